/** Short forms that are spelled out somewhere: "the National Weather Service (NWS)", "European Union" and "EU". */

import { bare, type Word } from '../words.ts';
import type { NameRun } from './runs.ts';

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

/** The acronym in brackets right behind the run: "(NWS)", or behind its quotation marks. */
export function bracketed(words: readonly Word[], run: NameRun): Word | null {
  let at = run.last;
  if (words[at]?.text !== '(') return null;
  at++;
  if (/^["“‘']$/.test(words[at]?.text ?? '')) at++;
  const word = words[at];
  return word && isAcronym(word) ? word : null;
}
