/** Number words that count nothing: "one of them", "two-way", "zero tolerance", "at one point", "Two, we must act". */
import { IDIOMS, IDLE_COMPOUNDS, ONE_COMPOUNDS } from '../lexicon/number-names.ts';
import { DENOMINATORS, MAGNITUDES } from '../lexicon/number-words.ts';
import type { Candidate } from './candidate.ts';
import { isCountOfOne } from './count-of-one.ts';
import { at, isHyphen, isPlural, type Lexemes } from './lexemes.ts';
import { qualifierBefore } from './qualifier.ts';

export function isIdle(lexemes: Lexemes, candidate: Candidate): boolean {
  const { kind, value, first } = candidate;
  if (kind === 'count' && (isIdleCompound(lexemes, candidate) || isEnumerator(lexemes, candidate)))
    return true;
  if (kind === 'count' && isPartOfFraction(lexemes, candidate)) return true;
  if (candidate.spelled && (isAfterThing(lexemes, candidate) || isIdiom(lexemes, candidate))) return true;
  // "the top 1 percent" are the rich.
  if (kind === 'percent' && at(lexemes, first - 1).lower === 'top' && (value ?? 9) <= 1)
    return at(lexemes, candidate.next).lower !== 'of';
  // "a six-figure sum", "it runs to five figures"
  const noun = at(lexemes, candidate.next + (isHyphen(at(lexemes, candidate.next)) ? 1 : 0)).lower;
  if (kind === 'count' && candidate.spelled && /^figures?$/.test(noun)) return true;
  if (at(lexemes, first).lower === 'zero') return isNoZero(lexemes, candidate);
  if (value !== 1 || at(lexemes, first).lower !== 'one') return false;
  return kind === 'count' ? !isCountOfOne(lexemes, first) : isLoneUnit(lexemes, candidate);
}

/** "knows a thing or two", "has met a rare bird or two"; but "a doctor or two nurses". */
function isAfterThing(lexemes: Lexemes, { first, next, kind }: Candidate): boolean {
  if (kind !== 'count' || at(lexemes, first - 1).lower !== 'or' || isPlural(at(lexemes, next))) return false;
  return [3, 4].some((back) => /^an?$/.test(at(lexemes, first - back).lower));
}

/** "behind the eight ball", "of two minds". */
function isIdiom(lexemes: Lexemes, { first, next }: Candidate): boolean {
  const before = IDIOMS.get(`${at(lexemes, first).lower} ${at(lexemes, next).lower}`);
  return before?.test(at(lexemes, first - 1).lower) ?? false;
}

function isIdleCompound(lexemes: Lexemes, { first, next, value }: Candidate): boolean {
  const before = at(lexemes, first - 1);
  if (isHyphen(before) && before.tight && at(lexemes, first).tight) return true;
  const hyphen = at(lexemes, next);
  const after = at(lexemes, next + 1);
  if (!isHyphen(hyphen) || !hyphen.tight || !after.tight) return false;
  if (value === 1) return !ONE_COMPOUNDS.has(after.lower);
  // "a two-man crew", but "a one-man show"
  return (IDLE_COMPOUNDS.has(after.lower) && !/^(?:wo)?man$/.test(after.lower)) || after.kind === 'number';
}

/** "Two, disrupt their finances": a word of the list before it; but "Two, including a child, died". */
function isEnumerator(lexemes: Lexemes, { first, next, spelled, value }: Candidate): boolean {
  const before = at(lexemes, first - 1);
  const starts = before.kind === 'break' || /^[.!?;:“"]$/.test(before.text);
  const comma = /^[,:]$/.test(at(lexemes, next).text);
  if (spelled && starts && comma && (value ?? 0) <= 10)
    return !/^(?:including|both|all|among|mostly|some|each|who|aged|one|two|a|an)$/.test(
      at(lexemes, next + 1).lower,
    );
  // "one, his temperament, and two, his language"
  if (spelled && comma && (value ?? 0) <= 10 && followsOne(lexemes, first)) return true;
  // "one country, two systems": the parts of a slogan.
  return spelled && before.text === ',' && at(lexemes, first - 3).lower === 'one';
}

/** How far before the second item of a spoken list its first may stand. */
const LIST_REACH = 14;
function followsOne(lexemes: Lexemes, first: number): boolean {
  for (let back = 1; back <= LIST_REACH; back++) {
    const { lower, kind } = at(lexemes, first - back);
    if (kind === 'break') return false;
    if (lower === 'one' && at(lexemes, first - back + 1).text === ',') return true;
  }
  return false;
}

/** "two thirds" where it is no share: the two alone counts nothing. And a bare "hundred", "thousand", "dozen". */
function isPartOfFraction(lexemes: Lexemes, { first, next, value }: Candidate): boolean {
  const word = at(lexemes, first);
  if (next === first + 1 && MAGNITUDES.has(word.lower) && value !== null) return true;
  const part = at(lexemes, isHyphen(at(lexemes, next)) ? next + 1 : next).lower;
  return DENOMINATORS.has(part) && part !== 'half' && word.kind === 'word';
}

function isNoZero(lexemes: Lexemes, { first, next }: Candidate): boolean {
  const after = at(lexemes, next);
  const isName = /^\p{Lu}/u.test(at(lexemes, first).text) && /^\p{Lu}\p{Ll}/u.test(after.text);
  return (
    isName ||
    isHyphen(after) ||
    at(lexemes, first - 1).lower === 'ground' ||
    (at(lexemes, first - 1).lower === 'from' && after.lower !== 'to') ||
    /^(?:tolerance|sum|in|hour|emissions?|carbon)$/.test(after.lower)
  );
}

/** "one day", "at one point", "any one year": the unit counts only behind a bound. */
function isLoneUnit(lexemes: Lexemes, { first, next, kind }: Candidate): boolean {
  if (qualifierBefore(lexemes, first) || isHyphen(at(lexemes, first + 1))) return false;
  const before = at(lexemes, first - 1).lower;
  if (kind === 'other') return /^(?:at|on|this|that|the|no|any|another)$/.test(before);
  if (kind !== 'duration') return false;
  const unit = at(lexemes, next - 1).lower;
  return unit === 'day' || unit === 'second' || /^(?:at|of|any|no|this|that|the|each|every)$/.test(before);
}
