/** Every kind of number, listed once. The first that answers at a place has it, so the special forms stand first. */
import { ages } from './ages.ts';
import type { Family } from './candidate.ts';
import { loneUnits } from './lone-units.ts';
import { longDurations } from './long-durations.ts';
import { multiples } from './multiples.ts';
import { fractions, ratios } from './parts.ts';
import { quantities } from './quantities.ts';
import { scores } from './scores.ts';
import { vagueNumbers } from './vague-numbers.ts';

export const FAMILIES: readonly Family[] = [
  ages,
  vagueNumbers,
  multiples,
  longDurations,
  loneUnits,
  ratios,
  scores,
  fractions,
  quantities,
];
