/** What the page says of the article, beside its text: Readability's fields (which know Open Graph), JSON-LD, tags. */
import type { ArticleText } from '../analysis/model.ts';
import { webAddress } from '../analysis/web-address.ts';
import { asByline } from './byline.ts';
import { isoDate } from './iso-date.ts';
import { linkedData } from './linked-data.ts';
import type { Parsed } from './select.ts';

export interface PageFacts {
  readonly metadata: Omit<ArticleText, 'text' | 'blocks'>;
  /** Every title the page gives itself; the headline says one of them. */
  readonly titles: readonly (string | null)[];
  /** The page itself says that not everybody may read all of it. */
  readonly isRestricted: boolean;
  /** Words the whole article has, where the page says so. */
  readonly wordCount: number | null;
}

export function readFacts(document: Document, parsed: Parsed | null): PageFacts {
  const linked = linkedData(document);
  const time = document.querySelector(
    'article time[datetime], time[itemprop="datePublished"], time[pubdate]',
  );
  const metadata = {
    title: clean(parsed?.title) ?? clean(document.title),
    byline: linked?.authors.join(', ') || asByline(document, parsed?.byline),
    publication: linked?.publisher ?? clean(parsed?.siteName),
    published:
      isoDate(linked?.published) ?? isoDate(parsed?.publishedTime) ?? isoDate(time?.getAttribute('datetime')),
    url: webAddress(document.URL),
    declaredLanguage:
      asLanguage(document.documentElement.lang) ?? asLanguage(parsed?.lang) ?? asLanguage(linked?.language),
  };
  const titles = [
    metadata.title,
    linked?.headline ?? null,
    openGraph(document, 'og:title'),
    clean(document.title),
  ];
  return { metadata, titles, isRestricted: linked?.isFree === false, wordCount: linked?.wordCount ?? null };
}

function openGraph(document: Document, property: string): string | null {
  return clean(document.querySelector(`meta[property="${property}"]`)?.getAttribute('content'));
}

function clean(value: string | null | undefined): string | null {
  return value?.replace(/\s+/g, ' ').trim() || null;
}

/** A BCP 47 tag; pages write "en_US" too. */
function asLanguage(value: string | null | undefined): string | null {
  const tag = value?.trim().replace(/_/g, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : null;
}
