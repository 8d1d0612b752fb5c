/** Finds the article's blocks again on a page that was rendered anew, without reading the article a second time. */
import type { Block } from '../analysis/model.ts';
import type { Anchor, Article } from './article.ts';
import { type FlowBlock, isBlock, readFlow } from './flow.ts';
import { remember } from './remember.ts';

export interface Reanchored {
  /** The same text; its anchors are those that still hold and those that were found again. */
  readonly article: Article;
  /** Share of the text that stands nowhere on the page any more, 0 to 1. */
  readonly lost: number;
}

/**
 * What stands now on the page, or around the nodes of it that changed. The longer half of the work: on a large page it
 * is to be a task of its own.
 */
export function currentFlow({ root }: Article, changed: ReadonlySet<Node> | null): FlowBlock[] {
  const { body } = root.ownerDocument;
  if (!body) return [];
  return readFlow(changed ? blockAround(changed, body) : body, { keep: () => true, skip: () => false });
}

/** The innermost block that holds all of the nodes that are still on the page; the whole body where it is not so simple. */
function blockAround(nodes: ReadonlySet<Node>, body: Element): Element {
  let around: Element | null = null;
  for (const node of nodes) {
    if (!node.isConnected) continue;
    if (!body.contains(node)) return body; // a shadow root, or beside the body
    around ??= node.nodeType === 1 ? (node as Element) : node.parentElement;
    while (around && !around.contains(node)) around = around.parentElement;
  }
  // What is read of preformatted text depends on the element around it.
  around = around?.closest('pre')?.parentElement ?? around;
  while (around && !isBlock(around)) around = around.parentElement;
  return around ?? body;
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
  const parts = [...anchorsOfBlocks(article)].map(({ block, own }) => ({
    block,
    own,
    stands: own.length > 0 && own.every(holds),
  }));
  const taken = new Map(
    parts.flatMap(({ own, stands }) => (stands ? [[own[0]!.node, own[0]!.nodeStart]] : [])),
  );
  const places = new Map<string, FlowBlock[]>();
  for (const block of flow) {
    const { node, nodeStart } = block.runs[0]!;
    if (taken.get(node) === nodeStart) continue; // of words that come twice, those that still stand
    const same = places.get(block.text);
    if (same) same.push(block);
    else places.set(block.text, [block]);
  }
  const shown = remember(isVisible);
  const anchors: Anchor[] = [];
  let lost = 0;
  for (const { block, own, stands } of parts) {
    const found = stands ? null : places.get(text.slice(block.start, block.end))?.shift();
    if (stands) anchors.push(...own);
    else if (found) anchors.push(...anchorsAt(found, block.start, shown));
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
