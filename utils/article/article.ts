/** What reading a page gives: the article's text for the rules, and the way back to the live page. */
import type { ArticleText } from '../analysis/model.ts';

/** One piece of a live text node and where its characters stand in the article's text. */
export interface Anchor {
  readonly node: Text;
  /** Offsets into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * For each character of the piece, its offset in `node.data`; null where they run in step from `nodeStart`
   * (white space collapsed as CSS shows it makes them differ).
   */
  readonly nodeStart: number;
  readonly offsets: readonly number[] | null;
}

export interface Article {
  readonly article: ArticleText;
  /** In the order of the text, not overlapping. Characters between them (blank lines) stand on no node. */
  readonly anchors: readonly Anchor[];
  /** false: Readability found something, but it looks like a page of links, not an article. */
  readonly isArticle: boolean;
  /** The page shows only the beginning (subscription, "continue reading"). */
  readonly isPart: boolean;
}

export type ReadResult =
  | { ok: true; value: Article }
  | { ok: false; reason: 'no-article' | 'pdf' | 'too-large' };
