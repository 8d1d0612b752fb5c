/** The beginning of an article, whole in itself: text, blocks, links and anchors end together. */
import { type Block, MAX_FINDINGS, MAX_TEXT_LENGTH } from '../analysis/model.ts';
import type { Article } from './article.ts';
import { wordsIn } from './words.ts';

/**
 * Words that are read at once. The rules take about half a second for them (16,000 to 40,000 words a second measured,
 * the first run the slowest): less would make readers of ordinary long reads ask twice, more would make them wait.
 */
const FIRST_WORDS = 10_000;
/** A rest shorter than this is read at once too: it costs less time than the question. Words. */
const LEAST_REST = 2_000;
/** A block border is no place to cut where it would lose more than this share of what could be held. */
const MOST_LOST = 0.5;

/** The blocks that hold the first words; the article itself where it is no very long one. */
export function firstStretch(article: Article): Article {
  const { text, blocks } = article.article;
  const words = blocks.map((block) => wordsIn(text.slice(block.start, block.end)));
  let left = words.reduce((sum, count) => sum + count, 0);
  const most = left - FIRST_WORDS;
  for (const [i, count] of words.entries()) {
    if (left < LEAST_REST) break;
    if (left <= most) return cutAt(article, blocks[i - 1]!.end);
    left -= count;
  }
  return article;
}

/** What the model can hold of an article; `isCut` tells whether something was left out. */
export function withinLimits(article: Article): Article {
  const { text, blocks } = article.article;
  const end = limitOf(text, blocks);
  return end < text.length ? { ...cutAt(article, end), isCut: true } : article;
}

/** A block border if there is a good one, else the white space before the limit (a file in one endless paragraph). */
function limitOf(text: string, blocks: readonly Block[]): number {
  const end = blocks[MAX_FINDINGS - 1]?.end ?? text.length;
  if (end <= MAX_TEXT_LENGTH) return end;
  const border = blocks.findLast((block) => block.end <= MAX_TEXT_LENGTH)?.end ?? 0;
  if (border >= MAX_TEXT_LENGTH * MOST_LOST) return border;
  const space = Math.max(text.lastIndexOf(' ', MAX_TEXT_LENGTH), text.lastIndexOf('\n', MAX_TEXT_LENGTH));
  return space > border ? space : MAX_TEXT_LENGTH;
}

function cutAt(whole: Article, end: number): Article {
  const { article } = whole;
  const blocks = article.blocks.flatMap((block): Block[] => {
    if (block.start >= end) return [];
    if (block.end <= end) return [block];
    const { links, ...rest } = block;
    const left = links?.filter((link) => link.end <= end) ?? [];
    return [{ ...rest, end, ...(left.length ? { links: left } : {}) }];
  });
  const anchors = whole.anchors.flatMap((anchor) =>
    anchor.start >= end ? [] : [anchor.end <= end ? anchor : { ...anchor, end }],
  );
  return { ...whole, article: { ...article, text: article.text.slice(0, end), blocks }, anchors };
}
