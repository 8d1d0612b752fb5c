/** "SMITH: C" and "Jane Roe, minister: “C”": a name and a colon at the head of a line, as in transcripts. */
import type { Candidate, Family } from '../candidate.ts';
import { regionSpans, spanOf } from '../content/extent.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom } from '../source/phrase-after.ts';

/** Words before the colon: a name with its title or office. */
const MAX_LABEL = 10;
/** A transcript or an interview has so many; fewer may be crossheads and captions. */
const MANY_LABELS = 5;

export const label: Family = {
  name: 'label',
  find: (r) => {
    const named = labels(r);
    const blocks = named.length > 0 ? blocksOfNames(r) : NOWHERE;
    return named.flatMap((at) => candidate(r, at, named.length, blocks) ?? []);
  },
};

interface Label {
  readonly sentence: number;
  readonly first: number;
  readonly colon: number;
}

/** Lines that begin with a name and a colon. */
function labels(r: Reading): Label[] {
  const found: Label[] = [];
  r.document.sentences.forEach((sentence, index) => {
    if (r.document.sentences[index - 1]?.block === sentence.block) return;
    for (let i = sentence.first; i < sentence.last && i <= sentence.first + MAX_LABEL; i++) {
      if (r.tokens[i]!.text !== ':') continue;
      const phrase = r.phrases.at(sentence.first);
      if (phrase?.first === sentence.first && phrase.kind === 'name' && i + 1 < r.tokens.length)
        found.push({ sentence: index, first: sentence.first, colon: i });
      break;
    }
  });
  return found;
}

function candidate(
  r: Reading,
  { sentence, first, colon }: Label,
  count: number,
  blocks: BlocksOfNames,
): Candidate | null {
  const source = phraseFrom(r, first, colon, 'adjacent');
  if (!source) return null;
  const plain = source.last === colon;
  if (!plain && r.tokens[source.last]?.text !== ',') return null;
  const block = r.document.sentences[sentence]!.block;
  let last = colon + 1;
  for (let s = sentence; r.document.sentences[s]?.block === block; s++) last = r.document.sentences[s]!.last;
  const region = r.regionAt(colon + 1);
  const span = region >= 0 ? null : spanOf(r, colon + 1, last);
  const spans = region >= 0 ? regionSpans(r, region) : span ? [span] : [];
  if (spans.length === 0) return null;
  const { start, end } = r.tokens[colon]!;
  return {
    rule: 'label',
    cue: { start, end },
    cueToken: colon,
    lemma: ':',
    source,
    content: spans,
    features: [
      `labels:${count >= MANY_LABELS ? 'many' : count > 1 ? 'some' : 'one'}`,
      `quoted:${region >= 0}`,
      plain ? 'plain' : 'title',
      `kind:${source.core.kind}`,
      `words:${source.last - source.first}`,
      `named again:${isNamedOutside(block, blocks.get(r.tokens[source.core.head]!.lower))}`,
    ],
  };
}

/** The last word of each name that no colon follows -> the first two blocks it stands in. */
type BlocksOfNames = ReadonlyMap<string, readonly number[]>;
const NOWHERE: BlocksOfNames = new Map();

function blocksOfNames(r: Reading): BlocksOfNames {
  const found = new Map<string, number[]>();
  for (const { head, kind } of r.phrases.nouns) {
    if (kind !== 'name' || r.tokens[head + 1]?.text === ':') continue;
    const { lower, sentence } = r.tokens[head]!;
    const { block } = r.document.sentences[sentence]!;
    const blocks = found.get(lower);
    if (!blocks) found.set(lower, [block]);
    else if (blocks.length < 2 && blocks[0] !== block) blocks.push(block);
  }
  return found;
}

/** A label that is a name stands elsewhere in the text too; "Analysis:" and "Photos:" do not. */
const isNamedOutside = (block: number, blocks: readonly number[] = []): boolean =>
  blocks.some((one) => one !== block);
