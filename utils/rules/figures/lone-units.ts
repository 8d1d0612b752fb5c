/**
 * One of a unit, by its article, where a bound shows that it is measured: "more than a year", "less than a dollar",
 * "nearly a mile". A bare "a year" is left out; "a fortnight", "a year and a half" and "a year or two" are always a length.
 */
import { type Candidate, exact, type Family, range } from './candidate.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';
import { andAHalf } from './number.ts';
import { qualifierOf } from './qualifier.ts';
import { readUnit, type Unit } from './unit.ts';

/** What may follow "more than a year" where the year is no part of a name or a compound ("over a day care centre"). */
const FOLLOWS =
  /^(?:passed|went|is|was|ago|of|in|to|into|after|before|since|later|earlier|for|and|or|but|on|by|at|the|with|without|from|until|when|while|as|because|that|his|her|its|their|he|she|it|they|now|away|long|wide|deep|high|apart|per|an?|each|every|\p{L}+ing)$/u;

export const loneUnits: Family = (lexemes, index) => {
  if (!/^an?$/.test(at(lexemes, index).lower) || isHyphen(at(lexemes, index + 2))) return null;
  const unit = readUnit(lexemes, index + 1);
  if (!unit || unit.adjective || !/^(?:duration|measure|money)$/.test(unit.kind)) return null;
  const half = andAHalf(lexemes, unit.next);
  const after = at(lexemes, unit.next);
  const two = at(lexemes, unit.next + 1);
  if (after.lower === 'or' && two.lower === 'two') return oneOrTwo(index, unit);
  if (after.kind === 'word' && !FOLLOWS.test(after.lower)) return null;
  const candidate: Candidate = {
    first: index,
    next: half ? unit.next + 3 : unit.next,
    ...exact(half ? 1.5 : 1),
    kind: unit.kind,
    unit: unit.unit,
    rule: 'one-unit',
    adjective: false,
    spelled: true,
  };
  const found = qualifierOf(lexemes, candidate);
  if (found && isComparison(lexemes, found.edge)) return null;
  return half || unit.unit === 'fortnight' || found ? candidate : null;
};

/** "a day or two". */
const oneOrTwo = (first: number, { next, kind, unit }: Unit): Candidate => ({
  first,
  next: next + 2,
  ...range(1, 2),
  kind,
  unit,
  rule: 'one-unit',
  adjective: false,
  spelled: true,
});

/** "higher than a year ago", "5 percent more than a year ago": the year is what it is compared with. */
const isComparison = (lexemes: Lexemes, edge: number): boolean =>
  at(lexemes, edge + 1).lower === 'than' &&
  (!/^(?:more|less|longer|shorter|greater)$/.test(at(lexemes, edge).lower) ||
    /^(?:percent|%|cent|points?|times)$/.test(at(lexemes, edge - 1).lower));
