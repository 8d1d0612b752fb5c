/** What a block's place and its likeness to others tell. */
import { FOLLOWING } from '../dom.ts';
import { type BodyBlock, endsSentence } from './measure.ts';
import type { BodyRule } from './rules.ts';

/** No label, date or kicker is this long. */
const LONG_WORDS = 25;

/** What stands before the headline is the site's, not the story's; but running text there says it is no headline. */
export const beforeHeadline: BodyRule = {
  name: 'before the headline',
  find(blocks, { headline }) {
    if (!headline) return [];
    const before = blocks.filter(({ flow }) => flow.element.compareDocumentPosition(headline) & FOLLOWING);
    return before.some(({ words, isProse }) => isProse && words >= LONG_WORDS) ? [] : before;
  },
};

/** Fewer words with a full stop are a label all the same (“Read more.”). */
const SENTENCE_WORDS = 5;

/** The same words again, in another part of the page: of running text the copy in the main column stays. */
export const repeats: BodyRule = {
  name: 'repeated',
  *find(blocks) {
    const places = new Map<string, BodyBlock[]>();
    const column = wordsOfColumns(blocks);
    for (const block of blocks) {
      if (block.isCell || block.words < 2) continue;
      const list = places.get(block.flow.text);
      if (list) list.push(block);
      else places.set(block.flow.text, [block]);
    }
    for (const same of places.values()) {
      const columns = new Set(same.map(({ flow }) => flow.element.parentElement));
      if (columns.size < 2) continue; // a refrain, an answer given twice
      const best = same.reduce((a, b) => (column(b) > column(a) ? b : a));
      const isText =
        best.words >= LONG_WORDS || (best.words >= SENTENCE_WORDS && endsSentence(best.flow.text));
      for (const block of same) if (!isText || block !== best) yield block;
    }
  },
};

/** Words of the blocks that are direct children of one element, as the paragraphs of a column are. */
function wordsOfColumns(blocks: readonly BodyBlock[]): (block: BodyBlock) => number {
  const counts = new Map<Element | null, number>();
  for (const { flow, words } of blocks) {
    const { parentElement } = flow.element;
    counts.set(parentElement, (counts.get(parentElement) ?? 0) + words);
  }
  return ({ flow }) => counts.get(flow.element.parentElement) ?? 0;
}
