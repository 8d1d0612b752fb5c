/** "12 deaths per 100,000 people", "3 for every 1,000": a count whose base stands behind it goes into its unit. */
import { at, type Lexemes } from './lexemes.ts';
import { readNumeral } from './numeral.ts';
import type { Reading, Step } from './reading.ts';

/** Words between the count and "per": "12 alcohol-related road deaths per 100,000". */
const REACH = 6;
/** Smaller bases are ratios or packages ("two per 10"), larger ones are not used. */
const SMALLEST_BASE = 100;

export const readRates: Step = (_document, lexemes, readings) => {
  for (const reading of readings) {
    const base = reading.draft.kind === 'count' ? baseBehind(lexemes, reading) : null;
    if (base !== null) reading.draft.unit = `per ${base}`;
  }
};

function baseBehind(lexemes: Lexemes, { next }: Reading): number | null {
  for (let ahead = 0; ahead < REACH; ahead++) {
    const { lower, kind, text } = at(lexemes, next + ahead);
    const isPer = lower === 'per' || (lower === 'every' && at(lexemes, next + ahead - 1).lower === 'for');
    if (isPer) {
      const base = readNumeral(lexemes, next + ahead + 1);
      return base && base.value >= SMALLEST_BASE && Number.isInteger(base.value) ? base.value : null;
    }
    if (kind !== 'word' && text !== '-') return null;
  }
  return null;
}
