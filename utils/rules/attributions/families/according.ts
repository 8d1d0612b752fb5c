/** "according to S, C" and "C, according to S"; likewise "in the words of S" and "per S". */

import { likelyEnd } from '../boundaries.ts';
import type { Candidate, Family } from '../candidate.ts';
import { MAX_FRONT, spanOf } from '../extent.ts';
import { lengthFeature, sourceFeatures } from '../features.ts';
import { isPersonNoun } from '../person-noun.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom, type Source } from '../source.ts';

export const according: Family = {
  name: 'according-to',
  find: (r) => r.tokens.flatMap((_, i) => candidate(r, i) ?? []),
};

/** Number of cue tokens that begin at `i`; 0 if none do. */
function cueLength(r: Reading, i: number): number {
  if (r.regionAt(i) >= 0) return 0;
  const lower = (k: number) => r.tokens[i + k]?.lower;
  if (lower(0) === 'according' && lower(1) === 'to') return 2;
  if (lower(0) === 'in' && lower(1) === 'the' && lower(2) === 'words' && lower(3) === 'of') return 4;
  return 0;
}

function candidate(r: Reading, i: number): Candidate | null {
  const cueTokens = cueLength(r, i);
  if (!cueTokens) return null;
  const { first: floor, last: ceiling } = r.stretchAt(i);
  const source = sourceAfter(r, i + cueTokens, ceiling);
  if (!source) return null;
  const leads = /^(?:[,;:—–(]|and|but|that|because)$/.test(r.tokens[i - 1]?.lower ?? '') || i === floor;
  const end = asideEnd(r, source.last, ceiling);
  const after = r.tokens[end]?.text === ',' && end < ceiling ? end + 1 : null;
  const inFront = i === floor || (leads && after !== null && i - floor <= 3);
  const span = inFront
    ? after && spanOf(r, after, likelyEnd(r, after, ceiling, { kind: 'clause', cue: null }))
    : spanBefore(r, i, floor);
  if (!span) return null;
  const content = [span];
  if (!inFront && after !== null && i - floor <= 4) {
    const more = spanOf(r, after, likelyEnd(r, after, ceiling, { kind: 'clause', cue: null }));
    if (more) content.push(more);
  }
  return {
    rule: 'according-to',
    cue: { start: r.tokens[i]!.start, end: r.tokens[i + cueTokens - 1]!.end },
    cueToken: i,
    lemma: 'according',
    source,
    content,
    features: [...sourceFeatures(r, source), inFront ? 'front' : 'behind', lengthFeature(5)],
  };
}

const sourceAfter = (r: Reading, i: number, ceiling: number): Source | null =>
  phraseFrom(r, i, ceiling, 'after') ??
  (r.tokens[i]?.pos === 'DET' ? phraseFrom(r, i + 1, ceiling, 'after') : null);

/** Behind asides of the source: "according to Roe, who leads the study, C". */
function asideEnd(r: Reading, from: number, ceiling: number): number {
  let aside = false;
  for (let i = from; i < ceiling && i < from + MAX_ASIDE; i++) {
    if (r.regionAt(i) >= 0 || r.tokens[i]!.text !== ',') continue;
    const opens = !aside && opensAside(r, i + 1);
    if (!opens) return i;
    aside = true;
  }
  return from;
}
/** Words of a source with its relative clause or apposition. */
const MAX_ASIDE = 40;

/** "who leads …", "a professor at …": but "the painting sold" is the content. */
function opensAside(r: Reading, i: number): boolean {
  if (/^(?:who|which|whose|where)$/.test(r.tokens[i]?.lower ?? '')) return true;
  const phrase = r.phrases.at(i);
  if (!phrase || phrase.first !== i || phrase.kind !== 'noun' || !isPersonNoun(r.tokens[phrase.head]!))
    return false;
  return r.verbAt(phrase.last) === null;
}

function spanBefore(r: Reading, i: number, floor: number) {
  if (i - floor > MAX_FRONT) return null;
  let start = floor;
  for (let k = floor; k < i; k++) if (r.regionAt(k) < 0 && r.tokens[k]!.text === ';') start = k + 1;
  if (r.tokens[start]!.pos === 'CCONJ') start++;
  return spanOf(r, start, i);
}
