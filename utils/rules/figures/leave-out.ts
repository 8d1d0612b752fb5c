/**
 * Numbers that are no quantities. Two ways: stretches that are read as a whole and skipped (`skip`), and candidates
 * whose surroundings tell (`isNoFigure`).
 */
import { wayOf } from '../lexicon/change-verbs.ts';
import type { Candidate } from './candidate.ts';
import { clock, formula } from './clock.ts';
import { coordinate } from './coordinates.ts';
import {
  dayMonth,
  decadeOrOrdinal,
  isYear,
  listHead,
  monthDay,
  noteMark,
  numericDate,
  phone,
  type Skipper,
  yearBeforeLevel,
} from './dates.ts';
import { partOfName } from './glued-names.ts';
import { isIdle } from './idle-numbers.ts';
import { at, type Lexemes } from './lexemes.ts';
import { isCalibre, isHeaded, isNamed, isTitled } from './names-with-numbers.ts';
import { qualifierBefore } from './qualifier.ts';
import { spelledOrdinal } from './spelled-ordinals.ts';

const SKIPPERS: readonly Skipper[] = [
  monthDay,
  dayMonth,
  yearBeforeLevel,
  numericDate,
  clock,
  phone,
  formula,
  decadeOrOrdinal,
  spelledOrdinal,
  coordinate,
  partOfName,
  listHead,
  noteMark,
];

/** The lexeme after a date, time, phone number or name that starts at `index`; `index` itself where none does. */
export function skip(lexemes: Lexemes, index: number): number {
  for (const skipper of SKIPPERS) {
    const next = skipper(lexemes, index);
    if (next > index) return next;
  }
  return index;
}

/** Does what stands around a candidate show that it is a name, a year, a rank or no number at all? */
export function isNoFigure(lexemes: Lexemes, candidate: Candidate): boolean {
  if (isIdle(lexemes, candidate) || isTitled(lexemes, candidate) || isCalibre(lexemes, candidate))
    return true;
  // "12 per 100,000", "$2.86 per thousand cubic feet": the base of a rate.
  if (at(lexemes, candidate.first - 1).lower === 'per') return true;
  // "at the 7 minute mark", "the 10-mile mark": a place and no length.
  if (/^(?:duration|measure)$/.test(candidate.kind) && at(lexemes, candidate.next).lower === 'mark')
    return true;
  // "part 3 of 3"
  if (candidate.kind === 'fraction' && !candidate.spelled) return isHeaded(lexemes, candidate);
  if (candidate.kind !== 'count' || candidate.qualifier === 'vague') return false;
  if (isYearNumber(lexemes, candidate)) return true;
  return qualifierBefore(lexemes, candidate.first) === null && isNamed(lexemes, candidate);
}

/** Nouns that four bare digits may count without looking like a year: "1500 people", "2000 troops". */
const COUNTABLE =
  /^(?:people|troops|soldiers|men|women|children|refugees|migrants|workers|jobs|homes|civilians|points|votes|students|employees|protesters|families|cases|deaths|signatures|seats|patients|prisoners|delegates|houses|vehicles|flights|victims|fighters|officers|words)$/;
/** These qualify years as well as numbers: "around 1900", "over 2016". */
const YEAR_QUALIFIER = /^(?:around|about|near|over|some|circa|below|above|within)$/;
/** Years to which forecasts reach: told from amounts by the word before them alone. */
const FUTURE = /^2[12]\d0$/;
const FUTURE_LEAD = /^(?:by|until|till|before|through|year)$/;

/** Words of time that no amount has before its "at least" and the like. */
const TIME_LEAD = /^(?:until|till|since|before|after|through)$/;

/** A bare four-digit number is a year unless it plainly counts. */
function isYearNumber(lexemes: Lexemes, { first, next, qualifier }: Candidate): boolean {
  if (
    !(isYear(at(lexemes, first)) || FUTURE.test(at(lexemes, first).text)) ||
    (next !== first + 1 && qualifier !== 'range')
  )
    return false;
  const before = at(lexemes, first - 1).lower;
  // "rose by 2100" tells how much, "by 2100" when.
  const isFuture = /^2[12]/.test(at(lexemes, first).text);
  if (isFuture && (wayOf(at(lexemes, first - 2).lower) || !FUTURE_LEAD.test(before))) return false;
  const qualified = qualifierBefore(lexemes, first);
  // "until at least 2031"
  if (qualified && TIME_LEAD.test(at(lexemes, qualified.edge - 1).lower)) return true;
  if (qualified && !YEAR_QUALIFIER.test(before)) return false;
  return !COUNTABLE.test(at(lexemes, next).lower) || /^(?:in|since|by|of)$/.test(before);
}
