/** A plain text made ready for rules, as `npm run extract` makes it. */
import type { TextDocument } from '../../utils/rules/text/document.ts';
import { paragraphs, readDocument } from '../../utils/rules/text/tokenise.ts';

export const read = (text: string): TextDocument =>
  readDocument({
    title: null,
    byline: null,
    publication: null,
    published: null,
    url: null,
    declaredLanguage: 'en',
    text,
    blocks: paragraphs(text),
  });
