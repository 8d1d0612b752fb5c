/** How likely a candidate is right: a logistic weighing of its features, fitted by scripts/fit-cues.ts. */
import weights from '../lexicon/cue-weights.json' with { type: 'json' };
import { remembered } from '../lexicon/remembered.ts';
import { verbClass } from '../lexicon/verb-classes.ts';
import type { Candidate } from './candidate.ts';
import { type Feature, feature, logistic, summing } from './weights.ts';

const sum = summing(weights);

/** Features that tell another thing of a class of verbs than of the next: who "claims", what is "called". */
const isByClass = remembered((name) => /^(?:who|source|tense|quotes|opens|then):/.test(name));

const ruleFeature = feature('rule');
const lemmaFeature = feature('lemma');
const classFeature = remembered((lemma) => `class:${verbClass(lemma)}`);

/** All features of a candidate: its rule, verb and class of verb, and its own features alone and with these. */
export function featuresOf({ rule, lemma, features: own }: Candidate, features = own): Feature[] {
  const of = classFeature(lemma);
  return [
    'bias',
    ruleFeature(rule),
    lemmaFeature(lemma),
    of,
    [rule, lemma],
    [rule, of],
    ...features,
    { of: rule, each: features },
    { of, each: features.filter(isByClass) },
  ];
}

export function likelihood(candidate: Candidate, features = candidate.features): number {
  return candidate.known ?? logistic(sum(featuresOf(candidate, features)));
}

/**
 * The same for a candidate that stands inside what another one says. The corpus marks no statement within a statement,
 * so "Dunn said Roe told them" taught the weights that Roe, behind a reporting verb, is its object. Within a content
 * the clause begins anew, and is weighed as if at the beginning of a sentence.
 */
export function likelihoodInside(candidate: Candidate): number {
  return likelihood(
    candidate,
    candidate.features.map((f) => (f.startsWith('behind:') ? 'behind:start' : f)),
  );
}
