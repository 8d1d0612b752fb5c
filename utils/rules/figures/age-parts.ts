/** What all forms of an age share: one number or two, and the figure made of them. */
import { type Candidate, exact, range } from './candidate.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';
import { readNumeral } from './numeral.ts';

/** Older is nobody; a larger number between commas is something else. */
export const OLDEST = 115;

interface Years {
  low: number;
  high: number;
  spelled: boolean;
}
interface Group extends Years {
  next: number;
}

/** One number of digits, the whole of the age. */
export const bareYears = (value: number): Years => ({ low: value, high: value, spelled: false });

export function readGroup(lexemes: Lexemes, index: number, isPair = false): Group | null {
  const between = isPair || at(lexemes, index - 1).lower === 'between';
  const first = readNumeral(lexemes, index, { between });
  if (!first) return null;
  const spelled = first.form === 'spelled';
  const single = { low: first.value, high: first.value, next: first.next, spelled };
  let joint = first.next;
  while (isHyphen(at(lexemes, joint)) && joint < first.next + 1) joint++;
  const word = at(lexemes, joint).lower;
  // "16- and 17-year-olds": the hanging hyphen joins them.
  const hangs = joint > first.next;
  const joined =
    word === 'to' || word === 'through' || (word === 'and' && (between || hangs)) || word === 'or';
  if (!joined && !hangs) return single;
  let next = joined ? joint + 1 : joint;
  if (joined && isHyphen(at(lexemes, next))) next++;
  const second = readNumeral(lexemes, next);
  if (!second || second.value <= first.value) return single;
  return { low: first.value, high: second.value, next: second.next, spelled };
}

export const isAge = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= OLDEST;

export function age(first: number, next: number, group: Years, unit: string, adjective: boolean): Candidate {
  const amount = group.low === group.high ? exact(group.low) : range(group.low, group.high);
  return { first, next, ...amount, kind: 'age', unit, rule: 'age', adjective, spelled: group.spelled };
}
