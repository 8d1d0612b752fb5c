/** A page for tests, as a server-side DOM sees it. */
import { JSDOM } from 'jsdom';
import type { Article, ReadOptions } from '../../utils/article/article.ts';
import { readArticle } from '../../utils/article/read.ts';

export function page(html: string, contentType = 'text/html'): Document {
  return new JSDOM(html, { url: 'https://paper.example/news/story', contentType }).window.document;
}

export function read(document: Document, options?: ReadOptions): Article {
  const result = readArticle(document, options);
  if (!result.ok) throw new Error(`not read: ${result.reason}`);
  return result.value;
}

/** Each block as "kind: words". */
export function listed({ article: { text, blocks } }: Article): string[] {
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
}

export const PROSE = [
  'The harbour board of Port Ellery voted on Tuesday to close the old ferry pier for two years, after engineers found cracks in eleven of its piles.',
  'The work, which begins in April, will cost about 14 million crowns and will move the morning boats to the fish quay, a walk of ten minutes from the square.',
  'Shopkeepers near the pier, who had asked for a winter closure instead, were told of the decision by letter, and several of them came to the meeting.',
];
export const paragraphsOf = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');
