/** "As S said, C", "C, as S put it": the speaker in a clause of comparison. */
import { likelyEnd } from '../boundaries.ts';
import type { Candidate, Family } from '../candidate.ts';
import { skipAdjuncts } from '../complement.ts';
import { type VerbCue, verbCues } from '../cues.ts';
import { MAX_FRONT, spanOf } from '../extent.ts';
import { sourceFeatures, verbFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';

export const asSaid: Family = {
  name: 'as-said',
  find: (r) => verbCues(r).flatMap((cue) => candidate(r, cue) ?? []),
};

function candidate(r: Reading, cue: VerbCue): Candidate | null {
  const { group, source, floor, ceiling } = cue;
  if (!source || source.how === 'carried' || group.form !== 'finite' || source.first <= floor) return null;
  const as = source.first - 1;
  if (r.tokens[as]!.lower !== 'as') return null;
  const end = skipAdjuncts(r, group.last, ceiling);
  const stop = r.tokens[end];
  if (end < ceiling && !/^[,.;:]$/.test(stop?.text ?? '')) return null;
  const leads = as - floor <= 2;
  if (!leads && as - floor > MAX_FRONT) return null;
  const span = leads
    ? end < ceiling && spanOf(r, end + 1, likelyEnd(r, end + 1, ceiling, { kind: 'clause', cue: null }))
    : spanOf(r, floor, as);
  if (!span) return null;
  const { start, end: cueEnd } = r.tokens[group.head]!;
  return {
    rule: 'as-said',
    cue: { start, end: cueEnd },
    cueToken: group.head,
    lemma: cue.lemma,
    source,
    content: [span],
    features: [...sourceFeatures(r, source), ...verbFeatures(r, cue), leads ? 'front' : 'behind'],
  };
}
