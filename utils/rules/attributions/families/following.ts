/** S V C: the content follows its verb, as a quotation, a that-clause, a bare clause, a question, an object … */

import { likelyEnd } from '../boundaries.ts';
import type { Candidate, Family } from '../candidate.ts';
import { type Complement, type ComplementKind, complementOf } from '../complement.ts';
import { isLeading, type VerbCue, verbCues } from '../cues.ts';
import { regionSpans, spanOf } from '../extent.ts';
import { lengthFeature, sourceFeatures, verbFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';

const RULES: Record<Exclude<ComplementKind, 'none'>, string> = {
  that: 'says-that',
  clause: 'says-clause',
  quote: 'says-quote',
  colon: 'says-colon',
  wh: 'says-question',
  infinitive: 'says-to',
  gerund: 'says-doing',
  object: 'says-object',
  preposition: 'says-about',
};

export const following: Family = {
  name: 'following',
  find: (r) => verbCues(r).flatMap((cue) => candidate(r, cue) ?? []),
};

function candidate(r: Reading, cue: VerbCue): Candidate | null {
  const complement = complementOf(r, cue.group.last, cue.ceiling, cue.lemma);
  if (complement.kind === 'none') return null;
  const content = contentOf(r, cue, complement);
  if (!content) return null;
  const { start, end } = r.tokens[cue.group.head]!;
  const preposition = complement.preposition ? r.tokens[complement.start - 1]! : null;
  return {
    rule: RULES[complement.kind],
    cue:
      preposition && complement.start - 1 === cue.group.last
        ? { start, end: preposition.end }
        : { start, end },
    cueToken: cue.group.head,
    lemma: cue.lemma,
    source: cue.source,
    content: content.spans,
    features: [
      ...sourceFeatures(r, cue.source),
      ...verbFeatures(r, cue),
      ...(complement.distant ? ['distant'] : []),
      ...(complement.preposition
        ? [`preposition:${complement.preposition}`, `verb+preposition:${cue.lemma}+${complement.preposition}`]
        : []),
      lengthFeature(content.words),
      `first:${/^\p{Lu}/u.test(r.tokens[complement.start]!.text) ? 'capital' : r.tokens[complement.start]!.pos}`,
    ],
  };
}

function contentOf(
  r: Reading,
  cue: VerbCue,
  { kind, start }: Complement,
): { spans: Candidate['content']; words: number } | null {
  const context = { kind, cue: r.tokens[cue.group.head]!, subordinate: isLeading(r, cue) };
  const region = r.regionAt(start);
  if (kind === 'quote' && region >= 0) {
    const { first, last } = r.regionTokens[region]!;
    const end = goesOn(r, last, cue.ceiling) ? likelyEnd(r, start, cue.ceiling, context) : last;
    if (end <= last) return { spans: regionSpans(r, region), words: last - first };
  }
  const end = likelyEnd(r, start, cue.ceiling, context);
  const span = spanOf(r, start, end);
  return span && { spans: [span], words: end - start };
}

/** “a disgrace” for the city: the clause goes on behind the closing mark. */
function goesOn(r: Reading, last: number, ceiling: number): boolean {
  if (last >= ceiling) return false;
  const { text, pos } = r.tokens[last]!;
  return (
    !/^[.,;:!?—–)-]$/.test(text) &&
    !(pos === 'CCONJ' && r.verbAt(last + 1)) &&
    !/[.,!?]/.test(r.tokens[last - 2]?.text ?? '')
  );
}
