/** What a golden file holds: the whole analysis of a sample, and every point where it departs from the reading by hand. */
import type { Analysis } from '../../utils/analysis/model.ts';
import { compare } from './compare.ts';
import { listing, section } from './listing.ts';
import type { Reading } from './reading.ts';

/**
 * The departures are part of the golden, so that each is known and looked at: a rule that mends one, or makes a new
 * one, shows in the difference of two goldens.
 */
export function golden(analysis: Analysis, reading: Reading): string {
  return `${listing(analysis)}\n${section('departs from the reading by hand', compare(analysis, reading).differences)}`;
}
