/**
 * Durations without a number word: "an hourlong debate", "a year-long search"; behind a bound also "more than a year".
 * "Decades-long" and a bare "a year" give no number and are left out.
 */
import { type Candidate, exact, type Family } from './candidate.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';
import { qualifierOf } from './qualifier.ts';

const UNIT = /^(hour|day|week|month|year|decade|century)(?:long)?$/;

export const longDurations: Family = (lexemes, index) => {
  const first = at(lexemes, index);
  if (first.lower === 'a' || first.lower === 'an') return boundedUnit(lexemes, index);
  const unit = first.kind === 'word' ? UNIT.exec(first.lower)?.[1] : undefined;
  if (!unit) return null;
  if (first.lower.endsWith('long')) return duration(index, index + 1, unit);
  // "day-long" is said of what fills the day ("day-long shade"), not of a day by the clock.
  return unit !== 'day' && isFree(lexemes, index) && isLong(lexemes, index + 1)
    ? duration(index, index + 3, unit)
    : null;
};

/** What may follow "more than a year" where the year is no part of a name or a compound ("over a day care centre"). */
const FOLLOWS =
  /^(?:passed|went|is|was|ago|of|in|to|into|after|before|since|later|earlier|for|and|or|but|on|by|at|the|with|without|from|until|when|while|as|because|that|his|her|its|their|he|she|it|they)$/;

/** "more than a decade", "nearly an hour", "in a fortnight". */
function boundedUnit(lexemes: Lexemes, index: number): Candidate | null {
  const word = at(lexemes, index + 1).lower;
  const after = at(lexemes, index + 2);
  if (after.kind === 'word' ? !FOLLOWS.test(after.lower) : isHyphen(after) && after.tight) return null;
  if (word === 'fortnight') return { ...duration(index, index + 2, word), adjective: false };
  const unit = UNIT.exec(word)?.[1];
  if (!unit || word.endsWith('long')) return null;
  const candidate = { ...duration(index, index + 2, unit), adjective: false };
  return qualifierOf(lexemes, candidate) ? candidate : null;
}

/** "two-year-long", "30-minute-long" have a number of their own. */
const isFree = (lexemes: Lexemes, index: number): boolean => !isHyphen(at(lexemes, index - 1));

const isLong = (lexemes: Lexemes, index: number): boolean =>
  isHyphen(at(lexemes, index)) && at(lexemes, index).tight && at(lexemes, index + 1).lower === 'long';

function duration(first: number, next: number, unit: string): Candidate {
  return {
    first,
    next,
    ...exact(1),
    kind: 'duration',
    unit,
    rule: 'duration',
    adjective: true,
    spelled: true,
  };
}
