/** One number, in digits or words, with its magnitude: "1.2 million", "twenty-six", "10 1/2", "half a million", "3 lakh crore". */
import { LETTER_MAGNITUDES, MAGNITUDES, SHORT_MAGNITUDES } from '../lexicon/number-words.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';
import { andAHalf, type Numeral, type NumeralContext, times } from './number.ts';
import { readSpelled } from './spelled.ts';

/** Above this, a string of digits is an identifier, and floating point would change its value. */
const LARGEST = 1e15;
/** "lakh crore", "thousand billion": more than two in a row is no number. */
const MAX_MAGNITUDES = 2;
/** Denominators that are written with a slash; others are dates, scores and names (9/11, 24/7). */
const SLASH_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 50, 64, 100]);

/** Reads the number that starts at `index`; null where none does. */
export function readNumeral(lexemes: Lexemes, index: number, context: NumeralContext = {}): Numeral | null {
  const first = at(lexemes, index);
  if (first.kind === 'word') return readSpelled(lexemes, index, context);
  if (first.kind !== 'number' || !(first.value <= LARGEST)) return null;
  const { value: base, next } = withFraction(lexemes, index);
  const magnitude = readMagnitude(lexemes, next, context);
  const half = andAHalf(lexemes, magnitude.next) && magnitude.value >= 1000;
  return {
    next: magnitude.next + (half ? 3 : 0),
    value: times(half ? base + 0.5 : base, magnitude.value),
    base,
    magnitude: magnitude.value,
    form: 'digits',
  };
}

/** "10 1/2", "1/4", "2½". */
function withFraction(lexemes: Lexemes, index: number): { value: number; next: number } {
  const { value } = at(lexemes, index);
  const own = slashed(lexemes, index);
  if (own) return own;
  const following = at(lexemes, index + 1);
  if (following.kind !== 'number' || !Number.isInteger(value)) return { value, next: index + 1 };
  if (following.value < 1 && !following.text.startsWith('.'))
    return { value: value + following.value, next: index + 2 };
  const part = following.tight ? null : slashed(lexemes, index + 1);
  if (part && part.value < 1) return { value: value + part.value, next: part.next };
  return { value, next: index + 1 };
}

function slashed(lexemes: Lexemes, index: number): { value: number; next: number } | null {
  const [top, slash, bottom, after] = [0, 1, 2, 3].map((i) => at(lexemes, index + i)) as [
    Lexemes[0], Lexemes[0], Lexemes[0], Lexemes[0]
  ]; // biome-ignore format: a row of four
  if (top.kind !== 'number' || bottom.kind !== 'number' || !slash.tight || !bottom.tight) return null;
  if (slash.text !== '/' && slash.text !== '⁄') return null;
  if (after.tight && (after.text === '/' || after.kind === 'word')) return null;
  if (!SLASH_DENOMINATORS.has(bottom.value) || top.value >= bottom.value || top.value < 1) return null;
  return { value: top.value / bottom.value, next: index + 3 };
}

function readMagnitude(
  lexemes: Lexemes,
  index: number,
  { money = false }: NumeralContext,
): { value: number; next: number } {
  let value = 1;
  let next = index;
  for (let count = 0; count < MAX_MAGNITUDES; count++) {
    const hyphen =
      isHyphen(at(lexemes, next)) && at(lexemes, next).tight && at(lexemes, next + 1).tight ? 1 : 0;
    const word = at(lexemes, next + hyphen);
    const known =
      word.kind !== 'word'
        ? undefined
        : (MAGNITUDES.get(word.lower) ??
          SHORT_MAGNITUDES.get(word.lower) ??
          (count === 0 && word.tight && !hyphen ? letter(lexemes, next, money) : undefined));
    if (known === undefined) break;
    value *= known;
    next += hyphen + 1;
  }
  return { value, next };
}

/** Words that follow a glued "m" where it means million and no money is near: "5m people". */
const COUNTED_PEOPLE = /^(?:people|children|women|men|homes|jobs|users|\p{Ll}{3,}s)$/u;

/** "35m of its speakers": nobody has metres of them. */
const OWNED = /^(?:its|their|his|her|our|those|these|them)$/;

function letter(lexemes: Lexemes, index: number, money: boolean): number | undefined {
  const { lower, text } = at(lexemes, index);
  const value = LETTER_MAGNITUDES.get(lower);
  if (value === undefined || money) return value;
  if (lower === 'k' || lower === 'b') return value;
  if (text === 'M') return value;
  if (lower !== 'm') return undefined;
  const isPart = at(lexemes, index + 1).lower === 'of' && OWNED.test(at(lexemes, index + 2).lower);
  return isPart || COUNTED_PEOPLE.test(at(lexemes, index + 1).text) ? value : undefined;
}
