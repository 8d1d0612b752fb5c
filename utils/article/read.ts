/**
 * Document -> Article. Readability chooses which text nodes belong to the article; everything else is read off the
 * live page through those nodes.
 */
import { MAX_TEXT_LENGTH } from '../analysis/model.ts';
import type { Article, ReadOptions, ReadResult } from './article.ts';
import { assemble } from './assemble.ts';
import { selectBody } from './body/select-body.ts';
import { readFlow } from './flow.ts';
import { findHeadline } from './headline.ts';
import { looksLikeArticle } from './is-article.ts';
import { readMetadata } from './metadata.ts';
import { selectText } from './select.ts';

/** More elements than any article page has (the largest of 311 measured: 9,887); more would freeze the tab. */
const MAX_ELEMENTS = 100_000;

/** Reads the article of a page. Changes nothing in it, asks nothing of the network, throws nothing. */
export function readArticle(document: Document, options: ReadOptions = {}): ReadResult {
  if (isPdf(document)) return { ok: false, reason: 'pdf' };
  if (!document.body) return { ok: false, reason: 'no-article' };
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return { ok: false, reason: 'too-large' };
  const { kept, parsed } = selectText(document);
  if (kept.size === 0 && !options.anyway) return { ok: false, reason: 'no-article' };

  const root = kept.size > 0 ? commonRoot(kept) : document.body;
  const metadata = readMetadata(document, parsed);
  const headline = findHeadline(document, metadata.title);
  const flow = readFlow(root, {
    keep: kept.size > 0 ? (node) => kept.has(node) : () => true,
    skip: (element) => element === headline?.element,
  });
  const { body } = selectBody(flow, { root, headline: headline?.element ?? null, byline: metadata.byline });
  const { text, blocks, anchors } = assemble(headline?.blocks ?? [], body, options.isVisible);
  if (!text) return { ok: false, reason: 'no-article' };
  if (text.length > MAX_TEXT_LENGTH) return { ok: false, reason: 'too-large' };
  const article: Article = {
    article: { ...metadata, text, blocks },
    anchors,
    root,
    shadowRoots: [],
    isArticle: looksLikeArticle(text, blocks),
    isPart: false,
  };
  if (!article.isArticle && !options.anyway) return { ok: false, reason: 'no-article' };
  return { ok: true, value: article };
}

/** The browser's viewer shows a PDF as a document with nothing in it but an embed. */
function isPdf(document: Document): boolean {
  if (document.contentType === 'application/pdf') return true;
  const only = document.body?.children.length === 1 ? document.body.firstElementChild : null;
  return only?.tagName === 'EMBED' && only.getAttribute('type') === 'application/pdf';
}

/** The innermost element around all of these nodes. */
function commonRoot(nodes: ReadonlySet<Text>): Element {
  const [first, ...rest] = nodes;
  let root = first!.parentElement!;
  for (const node of rest) while (!root.contains(node) && root.parentElement) root = root.parentElement;
  return root;
}
