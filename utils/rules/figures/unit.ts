/** What stands behind a number and says of what kind it is: "km", "square feet", "percent", "years", "Canadian dollars". */
import type { Figure } from '../../analysis/model.ts';
import { CURRENCY_CODES, CURRENCY_WORDS } from '../lexicon/currencies.ts';
import { GLUED_UNITS, MAX_UNIT_WORDS, UNITS } from '../lexicon/units.ts';
import { at, isHyphen, type Lexeme, type Lexemes } from './lexemes.ts';

export interface Unit {
  readonly next: number;
  readonly kind: Figure['kind'];
  readonly unit: string;
  /** Joined by a hyphen: "300-euro", "three-hour". */
  readonly adjective: boolean;
}

/** Reads the unit that starts at `index`, behind a number; the longest name wins. */
export function readUnit(lexemes: Lexemes, index: number): Unit | null {
  const hyphen = isHyphen(at(lexemes, index)) && at(lexemes, index).tight && at(lexemes, index + 1).tight;
  const first = hyphen ? index + 1 : index;
  const start = at(lexemes, first);
  // "400&percnt;": pages decode their entities once, and some are encoded twice.
  if (start.text === '&' && at(lexemes, first + 1).text === 'percnt')
    return { next: first + 3, kind: 'percent', unit: '%', adjective: false };
  if (!hyphen && isOrdinal(lexemes, first)) return null;
  if (start.kind !== 'word' && start.text !== '%' && start.text !== '°' && start.text !== '¢') return null;
  const glued = start.tight && !hyphen ? GLUED_UNITS.get(start.text) : undefined;
  if (glued && !isHyphen(at(lexemes, first + 1))) {
    const whole = squared(lexemes, first + 1, glued.unit);
    return { ...glued, unit: whole.unit, next: whole.index, adjective: false };
  }
  const found =
    dotted(lexemes, first) ??
    longest(lexemes, first) ??
    moneyCode(lexemes, first) ??
    shortUnit(lexemes, first);
  if (!found) return null;
  const { next, kind, unit, adjective } = found;
  return { next, kind, unit, adjective: adjective || hyphen };
}

/** "nine second-half minutes", "two second-placed clubs". */
const isOrdinal = (lexemes: Lexemes, index: number): boolean =>
  at(lexemes, index).lower === 'second' &&
  isHyphen(at(lexemes, index + 1)) &&
  at(lexemes, index + 1).tight &&
  at(lexemes, index + 2).lower !== 'long';

function longest(lexemes: Lexemes, first: number): Unit | null {
  let name = '';
  let index = first;
  let best: Unit | null = null;
  let hyphens = 0;
  for (let words = 0; words < MAX_UNIT_WORDS; words++) {
    const lexeme = at(lexemes, index);
    if (lexeme.kind !== 'word' && !'%°¢'.includes(lexeme.text || ' ')) break;
    name += (name && !(name === '°') ? ' ' : '') + lexeme.lower;
    index++;
    const entry = lookUp(name, lexeme);
    if (entry) {
      const next = squared(lexemes, index, entry.unit);
      best = { kind: entry.kind, unit: next.unit, next: next.index, adjective: hyphens > 0 };
    }
    const gap = at(lexemes, index);
    if (isHyphen(gap) && gap.tight && at(lexemes, index + 1).tight) {
      hyphens++;
      index++;
    } else if (gap.text === '.' && gap.tight && ABBREVIATED.has(lexeme.lower)) index++;
  }
  return best;
}

/** Short forms that carry a full stop inside a unit: "sq. mi.", "u.s. dollars". */
const ABBREVIATED = new Set(['sq', 'cu', 'u', 's', 'metric']);
/** Units whose short form is also a common word or name when it stands apart from the digits. */
const ONLY_LOWER = new Set([
  'sec',
  'min',
  'gal',
  'ms',
  'mi',
  'ha',
  'dong',
  'rand',
  'won',
  'l',
  'mg',
  'hp',
  'pp',
]);

function lookUp(name: string, last: Lexeme): { kind: Figure['kind']; unit: string } | null {
  const measure = UNITS.get(name);
  if (measure && !(ONLY_LOWER.has(name) && last.text !== last.lower && name !== 'l')) return measure;
  if (name === '¢') return { kind: 'money', unit: 'cent' };
  if (name === 'c' && last.tight) return { kind: 'money', unit: 'cent' };
  if (name === 'p' && last.tight) return { kind: 'money', unit: 'pence' };
  const money = CURRENCY_WORDS.get(name);
  return money ? { kind: 'money', unit: money } : null;
}

/** "km2", "m²", "km/h", "kV/cm": powers and what it is per are written behind the symbol. */
function squared(lexemes: Lexemes, index: number, unit: string): { unit: string; index: number } {
  const slash = at(lexemes, index);
  const per = at(lexemes, index + 1);
  if (slash.text === '/' && slash.tight && per.tight && PER_UNITS.has(per.text)) {
    const below = squared(lexemes, index + 2, PER_UNITS.get(per.text)!);
    return { unit: `${unit}/${below.unit}`, index: below.index };
  }
  const power = at(lexemes, index);
  if (!power.tight || !/^(?:km|m|cm|ft|mi)$/.test(unit)) return { unit, index };
  if (power.text === '2' || power.text === '²') return { unit: `${unit}²`, index: index + 1 };
  if (power.text === '3' || power.text === '³') return { unit: `${unit}³`, index: index + 1 };
  return { unit, index };
}

/** What symbols are given per: "km/h", "mg/dL", "A/cm²". */
const PER_UNITS: ReadonlyMap<string, string> = new Map([
  ...['h', 's', 'km', 'm', 'cm', 'mm', 'kg', 'g', 'L', 'mL', 'dL'].map((unit) => [unit, unit] as const),
  ['hr', 'h'],
  ['l', 'L'],
  ['ml', 'mL'],
  ['dl', 'dL'],
]);

/** "m.p.h.", "k.p.h.": letters with full stops, as older papers write them. */
function dotted(lexemes: Lexemes, index: number): Unit | null {
  let name = '';
  let next = index;
  while (name.length < 3 && at(lexemes, next).text.length === 1 && at(lexemes, next + 1).text === '.') {
    name += at(lexemes, next).lower;
    next += 2;
  }
  const unit = name.length > 1 ? UNITS.get(name) : undefined;
  return unit ? { ...unit, next, adjective: false } : null;
}

/** "2 1/2 in thick", "278,000 t": words of other meanings, told by what stands beside them. */
function shortUnit(lexemes: Lexemes, index: number): Unit | null {
  const { text } = at(lexemes, index);
  const found = { next: index + 1, kind: 'measure' as const, adjective: false };
  if (text === 't') return { ...found, unit: 'tonne' };
  // "12 C at night", "90 F on Monday"; a grade has no word in small letters behind it, or a plural.
  const isDegree = /^(?:on|in|at|by|or|and|to|for|melting|boiling|water)$/.test(at(lexemes, index + 1).lower);
  if ((text === 'C' || text === 'F') && isDegree) return { ...found, unit: `°${text}` };
  const isHeight = /^(?:high|tall|up|into|deep|down|above|below|underground)$/;
  if (/^(?:stories|storeys)$/.test(text) && isHeight.test(at(lexemes, index + 1).lower))
    return { ...found, unit: 'story' };
  const isExtent = /^(?:thick|wide|long|tall|high|deep|diameter)$/.test(at(lexemes, index + 1).lower);
  return text === 'in' && isExtent ? { ...found, unit: 'inch' } : null;
}

/** "200 USD", "2mil SEK". */
function moneyCode(lexemes: Lexemes, index: number): Unit | null {
  const code = at(lexemes, index).text;
  return CURRENCY_CODES.has(code) ? { next: index + 1, kind: 'money', unit: code, adjective: false } : null;
}
