/** The part of the marking bench that runs inside the page. */
import { story } from '../../tests/page/story.ts';
import type { Article } from '../../utils/article/article.ts';
import { readArticle } from '../../utils/article/read.ts';
import { MarkedPage } from '../../utils/page/marked-page.ts';
import type { MarkSettings } from '../../utils/page/ports.ts';
import { isVisible } from '../../utils/page/reading.ts';
import { watchArticle } from '../../utils/page/watch.ts';

const SETTINGS: MarkSettings = {
  categories: { speakers: true, figures: true, sources: true },
  underlineParaphrases: false,
  printWithMarks: false,
};

function read(): Article {
  const result = readArticle(document, { isVisible });
  if (!result.ok) throw new Error(`the page of the bench is no article: ${result.reason}`);
  return result.value;
}

/** Every number of the text as a figure. */
function analysisOf({ article }: Article) {
  const analysis = story({ text: article.text });
  const figures = [...article.text.matchAll(/\d+/g)].map(({ 0: words, index }, i) => ({
    ...story({ text: words, figures: [{ words }] }).figures[0]!,
    id: `f${i}`,
    start: index,
    end: index + words.length,
  }));
  return { ...analysis, figures };
}

/** Milliseconds to make and set the marks, and of the layout that this asked for. */
export function apply() {
  const article = read();
  const analysis = analysisOf(article);
  document.body.getBoundingClientRect();
  const started = performance.now();
  const page = new MarkedPage(document, article, analysis, SETTINGS);
  page.show(true);
  const set = performance.now();
  document.body.getBoundingClientRect();
  const layout = performance.now() - set;
  page.show(false);
  return { marks: analysis.figures.length, apply: set - started, layout };
}

/** Milliseconds that one move of the mouse takes, over points all over the window. */
export function hover(points: number) {
  const article = read();
  const page = new MarkedPage(document, article, analysisOf(article), SETTINGS);
  page.show(true);
  page.pieceAt(10, 10); // makes the index
  let hits = 0;
  const started = performance.now();
  for (let i = 0; i < points; i++) {
    // Steps without a common factor reach every corner.
    const found = page.pieceAt((i * 37) % innerWidth, (i * 101) % innerHeight);
    if (found) hits++;
  }
  const each = (performance.now() - started) / points;
  page.show(false);
  return { each, hits };
}

function replaceArticle(): void {
  const container = document.querySelector('article')!;
  container.replaceWith(container.cloneNode(true));
}

/** Milliseconds until the page itself has drawn an article that was rendered anew. */
async function drawing(): Promise<number> {
  replaceArticle();
  const changed = performance.now();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - changed;
}

/**
 * Renders the whole article anew and waits until its places are found: how long after the change, the longest task,
 * and how long the page takes for its own part.
 */
export async function renderAnew() {
  const drawn = await drawing();
  const article = read();
  const stop = new AbortController();
  const tasks = measureTasks();
  const healed = new Promise<{ lost: boolean }>((resolve) => {
    watchArticle(article, isVisible, resolve, stop.signal);
  });
  replaceArticle();
  const changed = performance.now();
  const { lost } = await healed;
  const after = performance.now() - changed;
  await new Promise((resolve) => setTimeout(resolve));
  stop.abort();
  return { lost, after, task: tasks(), drawn };
}

/** Times what timers run from now on; what it gives back ends that and tells of the longest. */
function measureTasks(): () => number {
  const original = window.setTimeout;
  let longest = 0;
  const timed = (handler: () => void, delay?: number) =>
    original(() => {
      const started = performance.now();
      handler();
      longest = Math.max(longest, performance.now() - started);
    }, delay);
  window.setTimeout = timed as typeof window.setTimeout;
  return () => {
    window.setTimeout = original;
    return longest;
  };
}
