/** Which text nodes of the live page are the article's: what Readability's result is made of. */

import { Readability } from '@mozilla/readability';
import { TEXT_AND_CDATA } from './dom.ts';
import { cloneTracked } from './tracked-clone.ts';

export type Parsed = NonNullable<ReturnType<Readability<Element>['parse']>>;

export interface Selection {
  /** Live text nodes, in Readability's order. */
  readonly kept: ReadonlySet<Text>;
  readonly parsed: Parsed | null;
}

/** Of the result only the text nodes are used: no HTML is written of it, and nothing is stripped for that. */
const AS_NODES = { serializer: (node: Node) => node as Element, keepClasses: true };

export function selectText(document: Document, asShown = false): Selection {
  const { clone, live } = cloneTracked(document, asShown);
  const parsed = new Readability<Element>(clone, AS_NODES).parse();
  const kept = new Set<Text>();
  if (parsed?.content) {
    const walker = clone.createTreeWalker(parsed.content, TEXT_AND_CDATA);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const original = live.get(node);
      if (original) kept.add(original);
    }
  }
  return { kept, parsed };
}
