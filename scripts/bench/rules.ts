/** What the speed bench runs. It is built first, as the extension is: tsx keeps the names of functions, which costs a third. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { ArticleText } from '../../utils/analysis/model.ts';
import { findFigures } from '../../utils/rules/figures/find.ts';
import { readDocument } from '../../utils/rules/text/tokenise.ts';

export { analyse } from '../../utils/rules/analyse.ts';

/** For what the rules begin with: tokens, sentences, word classes. The rules themselves find sentences without wink. */
const wink = winkNLP(model, ['sbd', 'pos']);
export const winkAlone = ({ text }: ArticleText): unknown => wink.readDoc(text);

export const readAlone = (article: ArticleText): unknown => readDocument(article);

export const figuresAlone = (article: ArticleText): unknown => findFigures(readDocument(article));
