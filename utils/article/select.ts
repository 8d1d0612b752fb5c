/** Which text nodes of the live page are the article's: what Readability's result is made of. */
import { Readability } from '@mozilla/readability';
import { cloneTracked } from './tracked-clone.ts';

export type Parsed = NonNullable<ReturnType<Readability<Element>['parse']>>;

export interface Selection {
  /** Live text nodes, in Readability's order. */
  readonly kept: ReadonlySet<Text>;
  readonly parsed: Parsed | null;
}

const TEXT_AND_CDATA = 4 | 8;

export function selectText(document: Document, asShown = false): Selection {
  const { clone, live } = cloneTracked(document, asShown);
  const parsed = new Readability<Element>(clone, { serializer: (node) => node as Element }).parse();
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
