/** Finds the article's blocks again on a page that was rendered anew, without reading the article a second time. */
import type { Block } from '../analysis/model.ts';
import type { Anchor, Article } from './article.ts';
import { type FlowBlock, readFlow } from './flow.ts';
import { remember } from './remember.ts';

export interface Reanchored {
  /** The same text; its anchors are those that still hold and those that were found again. */
  readonly article: Article;
  /** Share of the text that stands nowhere on the page any more, 0 to 1. */
  readonly lost: number;
}

/** What stands on the page now. The longer half of the work: on a large page it is to be a task of its own. */
export function currentFlow({ root }: Article): FlowBlock[] {
  const { body } = root.ownerDocument;
  return body ? readFlow(body, { keep: () => true, skip: () => false }) : [];
}

/**
 * Blocks of which an anchor does not hold are looked for by their whole text, in the order of the page. `holds` tells
 * whether an anchor still stands where it was made.
 */
export function reanchor(
  article: Article,
  flow: readonly FlowBlock[],
  holds: (anchor: Anchor) => boolean,
  isVisible: (element: Element) => boolean = () => true,
): Reanchored {
  const { text, blocks } = article.article;
  const { body } = article.root.ownerDocument;
  const places = new Map<string, FlowBlock[]>();
  for (const block of flow) places.set(block.text, [...(places.get(block.text) ?? []), block]);
  const shown = remember(isVisible);
  const anchors: Anchor[] = [];
  let lost = 0;
  for (const { block, own } of anchorsOfBlocks(article)) {
    if (own.length > 0 && own.every(holds)) {
      anchors.push(...own);
      continue;
    }
    const found = places.get(text.slice(block.start, block.end))?.shift();
    if (found) anchors.push(...anchorsAt(found, block.start, shown));
    else lost += block.end - block.start;
  }
  const all = blocks.reduce((sum, block) => sum + block.end - block.start, 0);
  const root = article.root.isConnected || !body ? article.root : body;
  return { article: { ...article, anchors, root }, lost: all === 0 ? 0 : lost / all };
}

function anchorsAt(found: FlowBlock, shift: number, shown: (element: Element) => boolean): Anchor[] {
  return found.runs.map(({ node, nodeStart, start, end }) => {
    const hidden = node.parentElement !== null && !shown(node.parentElement);
    return { node, nodeStart, start: shift + start, end: shift + end, hidden };
  });
}

/** Both lists are in the order of the text, and no anchor crosses a block. */
function* anchorsOfBlocks({ article, anchors }: Article): Generator<{ block: Block; own: Anchor[] }> {
  let next = 0;
  for (const block of article.blocks) {
    const own: Anchor[] = [];
    for (; next < anchors.length && anchors[next]!.start < block.end; next++) own.push(anchors[next]!);
    yield { block, own };
  }
}
