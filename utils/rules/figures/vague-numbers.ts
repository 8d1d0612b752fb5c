/** Magnitudes without a number: "dozens", "scores of", "tens of thousands", "several hundred", "a few million". */
import { MAGNITUDES, VAGUE_MAGNITUDES } from '../lexicon/number-words.ts';
import { type Family, vague } from './candidate.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';
import { times } from './number.ts';
import { asPaid, isPaid } from './paid.ts';
import { readUnit } from './unit.ts';

/** Words before a magnitude in the singular, with the least they say. */
const FEW = new Map([
  ['several', 2],
  ['few', 2],
  ['couple', 2],
]);

export const vagueNumbers: Family = (lexemes, index) => {
  const read = plural(lexemes, index) ?? several(lexemes, index) ?? multi(lexemes, index);
  if (!read) return null;
  const candidate = { first: index, ...vague(read.low), rule: 'vague', adjective: false, spelled: true };
  const of = at(lexemes, read.next).lower === 'of' && !read.glued ? 1 : 0;
  const unit = readUnit(lexemes, read.next + of);
  if (!unit || unit.unit === 'point') {
    const kind = isSum(lexemes, index, read) ? 'money' : 'count';
    return { ...candidate, next: read.next, kind, unit: null };
  }
  return { ...candidate, next: unit.next, adjective: unit.adjective, ...asPaid(lexemes, index, unit) };
};

interface Read {
  low: number;
  next: number;
  glued?: boolean;
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function plural(lexemes: Lexemes, index: number): Read | null {
  const first = at(lexemes, index);
  const low = first.kind === 'word' ? VAGUE_MAGNITUDES.get(first.lower) : undefined;
  if (low === undefined || isName(lexemes, index)) return null;
  const second = at(lexemes, index + 2).lower;
  const factor = at(lexemes, index + 1).lower === 'of' ? VAGUE_MAGNITUDES.get(second) : undefined;
  if (factor !== undefined && factor > 24) return { low: times(low, factor / 2), next: index + 3 };
  if (first.lower === 'tens') return null;
  if (first.lower === 'scores') {
    const isCount = at(lexemes, index + 1).lower === 'of' && !/^(?:\d|the)/.test(second);
    return isCount ? { low, next: index + 1 } : null;
  }
  // "dozens and dozens" says no more than "dozens".
  const isTwice = at(lexemes, index + 1).lower === 'and' && second === first.lower;
  return { low, next: isTwice ? index + 3 : index + 1 };
}

/** "several thousand", "a few dozen", "a couple of hundred"; "many thousands" by its plural. */
function several(lexemes: Lexemes, index: number): Read | null {
  const start = at(lexemes, index).lower === 'a' ? index + 1 : index;
  const few = FEW.get(at(lexemes, start).lower);
  if (few === undefined) return null;
  const next = at(lexemes, start + 1).lower === 'of' ? start + 2 : start + 1;
  const magnitude = MAGNITUDES.get(at(lexemes, next).lower);
  if (magnitude === undefined || at(lexemes, next).lower.endsWith('s')) return null;
  const second = MAGNITUDES.get(at(lexemes, next + 1).lower);
  return second
    ? { low: times(few * magnitude, second), next: next + 2 }
    : { low: few * magnitude, next: next + 1 };
}

/** "multimillion-dollar", "multi-billion-dollar". */
function multi(lexemes: Lexemes, index: number): Read | null {
  const { lower } = at(lexemes, index);
  if (!lower.startsWith('multi')) return null;
  const split = lower === 'multi' && isHyphen(at(lexemes, index + 1)) ? 2 : 0;
  const magnitude = MAGNITUDES.get(split ? at(lexemes, index + 2).lower : lower.slice(5));
  if (magnitude === undefined || magnitude < 1e6) return null;
  const next = index + split + 1;
  const unit = readUnit(lexemes, next);
  return unit?.kind === 'money' ? { low: 2 * magnitude, next, glued: true } : null;
}

/** "the Millions", "Scores" as a name in running text. */
function isName(lexemes: Lexemes, index: number): boolean {
  const before = at(lexemes, index - 1);
  return /^\p{Lu}/u.test(at(lexemes, index).text) && before.kind === 'word' && /^\p{Lu}/u.test(before.text);
}

/** "cost the state billions", "worth millions": bare millions that are paid are money, of a currency told elsewhere. */
function isSum(lexemes: Lexemes, index: number, { low, next }: Read): boolean {
  const after = at(lexemes, next);
  return low >= 1e6 && (after.kind !== 'word' || BEHIND_SUM.test(after.lower)) && isPaid(lexemes, index);
}
const BEHIND_SUM = /^(?:in|on|to|for|from|over|a|each|every|and|but|more|if|when|while|as|this|last|next)$/;
