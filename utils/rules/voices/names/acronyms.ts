/** Short forms that are spelled out somewhere: "the National Weather Service (NWS)", "European Union" and "EU". */
import { bare, type Word } from '../words.ts';
import { acronymKey } from './body-key.ts';
import { endOfFirm } from './company-names.ts';
import { isCountry, type NameRun } from './runs.ts';

const SMALL = /^(?:of|for|and|the|&|in|on|at)$/;

/** "NWS", "U.S.", and with a small "of" or "for" inside: "MoD", "DfT", "PG&E". */
export const isAcronym = (word: Word): boolean =>
  /^(?:(?:\p{Lu}\.?){2,7}s?|\p{Lu}[of]\p{Lu}{1,3}|\p{Lu}{1,2}&\p{Lu})$/u.test(word.text);

/** First letters of the words that count: "Centers for Disease Control" -> "cdc". */
function initials(words: readonly Word[], first: number, last: number): string {
  let letters = '';
  for (let i = first; i < last; i++) if (!SMALL.test(words[i]!.lower)) letters += bare(words[i]!)[0] ?? '';
  return letters;
}

/** "Bureau of Meteorology" -> "bom", "U.S. Geological Survey" -> "usgs": with small words, and acronyms as they are. */
const allInitials = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last)
    .map((word) => (isAcronym(word) ? acronymKey(word.lower) : /^\p{L}/u.exec(word.lower)?.[0]) ?? '')
    .join('');

/**
 * Every acronym by which a body of these words may be called. It leaves out a country before it ("US Food and Drug
 * Administration", FDA), the kind of office ("Department of Housing and Urban Development", HUD), the form of a firm ("Inc") and what is added at
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
  const firm = endOfFirm(words, begin, last);
  const shorter = [
    ...starts.flatMap((start) => ends.map((end) => initials(words, start, end))),
    allInitials(words, begin, firm),
  ].filter((letters) => letters.length >= MIN_SHORTENED && letters !== whole);
  const called = firm < last ? initials(words, begin, firm) : whole;
  return [whole, called].filter((letters) => letters.length > 1).concat(shorter);
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
