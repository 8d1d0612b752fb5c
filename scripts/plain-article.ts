/** Text without a page -> the article that goes into the rules. */
import type { ArticleText } from '../utils/analysis/model.ts';
import { paragraphs } from '../utils/rules/text/tokenise.ts';

/** What a page would have told. */
export const NOTHING_KNOWN = {
  title: null,
  byline: null,
  publication: null,
  published: null,
  url: null,
  declaredLanguage: null,
} satisfies Partial<ArticleText>;

/** English prose, as benches and corpora give it: every line that is not blank is a paragraph. */
export function plainArticle(text: string): ArticleText {
  return { ...NOTHING_KNOWN, declaredLanguage: 'en', text, blocks: paragraphs(text) };
}
