/**
 * The way of an article through the rules. Pure: text and blocks in, analysis out, the same in a worker, in Node
 * and in a test. It throws nothing on any text; time grows linearly with its length.
 */
import type { Analysis, ArticleText } from '../analysis/model.ts';
import { findAttributions } from './attributions/find.ts';
import { findFigures } from './figures/find.ts';
import { detectLanguage } from './text/language.ts';
import { readDocument } from './text/tokenise.ts';
import { creditFigures } from './voices/credit.ts';
import { resolveVoices } from './voices/resolve.ts';

export function analyse(article: ArticleText): Analysis {
  const document = readDocument(article);
  const { attributions, speakers, sources } = resolveVoices(document, findAttributions(document));
  const figures = creditFigures(document, findFigures(document), attributions);
  const { declaredLanguage, ...rest } = article;
  return {
    ...rest,
    language: detectLanguage(document.tokens, declaredLanguage),
    attributions,
    speakers,
    sources,
    figures,
  };
}
