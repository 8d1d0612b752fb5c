/** What the tests of reading call inside the page. */
import { readArticle } from '../../utils/article/read.ts';
import { isLive, offsetAt, toRanges } from '../../utils/page/anchor.ts';
import { watchArticle } from '../../utils/page/watch.ts';

const isVisible = (element: Element) => element.checkVisibility();

/** The blocks with the words that their ranges stand on, and how long reading took. */
export function read() {
  const started = performance.now();
  const result = readArticle(document, { isVisible });
  const time = performance.now() - started;
  if (!result.ok) return { reason: result.reason, blocks: [], places: [], anchors: 0, time };
  const { article, anchors } = result.value;
  const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  const places = article.blocks.map((block) =>
    toRanges(result.value, block).map(String).join('').replace(/\s+/g, ' '),
  );
  return { reason: null, blocks, places, anchors: anchors.length, time };
}

/** The word itself if the character under its middle on the page leads back into it, null if it leads elsewhere. */
export function wordUnder(word: string): string | null {
  const result = readArticle(document, { isVisible });
  if (!result.ok) return null;
  const { text } = result.value.article;
  const start = text.indexOf(word);
  const [range] = toRanges(result.value, { start, end: start + word.length });
  const box = range!.getBoundingClientRect();
  const caret = document.caretPositionFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const offset = caret && offsetAt(result.value, caret.offsetNode, caret.offset);
  const isThere = offset !== null && offset >= start && offset <= start + word.length;
  return isThere && isLive(result.value, { start, end: start + word.length }) ? word : null;
}

/** Replaces the article by a copy of itself, as a framework does, and tells how its places come back. */
export async function renderAnew() {
  const result = readArticle(document, { isVisible });
  if (!result.ok) return null;
  const stop = new AbortController();
  const first = result.value.article.blocks[1]!;
  const healed = new Promise<{ words: string; lost: boolean }>((resolve) => {
    const container = document.querySelector('article')!.parentElement!;
    watchArticle(
      result.value,
      isVisible,
      ({ article, lost }) =>
        resolve({
          words: toRanges(article, first).map(String).join(''),
          lost,
        }),
      stop.signal,
    );
    const copy = container.cloneNode(true);
    container.replaceWith(copy);
  });
  const answer = await healed;
  stop.abort();
  return { ...answer, collapsedBefore: toRanges(result.value, first).length === 0 };
}
