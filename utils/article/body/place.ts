/** What a block's place and its likeness to others tell. */
import { type BodyBlock, endsSentence } from './measure.ts';
import type { BodyRule } from './rules.ts';

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING
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

const MAX_FRAGMENT_WORDS = 5;
/** Where more of the blocks are this short, they are how the text is written (a poem, a table made of boxes). */
const MAX_FRAGMENTS_SHARE = 0.4;
const WRITTEN = 'p, li, dt, dd, td, th, pre, blockquote, h1, h2, h3, h4, h5, h6, b, strong, [role="heading"]';

/** Labels of controls ("Close", "Image 1 of 9"): a few words in a box of their own that no writer's element holds. */
export const fragments: BodyRule = {
  name: 'label',
  find(blocks) {
    const found = blocks.filter(
      ({ flow, holder, words }) =>
        words <= MAX_FRAGMENT_WORDS && !endsSentence(flow.text) && holder.closest(WRITTEN) === null,
    );
    return found.length > MAX_FRAGMENTS_SHARE * blocks.length ? [] : found;
  },
};

const LINK_RULES = new Set(['link line', 'labelled link', 'list of links', 'repeated']);
const MAX_LABEL_WORDS = 6;

/**
 * Labels of what other rules took away: "Trending" above links. A heading stays if text follows before the next one,
 * unless several links stood right below it.
 */
export function* looseLabels(
  all: readonly BodyBlock[],
  ruleOf: ReadonlyMap<BodyBlock, string>,
): Generator<BodyBlock> {
  for (let i = 0; i < all.length; i++) {
    const label = all[i]!;
    const isLabel = label.isHeading || (label.words <= MAX_LABEL_WORDS && !endsSentence(label.flow.text));
    if (!isLabel || label.isCell || ruleOf.has(label)) continue;
    let links = 0;
    let next = i + 1;
    for (; next < all.length && ruleOf.has(all[next]!); next++)
      if (LINK_RULES.has(ruleOf.get(all[next]!)!)) links++;
    const leadsOn = next < all.length && !all[next]!.isHeading;
    if (links > 0 && (!label.isHeading || links > 1 || !leadsOn)) yield label;
  }
}
