/** Helpers of the figures' tests: a text in, its figures out in a short readable form. */
import type { DraftFigure } from '../../../utils/rules/drafts.ts';
import { findFigures } from '../../../utils/rules/figures/find.ts';
import { paragraphs, readDocument } from '../../../utils/rules/text/tokenise.ts';

const none = {
  title: null,
  byline: null,
  publication: null,
  published: null,
  url: null,
  declaredLanguage: 'en',
};

export const figuresOf = (text: string): DraftFigure[] =>
  findFigures(readDocument({ ...none, text, blocks: paragraphs(text) }));

/** "more than 40 | 40 | more-than | count | -" for each figure. */
export const shown = (text: string): string[] =>
  figuresOf(text).map((f) =>
    [
      text.slice(f.start, f.end),
      f.value ?? (f.high === null ? `${f.low}..` : `${f.low}..${f.high}`),
      f.qualifier,
      f.unit ?? f.kind,
    ].join(' | '),
  );

export const countedOf = (text: string): (string | null)[] =>
  figuresOf(text).map((f) => (f.of ? text.slice(f.of.start, f.of.end) : null));
