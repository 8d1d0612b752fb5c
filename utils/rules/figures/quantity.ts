/** A number with what belongs to it on either side: sign and currency before, magnitude, unit and rate behind. */

import type { Figure } from '../../analysis/model.ts';
import { RATE_UNITS, UNITS } from '../lexicon/units.ts';
import { glueMillion, lateMagnitude, nameBehind, readCrowns, readCurrency } from './currency.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';
import { type Numeral, times } from './number.ts';
import { readNumeral } from './numeral.ts';
import { asPaid } from './paid.ts';
import { readUnit } from './unit.ts';

export interface Quantity {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly numeral: Numeral;
  readonly kind: Figure['kind'];
  readonly unit: string | null;
  readonly adjective: boolean;
}

/** Reads the quantity that starts at `index`; null where none does. */
export function readQuantity(lexemes: Lexemes, index: number, between = false): Quantity | null {
  const sign = readSign(lexemes, index);
  const currency = readCurrency(lexemes, sign.next);
  const start = currency?.next ?? sign.next;
  const numeral = readNumeral(lexemes, start, { between, money: currency !== null });
  if (!numeral) return null;
  const value = sign.negative ? -numeral.value : numeral.value;
  const quantity = (amount: number, tail: Tail, adjective = tail.adjective): Quantity => ({
    first: index,
    numeral,
    value: amount,
    next: tail.next,
    kind: tail.kind,
    unit: tail.unit,
    adjective,
  });
  if (currency) return quantity(value, afterCurrency(lexemes, numeral, currency.unit));
  const foreign = glueMillion(lexemes, numeral);
  if (foreign) return quantity(times(value, 1e6), foreign);
  const crowns = readCrowns(lexemes, numeral);
  if (crowns) return quantity(value, withRate(lexemes, crowns));
  const unit = readUnit(lexemes, numeral.next) ?? readUnit(lexemes, pastInner(lexemes, numeral.next));
  if (!unit) return quantity(value, bareOrBased(lexemes, numeral.next));
  if (unit.unit === 'pound' && numeral.magnitude >= 1e6)
    return quantity(value, { next: unit.next, kind: 'money', unit: 'GBP', adjective: unit.adjective });
  const code = unit.kind === 'money' ? lateMagnitude(lexemes, unit.next) : null;
  const amount = code ? times(value, code.factor) : value;
  const paid = { ...unit, ...asPaid(lexemes, index, unit) };
  const tail = withRate(lexemes, code ? { ...paid, next: code.next } : paid);
  const adjective = tail.adjective || (value !== 1 && isSingular(lexemes, unit.next - 1));
  return quantity(amount, tail, adjective);
}

/** "410", and "410 per 100,000": the base of the rate, written right behind. */
function bareOrBased(lexemes: Lexemes, index: number): Tail {
  const base = at(lexemes, index).lower === 'per' ? readNumeral(lexemes, index + 1) : null;
  const isRound = base !== null && base.value >= 100 && Number.isInteger(base.value);
  const [next, unit] = isRound ? [base.next, `per ${base.value}`] : [index, null];
  return { next, kind: 'count', unit, adjective: false };
}

/** "two more years", "three consecutive months": such words part a number from its unit. */
const INNER =
  /^(?:more|extra|additional|further|full|whole|entire|solid|long|short|consecutive|straight|successive|working)$/;

/** Over "-plus", "-odd", "+" and "more" to the unit: "90-plus minutes"; the same index where none stands. */
function pastInner(lexemes: Lexemes, index: number): number {
  if (at(lexemes, index).text === '+' && at(lexemes, index).tight) return index + 1;
  if (INNER.test(at(lexemes, index).lower) && !isHyphen(at(lexemes, index + 1))) return index + 1;
  const word = at(lexemes, index + 1).lower;
  return isHyphen(at(lexemes, index)) && (word === 'plus' || word === 'odd') ? index + 2 : index;
}

/** "a 5 metre shark", "a 32 point lead": a unit in the singular behind another number than one describes a noun. */
const SINGULAR =
  /^(?:point|year|month|week|day|hour|minute|second|decade|mile|foot|inch|yard|acre|gallon|ton|tonne|barrel|pound|metre|meter|kilometre|kilometer|litre|liter|gram|watt|dollar|euro)$/;
const isSingular = (lexemes: Lexemes, index: number): boolean => SINGULAR.test(at(lexemes, index).lower);

function readSign(lexemes: Lexemes, index: number): { negative: boolean; next: number } {
  const sign = at(lexemes, index);
  const before = at(lexemes, index - 1);
  const attached = at(lexemes, index + 1).tight;
  const minus = sign.text === '−' || sign.text === '-' || sign.text === '–';
  const free = !sign.tight || before.text === '(';
  if (minus && free && attached) return { negative: true, next: index + 1 };
  if (sign.lower === 'minus' && before.lower !== 'or') return { negative: true, next: index + 1 };
  return { negative: false, next: index };
}

/** Behind "$5 million": "-dollar" is not there, but a second name of the currency ("$5 million US") and a rate may be. */
function afterCurrency(lexemes: Lexemes, numeral: Numeral, currency: string) {
  const named = nameBehind(lexemes, numeral.next);
  const unit = named?.unit ?? currency;
  const dash = at(lexemes, numeral.next);
  const adjective = isHyphen(dash) && dash.tight && at(lexemes, numeral.next + 1).tight;
  return withRate(lexemes, {
    next: named?.next ?? numeral.next,
    kind: 'money' as const,
    unit,
    adjective: adjective && at(lexemes, numeral.next + 1).kind === 'word',
  });
}

type Tail = Pick<Quantity, 'next' | 'kind' | 'unit' | 'adjective'>;

/** "a barrel", "per square foot", "a week", "/hour" of a price go into its unit. */
function withRate(lexemes: Lexemes, tail: Tail): Tail {
  if (tail.kind !== 'money') return tail;
  let index = tail.next;
  const per = at(lexemes, index);
  if (per.lower !== 'a' && per.lower !== 'an' && per.lower !== 'per' && per.text !== '/') return tail;
  index++;
  const two = `${at(lexemes, index).lower} ${at(lexemes, index + 1).lower}`;
  if (UNITS.get(two)?.kind === 'measure') return { ...tail, unit: `${tail.unit}/${two}`, next: index + 2 };
  const { lower } = at(lexemes, index);
  // "$5 a year earlier" tells when.
  const isPoint = /^(?:earlier|ago|before|later|after|early|or)$/.test(at(lexemes, index + 1).lower);
  if (!RATE_UNITS.has(lower) || isPoint) return tail;
  return { ...tail, unit: `${tail.unit}/${lower}`, next: index + 1 };
}
