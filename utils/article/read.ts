/**
 * Document -> Article. Readability chooses which text nodes belong to the article; everything else is read off the
 * live page through those nodes.
 */
import type { Article, ReadOptions, ReadResult } from './article.ts';
import { assemble } from './assemble.ts';
import { selectBody } from './body/select-body.ts';
import { shadowRootsOf } from './composed.ts';
import { withinLimits } from './cut.ts';
import { readFlow } from './flow.ts';
import { findHeadline } from './headline.ts';
import { isPart, looksLikeArticle } from './is-article.ts';
import { withLeftOut } from './left-out.ts';
import { readFacts } from './metadata.ts';
import { selectText } from './select.ts';

/** More elements than any article page has (the largest of 311 measured: 9,887); more would freeze the tab. */
const MAX_ELEMENTS = 100_000;

/** A text file is all text; Readability looks for an article among other things. */
const WHOLE = { kept: new Set<Text>(), parsed: null };

/** Reads the article of a page. Changes nothing in it, asks nothing of the network, throws nothing. */
export function readArticle(document: Document, options: ReadOptions = {}): ReadResult {
  if (isPdf(document)) return { ok: false, reason: 'pdf' };
  if (!document.body) return { ok: false, reason: 'no-article' };
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return { ok: false, reason: 'too-large' };
  const shadowRoots = shadowRootsOf(document);
  const { kept, parsed } =
    document.contentType === 'text/plain' ? WHOLE : selectText(document, shadowRoots.length > 0);
  if (kept.size === 0 && document.contentType !== 'text/plain' && !options.anyway)
    return { ok: false, reason: 'no-article' };

  const root = kept.size > 0 ? commonRoot(kept) : document.body;
  const facts = readFacts(document, parsed);
  const { metadata } = facts;
  const headline = findHeadline([document, ...shadowRoots], facts.titles);
  const story = withLeftOut(kept);
  const flow = readFlow(root, {
    keep: kept.size > 0 ? (node) => story.has(node) : () => true,
    skip: (element) => element === headline?.element,
  });
  const { body } = selectBody(flow, { root, headline: headline?.element ?? null, byline: metadata.byline });
  const { text, blocks, anchors } = assemble(headline?.blocks ?? [], body, options.isVisible);
  if (!text) return { ok: false, reason: 'no-article' };
  const article: Article = {
    article: { ...metadata, text, blocks },
    anchors,
    root,
    shadowRoots,
    isArticle: looksLikeArticle(text, blocks),
    isPart: isPart(text, facts),
    isCut: false,
  };
  if (!article.isArticle && !options.anyway) return { ok: false, reason: 'no-article' };
  return { ok: true, value: withinLimits(article) };
}

/** The browser's viewer shows a PDF as a document with nothing in it but an embed. */
function isPdf(document: Document): boolean {
  if (document.contentType === 'application/pdf') return true;
  const only = document.body?.children.length === 1 ? document.body.firstElementChild : null;
  return only?.tagName === 'EMBED' && only.getAttribute('type') === 'application/pdf';
}

/** The innermost element of the document around all of these nodes. */
function commonRoot(nodes: ReadonlySet<Text>): Element {
  const [first, ...rest] = [...nodes].map(inDocument);
  let root = first!.nodeType === 1 ? (first as Element) : first!.parentElement!;
  for (const node of rest) while (!root.contains(node) && root.parentElement) root = root.parentElement;
  return root;
}

/** A node of the document itself: of text in a shadow root the outermost host. */
function inDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root.nodeType === 11; root = at.getRootNode())
    at = (root as ShadowRoot).host;
  return at;
}
