/** S V C: the content follows its verb, as a quotation, a that-clause, a bare clause, a question, an object … */

import { REPORTING_VERBS } from '../../lexicon/verbs.ts';
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

/** "admitted to taking it": plainly a statement, but too rare in the annotated texts for weights. Stays less certain. */
const CONFESSED = 0.7;

export const following: Family = {
  name: 'following',
  find: (r) => verbCues(r).flatMap((cue) => candidate(r, cue) ?? []),
};

function candidate(r: Reading, cue: VerbCue): Candidate | null {
  const complement = complementOf(r, cue.group.last, cue.ceiling, cue.lemma);
  if (complement.kind === 'none' || isParticiple(r, complement)) return null;
  const content = contentOf(r, cue, complement);
  if (!content) return null;
  const { start, end } = r.tokens[cue.group.head]!;
  const confession = complement.preposition === 'to' && /^(?:admit|confess)$/.test(cue.lemma);
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
    ...(confession && cue.source && !cue.group.negated ? { known: CONFESSED } : {}),
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

/** "Two people briefed on it said …": what follows at once is the subject's reporting verb, so this one is none. */
function isParticiple(r: Reading, { kind, start }: Complement): boolean {
  const verb = kind === 'clause' ? r.verbAt(start) : null;
  return verb?.first === start && verb.form === 'finite' && REPORTING_VERBS.has(r.tokens[verb.head]!.lemma);
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
  const likely = likelyEnd(r, start, cue.ceiling, context);
  const end = NAMING.has(cue.lemma) ? namedBy(r, start, likely) : likely;
  const span = spanOf(r, start, end);
  return span && { spans: [span], words: end - start };
}

const NAMING = new Set(
  'call label dub brand deem term describe characterize characterise portray denounce dismiss hail'.split(
    ' ',
  ),
);

/** "called it the “end of an era,” as …": what a thing is called ends with the quotation, if a new part follows. */
function namedBy(r: Reading, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (r.regionAt(i) < 0) continue;
    const { last } = r.regionTokens[r.regionAt(i)]!;
    const next = last < end ? r.tokens[last]! : null;
    const inside = r.tokens[last - 2]?.text;
    const parts =
      next && (inside === ',' || /^(?:before|after|as|while|when|because|during)$/.test(next.lower));
    return parts ? last : end;
  }
  return end;
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
