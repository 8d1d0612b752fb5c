import { describe, expect, it } from 'vitest';
import { isLive, offsetAt, toRanges } from '../../utils/page/anchor.ts';
import { PROSE, page, paragraphsOf, read } from '../article/page.ts';

const setUp = (first: string, options?: Parameters<typeof read>[1]) => {
  const document = page(`<body><article><p>${first}</p>${paragraphsOf(PROSE)}</article></body>`);
  const article = read(document, options);
  const spanOf = (words: string) => {
    const start = article.article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  return { document, article, spanOf };
};
const words = (ranges: Range[]) => ranges.map((range) => range.toString().replace(/\s+/g, ' ')).join('');

describe('a span on the live page', () => {
  it('stands on the words it means, across elements and collapsed white space', () => {
    const { article, spanOf } = setUp('About <b>14\n\n  million</b> <i>crowns</i>, she said.');
    expect(words(toRanges(article, spanOf('14 million crowns')))).toBe('14 million crowns');
    expect(words(toRanges(article, spanOf('million')))).toBe('million');
  });

  it('is told by a place inside it', () => {
    const { document, article, spanOf } = setUp('About <b>14\n\n  million</b> crowns, she said.');
    const node = document.querySelector('b')!.firstChild!;
    const { start } = spanOf('14 million');
    expect(offsetAt(article, node, 0)).toBe(start);
    expect(offsetAt(article, node, 6)).toBe(start + 3);
    expect(offsetAt(article, document.body, 0)).toBeNull();
  });

  it('has no place where the page hides it', () => {
    const isVisible = (element: Element) => element.tagName !== 'B';
    const { article, spanOf } = setUp('About <b>14 million</b> crowns, she said.', { isVisible });
    expect(toRanges(article, spanOf('14 million'))).toEqual([]);
    expect(words(toRanges(article, spanOf('million crowns')))).toBe(' crowns');
  });
});

describe('a page that changes', () => {
  it('no longer holds a span whose node is gone or says something else', () => {
    const { document, article, spanOf } = setUp('About <b>14 million</b> crowns, she said.');
    const span = spanOf('14 million');
    expect(isLive(article, span)).toBe(true);
    document.querySelector('b')!.firstChild!.nodeValue = '15 million';
    expect(isLive(article, span)).toBe(false);
    document.querySelector('b')!.remove();
    expect(isLive(article, span)).toBe(false);
    expect(toRanges(article, span)).toEqual([]);
  });

  it('never throws for a node that became shorter', () => {
    const { document, article, spanOf } = setUp('About <b>14 million</b> crowns, she said.');
    document.querySelector('b')!.firstChild!.nodeValue = '1';
    expect(toRanges(article, spanOf('million'))).toEqual([]);
  });
});
