/** "Roe was blunt: “C”", "She listed her reasons:" and then a quotation: a sentence leads to it without a reporting verb. */

import { REPORTING_VERBS } from '../../lexicon/verbs.ts';
import type { Candidate, Family } from '../candidate.ts';
import { skipAdjuncts } from '../content/adjuncts.ts';
import { regionSpans } from '../content/extent.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import type { Source } from '../source/source.ts';
import { subjectBefore } from '../source/subject.ts';

/** Words of a quotation that stands as a sentence of its own; fewer are a title or a word in marks. */
const MIN_WORDS = 4;
/** Words of the sentence that leads to it; bounds the time on hostile text. */
const MAX_LEAD = 60;

export const introduced: Family = {
  find: (r) => r.regions.flatMap((_, region) => candidates(r, region)),
};

function candidates(r: Reading, region: number): Candidate[] {
  const { first, last } = r.regionTokens[region]!;
  const colon = first - 1;
  if (colon < 1 || last - first < MIN_WORDS + 2 || r.tokens[colon]!.text !== ':') return [];
  const { first: floor } = r.stretchAt(first);
  if (colon <= floor) return [];
  const { start, end } = r.tokens[colon]!;
  return subjects(r, floor, colon).map(({ source, verb }) => ({
    rule: 'introduced',
    cue: { start, end },
    cueToken: colon,
    lemma: r.tokens[verb]!.lemma,
    source,
    content: regionSpans(r, region),
    features: [
      ...sourceFeatures(r, source),
      r.tokens[colon + 1]!.sentence === r.tokens[colon]!.sentence ? 'same line' : 'next line',
    ],
  }));
}

/** The subjects of the first and of the last clause in front of the colon; none where a reporting verb leads to it. */
function subjects(r: Reading, floor: number, colon: number): { source: Source; verb: number }[] {
  const found: { source: Source; verb: number }[] = [];
  for (let i = Math.max(floor, colon - MAX_LEAD); i < colon; i++) {
    const group = r.verbAt(i);
    if (group?.first !== i || group.form !== 'finite' || r.regionAt(i) >= 0 || i === floor) continue;
    const told = REPORTING_VERBS.has(r.tokens[group.head]!.lemma);
    if (told && skipAdjuncts(r, group.last, colon) === colon) return [];
    const source = subjectBefore(r, group, floor);
    if (source && source.how !== 'relative') found.push({ source, verb: group.head });
  }
  return found.length > 2 ? [found[0]!, found.at(-1)!] : found;
}
