/**
 * A figure's value the way people read numbers: localised digits, the unit in words, a range as a range, an
 * approximate one as such. What is calculated and not in the text stands apart, to be marked as ours.
 */
import type { Figure } from '../analysis/model.ts';
import { unitFormat } from './unit-words.ts';

export interface ValueWords {
  /** "more than 1,000,000", "about 3,000,000,000 US dollars", "30–40%". */
  readonly words: string;
  /** Derived, not written in the text: "25%" of "1 in 4". */
  readonly ours: string | null;
}

const QUALIFIER_WORDS: Record<Figure['qualifier'], string> = {
  exact: '',
  range: '',
  vague: '',
  approximate: 'about ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  'at-least': 'at least ',
  'at-most': 'up to ',
};

/** More decimals than any figure of the news; keeps 1.56 and 2,204.62 whole. */
const MAX_DECIMALS = 6;

/**
 * `text` is the analysis' text, `locale` a BCP 47 tag ("en-GB"; a bad one falls back to English).
 * Null where digits add nothing to the words as written: "six years", "30 percent", "dozens", "5-4".
 */
export function describeValue(figure: Figure, text: string, locale: string): ValueWords | null {
  const written = text.slice(figure.start, figure.end);
  if (figure.qualifier === 'vague' || figure.kind === 'score') return null;
  if (figure.kind === 'fraction') return describeFraction(figure, written, locale);
  const words = formatFigure(figure, locale);
  return words === null || saysTheSame(figure, words, written) ? null : { words, ours: null };
}

/** The value in words and digits, whatever the text says; null for a figure without a number of its own. */
export function formatFigure(figure: Figure, locale: string): string | null {
  const { value, low, high, qualifier } = figure;
  const format = formatter(figure.unit, locale);
  if (value !== null)
    return QUALIFIER_WORDS[qualifier] + (figure.kind === 'multiple' ? times(value, locale) : format(value));
  if (low !== null && high !== null) return format(low, high);
  return null;
}

const times = (value: number, locale: string): string =>
  `${number(locale, { maximumFractionDigits: MAX_DECIMALS }).format(value)} times`;

function formatter(unit: string | null, locale: string): (value: number, high?: number) => string {
  const { options, suffix } = unitFormat(unit);
  const decimals = { maximumFractionDigits: MAX_DECIMALS };
  return (value, high) => {
    const format = number(locale, { ...options, ...decimals });
    const digits = high === undefined ? format.format(value) : format.formatRange(value, high);
    return digits + suffix(value === 1 && high === undefined);
  };
}

/** "1 in 4" stays as it is written; its share is our calculation. */
function describeFraction(figure: Figure, written: string, locale: string): ValueWords | null {
  if (figure.value === null) return null;
  const percent = number(locale, { style: 'percent', maximumFractionDigits: 1 });
  return { words: written, ours: QUALIFIER_WORDS[figure.qualifier] + percent.format(figure.value) };
}

function number(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
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
