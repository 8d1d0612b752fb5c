/** "S ruled out C": of "rule" with its particle what follows is what will not be. */

import type { Candidate, Family } from '../candidate.ts';
import { complementsOf } from '../content/complement.ts';
import { spanOf } from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { type VerbCue, verbCues } from '../cues.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';

export const ruledOut: Family = {
  find: (r) => verbCues(r).flatMap((cue) => candidate(r, cue) ?? []),
};

/** By judgement: too rare in the annotated texts for weights. A fact may rule out too, so it stays less certain. */
const LIKELIHOOD = 0.7;

function candidate(r: Reading, { group, lemma, source, ceiling }: VerbCue): Candidate | null {
  const out = group.last;
  if (lemma !== 'rule' || r.tokens[out]?.lower !== 'out' || !source || group.passive || group.negated)
    return null;
  const [complement] = complementsOf(r, out + 1, ceiling, lemma);
  if (!complement || !/^(?:object|gerund|that|quote)$/.test(complement.kind)) return null;
  const features = sourceFeatures(r, source);
  if (features.includes('who:thing')) return null;
  const { kind, start } = complement;
  const span = spanOf(r, start, likelyEnd(r, start, ceiling, { kind, cue: r.tokens[group.head]! }));
  return (
    span && {
      rule: 'ruled-out',
      cue: { start: r.tokens[group.head]!.start, end: r.tokens[out]!.end },
      cueToken: group.head,
      lemma,
      source,
      content: [span],
      features,
      known: LIKELIHOOD,
    }
  );
}
