/** Clock times and formulas, skipped as a whole. */
import { CLOCK_WORDS } from '../lexicon/number-names.ts';
import { SMALL_NUMBERS } from '../lexicon/number-words.ts';
import type { Skipper } from './dates.ts';
import { at, type Lexemes } from './lexemes.ts';

const isTightNumber = (lexemes: Lexemes, index: number): boolean =>
  at(lexemes, index).tight && at(lexemes, index).kind === 'number';

/** Lexemes of "10:15:30:08": hours, minutes, seconds and what some clocks add. */
const LONGEST_CLOCK = 7;
/** "2400 GMT"; a larger number in front of a clock's word is none of a day's times. */
const LAST_TIME = 2400;

/** "6:30", "6 pm", "2.13 am", "0900 GMT", "five o'clock", "10:15:30". */
export const clock: Skipper = (lexemes, index) => {
  const first = at(lexemes, index);
  // "three or four a.m."
  const isHour = first.kind === 'number' || SMALL_NUMBERS.has(first.lower);
  const second = at(lexemes, index + 2);
  if (isHour && /^(?:or|to|and)$/.test(at(lexemes, index + 1).lower))
    if ((second.kind === 'number' || SMALL_NUMBERS.has(second.lower)) && isClockWord(lexemes, index + 3))
      return index + 4;
  // "half past nine"; "sold a quarter to two firms" is no time.
  const isPast = /^(?:half|quarter)$/.test(first.lower) && at(lexemes, index + 1).lower === 'past';
  if (isPast && (second.kind === 'number' || SMALL_NUMBERS.has(second.lower))) return index + 3;
  if (first.kind !== 'number')
    return SMALL_NUMBERS.has(first.lower) && isClockWord(lexemes, index + 1) ? index + 2 : index;
  let next = index + 1;
  while (
    at(lexemes, next).text === ':' &&
    at(lexemes, next).tight &&
    isTightNumber(lexemes, next + 1) &&
    next < index + LONGEST_CLOCK
  )
    next += 2;
  if (next > index + 1) return next;
  return isClockWord(lexemes, next) && first.value <= LAST_TIME ? next + 1 : index;
};

function isClockWord(lexemes: Lexemes, index: number): boolean {
  const word = at(lexemes, index);
  if (word.kind !== 'word') return false;
  if (CLOCK_WORDS.has(word.lower)) return true;
  return (
    /^[ap]$/.test(word.lower) && at(lexemes, index + 1).text === '.' && at(lexemes, index + 2).lower === 'm'
  );
}

/** "2^15", "version 1.8.3", "192.168.0.1": powers, and numbers of more than two parts. */
export const formula: Skipper = (lexemes, index) => {
  let next = index + 1;
  while (
    next < index + 2 * MAX_PARTS &&
    /^[.^]$/.test(at(lexemes, next).text) &&
    at(lexemes, next).tight &&
    isTightNumber(lexemes, next + 1)
  )
    next += 2;
  return at(lexemes, index).kind === 'number' && next > index + 1 ? next : index;
};
/** Of an address there are two beside "192.168". */
const MAX_PARTS = 4;
