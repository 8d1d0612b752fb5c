/** "C, it was reported by S", "O was accused by S of C", "was criticised by S for C": the speaker behind "by". */

import type { Candidate, Family } from '../candidate.ts';
import { spanOf } from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { type VerbCue, verbCues } from '../cues.ts';
import { lengthFeature, sourceFeatures, verbFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom } from '../source/phrase-after.ts';

export const passive: Family = {
  name: 'passive',
  find: (r) => verbCues(r).flatMap((cue) => candidate(r, cue) ?? []),
};

function candidate(r: Reading, cue: VerbCue): Candidate | null {
  const { group, ceiling } = cue;
  const by = group.last;
  if (by + 1 >= ceiling || r.tokens[by]!.lower !== 'by') return null;
  const source = phraseFrom(r, by + 1, ceiling, 'by');
  if (!source || !cue.source || cue.source.how === 'carried') return null;
  const about = spanOf(r, cue.source.first, cue.source.last);
  const rest = spanOf(r, source.last, likelyEnd(r, source.last, ceiling, { kind: 'preposition', cue: null }));
  const { start, end } = r.tokens[group.head]!;
  const linked = /^(?:of|for|as|to|that|over)$/.test(r.tokens[source.last]?.lower ?? '');
  return {
    rule: 'said-by',
    cue: { start, end },
    cueToken: group.head,
    lemma: cue.lemma,
    source,
    content: [...(about ? [about] : []), ...(rest && linked ? [rest] : [])],
    features: [
      ...sourceFeatures(r, source),
      ...verbFeatures(r, cue),
      `linked:${linked}`,
      lengthFeature(ceiling - source.last),
    ],
  };
}
