/** "The court heard that C", "jurors heard how C": who told it is left open, and where is not. */

import { words } from '../../lexicon/words.ts';
import type { Candidate, WordFamily } from '../candidate.ts';
import { complementsOf } from '../content/complement.ts';
import { spanOf } from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { subjectBefore } from '../source/subject.ts';

export const heard: WordFamily = {
  isCue: ({ lower }) => lower === 'heard',
  at: candidate,
};

/** By judgement: the annotated texts hardly report from courts. It is the court that hears and others that speak. */
const LIKELIHOOD = 0.7;
const HEARERS = words('court jury juror jurors inquest tribunal hearing inquiry trial coroner magistrates');

function candidate(r: Reading, i: number): Candidate | null {
  const group = r.verbAt(i);
  if (group?.form !== 'finite' || group.passive || group.negated || group.modal || r.regionAt(i) >= 0)
    return null;
  const { first: floor, last: ceiling } = r.stretchAt(i);
  const source = subjectBefore(r, group, floor);
  if (!source || !HEARERS.has(r.tokens[source.core.head]!.lower)) return null;
  const [complement] = complementsOf(r, group.last, ceiling, 'say');
  if (!complement || !/^(?:that|clause|quote|wh)$/.test(complement.kind)) return null;
  const { kind, start } = complement;
  // "heard the case of a man who said": a thing, not a clause.
  if (kind === 'clause' && !isSubjectAndVerb(r, start)) return null;
  const cue = r.tokens[i]!;
  const span = spanOf(r, start, likelyEnd(r, start, ceiling, { kind, cue }));
  return (
    span && {
      rule: 'heard',
      cue: { start: cue.start, end: cue.end },
      cueToken: i,
      lemma: cue.lemma,
      source,
      content: [span],
      features: sourceFeatures(r, source),
      known: LIKELIHOOD,
    }
  );
}

/** A subject with its verb right behind it. */
function isSubjectAndVerb(r: Reading, start: number): boolean {
  const subject = r.phrases.at(start);
  const verb = subject?.first === start ? r.verbAt(subject.last) : null;
  return verb?.form === 'finite';
}
