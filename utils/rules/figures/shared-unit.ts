/**
 * A unit that stands once: behind the last of a row ("45 and 50 mg", "20, 30 and 40 percent"), or with the first of two
 * amounts that are compared ("rose to 60 million euros, against the 54 million of", "a dividend of 6.50 euros, up from 5.25").
 */
import { at, type Lexemes } from './lexemes.ts';
import type { Reading, Step } from './reading.ts';

export const shareUnits: Step = (_document, lexemes, readings) => {
  for (let i = readings.length - 2; i >= 0; i--) {
    const [one, next] = [readings[i]!, readings[i + 1]!];
    if (!isBareNumber(one) || !isInRow(lexemes, one, next)) continue;
    const { kind, unit } = next.draft;
    if (kind !== 'percent' && kind !== 'measure' && kind !== 'duration' && kind !== 'age') continue;
    Object.assign(one.draft, {
      kind,
      unit,
      rule: next.draft.rule,
      of: next.draft.of,
      minor: next.draft.minor,
    });
  }
  for (let i = 1; i < readings.length; i++) shareQuoted(lexemes, readings[i - 1]!, readings[i]!);
};

/** "The highest bid is 84.75 cents, the lowest is 74.07": quotes of one sentence, to as many decimals. */
function shareQuoted(lexemes: Lexemes, before: Reading, one: Reading): void {
  const { kind, unit, rule } = before.draft;
  if (before.sentence !== one.sentence || unit === null || !isBareNumber(one)) return;
  const decimals = decimalsOf(lexemes, one);
  if (decimals < QUOTED_DECIMALS || decimals !== decimalsOf(lexemes, before)) return;
  if (/^(?:money|other|measure)$/.test(kind) && isBare(lexemes, one))
    Object.assign(one.draft, { kind, unit, rule });
}
/** One decimal is too common to tell anything. */
const QUOTED_DECIMALS = 2;
const decimalsOf = (lexemes: Lexemes, { candidate: { first, next } }: Reading): number => {
  const number = lexemes.slice(first, next).find(({ kind }) => kind === 'number');
  return /\.(\d+)$/.exec(number?.text ?? '')?.[1]?.length ?? 0;
};

export const shareMoney: Step = (_document, lexemes, readings) => {
  readings.forEach((reading, i) => {
    const { draft, candidate } = reading;
    if (draft.kind === 'money' && draft.unit === null) draft.unit = currencyBefore(readings, i);
    const before = readings
      .slice(Math.max(0, i - MONEY_REACH), i)
      .findLast((one) => one.draft.kind === 'money');
    if (!before || before.sentence !== reading.sentence || draft.kind !== 'count' || candidate.spelled)
      return;
    if (!isCompared(lexemes, reading) || !isBare(lexemes, reading)) return;
    Object.assign(draft, { kind: 'money', unit: before.draft.unit, of: null });
  });
};

/** Of "cost the state billions": the currency that the article reckoned in last; where it named none, dollars. */
function currencyBefore(readings: readonly Reading[], i: number): string {
  const known = readings
    .slice(Math.max(0, i - CURRENCY_REACH), i)
    .findLast(({ draft: { kind } }) => kind === 'money');
  return known?.draft.unit?.split('/')[0] ?? 'USD';
}
const CURRENCY_REACH = 20;

/** Figures between two amounts of one comparison: a share, a duration. */
const MONEY_REACH = 2;

const isCompared = (lexemes: Lexemes, { first }: Reading): boolean => {
  const words = [3, 2, 1].map((back) => at(lexemes, first - back).lower).join(' ');
  return /(?:(?:up|down) from|against(?: the)?|compared (?:with|to)|versus|instead of)$/.test(words);
};

/** Behind it stands no noun that it counts. */
const isBare = (lexemes: Lexemes, { next }: Reading): boolean =>
  at(lexemes, next).kind !== 'word' ||
  /^(?:a|an|in|last|the|at|on|for|previously|expected|forecast|earlier|before|predicted|seen|and|but)$/.test(
    at(lexemes, next).lower,
  );

const isBareNumber = ({ draft, candidate }: Reading): boolean =>
  draft.kind === 'count' && draft.value !== null && !candidate.spelled;

function isInRow(lexemes: Lexemes, one: Reading, next: Reading): boolean {
  const gap = next.first - one.next;
  if (gap < 1 || gap > 2) return false;
  for (let i = one.next; i < next.first; i++) if (!/^(?:,|and|or)$/.test(at(lexemes, i).lower)) return false;
  return true;
}
