/** The in-page bar's one line: "Figure 2 of 4: about 1,160 people, credited to AFP tally of Israeli figures". */
import { creditOf } from '../../utils/analysis/credit.ts';
import type { Analysis } from '../../utils/analysis/model.ts';
import { phraseOf, phraseText } from '../../utils/export/figure-view.ts';
import { whoOf, wordsOf } from '../../utils/export/statement-view.ts';
import type { Message } from '../../utils/words/catalogue.ts';
import { clean, cleanName } from '../../utils/words/display.ts';
import { message } from '../../utils/words/say.ts';

/** Enough to know the words again; a live region that reads a paragraph is a burden. */
const SPOKEN_WORDS = 100;

/**
 * `n` of `total` is the place among the marks that the bar steps through (its chosen kind), from 1.
 * Null where the analysis has no such finding.
 */
export function barLine(analysis: Analysis, id: string, n: number, total: number): Message | null {
  const figure = analysis.figures.find((one) => one.id === id);
  if (figure !== undefined) {
    const words = clean(phraseText(phraseOf(analysis, figure)), SPOKEN_WORDS);
    const credit = creditOf(analysis, figure);
    if (credit === null) return message('bar.figureNotCredited', { n, total, words });
    const who = cleanName(credit.voice);
    return message(credit.certain ? 'bar.figureCredited' : 'bar.figureLessCertain', { n, total, words, who });
  }
  const one = analysis.attributions.find((other) => other.id === id);
  if (one === undefined) return null;
  return message('bar.statement', {
    n,
    total,
    who: whoOf(analysis, one),
    kind: message(`statement.${one.kind}.lower`),
    words: clean(wordsOf(analysis, one), SPOKEN_WORDS),
  });
}
