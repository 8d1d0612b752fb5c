/** Very long articles: what is read first, and what cannot be held. */
import { describe, expect, it } from 'vitest';
import { MAX_TEXT_LENGTH } from '../../utils/analysis/model.ts';
import { firstStretch } from '../../utils/article/cut.ts';
import { wordsIn } from '../../utils/article/words.ts';
import { PROSE, page, paragraphsOf, read } from './page.ts';

/** Each paragraph has its number, so that no two are alike; about 31 words each. */
const longPage = (paragraphs: number) =>
  page(
    `<html><head><title>The pier</title></head><body><article><h1>The pier</h1>${paragraphsOf(
      Array.from({ length: paragraphs }, (_, i) => `Part ${i + 1}. ${PROSE[i % PROSE.length]}`),
    )}</article></body></html>`,
  );

describe('the first stretch of a very long article', () => {
  const whole = read(longPage(600));
  const first = firstStretch(whole);
  const { text, blocks } = first.article;

  it('is about ten thousand words and ends with a whole paragraph', () => {
    expect(wordsIn(text)).toBeGreaterThanOrEqual(10_000);
    expect(wordsIn(text)).toBeLessThan(10_100);
    expect(whole.article.text.startsWith(`${text}\n\n`)).toBe(true);
    expect(blocks.at(-1)!.end).toBe(text.length);
    expect(PROSE.some((prose) => text.endsWith(prose))).toBe(true);
  });

  it('stands on the same nodes of the page, and on no others', () => {
    expect(first.anchors).toEqual(whole.anchors.filter(({ end }) => end <= text.length));
    expect(first.anchors.at(-1)!.end).toBe(text.length);
  });

  it('is all of an article that is not very long, or has little more', () => {
    for (const paragraphs of [20, 340]) {
      const article = read(longPage(paragraphs));
      expect(firstStretch(article)).toBe(article);
    }
    expect(wordsIn(read(longPage(340)).article.text)).toBeGreaterThan(10_000);
  });
});

describe('more text than can be held', () => {
  const longPassage = `${PROSE.join(' ')} `.repeat(400).trim();

  it('is cut after a paragraph, and nothing is refused', () => {
    const passages = Array.from(
      { length: Math.ceil(MAX_TEXT_LENGTH / longPassage.length) },
      () => longPassage,
    );
    const { article, anchors, isCut } = read(page(`<article>${paragraphsOf(passages)}</article>`));
    expect(isCut).toBe(true);
    expect(article.text).toBe(passages.slice(1).join('\n\n'));
    expect(article.blocks).toHaveLength(passages.length - 1);
    expect(anchors.at(-1)!.end).toBe(article.text.length);
  });

  it('is cut between two words where there is no paragraph', () => {
    const { article, anchors, isCut } = read(
      page(`<article><p>${'harbour '.repeat(MAX_TEXT_LENGTH / 7)}</p></article>`),
    );
    expect(isCut).toBe(true);
    expect(article.text.endsWith(' harbour')).toBe(true);
    expect(article.text.length).toBeGreaterThan(MAX_TEXT_LENGTH - 10);
    expect(article.blocks.at(-1)!.end).toBe(article.text.length);
    expect(anchors.at(-1)!.end).toBe(article.text.length);
  });

  it('is not said of an ordinary article', () => expect(read(longPage(5)).isCut).toBe(false));
});
