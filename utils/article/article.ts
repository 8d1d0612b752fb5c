/** What reading a page gives: the article's text for the rules, and the way back to the live page. */
import type { ArticleText } from '../analysis/model.ts';

/**
 * A stretch of a live text node that runs in step with the article's text: character `start + i` of the text is
 * character `nodeStart + i` of `node.data` (a line break there may be a space here). Where the page's white space
 * collapses, one text node has several of these.
 */
export interface Anchor {
  readonly node: Text;
  readonly nodeStart: number;
  /** Offsets into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The page does not show this node (display none, a closed fold); its text is read, but nothing is painted. */
  readonly hidden: boolean;
}

export interface Article {
  readonly article: ArticleText;
  /** In the order of the text, not overlapping. The breaks between blocks and lines stand on no node. */
  readonly anchors: readonly Anchor[];
  /** The element of the live page that holds the whole body; what happens outside of it does not touch the article. */
  readonly root: Element;
  /** Roots other than the document that hold text of the article; hit testing has to be told of them. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** false: Readability found something, but it looks like a page of links, not an article. */
  readonly isArticle: boolean;
  /** The page shows only the beginning (subscription, "continue reading"). */
  readonly isPart: boolean;
  /** The page has more text than can be held; what is here ends before it. */
  readonly isCut: boolean;
}

export interface ReadOptions {
  /** Is the element rendered? Needs layout, so it is left out on a server-side DOM: then everything counts as shown. */
  readonly isVisible?: (element: Element) => boolean;
  /** Read what looks like no article too, the whole page if need be. */
  readonly anyway?: boolean;
}

export type ReadResult =
  | { ok: true; value: Article }
  | { ok: false; reason: 'no-article' | 'pdf' | 'too-large' };
