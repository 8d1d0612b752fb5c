/** From the article's text to places on the live page, and back. */
import type { Span } from '../analysis/model.ts';
import { firstEndingAfter } from '../analysis/span.ts';
import type { Anchor, Article } from '../article/article.ts';

/** A stretch of a text node; the anchors of one that follow each other make one. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  end: number;
}

/**
 * The live places of a span: one Range for each stretch of a text node, in order. Empty where the page hides the
 * text, or no longer holds it.
 */
export function toRanges(article: Article, span: Span): Range[] {
  const ranges: Range[] = [];
  const { anchors } = article;
  let piece = null as Piece | null;
  for (
    let i = firstEndingAfter(anchors, span.start);
    i < anchors.length && anchors[i]!.start < span.end;
    i++
  ) {
    const anchor = anchors[i]!;
    if (anchor.hidden) continue;
    const start = anchor.nodeStart + Math.max(0, span.start - anchor.start);
    const end = anchor.nodeStart + Math.min(anchor.end, span.end) - anchor.start;
    if (piece?.node === anchor.node) piece.end = end;
    else {
      if (piece) addRange(ranges, piece);
      piece = { node: anchor.node, start, end };
    }
  }
  if (piece) addRange(ranges, piece);
  return ranges;
}

/** Setting a Range past the end of a text that the page has changed since would throw. */
function addRange(ranges: Range[], { node, start, end }: Piece): void {
  if (start >= end || end > node.length || !node.isConnected) return;
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  ranges.push(range);
}

/** The offset in the article's text of a character of a live text node; null where it is not the article's. */
export function offsetAt(article: Article, node: Node, offset: number): number | null {
  for (const anchor of anchorsByNode(article).get(node) ?? []) {
    if (offset < anchor.nodeStart) return null;
    const within = offset - anchor.nodeStart;
    if (within < anchor.end - anchor.start) return anchor.start + within;
  }
  return null;
}

/** Does the page still hold the words of this span where they were read? */
export function isLive(article: Article, span: Span): boolean {
  const { anchors } = article;
  for (
    let i = firstEndingAfter(anchors, span.start);
    i < anchors.length && anchors[i]!.start < span.end;
    i++
  ) {
    if (!holds(anchors[i]!, article.article.text)) return false;
  }
  return true;
}

/** Is the anchor's text node still on the page, with the same words in the same place? */
export function holds({ node, nodeStart, start, end }: Anchor, text: string): boolean {
  if (!node.isConnected) return false;
  const now = node.data.slice(nodeStart, nodeStart + end - start);
  const then = text.slice(start, end);
  return now === then || now.replace(/[\t\n\r\f]/g, ' ') === then;
}

/** Hover asks for every mouse move; the table is made once for each reading. */
const tables = new WeakMap<Article, Map<Node, Anchor[]>>();
function anchorsByNode(article: Article): Map<Node, Anchor[]> {
  let table = tables.get(article);
  if (!table) {
    table = new Map();
    for (const anchor of article.anchors) {
      const list = table.get(anchor.node);
      if (list) list.push(anchor);
      else table.set(anchor.node, [anchor]);
    }
    tables.set(article, table);
  }
  return table;
}
