/** How likely a candidate is right: a logistic weighing of its features, fitted by scripts/fit-cues.ts. */
import weights from '../lexicon/cue-weights.json' with { type: 'json' };
import type { Candidate } from './candidate.ts';
import { type Feature, summing } from './weights.ts';

/** For families that the training articles hold too rarely to fit; what is fitted goes before. */
const BY_HAND: Readonly<Record<string, number>> = { 'rule:gapped': 2 };
const sum = summing({ ...BY_HAND, ...weights });

/** All features of a candidate: its rule and lemma, and its own features alone and with the rule. */
export function featuresOf({ rule, lemma, features }: Candidate): Feature[] {
  return [
    'bias',
    `rule:${rule}`,
    `lemma:${lemma}`,
    [rule, lemma],
    ...features,
    ...features.map((f) => [rule, f]),
  ];
}

export function likelihood(candidate: Candidate): number {
  if (candidate.known !== undefined) return candidate.known;
  return 1 / (1 + Math.exp(-sum(featuresOf(candidate))));
}

/**
 * The same for a candidate that stands inside what another one says. The corpus marks no statement within a statement,
 * so "Dunn said Roe told them" taught the weights that Roe, behind a reporting verb, is its object. Within a content
 * the clause begins anew, and is weighed as if at the beginning of a sentence.
 */
export function likelihoodInside(candidate: Candidate): number {
  const features = candidate.features.map((f) => (f.startsWith('behind:') ? 'behind:start' : f));
  return likelihood({ ...candidate, features });
}
