/** Numbers that few readers check: ages, durations used as adjectives, small spelled counts behind a definite word. */
import type { Candidate } from './candidate.ts';
import { at, type Lexemes } from './lexemes.ts';

/** "the two leaders" names a pair that is known already; "three hostages" tells how many. */
const DEFINITE =
  /^(?:the|these|those|both|other|his|her|its|their|our|my|your|last|first|next|past|previous|remaining|all)$/;
const LARGEST_SMALL = 10;

/** `adjective`: describes the noun behind it. `first`: the figure's first lexeme, its qualifier included. */
export function isMinor(lexemes: Lexemes, candidate: Candidate, adjective: boolean, first: number): boolean {
  const { kind, spelled, value } = candidate;
  if (kind === 'age') return true;
  if (kind === 'duration' && adjective) return true;
  if (kind !== 'count' || !spelled || value === null || value > LARGEST_SMALL || first !== candidate.first)
    return false;
  const before = at(lexemes, first - 1);
  return DEFINITE.test(before.lower) || /['’]s$/.test(before.lower);
}
