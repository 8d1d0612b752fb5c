/** From a page to its analysis: the article is read here, the rules are asked elsewhere. */
import { type Analysis, isSupported } from '../analysis/model.ts';
import type { DoneState, LongArticle, PageState } from '../analysis/page-state.ts';
import type { Article, ReadResult } from '../article/article.ts';
import { firstStretch } from '../article/cut.ts';
import { readArticle } from '../article/read.ts';
import { wordsIn } from '../article/words.ts';
import { framedArticle } from './frames.ts';
import type { PagePorts } from './ports.ts';

/** How a reading was asked for. */
export interface Reading {
  /** Also what looks like no article, or is in another language. */
  readonly anyway: boolean;
  /** All of a very long article, not its first stretch only. */
  readonly whole: boolean;
}

/** What a reading came to. */
export interface Outcome {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly long: LongArticle | null;
}

export const isVisible = (element: Element): boolean => element.checkVisibility();

/** The state that the page is in, where nothing came of it. Rejects where the rules could not be asked. */
export async function readPage(
  doc: Document,
  ports: PagePorts,
  { anyway, whole }: Reading,
): Promise<Outcome | Exclude<PageState, DoneState>> {
  const read = readArticle(doc, { anyway, isVisible });
  if (!read.ok) return withoutArticle(doc, read.reason);
  const article = whole ? read.value : firstStretch(read.value);
  const answer = await ports.analyse(article.article);
  if (!answer.ok) return { state: 'broken', details: answer.error };
  const { language } = answer.value;
  if (!anyway && language && !isSupported(language)) return { state: 'other-language', language };
  return { article, analysis: answer.value, long: longOf(article, article !== read.value) };
}

type Refusal = Extract<ReadResult, { ok: false }>['reason'];

function withoutArticle(doc: Document, reason: Refusal): Exclude<PageState, DoneState> {
  if (reason !== 'no-article') return { state: reason };
  return framedArticle(doc) ?? { state: 'not-article' };
}

/** What is said of an article that was not analysed to its end. */
function longOf({ article, isCut }: Article, hasRest: boolean): LongArticle | null {
  if (!hasRest && !isCut) return null;
  return { wordsDone: wordsIn(article.text), rest: hasRest ? 'waiting' : 'too-long' };
}
