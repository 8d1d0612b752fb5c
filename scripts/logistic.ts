/**
 * Logistic regression over named binary features, by Newton steps for one weight after the other, each pulled to nothing
 * as far as told (L2). Finds the one best answer: the order of the examples makes no difference.
 */
import { logistic } from '../utils/rules/attributions/weights.ts';

export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

export interface Fitting {
  /** Features seen fewer times are left out. */
  readonly minCount: number;
  /** How strongly the weight of a feature is pulled to nothing. */
  readonly pull: (feature: string) => number;
}

/** Rounds over all weights; after these the largest change is below the rounding. */
const MAX_ROUNDS = 40;
const SETTLED = 0.004;
/** Weaker weights are left out of the lexicon. */
const MIN_WEIGHT = 0.04;
/** A step may be this large at first; each is bounded by twice the one before, lest two weights chase each other. */
const FIRST_STEP = 1;
/** Where all examples are told for sure already, curvature vanishes; this keeps steps small there. */
const MIN_CURVATURE = 0.02;

/** Weights by feature, rounded, the weakest left out, in alphabetical order. */
export function fitWeights(
  examples: readonly Example[],
  { minCount, pull }: Fitting,
): Record<string, number> {
  const columns = [...examplesBy(examples)].filter(([, at]) => at.length >= minCount);
  const weights = columns.map(([feature, at]) => ({
    feature,
    at,
    pull: pull(feature),
    value: 0,
    bound: FIRST_STEP,
  }));
  const sums = new Float64Array(examples.length);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let largest = 0;
    for (const weight of weights) {
      const step = stepOf(weight, sums, examples);
      weight.value += step;
      weight.bound = Math.max(2 * Math.abs(step), weight.bound / 2);
      for (const i of weight.at) sums[i]! += step;
      largest = Math.max(largest, Math.abs(step));
    }
    if (largest < SETTLED) break;
  }
  const strong = weights
    .filter(({ value }) => Math.abs(value) >= MIN_WEIGHT)
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  return Object.fromEntries(strong.map(({ feature, value }) => [feature, Number(value.toFixed(2))]));
}

export const probability = (features: readonly string[], weights: Readonly<Record<string, number>>): number =>
  logistic(features.reduce((sum, f) => sum + (weights[f] ?? 0), 0));

/** Indexes of the examples that have each feature. */
function examplesBy(examples: readonly Example[]): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  examples.forEach(({ features }, i) => {
    for (const feature of new Set(features)) {
      const column = columns.get(feature);
      if (column) column.push(i);
      else columns.set(feature, [i]);
    }
  });
  return columns;
}

/** One Newton step of one weight, all others standing still. */
function stepOf(
  { at, pull, value, bound }: { at: readonly number[]; pull: number; value: number; bound: number },
  sums: Float64Array,
  examples: readonly Example[],
): number {
  let slope = pull * value;
  let curvature = pull;
  for (const i of at) {
    const p = logistic(sums[i]!);
    slope += p - (examples[i]!.right ? 1 : 0);
    curvature += Math.max(p * (1 - p), MIN_CURVATURE);
  }
  return Math.max(-bound, Math.min(bound, -slope / curvature));
}
