/** A plain text made ready for rules, as `npm run extract` makes it. */
import { plainArticle } from '../../scripts/plain-article.ts';
import type { TextDocument } from '../../utils/rules/text/document.ts';
import { readDocument } from '../../utils/rules/text/tokenise.ts';

export const read = (text: string): TextDocument => readDocument(plainArticle(text));
