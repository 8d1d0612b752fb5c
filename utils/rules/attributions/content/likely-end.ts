/**
 * Where a content may end before its sentence does: at commas, conjunctions, prepositions. Each place gets features;
 * what they weigh is fitted on annotated contents (scripts/fit-ends.ts), since no short list of rules tells
 * ", which he called a mistake" (goes on) from ", which rose on Monday" (does not).
 */
import weights from '../../lexicon/end-weights.json' with { type: 'json' };
import type { Reading } from '../reading.ts';
import { logistic, summing } from '../weights.ts';
import { eachBoundary, MAX_CONTENT } from './boundaries.ts';
import type { Context } from './boundary-features.ts';

/** A positive sum means: if the content got this far, it more likely ends here than not. */
const sum = summing(weights);

export interface Reach {
  /** First token behind the content. */
  readonly end: number;
  /** How likely the true end is near enough for the content to be the same. */
  readonly sureness: number;
}

/** Once it so likely ended before, no later place is looked at; less takes time and changes next to nothing. */
const HARDLY_LEFT = 0.2;
/** Words in common, of all words of both, that make two contents the same. */
const SAME = 0.5;
/** What an end that is wholly right is worth beside one that is near; less finds more near ones, but fewer right ones. */
const EXACT = 1.5;

/** Where a content that begins at `start` best ends, not before `least`. */
export function reachOf(r: Reading, start: number, ceiling: number, context: Context, least = start): Reach {
  const ends: number[] = [];
  const chances: number[] = [];
  let left = 1;
  eachBoundary(r, start, ceiling, context, ({ at, features, surely }) => {
    if (at <= least) return true;
    const chance = surely ? 1 : logistic(sum(features()));
    ends.push(at);
    chances.push(chance);
    left *= 1 - chance;
    return left > HARDLY_LEFT;
  });
  ends.push(Math.min(ceiling, start + MAX_CONTENT));
  const { index, sureness } = bestEnd(
    ends.map((end) => end - start),
    likelihoodsOf(chances),
  );
  return { end: ends[index]!, sureness };
}

/**
 * Of contents with these lengths the one most likely to be right, or at least the same as the right one. The weights
 * tell of each place how likely the content ends there if it got so far: the best may be one that seems unlikely.
 */
export function bestEnd(lengths: readonly number[], likelihoods: readonly number[]) {
  const best = { index: 0, sureness: 0, worth: 0 };
  likelihoods.forEach((likelihood, index) => {
    let sureness = 0;
    likelihoods.forEach((other, i) => {
      if (overlap(lengths[index]!, lengths[i]!) >= SAME) sureness += other;
    });
    const worth = sureness + EXACT * likelihood;
    if (worth > best.worth) Object.assign(best, { index, sureness, worth });
  });
  return best;
}

/** Of each place that it is the end, from its chance once it is reached; last, that none of them is. */
export function likelihoodsOf(chances: readonly number[]): number[] {
  let left = 1;
  const likelihoods = chances.map((chance) => {
    const here = left * chance;
    left -= here;
    return here;
  });
  return [...likelihoods, left];
}

const overlap = (a: number, b: number) => Math.min(a, b) / Math.max(a, b);

/** The best end, where how sure it is does not matter. */
export const likelyEnd = (r: Reading, start: number, ceiling: number, context: Context): number =>
  reachOf(r, start, ceiling, context).end;
