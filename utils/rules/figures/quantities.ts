/** Plain quantities and ranges of them: counts, money, percentages, measures, durations. The family of last resort. */

import { DOWN, UP } from '../lexicon/change-verbs.ts';
import { SMALL_NUMBERS } from '../lexicon/number-words.ts';
import { type Candidate, exact, range } from './candidate.ts';
import { at, isHyphen, isPlural, type Lexemes } from './lexemes.ts';
import { times } from './number.ts';
import { type Quantity, readQuantity } from './quantity.ts';

export function quantities(lexemes: Lexemes, index: number): Candidate | null {
  const between = at(lexemes, index - 1).lower === 'between' || at(lexemes, index - 1).lower === 'both';
  const first = readQuantity(lexemes, index, between);
  if (!first) return null;
  const height = marked(lexemes, first);
  if (height) return height;
  return readRange(lexemes, first, between) ?? compound(lexemes, first) ?? single(first);
}

const single = (quantity: Quantity): Candidate => candidateOf(quantity, quantity, exact(quantity.value));

type Values = Pick<Candidate, 'value' | 'low' | 'high' | 'qualifier'>;

/** Most figures are made here: written out, since to spread objects takes many times as long. */
function candidateOf(first: Quantity, last: Quantity, { value, low, high, qualifier }: Values): Candidate {
  return {
    value,
    low,
    high,
    qualifier,
    first: first.first,
    next: last.next,
    kind: last.kind,
    unit: last.unit,
    rule: last.kind,
    adjective: last.adjective,
    spelled: first.numeral.form === 'spelled' && last.numeral.form === 'spelled',
  };
}

/** "30 to 40 percent", "$10m-$25m", "8- to 16-meter", "between 20 and 30", "two or three". */
export function readRange(lexemes: Lexemes, first: Quantity, between: boolean): Candidate | null {
  const joint = readJoint(lexemes, first, between);
  if (!joint) return null;
  const last = readQuantity(lexemes, joint.next);
  if (!last || (joint.kind === 'to' && isChange(lexemes, first, last))) return null;
  // "30 to 40 percent": the unit stands once; "44 mg to 50 mg": twice. "5 percent to 30": no range.
  const sameUnit =
    first.unit === null || first.unit === (last.unit?.split('/')[0] ?? null) || first.unit === last.unit;
  if (!sameUnit && !sharedMoney(first, last)) return null;
  const unit = last.unit ?? first.unit;
  const low = sharesMagnitude(first, last) ? times(first.value, last.numeral.magnitude) : first.value;
  if (joint.kind !== 'to' && low >= last.value) return null;
  if (low >= last.value && !(low < 0)) return null;
  if (joint.kind === 'or' && low * OR_SPREAD < last.value) return null;
  const kind = last.unit === null ? first.kind : last.kind;
  return { ...candidateOf(first, last, range(low, last.value)), unit, kind, rule: `${kind}-range` };
}

/** "20 or 25", but not "5 or 5,000": the two of an estimate lie close together. */
const OR_SPREAD = 5;

function sharedMoney(first: Quantity, last: Quantity): boolean {
  return first.kind === 'money' && last.kind === 'count';
}

/** "$40-50 billion": forty billion; but "$800,000 to $1.2 million" says its own. */
function sharesMagnitude(first: Quantity, last: Quantity): boolean {
  return (
    first.numeral.magnitude === 1 &&
    last.numeral.magnitude > 1 &&
    first.numeral.base < 1000 &&
    first.numeral.base < last.numeral.base
  );
}

interface Joint {
  kind: 'to' | 'dash' | 'and' | 'or' | 'comma';
  next: number;
}

function readJoint(lexemes: Lexemes, first: Quantity, between: boolean): Joint | null {
  let { next } = first;
  // "8- to 16-meter": the hyphen of the first waits for the unit of the second.
  if (isHyphen(at(lexemes, next)) && at(lexemes, next).tight && !at(lexemes, next + 1).tight) next++;
  const joint = at(lexemes, next);
  if (joint.lower === 'and' && between) return { kind: 'and', next: next + 1 };
  if (joint.lower === 'or') return { kind: 'or', next: next + 1 };
  if (joint.text === ',') return isGuessed(lexemes, first) ? { kind: 'comma', next: next + 1 } : null;
  const hyphens = isHyphen(joint) && at(lexemes, next + 1).lower === 'to' && isHyphen(at(lexemes, next + 2));
  if (hyphens) return { kind: 'to', next: next + 3 };
  if (joint.lower === 'to') return { kind: 'to', next: next + 1 };
  if (!isHyphen(joint)) return null;
  const tight = joint.tight && at(lexemes, next + 1).tight;
  const apart = !joint.tight && !at(lexemes, next + 1).tight && joint.text === '–';
  return (tight || apart) && /\d|[$£€]/.test(at(lexemes, next + 1).text)
    ? { kind: 'dash', next: next + 1 }
    : null;
}

/** "two, three chances": spoken numbers that follow each other and count one thing; "one, two, three" are a list. */
function isGuessed(lexemes: Lexemes, { first, next, value, numeral, unit }: Quantity): boolean {
  const second = SMALL_NUMBERS.get(at(lexemes, next + 1).lower);
  const before = at(lexemes, first - 1);
  return (
    numeral.form === 'spelled' &&
    unit === null &&
    value > 1 &&
    second === value + 1 &&
    before.kind === 'word' &&
    // "in games two, three and four"
    !isPlural(before) &&
    at(lexemes, next + 2).kind === 'word' &&
    !/^(?:and|or)$/.test(at(lexemes, next + 2).lower)
  );
}

/**
 * Of "from 5 to 8 percent", "by 30 to 126" and "rose five cents to 31.5 cents" two figures are told apart; "ranged from 5
 * to 8" and "rose 5 to 8 percent" are one range.
 */
function isChange(lexemes: Lexemes, { first, unit }: Quantity, last: Quantity): boolean {
  const verb = at(lexemes, first - 1).lower;
  if (unit !== null && last.unit !== null && (UP.has(verb) || DOWN.has(verb))) return true;
  for (let back = 1; back <= 3; back++) {
    const word = at(lexemes, first - back).lower;
    if (word === 'from') return !isSpread(lexemes, first - back);
    // "vetted by 15 to 20 people": who did it, and no change.
    const led = at(lexemes, first - back - 1).lower;
    if (
      word === 'by' &&
      /ed$/.test(led) &&
      !UP.has(led) &&
      !DOWN.has(led) &&
      unit === null &&
      last.unit === null
    )
      return false;
    if (word === 'by')
      return !isShared(unit, last, at(lexemes, first).value) && !isForecast(lexemes, first - back);
    if (at(lexemes, first - back).kind !== 'word') return false;
  }
  return false;
}

/** "warmed by 1 to 1.5 degrees": numbers of one size that share a unit are a range, and no change and its outcome. */
const isShared = (unit: string | null, last: Quantity, low: number): boolean =>
  unit === null && last.unit !== null && low * SPREAD_BY > last.value;
const SPREAD_BY = 3;

/** "could rise by 6% to 8%": how much it may be; what has happened would be a change and its outcome. */
const isForecast = (lexemes: Lexemes, by: number): boolean =>
  [2, 3].some((back) => /^(?:could|may|might|would)$/.test(at(lexemes, by - back).lower));

const SPREAD =
  /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|aged|ages|estimates?|somewhere|everything)$/;
function isSpread(lexemes: Lexemes, from: number): boolean {
  return SPREAD.test(at(lexemes, from - 1).lower) || SPREAD.test(at(lexemes, from - 2).lower);
}

/** 6'3" and 5’10”: feet and inches by their marks. */
function marked(lexemes: Lexemes, feet: Quantity): Candidate | null {
  const [foot, inches, inch] = [feet.next, feet.next + 1, feet.next + 2].map((index) => at(lexemes, index));
  if (feet.kind !== 'count' || feet.value > TALLEST || !foot?.tight || !/^['’′]$/.test(foot.text))
    return null;
  if (!inches?.tight || inches.kind !== 'number' || inches.value >= 12) return null;
  const closed = inch?.tight && /^["”″]$/.test(inch.text);
  const value = Number((feet.value + inches.value / 12).toPrecision(12));
  const next = feet.next + (closed ? 3 : 2);
  return { ...candidateOf(feet, { ...feet, next }, exact(value)), kind: 'measure', unit: 'foot' };
}

/** Feet; marks behind larger numbers are something else. */
const TALLEST = 9;

/** "5 feet 2 inches", "5 ft 2 in", "5-foot-11": one height, in feet. */
function compound(lexemes: Lexemes, feet: Quantity): Candidate | null {
  if (feet.unit !== 'foot' || feet.kind !== 'measure') return null;
  let index = feet.next;
  if (at(lexemes, index).lower === 'and' || at(lexemes, index).text === ',') index++;
  const dashed = isHyphen(at(lexemes, index)) && feet.adjective;
  if (dashed) index++;
  const inches = readQuantity(lexemes, index);
  if (!inches || inches.value >= 12 || inches.kind === 'money') return null;
  const short = at(lexemes, inches.next).lower === 'in' && inches.unit === null && index === feet.next;
  if (inches.unit !== 'inch' && !short && !dashed) return null;
  const next = short ? inches.next + 1 : inches.next;
  const value = Number((feet.value + inches.value / 12).toPrecision(12));
  return { ...candidateOf(feet, { ...feet, next }, exact(value)), kind: 'measure', unit: 'foot' };
}
