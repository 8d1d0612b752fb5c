/**
 * "SMITH: C" and "Jane Roe, minister: “C”": a name and a colon at the head of a line. In a transcript what stands behind
 * it is what the speaker said, word for word.
 */
import { blockTokens } from '../../text/document.ts';
import type { Candidate, Family } from '../candidate.ts';
import { regionSpans, spanOf } from '../content/extent.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom } from '../source/phrase-after.ts';
import { type Label, type Transcript, transcriptOf } from './transcript.ts';

export const label: Family = {
  find: (r) => {
    const labels = findLabels(r);
    if (labels.length === 0) return [];
    const transcript = transcriptOf(r, labels);
    const named = namedOutside(r);
    return labels.flatMap(
      (one) => candidate(r, one, labels.length, transcript, isNamedAgain(one, named)) ?? [],
    );
  },
};

/** By judgement: transcripts are few in the annotated texts, and their turns all marked. */
const TURN = 0.9;
/** Words before the colon: a name with its title or office. */
const MAX_LABEL = 10;
/** A transcript or an interview has so many; fewer may be crossheads and captions. */
const MANY_LABELS = 5;

/** Lines that begin with a name and a colon. */
function findLabels(r: Reading): Label[] {
  return blockTokens(r.document).flatMap(({ first, last: end }, block) => {
    const colon = first < end ? colonOf(r, first) : null;
    const phrase = r.phrases.at(first);
    if (colon === null || phrase?.first !== first || phrase.kind !== 'name' || colon + 1 >= r.tokens.length)
      return [];
    const source = phraseFrom(r, first, colon, 'adjacent');
    return source ? [{ source, name: r.tokens[source.core.head]!.lower, block, colon, end }] : [];
  });
}

/** The colon in the sentence that begins at token `first`, or null. */
function colonOf(r: Reading, first: number): number | null {
  const { last } = r.document.sentences[r.tokens[first]!.sentence]!;
  for (let i = first; i < last && i <= first + MAX_LABEL; i++) if (r.tokens[i]!.text === ':') return i;
  return null;
}

function candidate(
  r: Reading,
  { source, name, colon, end }: Label,
  count: number,
  { speakers, askers }: Transcript,
  again: boolean,
): Candidate | null {
  const plain = source.last === colon;
  if (askers.has(name) || (!plain && r.tokens[source.last]?.text !== ',')) return null;
  // Who says but one thing in a transcript is named elsewhere.
  const inTurn = speakers.has(name) || (speakers.size > 0 && again);
  const region = r.regionAt(colon + 1);
  const span = region >= 0 ? null : spanOf(r, colon + 1, end);
  const content = region >= 0 ? regionSpans(r, region) : span ? [span] : [];
  if (content.length === 0) return null;
  return {
    rule: 'label',
    cue: { start: r.tokens[colon]!.start, end: r.tokens[colon]!.end },
    cueToken: colon,
    lemma: ':',
    source,
    content,
    known: inTurn ? TURN : undefined,
    verbatim: inTurn,
    features: [
      `labels:${count >= MANY_LABELS ? 'many' : count > 1 ? 'some' : 'one'}`,
      `quoted:${region >= 0}`,
      plain ? 'plain' : 'title',
      `kind:${source.core.kind}`,
      `words:${source.last - source.first}`,
      `named again:${again}`,
    ],
  };
}

/** By their last words, the names that stand elsewhere than before a colon, each with the first and last block in which. */
function namedOutside(r: Reading): Map<string, [first: number, last: number]> {
  const named = new Map<string, [number, number]>();
  for (const { head, kind } of r.phrases.nouns) {
    if (kind !== 'name' || r.tokens[head + 1]?.text === ':') continue;
    const { lower, sentence } = r.tokens[head]!;
    const { block } = r.document.sentences[sentence]!;
    named.set(lower, [named.get(lower)?.[0] ?? block, block]);
  }
  return named;
}

/** A label that is a name stands in other lines of the text too; "Analysis:" and "Photos:" do not. */
function isNamedAgain({ name, block }: Label, named: ReturnType<typeof namedOutside>): boolean {
  const [first, last] = named.get(name) ?? [block, block];
  return first !== block || last !== block;
}
