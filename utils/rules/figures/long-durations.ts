/** Durations without a number word: "an hourlong debate", "a year-long search". "Decades-long" gives no number. */
import { type Candidate, exact, type Family } from './candidate.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';

const UNIT = /^(hour|day|week|month|year|decade|century)(?:long)?$/;

export const longDurations: Family = (lexemes, index) => {
  const first = at(lexemes, index);
  const unit = first.kind === 'word' ? UNIT.exec(first.lower)?.[1] : undefined;
  if (!unit) return null;
  if (first.lower.endsWith('long')) return duration(index, index + 1, unit);
  // "day-long" is said of what fills the day ("day-long shade"), not of a day by the clock.
  return unit !== 'day' && isFree(lexemes, index) && isLong(lexemes, index + 1)
    ? duration(index, index + 3, unit)
    : null;
};

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
