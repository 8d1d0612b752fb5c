/**
 * A clone of the page that Readability may tear apart, with the way from each of its text nodes back to the live one.
 *
 * Readability moves text nodes but keeps their identity, with two exceptions, both met here and not in its code:
 * its retry sets `body.innerHTML` from a string, and it rewrites the text of `javascript:` links.
 */

import { shownChildren } from './composed.ts';
import { TEXT_AND_CDATA } from './dom.ts';

export interface TrackedClone {
  readonly clone: Document;
  /** The live text node that a text node of the clone stands for. */
  readonly live: ReadonlyMap<Node, Text>;
}

/** `asShown`: text in open shadow roots is part of the page, so the clone is built as the page is shown. */
export function cloneTracked(document: Document, asShown = false): TrackedClone {
  const live = new Map<Node, Text>();
  const clone = asShown ? copyAsShown(document, live) : copyAsHtml(document);
  if (!asShown) link(document, clone, (original, copy) => live.set(copy, original));
  keepLinksThroughRetry(clone, live);
  disarmScriptLinks(clone);
  return { clone, live };
}

/** Readability compares upper-case tag names; elements have those only in an HTML document. */
function copyAsHtml(document: Document): Document {
  if (document.contentType === 'text/html') return document.cloneNode(true) as Document;
  const copy = document.implementation.createHTMLDocument('');
  copy.documentElement.replaceWith(copy.importNode(document.documentElement, true));
  return copy;
}

/** Node by node, since what is shown together may stand in different trees. Slots leave no element of their own. */
function copyAsShown(document: Document, live: Map<Node, Text>): Document {
  const copy = document.implementation.createHTMLDocument('');
  const root = copy.importNode(document.documentElement, false);
  copy.documentElement.replaceWith(root);
  const open: [from: Element, to: Element][] = [[document.documentElement, root]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [from, to] = pair;
    for (const node of shownChildren(from) ?? from.childNodes) {
      const made = copy.importNode(node, false);
      to.append(made);
      if (node.nodeType === 1) open.push([node as Element, made as Element]);
      else if (node.nodeType === 3) live.set(made, node as Text);
    }
  }
  return copy;
}

/** Walks two equal trees in step. */
function link(original: Node, copy: Node, pair: (original: Text, copy: Text) => void): void {
  const originals = textWalker(original);
  const copies = textWalker(copy);
  for (;;) {
    const a = originals.nextNode();
    const b = copies.nextNode();
    if (!a || !b) return;
    pair(a as Text, b as Text);
  }
}

/** `innerHTML` of the body becomes a snapshot of nodes instead of a string, so that the map outlives the retry. */
function keepLinksThroughRetry(clone: Document, live: Map<Node, Text>): void {
  const { body } = clone;
  if (!body) return;
  let snapshot: Node = body;
  let texts: (Text | undefined)[] = [];
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get() {
      snapshot = body.cloneNode(true);
      texts = [];
      const walker = textWalker(body);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(live.get(node));
      return '';
    },
    set() {
      const restored = snapshot.cloneNode(true);
      const walker = textWalker(restored);
      for (const text of texts) {
        const node = walker.nextNode();
        if (node && text) live.set(node, text);
      }
      body.replaceChildren(...restored.childNodes);
    },
  });
}

/** Any other address leaves such a link, and so its text node, in place, and counts the same in every score. */
function disarmScriptLinks(clone: Document): void {
  for (const link of clone.querySelectorAll('a[href^="javascript:"]'))
    link.setAttribute('href', 'about:blank');
}

const textWalker = (root: Node) =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(root, TEXT_AND_CDATA);
