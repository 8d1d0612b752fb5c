/** What says that a number is money: a sign or code before it, a code or a second name behind it. */
import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
} from '../lexicon/currencies.ts';
import { at, type Lexemes } from './lexemes.ts';
import type { Numeral } from './number.ts';
import { readNumeral } from './numeral.ts';

/** "$", "US$", "C$", "£", "USD", "Rs", "Rs." before the number. */
export function readCurrency(lexemes: Lexemes, index: number): { unit: string; next: number } | null {
  const first = at(lexemes, index);
  const second = at(lexemes, index + 1);
  if (first.kind === 'mark') {
    const sign = CURRENCY_SIGNS.get(first.text);
    const country = first.text === '$' && second.tight ? countryOf(second.text) : undefined;
    if (country) return { unit: country, next: index + 2 };
    return sign ? { unit: sign, next: index + 1 } : null;
  }
  if (first.kind !== 'word') return null;
  if (second.text === '$') {
    const unit = second.tight ? DOLLAR_PREFIXES.get(first.lower) : countryOf(first.text);
    return unit ? { unit, next: index + 2 } : null;
  }
  if (first.text === ARCHIVE_POUND && second.tight) return readArchivePound(lexemes, index);
  if (first.text === 'Rs') return { unit: 'INR', next: second.text === '.' ? index + 2 : index + 1 };
  const glued = second.tight ? CURRENCY_LETTERS.get(first.text) : undefined;
  if (glued) return { unit: glued, next: index + 1 };
  return CURRENCY_CODES.has(first.text) ? { unit: first.text, next: index + 1 } : null;
}

/** "$US5", "$A5", "HK $5": letters that stand behind the sign, or a space before it, are only capitals. */
const countryOf = (letters: string): string | undefined =>
  /^[A-Z]{1,3}$/.test(letters) ? DOLLAR_PREFIXES.get(letters.toLowerCase()) : undefined;

/** What newspaper archives make of the sign "£"; with a magnitude it is money ("PS2.7m"), without one a console ("PS5"). */
const ARCHIVE_POUND = 'PS';
function readArchivePound(lexemes: Lexemes, index: number): { unit: string; next: number } | null {
  const numeral = readNumeral(lexemes, index + 1, { money: true });
  return numeral && numeral.magnitude >= 1000 ? { unit: 'GBP', next: index + 1 } : null;
}

/** "$5 million US", "$75 U.S. per barrel", "$20 CAD". */
export function nameBehind(lexemes: Lexemes, index: number): { unit: string; next: number } | null {
  const { text, kind } = at(lexemes, index);
  if (kind !== 'word') return null;
  if (CURRENCY_CODES.has(text)) return { unit: text, next: index + 1 };
  // "$100 Australian", but "$100 Australian wine"
  const country = CURRENCY_WORDS.get(`${text.toLowerCase()} dollar`);
  if (country && !/^\p{L}{4,}$/u.test(at(lexemes, index + 1).text)) return { unit: country, next: index + 1 };
  if (text === 'US' && !isCapitalised(at(lexemes, index + 1).text)) return { unit: 'USD', next: index + 1 };
  const letters = [0, 1, 2, 3].map((ahead) => at(lexemes, index + ahead).text).join('');
  // At the end of a sentence the last full stop is not the name's.
  return letters === 'U.S.' && /^(?:per|an?)$/.test(at(lexemes, index + 4).lower)
    ? { unit: 'USD', next: index + 4 }
    : null;
}
const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** "30 MUSD", "120 MEUR". */
export function glueMillion(lexemes: Lexemes, numeral: Numeral) {
  const { text } = at(lexemes, numeral.next);
  if (!/^M[A-Z]{3}$/.test(text) || !CURRENCY_CODES.has(text.slice(1))) return null;
  return { next: numeral.next + 1, kind: 'money' as const, unit: text.slice(1), adjective: false };
}

/** "611 million crowns", "6.50 crowns": so many, or parts of one, are no dentist's work. */
export function readCrowns(lexemes: Lexemes, { next, value, magnitude, form }: Numeral) {
  const isMoney = form === 'digits' && (magnitude >= 1000 || value >= 1000 || !Number.isInteger(value));
  if (!isMoney || !/^crowns?$/.test(at(lexemes, next).lower)) return null;
  return {
    next: next + 1,
    kind: 'money' as const,
    unit: 'crown',
    adjective: at(lexemes, next).lower === 'crown',
  };
}

/** "75 USD million". */
export function lateMagnitude(lexemes: Lexemes, index: number): { factor: number; next: number } | null {
  const { lower } = at(lexemes, index);
  const factor = lower === 'million' ? 1e6 : lower === 'billion' ? 1e9 : 0;
  return factor ? { factor, next: index + 1 } : null;
}
