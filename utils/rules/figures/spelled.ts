/** Numbers in words: "twenty-six", "one hundred and three", "a million", "two and a half million", "half a dozen". */
import { DENOMINATORS, MAGNITUDES, SMALL_NUMBERS, TENS } from '../lexicon/number-words.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';
import { andAHalf, type Numeral, type NumeralContext, times } from './number.ts';

/** "nine hundred and ninety-nine trillion nine hundred …": longer rows of number words are word play. */
const MAX_WORDS = 24;

export function readSpelled(
  lexemes: Lexemes,
  index: number,
  { between = false }: NumeralContext,
): Numeral | null {
  const part = readPartOfMagnitude(lexemes, index);
  if (part) return part;
  const state = { total: 0, group: 0, scale: 0, unit: Number.POSITIVE_INFINITY };
  let next = opener(lexemes, index);
  const first = next;
  for (let count = 0; count < MAX_WORDS; count++) {
    const joint = next === first ? 0 : jointLength(lexemes, next, between);
    const taken = joint < 0 ? false : take(state, at(lexemes, next + joint).lower, next === first);
    if (!taken) break;
    next += joint + 1;
  }
  if (next === first) return null;
  const value = state.total + state.group;
  return finish(lexemes, next, value, state.scale);
}

/** "a hundred", "a million": the article is part of the number; "a" alone is none. */
function opener(lexemes: Lexemes, index: number): number {
  const isArticle = at(lexemes, index).lower === 'a' || at(lexemes, index).lower === 'an';
  return isArticle && MAGNITUDES.has(at(lexemes, index + 1).lower) ? index + 1 : index;
}

interface State {
  total: number;
  group: number;
  /** The largest magnitude so far. */
  scale: number;
  /** Worth of the last small word: the next must be smaller ("twenty six", but not "six twenty"). */
  unit: number;
}

/** Adds one word to the number; false where it does not go on with it. */
function take(state: State, word: string, isFirst: boolean): boolean {
  const small = SMALL_NUMBERS.get(word);
  const ten = TENS.get(word);
  if (small !== undefined || ten !== undefined) {
    const value = (small ?? ten)!;
    const fits = ten !== undefined ? state.unit >= 100 : state.unit >= (value < 10 ? 10 : 100);
    if (!fits || (value === 0 && !isFirst)) return false;
    if (state.unit < 20) return false;
    state.group += value;
    state.unit = value;
    return true;
  }
  const magnitude = MAGNITUDES.get(word);
  if (magnitude === undefined || (word.endsWith('s') && isFirst)) return false;
  if (magnitude === 100) {
    if (state.group >= 100) return false;
    state.group = (state.group || 1) * 100;
    state.unit = 100;
    state.scale = Math.max(state.scale, 100);
    return true;
  }
  if (state.group === 0 && state.total > 0) {
    state.total *= magnitude; // "three lakh crore", "a thousand billion"
  } else {
    if (state.scale >= 1000 && magnitude >= state.scale) return false;
    state.total += (state.group || 1) * magnitude;
    state.group = 0;
    state.unit = Number.POSITIVE_INFINITY;
  }
  state.scale = Math.max(state.scale, magnitude);
  return true;
}

/** Marks and words inside a number: "-" of "twenty-six", "and" of "hundred and three". -1 where the number ends. */
function jointLength(lexemes: Lexemes, index: number, between: boolean): number {
  const joint = at(lexemes, index);
  if (joint.kind === 'word' && joint.lower !== 'and') return 0;
  if (isHyphen(joint)) return joint.tight && at(lexemes, index + 1).tight ? 1 : -1;
  if (joint.lower !== 'and' || between) return -1;
  const previous = at(lexemes, index - 1).lower;
  const following = at(lexemes, index + 1).lower;
  const afterMagnitude = MAGNITUDES.has(previous) && previous !== 'dozen';
  return afterMagnitude && (SMALL_NUMBERS.has(following) || TENS.has(following)) ? 1 : -1;
}

/** "half a million", "half-million", "a quarter million", "three quarters billion", "half a dozen". */
function readPartOfMagnitude(lexemes: Lexemes, index: number): Numeral | null {
  let next = index;
  let count = 1;
  if (at(lexemes, next).lower === 'a') next++;
  else if (SMALL_NUMBERS.has(at(lexemes, next).lower)) {
    count = SMALL_NUMBERS.get(at(lexemes, next).lower)!;
    next += isHyphen(at(lexemes, next + 1)) ? 2 : 1;
  }
  const denominator = DENOMINATORS.get(at(lexemes, next).lower);
  if (denominator !== 2 && denominator !== 4) return null;
  next++;
  if (isHyphen(at(lexemes, next)) || at(lexemes, next).lower === 'of') next++;
  if (at(lexemes, next).lower === 'a') next++;
  const magnitude = MAGNITUDES.get(at(lexemes, next).lower);
  if (magnitude === undefined || at(lexemes, next).lower.endsWith('s')) return null;
  const value = times(count / denominator, magnitude);
  return { next: next + 1, value, base: count / denominator, magnitude, form: 'spelled' };
}

/** "one and a half", "two-and-a-half million", "one million and a half", "two thirds" after "and". */
function finish(lexemes: Lexemes, end: number, whole: number, scale: number): Numeral {
  let value = whole;
  let next = end;
  const dashed =
    isHyphen(at(lexemes, end)) && at(lexemes, end + 1).lower === 'and' && isHyphen(at(lexemes, end + 2));
  if (andAHalf(lexemes, end)) {
    value += scale >= 1000 ? scale / 2 : 0.5;
    next = end + 3;
  } else if (dashed && at(lexemes, end + 5).lower === 'half') {
    value += 0.5;
    next = end + 6;
  } else if (at(lexemes, end).lower === 'and') {
    const top = SMALL_NUMBERS.get(at(lexemes, end + 1).lower);
    const hyphen = isHyphen(at(lexemes, end + 2)) ? 1 : 0;
    const bottom = DENOMINATORS.get(at(lexemes, end + 2 + hyphen).lower);
    if (top !== undefined && bottom !== undefined && top < bottom) {
      value += top / bottom;
      next = end + 3 + hyphen;
    }
  }
  const after = next > end ? MAGNITUDES.get(at(lexemes, next).lower) : undefined;
  const magnitude = after ?? (scale || 1);
  if (after !== undefined) next++;
  const total = after === undefined ? value : times(value, after);
  return { next, value: total, base: total / magnitude, magnitude, form: 'spelled' };
}
