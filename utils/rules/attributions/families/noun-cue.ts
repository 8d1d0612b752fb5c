/** "S's claim that C", "the claim by S that C", "a warning from S that C": a noun reports. */
import { REPORTING_NOUNS } from '../../lexicon/nouns.ts';
import { POSSESSIVE } from '../../text/phrases.ts';
import { likelyEnd } from '../boundaries.ts';
import type { Candidate, Family } from '../candidate.ts';
import { spanOf } from '../extent.ts';
import { lengthFeature, sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom, type Source } from '../source.ts';

export const nounCue: Family = {
  name: 'noun-cue',
  find: (r) =>
    r.tokens.flatMap((token, i) =>
      token.pos === 'NOUN' && REPORTING_NOUNS.has(token.lemma) && r.regionAt(i) < 0
        ? (candidate(r, i) ?? [])
        : [],
    ),
};

function candidate(r: Reading, i: number): Candidate | null {
  const { last: ceiling } = r.stretchAt(i);
  const behind =
    i + 1 < ceiling && /^(?:by|from|of)$/.test(r.tokens[i + 1]!.lower)
      ? phraseFrom(r, i + 2, ceiling, 'by')
      : null;
  const possessor = possessorOf(r, i);
  const source = possessor ?? behind;
  if (!source) return null;
  const after = possessor ? i + 1 : behind!.last;
  const link = r.tokens[after];
  if (!link || after + 1 >= ceiling || !/^(?:that|to)$/.test(link.lower)) return null;
  const start = link.lower === 'that' ? after + 1 : after;
  const span = spanOf(
    r,
    start,
    likelyEnd(r, start, ceiling, { kind: link.lower === 'that' ? 'that' : 'infinitive', cue: null }),
  );
  if (!span) return null;
  const cue = r.tokens[i]!;
  return {
    rule: 'noun-that',
    cue: { start: cue.start, end: cue.end },
    cueToken: i,
    lemma: cue.lemma,
    source,
    content: [span],
    features: [...sourceFeatures(r, source), `link:${link.lower}`, lengthFeature(10)],
  };
}

/** "Roe's" of "Roe's repeated claim", "their" of "their promise". */
function possessorOf(r: Reading, i: number): Source | null {
  const phrase = r.phrases.at(i);
  if (!phrase || phrase.head !== i) return null;
  for (let k = i - 1; k >= phrase.first; k--) {
    const { text, lower, start, end } = r.tokens[k]!;
    if (POSSESSIVE.has(lower))
      return {
        first: k,
        last: k + 1,
        core: { first: k, last: k + 1, head: k, kind: 'pronoun', start, end },
        how: 'possessive',
      };
    if (!/^(?:['’]s?)$/.test(text) || k === phrase.first) continue;
    const core = {
      first: phrase.first,
      last: k,
      head: k - 1,
      kind: r.tokens[k - 1]!.pos === 'PROPN' ? 'name' : 'noun',
      start: phrase.start,
      end: r.tokens[k - 1]!.end,
    } as const;
    return { first: phrase.first, last: k, core, how: 'possessive' };
  }
  return null;
}
