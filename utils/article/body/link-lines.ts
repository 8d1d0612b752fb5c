/** Lines that lead elsewhere: related stories, "read more", navigation, lists of them. */
import { type BodyBlock, endsSentence } from './measure.ts';
import { type BodyRule, perBlock } from './rules.ts';

/** Measured on 181 news pages: shorter blocks that are nearly all link are 8 times in 9 not the article's. */
const MAX_WORDS = 25;
const MOSTLY = 0.85;
/** "See also: …", "On our other site: …": what stands before the link is a label. */
const MAX_LABEL_WORDS = 6;
/** Of a list's items; the rest ("Sign in") goes with them. */
const LIST_SHARE = 0.6;

/** Text below a linked heading: from here on it is a section of the article, below it is a teaser. */
const SECTION_WORDS = 30;

/** In a list of at least so many items of which most are no links, a linked one is an item like the others. */
const MIN_LIST_ITEMS = 3;
const MIXED_SHARE = 0.5;

/** A short block that is nearly all link; not a linked heading with a section of text below it. */
export const linkLines: BodyRule = {
  name: 'link line',
  *find(blocks) {
    const mixed = mixedLists(blocks);
    let sectionBelow = false;
    for (let i = blocks.length - 1; i >= 0; i--) {
      const block = blocks[i]!;
      const isLine = isLinkLine(block) && !block.isCell && !mixed.has(block);
      if (isLine && !(block.isHeading && sectionBelow)) yield block;
      if (block.isHeading) sectionBelow = false;
      else if (block.isProse && block.words >= SECTION_WORDS) sectionBelow = true;
    }
  },
};

/** Several links and next to nothing else are a list, however long; a long single link is a linked sentence. */
const isLinkLine = ({ flow, words, linked }: BodyBlock) =>
  linked > MOSTLY && (words < MAX_WORDS || flow.links.length > 1);

/** Characters behind the last link: a full stop, an arrow, a bracket. */
const MAX_BEHIND_LINK = 2;
/** Of a labelled link's block: less is a sentence that ends in a link. */
const LABELLED_SHARE = 0.5;

/** A label, a colon, and a link to the end of the block. */
export const labelledLinks = perBlock('labelled link', ({ flow, words }) => {
  const first = flow.links[0];
  const last = flow.links.at(-1);
  if (!first || !last || words >= MAX_WORDS || flow.text.length - last.end > MAX_BEHIND_LINK) return false;
  const label = flow.text.slice(0, first.start).trim();
  const isLabel = /[:|»›>-]$/.test(label) && label.split(/\s+/).length <= MAX_LABEL_WORDS;
  const linkedLength = flow.links.reduce((sum, link) => sum + link.end - link.start, 0);
  return isLabel && linkedLength > flow.text.length * LABELLED_SHARE;
});

/** A list that is mostly links, with those of its items that are none. */
export const linkLists: BodyRule = {
  name: 'list of links',
  *find(blocks) {
    for (const items of lists(blocks)) {
      const links = items.filter(isLinkLine).length;
      const rest = items.filter(({ flow }) => !endsSentence(flow.text));
      if (items.length > 1 && links / items.length >= LIST_SHARE) yield* rest;
    }
  },
};

function lists(blocks: readonly BodyBlock[]): Iterable<BodyBlock[]> {
  const found = new Map<Element, BodyBlock[]>();
  for (const block of blocks) {
    const list = block.flow.element.closest('ul, ol, menu, [role="menu"], [role="list"]');
    const items = list && found.get(list);
    if (items) items.push(block);
    else if (list) found.set(list, [block]);
  }
  return found.values();
}

/** The blocks of lists that are mostly no links. */
function mixedLists(blocks: readonly BodyBlock[]): Set<BodyBlock> {
  const mixed = new Set<BodyBlock>();
  for (const items of lists(blocks)) {
    const linked = items.filter(isLinkLine).length;
    if (items.length >= MIN_LIST_ITEMS && linked / items.length < MIXED_SHARE)
      for (const item of items) mixed.add(item);
  }
  return mixed;
}

/** Links one after the other with nothing but a sign between them: "Reprints | Subscribe". */
const BETWEEN_LINKS = /^\s*[|·•»]\s*$/;

/** A line that ends in a bar of links. */
export const linkBars = perBlock('bar of links', ({ flow: { text, links }, isCell }) => {
  const last = links.at(-1);
  const before = links.at(-2);
  if (!last || !before || isCell || text.length - last.end > MAX_BEHIND_LINK) return false;
  return BETWEEN_LINKS.test(text.slice(before.end, last.start));
});
