/** Short forms that are spelled out somewhere: "the National Weather Service (NWS)", "European Union" and "EU". */

import { bare, type Word } from '../words.ts';
import { isCountry, type NameRun } from './runs.ts';

const SMALL = /^(?:of|for|and|the|&|in|on|at)$/;

/** "u.s." and "us" are one key. */
export const acronymKey = (lower: string): string => lower.replaceAll('.', '');

export const isAcronym = (word: Word): boolean => /^(?:\p{Lu}\.?){2,7}s?$/u.test(word.text);

/** First letters of the words that count: "Centers for Disease Control" -> "cdc". */
export function initials(words: readonly Word[], first: number, last: number): string {
  let letters = '';
  for (let i = first; i < last; i++) if (!SMALL.test(words[i]!.lower)) letters += bare(words[i]!)[0] ?? '';
  return letters;
}

/**
 * Every acronym by which a body of these words may be called. It leaves out a country before it ("US Food and Drug
 * Administration", FDA), the kind of office ("Department of Housing and Urban Development", HUD) and what is added at
 * the end ("Centers for Disease Control and Prevention", CDC).
 */
export function acronymsOf(words: readonly Word[], first: number, last: number): string[] {
  const whole = initials(words, first, last);
  const begin = words[first]!.lower === 'the' ? first + 1 : first;
  const starts = [begin];
  if (isCountry(words[begin]!)) starts.push(begin + 1);
  if (/^(?:department|ministry)$/.test(words[begin]!.lower) && words[begin + 1]?.lower === 'of')
    starts.push(begin + 2);
  const ends = words[last - 2]?.lower === 'and' ? [last, last - 2] : [last];
  const shorter = starts
    .flatMap((start) => ends.map((end) => initials(words, start, end)))
    .filter((letters) => letters.length >= MIN_SHORTENED && letters !== whole);
  return whole.length > 1 ? [whole, ...shorter] : shorter;
}
/** Two letters of a part of a name are too many bodies' letters. */
const MIN_SHORTENED = 3;

/** The acronym in brackets right behind the run: "(NWS)", or behind its quotation marks. */
export function bracketed(words: readonly Word[], run: NameRun): Word | null {
  let at = run.last;
  if (words[at]?.text !== '(') return null;
  at++;
  if (/^["“‘']$/.test(words[at]?.text ?? '')) at++;
  const word = words[at];
  return word && isAcronym(word) ? word : null;
}
