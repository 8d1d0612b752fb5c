/** Parts of a whole: "a third", "three-quarters", "more than half", "4 in 10", "nine of 10", "¾", "a quarter of 1 percent". */
import { DENOMINATORS, SMALL_NUMBERS } from '../lexicon/number-words.ts';
import { type Candidate, exact, type Family } from './candidate.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';
import { readNumeral } from './numeral.ts';
import { qualifierBefore } from './qualifier.ts';
import { readUnit } from './unit.ts';

export const ratios: Family = (lexemes, index) => {
  const part = readNumeral(lexemes, index);
  if (!part || part.value < 1 || !Number.isInteger(part.value)) return null;
  let next = part.next;
  const dashed = isHyphen(at(lexemes, next)) && at(lexemes, next).tight;
  if (dashed) next++;
  const joint = at(lexemes, next).lower;
  if (joint === 'out' && at(lexemes, next + 1).lower === 'of') next++;
  else if (joint !== 'in' && joint !== 'of') return null;
  next++;
  if (dashed && isHyphen(at(lexemes, next))) next++;
  const every = /^(?:every|each)$/.test(at(lexemes, next).lower);
  if (every) next++;
  // "one of two storms" is a storm, not a half.
  if (joint === 'of' && part.value === 1 && !every) return null;
  const whole = readNumeral(lexemes, next);
  if (!whole || whole.value <= part.value || !Number.isInteger(whole.value)) return null;
  if (!isWhole(lexemes, next, whole.next, joint, whole.value)) return null;
  const spelled = part.form === 'spelled' && whole.form === 'spelled';
  return fraction(index, whole.next, part.value / whole.value, 'ratio', spelled);
};

/** "two in 2016" and "five in 10 days" are no ratios; "three of 12" is one only with a round whole. */
function isWhole(lexemes: Lexemes, index: number, next: number, joint: string, value: number): boolean {
  const { text } = at(lexemes, index);
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return false;
  const unit = readUnit(lexemes, next);
  if (unit || at(lexemes, next).text === '%') return false;
  if (isHyphen(at(lexemes, next)) && at(lexemes, next).tight) return false;
  return joint !== 'of' || value <= 12 || value === 100 || value === 1000;
}

export const fractions: Family = (lexemes, index) => {
  const read = readFraction(lexemes, index);
  if (!read || isPartOfMagnitude(lexemes, index, read.next)) return null;
  const { value, next, spelled } = read;
  const unit = unitOf(lexemes, next, value);
  if (unit) return { ...fraction(index, unit.next, unit.value, 'fraction', spelled), ...unit };
  return isShare(lexemes, index, next, value) ? fraction(index, next, value, 'fraction', spelled) : null;
};

function readFraction(
  lexemes: Lexemes,
  index: number,
): { value: number; next: number; spelled: boolean } | null {
  const first = at(lexemes, index);
  if (first.kind === 'number') {
    const numeral = readNumeral(lexemes, index);
    const isPart =
      numeral &&
      numeral.value < 1 &&
      !/^[\d.,]+$/.test(
        lexemes
          .slice(index, numeral.next)
          .map((l) => l.text)
          .join(''),
      );
    return isPart ? { value: numeral.value, next: numeral.next, spelled: false } : null;
  }
  if (first.kind !== 'word') return null;
  // "second-half goals"
  if (first.lower === 'half' && isHyphen(at(lexemes, index - 1)) && first.tight) return null;
  if (first.lower === 'half') return { value: 0.5, next: index + 1, spelled: true };
  if (first.lower === 'quarter' && isHyphen(at(lexemes, index + 1)))
    return { value: 0.25, next: index + 1, spelled: true };
  const top = first.lower === 'a' || first.lower === 'an' ? 1 : SMALL_NUMBERS.get(first.lower);
  if (!top) return null;
  const hyphen = isHyphen(at(lexemes, index + 1)) ? 1 : 0;
  const name = at(lexemes, index + 1 + hyphen).lower;
  const bottom = DENOMINATORS.get(name);
  if (!bottom || top >= bottom || name.endsWith('s') === (top === 1)) return null;
  return { value: top / bottom, next: index + 2 + hyphen, spelled: true };
}

/** "half a million", "three quarters billion": a number, no share. */
function isPartOfMagnitude(lexemes: Lexemes, index: number, next: number): boolean {
  const numeral = at(lexemes, index).kind === 'word' ? readNumeral(lexemes, index) : null;
  return numeral !== null && numeral.next > next;
}

/** "three-quarters of an inch", "half a mile", "quarter-point", "half a percentage point", "half-hour". */
function unitOf(lexemes: Lexemes, index: number, value: number) {
  let next = index;
  const hyphen = isHyphen(at(lexemes, next)) && at(lexemes, next + 1).tight;
  const of = at(lexemes, next).lower === 'of';
  if (hyphen || of) next++;
  const one = of && (at(lexemes, next).text === '1' || at(lexemes, next).lower === 'one');
  const article = /^an?$/.test(at(lexemes, next).lower);
  if (one || article) next++;
  else if (of) return null;
  const unit = readUnit(lexemes, next);
  if (!unit || (unit.kind === 'money' && !article)) return null;
  // "for a third month": the one after the second.
  const isOrdinal = unit.kind === 'duration' && !of && !hyphen && value < 0.5 && value !== 0.25;
  if (isOrdinal) return null;
  const points = unit.unit === 'point' && hyphen;
  const adjective = hyphen || unit.adjective;
  return {
    next: unit.next,
    value,
    kind: points ? ('percent' as const) : unit.kind,
    unit: points ? 'percentage point' : unit.unit,
    adjective: adjective && !one,
  };
}

/** Halves that are stretches of a game or a year, or one of two things: "the second half of 2016", "his better half". */
const NO_SHARE_BEFORE =
  /^(?:first|second|latter|former|better|top|bottom|last|final|opening|this|each|my|his|her|one|early|late)$/;
const STRETCH = /^(?:years?|season|game|century|hours?|match|month|play)$/;

/** "half", "a third" and "a quarter" have other lives (halves of games, third parties, quarters of a year). */
function isShare(lexemes: Lexemes, index: number, next: number, value: number): boolean {
  const after = at(lexemes, next);
  const before = at(lexemes, index - 1).lower;
  const qualified = qualifierBefore(lexemes, index) !== null;
  if (isHyphen(after) && after.tight) return false;
  // "more than half way", "the half way mark": a place on the way.
  if (after.lower === 'way') return false;
  // "fell by half", but "by half past"
  if (before === 'by' && value === 0.5) return after.lower !== 'past' && !/^(?:an?|time)$/.test(after.lower);
  if (value === 0.5 && NO_SHARE_BEFORE.test(before)) return false;
  if (value === 0.5 && before === 'other')
    return /^(?:is|was|are|were|of|said|had|have|has|went|came|will|would)$/.test(after.lower);
  if (value === 0.5 && before === 'in')
    return /^(?:cut|cuts|cutting|slashed|split|reduced?|divided|chopped|sliced)$/.test(
      verbBeforeIn(lexemes, index),
    );
  if (after.lower === 'of') return qualified || !STRETCH.test(at(lexemes, next + 2).lower);
  if (after.lower === 'the' || qualified) return true;
  if (value === 0.5 && at(lexemes, index).lower === 'half')
    return /^(?:its|their|his|her|our|all|those|these|that)$/.test(after.lower);
  return before === 'by' || isWrittenAsShare(lexemes, index, next);
}

/** "cut in half", "slashed its staff in half": the verb stands at most four words back. */
function verbBeforeIn(lexemes: Lexemes, index: number): string {
  for (let back = 2; back <= 6; back++) {
    const { lower, kind } = at(lexemes, index - back);
    if (kind !== 'word') return '';
    if (/^(?:cut|cuts|cutting|slashed|split|reduced?|divided|chopped|sliced)$/.test(lower)) return lower;
  }
  return '';
}

/** "two-thirds", "three fifths", "¾": no other reading; "three quarters" alone may be nine months. */
function isWrittenAsShare(lexemes: Lexemes, index: number, next: number): boolean {
  if (at(lexemes, index).kind === 'number' || isHyphen(at(lexemes, index + 1))) return true;
  const name = at(lexemes, next - 1).lower;
  const stands = at(lexemes, next).kind !== 'word';
  const { lower } = at(lexemes, index);
  return (name.endsWith('s') && (name !== 'quarters' || stands)) || (lower === 'one' && stands);
}

function fraction(first: number, next: number, value: number, rule: string, spelled: boolean): Candidate {
  return { first, next, ...exact(value), kind: 'fraction', unit: null, rule, adjective: false, spelled };
}
