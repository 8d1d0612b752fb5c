/** A number with its unit as people read it: in the words of Intl where it knows the unit, else in those of the catalogue. */
import type { Key, Words } from '../words/catalogue.ts';
import { message, say } from '../words/say.ts';

/** More decimals than any figure of the news; keeps 1.56 and 2,204.62 whole. */
const MAX_DECIMALS = 6;

/** Names that Intl.NumberFormat knows, by the name in the analysis. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'kilometer',
    m: 'meter',
    cm: 'centimeter',
    mm: 'millimeter',
    mile: 'mile',
    foot: 'foot',
    inch: 'inch',
    yard: 'yard',
    pound: 'pound',
    ounce: 'ounce',
    kg: 'kilogram',
    g: 'gram',
    acre: 'acre',
    hectare: 'hectare',
    gallon: 'gallon',
    L: 'liter',
    mL: 'milliliter',
    mph: 'mile-per-hour',
    'km/h': 'kilometer-per-hour',
    mpg: 'mile-per-gallon',
    '°C': 'celsius',
    '°F': 'fahrenheit',
    degree: 'degree',
    second: 'second',
    millisecond: 'millisecond',
    minute: 'minute',
    hour: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    year: 'year',
    MB: 'megabyte',
    GB: 'gigabyte',
    TB: 'terabyte',
    PB: 'petabyte',
  }),
);

type UnitKey = Extract<Key, `unit.${string}`>;

/**
 * `unit` as in the analysis: "km", "USD", "USD/barrel", "percentage point", "per capita"; null for a bare number. With `high`
 * it is a range from `value` on.
 */
export function quantityWords(words: Words, unit: string | null, value: number, high?: number): string {
  if (unit === null) return numberWords(words, value, high);
  if (unit.startsWith('per ')) return per(words, numberWords(words, value, high), unit.slice('per '.length));
  // "km/h" has a name of its own.
  const [base = unit, each] = unit === 'km/h' ? [unit] : unit.split('/');
  const quantity = withUnit(words, base, value, high);
  return each ? per(words, quantity, each) : quantity;
}

/** A number, or a range of two, in the digits of the language. */
export function numberWords(
  words: Words,
  value: number,
  high?: number,
  options: Intl.NumberFormatOptions = {},
): string {
  const format = new Intl.NumberFormat(words.language, { maximumFractionDigits: MAX_DECIMALS, ...options });
  return high === undefined ? format.format(value) : format.formatRange(value, high);
}

function withUnit(words: Words, unit: string, value: number, high?: number): string {
  const known = intlOptions(words, unit);
  const digits = numberWords(words, value, high, known ?? {});
  if (known !== null) return digits;
  // A range takes the form of its upper end; one that ends at 1 begins below it and is no single thing either.
  const n = high === undefined || high === 1 ? value : high;
  const key = `unit.${unit}`;
  if (!isUnitKey(words, key) && SYMBOL.test(unit)) return `${digits} ${unit}`;
  return isUnitKey(words, key)
    ? say(words, message(key, { n, value: digits }))
    : say(words, message('value.otherUnit', { n, value: digits, unit }));
}

/** Symbols have no plural: "3,110 mAh", "10 kV", "3,000 rpm". */
const SYMBOL = /^(?:\p{Ll}{0,2}\p{Lu}\p{L}*|Gbps|Mbps|rpm|fps|psi|ksi|ppm|ppb|tpd)$/u;

function intlOptions(words: Words, unit: string): Intl.NumberFormatOptions | null {
  const known = KNOWN.get(unit);
  if (known) return { style: 'unit', unit: known, unitDisplay: 'long' };
  if (!/^[A-Z]{3}$/.test(unit) || isUnitKey(words, `unit.${unit}`)) return null;
  return { style: 'currency', currency: unit, currencyDisplay: 'name', minimumFractionDigits: 0 };
}

const per = (words: Words, value: string, each: string): string =>
  say(words, message('value.per', { value, per: each }));

const isUnitKey = ({ messages }: Words, key: string): key is UnitKey =>
  key.startsWith('unit.') && Object.hasOwn(messages, key);
