/** Helpers of the figures' tests: a text in, its figures out in a short readable form. */
import type { DraftFigure } from '../../../utils/rules/drafts.ts';
import { findFigures } from '../../../utils/rules/figures/find.ts';
import { read } from '../read.ts';

export const figuresOf = (text: string): DraftFigure[] => findFigures(read(text));

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
