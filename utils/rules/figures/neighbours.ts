/**
 * Figures of one sentence that belong together: a change ("up from 3 % to 5 %": old and new value), a conversion
 * ("5 miles (8 km)": one quantity twice).
 */
import { CURRENCY_SIGNS } from '../lexicon/currencies.ts';
import { at, type Lexemes } from './lexemes.ts';
import { link, type Reading, type Step } from './reading.ts';

/** Lexemes between two figures of one change: "grew to 40 percent of the market in 2009 from 5 percent". */
const REACH = 12;

export const linkNeighbours: Step = (_document, lexemes, readings) => {
  for (let i = 1; i < readings.length; i++) {
    const [before, after] = [readings[i - 1]!, readings[i]!];
    if (before.sentence !== after.sentence || after.first - before.next > REACH) continue;
    if (isConversion(lexemes, before, after)) link(readings, i - 1, i, 'conversion');
    else linkChange(lexemes, readings, i);
  }
};

function isConversion(lexemes: Lexemes, before: Reading, after: Reading): boolean {
  const [a, b] = [before.draft, after.draft];
  const gap = lexemes.slice(before.next, after.first).map(({ lower }) => lower);
  const open = gap[0] === '(' || gap[0] === '[';
  const isShare =
    a.kind === 'fraction' &&
    b.kind === 'percent' &&
    Math.abs((a.value ?? 9) * 100 - (b.value ?? 0)) < ROUNDED;
  const bracketed = open && gap.length === 1 && /^[)\];,]$/.test(at(lexemes, after.next).text);
  if (isShare) return bracketed;
  if (a.kind !== b.kind || a.unit === b.unit || !(a.kind === 'money' || a.kind === 'measure')) return false;
  // "330 pesos for a day's work, or $19"
  return (
    bracketed ||
    (a.kind === 'money' &&
      gap.at(-1) === 'or' &&
      gap.at(-2) === ',' &&
      gap.length < 8 &&
      !isCoin(a.unit, b.unit))
  );
}

/** Percentage points by which a fraction may be rounded: "over half (55 %)". */
const ROUNDED = 6;

/** Amounts that are no other name for the one before: "or 40 cents", "or 40 cents a share". */
const isCoin = (a: string | null, b: string | null): boolean =>
  [a, b].some((unit) => unit === 'cent' || unit === 'pence' || unit?.includes('/')) ||
  ![...CURRENCY_SIGNS.values()].some((c) => c === a || c === b);

function linkChange(lexemes: Lexemes, readings: readonly Reading[], i: number): void {
  const [before, after] = [readings[i - 1]!, readings[i]!];
  const lead = leadingWord(lexemes, before);
  const joint = leadingWord(lexemes, after);
  const gap = lexemes.slice(before.next, after.first);
  if (gap.some(({ lower }) => /^(?:[;.]|is|was|are|were|has|had|have|while|but|whereas)$/.test(lower)))
    return;
  const isOneClause = !gap.some(({ lower }) => lower === 'and');
  if (lead === 'from' && /^(?:to|into)$/.test(joint) && isOneClause && isSameKind(before, after))
    link(readings, i, i - 1, 'from');
  else if (isEarlier(lexemes, after) && isSameKind(before, after)) link(readings, i - 1, i, 'from');
  else if (joint === 'from' && isSameKind(before, after) && gap.length < REACH)
    link(readings, newest(readings, i), i, 'from');
  else if (isComparedWay(lexemes, after)) linkFarther(readings, i);
}

/** "up from 52", "well down on the 6.1 percent": what stood before is told. */
function isComparedWay(lexemes: Lexemes, { first }: Reading): boolean {
  const link = at(lexemes, first - 1).lower === 'the' ? first - 2 : first - 1;
  return /^(?:from|on)$/.test(at(lexemes, link).lower) && /^(?:up|down)$/.test(at(lexemes, link - 1).lower);
}

/** "a 70 percent chance of a quarter-point cut on May 9, up from 52 percent": over a figure of another kind. */
function linkFarther(readings: readonly Reading[], i: number): void {
  const after = readings[i]!;
  const newer =
    i -
    1 -
    readings
      .slice(Math.max(0, i - FARTHER), i)
      .reverse()
      .findIndex((one) => one.sentence === after.sentence && isSameKind(one, after));
  if (newer < i) link(readings, newer, i, 'from');
}
const FARTHER = 3;

/** ", compared with $2.9 billion a year earlier": a comparison in time is a change; one between groups is none. */
function isEarlier(lexemes: Lexemes, { first, next }: Reading): boolean {
  const compared = at(lexemes, first - 2).lower === 'compared' || at(lexemes, first - 2).lower === 'versus';
  if (!compared || !/^(?:with|to)$/.test(at(lexemes, first - 1).lower)) return false;
  for (let ahead = 0; ahead < 5; ahead++)
    if (/^(?:earlier|ago|last|previous|prior|before)$/.test(at(lexemes, next + ahead).lower)) return true;
  return false;
}

/** "$39,014, up from $38,373 a year ago and from $34,410 in 2015": the second "from" starts from the same new value. */
function newest(readings: readonly Reading[], i: number): number {
  const earlier = readings[i - 1]!.draft.links.find(({ relation, to }) => relation === 'to' && to < i - 1);
  return earlier ? earlier.to : i - 1;
}

const isSameKind = (a: Reading, b: Reading): boolean =>
  a.draft.kind === b.draft.kind &&
  (baseOf(a) === baseOf(b) || b.draft.unit === null || a.draft.unit === null);

/** "from £412 a year to £450": the rate stands once. */
const baseOf = ({ draft: { unit } }: Reading): string | undefined => unit?.split('/')[0];

/** The word that leads to the figure, past articles and fillers: "from", "to", "by". */
export function leadingWord(lexemes: Lexemes, reading: Reading): string {
  let index = reading.first - 1;
  while (
    /^(?:the|a|an|just|only|its|their|previous|current|earlier|even|between|record)$/.test(
      at(lexemes, index).lower,
    )
  )
    index--;
  return at(lexemes, index).lower;
}
