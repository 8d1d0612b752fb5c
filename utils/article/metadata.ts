/** What the page says of the article: Readability's fields (which know JSON-LD and Open Graph). */
import type { ArticleText } from '../analysis/model.ts';
import { webAddress } from './assemble.ts';
import type { Parsed } from './select.ts';

export function readMetadata(
  document: Document,
  parsed: Parsed | null,
): Omit<ArticleText, 'text' | 'blocks'> {
  return {
    title: clean(parsed?.title ?? document.title),
    byline: clean(parsed?.byline),
    publication: clean(parsed?.siteName),
    published: isoDate(parsed?.publishedTime),
    url: webAddress(document.URL, document.URL),
    declaredLanguage: clean(parsed?.lang ?? document.documentElement.lang),
  };
}

function clean(value: string | null | undefined): string | null {
  return value?.replace(/\s+/g, ' ').trim() || null;
}

function isoDate(value: string | null | undefined): string | null {
  const time = value ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
