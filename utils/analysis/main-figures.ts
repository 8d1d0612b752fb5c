/** Which figures count: lists, summary, tooltips and what is copied agree on them. */
import type { Analysis, Figure } from './model.ts';

/** Figures that a reader sees as such: certain and not minor, in the order of the text. */
export function mainFigures({ figures }: Pick<Analysis, 'figures'>): Figure[] {
  return figures.filter((one) => one.certain && !one.minor).sort((a, b) => a.start - b.start);
}
