/** The JSON-LD that news pages carry: who wrote it, who publishes it, when, and whether all may read it. */
import * as z from 'zod/mini';

export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly isFree: boolean | null;
  readonly wordCount: number | null;
}

/** A page may write anything here, so each key is taken alone and left out where it is not of its shape. */
const named = z.union([z.string(), z.object({ name: z.union([z.string(), z.array(z.string())]) })]);
const names = z.union([named, z.array(named)]);
const item = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) });
const graph = z.looseObject({ '@graph': z.array(z.unknown()) });
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** Larger is no description of an article; parsing it would cost more than reading the page. */
const MAX_LENGTH = 500_000;

/** Of the first article that the page describes; null where it describes none. */
export function linkedData(document: Document): LinkedData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_LENGTH) continue;
    for (const thing of things(text)) {
      const parsed = item.safeParse(thing);
      if (parsed.success && [parsed.data['@type']].flat().some((type) => ARTICLE.test(type)))
        return facts(parsed.data);
    }
  }
  return null;
}

function things(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
    return [value].flat().flatMap((one) => {
      const inner = graph.safeParse(one);
      return inner.success ? inner.data['@graph'] : [one];
    });
  } catch {
    return []; // broken data is common, and says nothing
  }
}

function facts(thing: Record<string, unknown>): LinkedData {
  const free = thing.isAccessibleForFree;
  const words = Number(thing.wordCount);
  return {
    headline: text(thing.headline),
    authors: namesIn(thing.author).filter((name) => !/^https?:/.test(name)),
    publisher: namesIn(thing.publisher)[0] ?? null,
    published: text(thing.datePublished),
    language: text(thing.inLanguage),
    isFree: free === undefined ? null : !/^false$/i.test(String(free)),
    wordCount: Number.isFinite(words) && words > 0 ? words : null,
  };
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null;

function namesIn(value: unknown): string[] {
  const parsed = names.safeParse(value);
  if (!parsed.success) return [];
  return [parsed.data]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one : one.name))
    .map((name) => name.trim())
    .filter(Boolean);
}
