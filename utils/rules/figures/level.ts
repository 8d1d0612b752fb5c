/** Levels, which a change leads to and which are no amount of it: "rose to 40", "closed at 41", "was $500, up from $450". */
import { wayOf } from '../lexicon/change-verbs.ts';
import { at, type Lexemes } from './lexemes.ts';
import { leadingWord } from './neighbours.ts';
import type { Reading, Way } from './reading.ts';

/** Words that lead to a level: "rose to 40", "higher at 41", "grew into 50"; "up from 38" leads to the one that was left. */
export const LEVEL = /^(?:to|from|at|into)$/;

/** The word that leads to a level, null before an amount; "to a record $40" too, and "to an annual rate of 40". */
export function levelOf(lexemes: Lexemes, reading: Reading): string | null {
  const lead = leadingWord(lexemes, reading);
  // "shrank at a 4 percent annual rate"
  const isPace = lexemes.slice(reading.next, reading.next + PACE_REACH).some(({ lower }) => PACE.test(lower));
  if (lead === 'at' && isPace) return null;
  if (lead !== 'of') return LEVEL.test(lead) ? lead : null;
  // "at a loss of $40"
  if (wayOf(at(lexemes, reading.first - 2).lower)) return null;
  for (let back = 2; back <= RATE_REACH; back++) {
    const { lower } = at(lexemes, reading.first - back);
    // "grew at a rate of 4 percent" tells how much it grew; "to a rate of 4 percent", where it came to.
    if (LEVEL.test(lower))
      return lower === 'at' && PACE.test(at(lexemes, reading.first - 2).lower) ? null : lower;
  }
  return null;
}
const PACE = /^(?:rate|pace|speed|clip)$/;
/** Lexemes of "annual growth rate" behind the amount. */
const PACE_REACH = 3;
/** Words of "to a seasonally adjusted annual rate of". */
const RATE_REACH = 7;

/** "closed higher at $41", but "attendance fell at 12 schools": a count behind "at" is of places. */
export const isReached = (level: string | null, { kind }: Reading['draft']): boolean =>
  level === 'to' || level === 'into' || (level === 'at' && kind !== 'count');

/** "was $500, up from $450", "stood at 43, sharply down on May": what stands before is the level that was reached. */
export function comparedBehind(lexemes: Lexemes, next: number): Way {
  if (at(lexemes, next).text !== ',') return null;
  const way = /ly$/.test(at(lexemes, next + 1).lower) ? next + 2 : next + 1;
  const { lower } = at(lexemes, way);
  const isCompared =
    at(lexemes, way + 1).kind === 'number' || /^(?:from|on|by)$/.test(at(lexemes, way + 1).lower);
  return isCompared && (lower === 'up' || lower === 'down') ? lower : null;
}
