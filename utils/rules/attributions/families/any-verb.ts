/** “C,” S grinned. “C?” S shot back: behind a quotation that a comma leaves open, subject and verb say who spoke. */

import { REPORTING_VERBS } from '../../lexicon/verbs.ts';
import type { VerbGroup } from '../../text/verbs.ts';
import type { Candidate, Family } from '../candidate.ts';
import { regionSpans } from '../content/extent.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { subjectBefore } from '../source/subject.ts';

export const anyVerb: Family = {
  find: (r) => r.regions.flatMap((_, region) => candidate(r, region) ?? []),
};

/** By judgement: each such verb is too rare for weights, the shape is not. */
const LIKELIHOOD = 0.8;
/** Words of the subject. */
const MAX_SUBJECT = 12;
/** Words of a quotation that is no mere title or nickname. */
const MIN_WORDS = 3;

function candidate(r: Reading, region: number): Candidate | null {
  const { first, last } = r.regionTokens[region]!;
  const inside = r.tokens[last - 2]?.text ?? '';
  if (last >= r.tokens.length || last - first < MIN_WORDS + 2 || !/^[,?!]$/.test(inside)) return null;
  // A title inside a sentence may stand before a comma too.
  if (r.stretchAt(first).first !== first) return null;
  const { sentence } = r.tokens[last]!;
  const verb = verbBehind(r, last, r.document.sentences[sentence]!.last);
  if (!verb || REPORTING_VERBS.has(r.tokens[verb.head]!.lemma)) return null;
  const back = r.tokens[verb.last]?.lower === 'back';
  // Behind “…?” and “…!” another sentence may begin; "back" tells that this one does not.
  if (inside !== ',' && !back) return null;
  const source = subjectBefore(r, verb, last);
  if (source?.first !== last || source.how === 'relative') return null;
  const { start, end } = r.tokens[verb.head]!;
  return {
    rule: 'any-verb',
    cue: { start, end: back ? r.tokens[verb.last]!.end : end },
    cueToken: verb.head,
    lemma: r.tokens[verb.head]!.lemma,
    source,
    content: regionSpans(r, region),
    features: sourceFeatures(r, source),
    known: LIKELIHOOD,
  };
}

/** A finite verb with a short subject before it, and nothing behind it that it needs. */
function verbBehind(r: Reading, first: number, ceiling: number): VerbGroup | null {
  for (let i = first + 1; i < ceiling && i <= first + MAX_SUBJECT; i++) {
    const verb = r.verbAt(i);
    if (verb?.first !== i) continue;
    if (verb.form !== 'finite' || verb.passive || r.tokens[verb.head]!.pos !== 'VERB') return null;
    const behind = r.tokens[verb.last];
    const done =
      verb.last >= ceiling || /^(?:[.,;]|back|as|when|while|before|after|with|at|in)$/.test(behind!.lower);
    return done ? verb : null;
  }
  return null;
}
