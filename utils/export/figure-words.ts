/**
 * A figure's value the way people read numbers: localised digits, the unit in words, a range as a range, an
 * approximate one as such. What is calculated and not in the text stands apart, to be marked as ours.
 */
import type { Figure } from '../analysis/model.ts';
import type { Words } from '../words/catalogue.ts';
import { message, say } from '../words/say.ts';
import { numberWords, quantityWords } from './unit-words.ts';

export interface ValueWords {
  /** "more than 1,000,000", "about 3,000,000,000 US dollars", "30–40%". */
  readonly words: string;
  /** Derived, not written in the text: "25%" of "1 in 4". */
  readonly ours: string | null;
}

/**
 * `text` is the analysis' text. Null where digits add nothing to the words as written: "six years", "30 percent",
 * "dozens", "5-4".
 */
export function describeValue(figure: Figure, text: string, words: Words): ValueWords | null {
  const written = text.slice(figure.start, figure.end);
  if (figure.qualifier === 'vague' || figure.kind === 'score') return null;
  if (figure.kind === 'fraction') return describeFraction(figure, written, words);
  const value = formatFigure(figure, words);
  return value === null || saysTheSame(figure, value, written) ? null : { words: value, ours: null };
}

/** The value in words and digits, whatever the text says; null for a figure without a number of its own. */
export function formatFigure(figure: Figure, words: Words): string | null {
  const { value, low, high, unit } = figure;
  if (value !== null)
    return qualified(
      figure,
      figure.kind === 'multiple' ? times(value, words) : quantityWords(words, unit, value),
      words,
    );
  return low !== null && high !== null ? quantityWords(words, unit, low, high) : null;
}

const times = (n: number, words: Words): string =>
  say(words, message('value.times', { n, value: numberWords(words, n) }));

/** "about 40" of 40. */
function qualified({ qualifier }: Figure, value: string, words: Words): string {
  if (qualifier === 'exact' || qualifier === 'range' || qualifier === 'vague') return value;
  return say(words, message(`value.${qualifier}`, { value }));
}

/** "1 in 4" stays as it is written; its share is our calculation. */
function describeFraction(figure: Figure, written: string, words: Words): ValueWords | null {
  if (figure.value === null) return null;
  const percent = numberWords(words, figure.value, undefined, { style: 'percent', maximumFractionDigits: 1 });
  return { words: written, ours: qualified(figure, percent, words) };
}

/** Magnitudes and codes that digits unfold: "1.2 million", "$5bn", "24 lakh". */
const FOLDED =
  /(?:hundred|thousand|million|billion|trillion|lakhs?|crores?|dozens?|half|\d(?:k|m|mn|mln|mil|b|bn|t|tn|trn))(?![\p{L}])/iu;
/** Signs and symbols that a name explains: "$", "km²", "mph". */
const SYMBOLS =
  /[$£€¥₹₽₩₪₺₦₱₴₫฿¢°²³]|\b(?:[kcmμ]?[mgLlW][23]?|lbs?|oz|ft|mi|[kmgt]?wh|[kmgt]w|[kmg]?hz|sq|mph|kph|Rs|[A-Z]{3})\b/u;

function saysTheSame(figure: Figure, words: string, written: string): boolean {
  if (words === written) return true;
  if (FOLDED.test(written) || figure.kind === 'multiple') return false;
  if (figure.kind !== 'percent' && SYMBOLS.test(written)) return false;
  // A range in words ("three to five years") reads like one in digits.
  return true;
}
