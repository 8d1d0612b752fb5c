/**
 * What Readability leaves in that is not the article, told by structure. A rule looks at all blocks that are still
 * in and names those that are to go. It never sees words of a certain site, and never decides alone: see select-body.
 */
import type { BodyBlock } from './measure.ts';

export interface BodyContext {
  readonly root: Element;
  /** The element that shows the headline, or null. */
  readonly headline: Element | null;
  readonly byline: string | null;
  /** Words of the article inside an element, 0 where there are none. */
  readonly wordsIn: (element: Element) => number;
  readonly totalWords: number;
}

export interface BodyRule {
  readonly name: string;
  readonly find: (blocks: readonly BodyBlock[], context: BodyContext) => Iterable<BodyBlock>;
  /** Of the running words that are left it may take this share, where it looks at what it takes more closely itself. */
  readonly maxProseShare?: number;
}

/** A rule from a question about a single block. */
export function perBlock(name: string, is: (block: BodyBlock, context: BodyContext) => boolean): BodyRule {
  return { name, find: (blocks, context) => blocks.filter((block) => is(block, context)) };
}

/** A caption, a promotion, an author's line; a container with more of the article's words is none of these. */
const SMALL_CONTAINER_WORDS = 90;
/** In a short article a smaller container is already much of it. */
const SMALL_CONTAINER_SHARE = 0.3;
/** How far up such a container is looked for. */
const MAX_CLIMB = 8;

/** The elements around a block that hold little of the article, from the inside out. */
export function* smallContainers(block: BodyBlock, context: BodyContext): Generator<Element> {
  const limit = Math.min(SMALL_CONTAINER_WORDS, SMALL_CONTAINER_SHARE * context.totalWords);
  let element: Element | null = block.holder;
  for (let i = 0; i < MAX_CLIMB && element && element !== context.root; i++) {
    if (context.wordsIn(element) > limit) return;
    yield element;
    element = element.parentElement;
  }
}
