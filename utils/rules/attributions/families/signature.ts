/** “C” — S, and a block quotation whose last words name its author: the layout is the cue. */
import { blockTokens } from '../../text/document.ts';
import type { Candidate, Family } from '../candidate.ts';
import { regionSpans } from '../content/extent.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom } from '../source/phrase-after.ts';

/** Words of a name with office behind a dash. */
const MAX_SIGNATURE = 14;
/** By judgement: the annotated texts hold too few to measure, and the layout says little else. */
const LIKELIHOOD = 0.8;
const DASH = /^(?:[—–―-]|--)$/;

export const signature: Family = {
  find: (r) => [
    ...r.regions.flatMap((_, region) => behindQuotation(r, region) ?? []),
    ...inQuotationBlocks(r),
  ],
};

function behindQuotation(r: Reading, region: number): Candidate | null {
  const { last } = r.regionTokens[region]!;
  if (last + 1 >= r.tokens.length || !DASH.test(r.tokens[last]!.text)) return null;
  // The name stands behind the mark, or alone in the next paragraph.
  const end = blockEnd(r, last);
  if (last + 1 >= end || end - last > MAX_SIGNATURE) return null;
  return signed(r, last, end, regionSpans(r, region));
}

/** Blocks that the page sets as quotations: without marks of their own they are direct all the same. */
function inQuotationBlocks(r: Reading): Candidate[] {
  const tokens = blockTokens(r.document);
  return r.document.blocks.flatMap((block, index) => {
    if (block.kind !== 'quotation') return [];
    const { first, last: end } = tokens[index]!;
    if (end - first <= MAX_SIGNATURE && DASH.test(r.tokens[first]?.text ?? ''))
      return signed(r, first, end, quotedAbove(r, index)) ?? [];
    for (let i = end - 2; i >= 0 && i > end - MAX_SIGNATURE; i--) {
      if (!DASH.test(r.tokens[i]!.text) || r.tokens[i]!.start <= block.start) continue;
      return signed(r, i, end, [{ start: block.start, end: r.tokens[i - 1]!.end }]) ?? [];
    }
    return [];
  });
}

/** The paragraphs of a quotation whose signature stands in a block of its own, back to the signature before it. */
function quotedAbove(r: Reading, index: number): Candidate['content'] {
  const { blocks, text } = r.document;
  let from = index;
  while (from > 0 && blocks[from - 1]!.kind === 'quotation' && !DASH.test(text[blocks[from - 1]!.start]!))
    from--;
  return blocks.slice(from, index).map(({ start, end }) => ({ start, end }));
}

function signed(r: Reading, dash: number, end: number, content: Candidate['content']): Candidate | null {
  const source = phraseFrom(r, dash + 1, end, 'after');
  if (source?.core.kind !== 'name' || content.length === 0) return null;
  const { start, end: dashEnd } = r.tokens[dash]!;
  return {
    rule: 'signature',
    cue: { start, end: dashEnd },
    cueToken: dash,
    lemma: 'dash',
    source,
    content,
    features: [`kind:${source.core.kind}`],
    known: LIKELIHOOD,
  };
}

/** Token behind the block that holds token `i`. */
function blockEnd(r: Reading, i: number): number {
  const { sentences } = r.document;
  let s = r.tokens[i]!.sentence;
  const { block } = sentences[s]!;
  while (sentences[s + 1]?.block === block && sentences[s + 1]!.first - i <= MAX_SIGNATURE) s++;
  return sentences[s]!.last;
}
