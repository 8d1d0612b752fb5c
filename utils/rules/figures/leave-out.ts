/**
 * Numbers that are no quantities: dates, years, clock times, ordinals, ranks, names, addresses, list heads.
 * Two ways: stretches that are read as a whole and skipped (`skip`), and candidates whose surroundings tell (`isNoFigure`).
 */
import {
  CLOCK_WORDS,
  IDLE_COMPOUNDS,
  MONTHS,
  NAMING_HEADS,
  NUMBERED_GROUPS,
  PLAIN_MONTHS,
  STREET_WORDS,
} from '../lexicon/number-names.ts';
import { SMALL_NUMBERS } from '../lexicon/number-words.ts';
import type { Candidate } from './candidate.ts';
import { at, isHyphen, type Lexeme, type Lexemes } from './lexemes.ts';
import { qualifierBefore } from './qualifier.ts';

/** The lexeme after a date, time, phone number or name that starts at `index`; `index` itself where none does. */
export function skip(lexemes: Lexemes, index: number): number {
  for (const reader of [monthDay, dayMonth, numericDate, clock, phone, decade, partOfName, listHead]) {
    const next = reader(lexemes, index);
    if (next > index) return next;
  }
  return index;
}

const isDay = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'number' && /^[0-3]?\d$/.test(lexeme.text) && lexeme.value <= 31;
const isYear = (lexeme: Lexeme): boolean => /^(?:1[0-9]|20)\d\d$/.test(lexeme.text);
const isMonth = ({ lower, text }: Lexeme): boolean =>
  MONTHS.has(lower) && (text !== lower || !PLAIN_MONTHS.has(lower));

/** "Aug. 15", "February 15-17, 2016", "May 4th", "March 2016". */
function monthDay(lexemes: Lexemes, index: number): number {
  if (!isMonth(at(lexemes, index))) return index;
  let next = index + 1;
  if (at(lexemes, next).text === '.' && at(lexemes, next).tight) next++;
  if (at(lexemes, next).text === ',' && isYear(at(lexemes, next + 1))) return next + 2;
  if (isYear(at(lexemes, next))) return next + 1;
  if (!isDay(at(lexemes, next))) return index;
  // "in March 20 people died": the month stands alone and the number counts.
  const counted = at(lexemes, next + 1);
  if (/^(?:people|men|women|children|civilians|soldiers|percent|per)$/.test(counted.lower)) return index;
  if (counted.text === '%' || at(lexemes, next + 1).lower === 'million') return index;
  next++;
  for (let more = 0; more < 6; more++) {
    const joint = at(lexemes, next);
    const joins = isHyphen(joint) || /^(?:,|and|to|or|through)$/.test(joint.lower);
    if (!joins || !isDay(at(lexemes, next + 1)) || at(lexemes, next + 2).text === '%') break;
    if (
      joint.lower !== '-' &&
      !isHyphen(joint) &&
      at(lexemes, next + 2).kind === 'word' &&
      at(lexemes, next + 2).lower !== 'and'
    )
      break;
    next += 2;
  }
  if (at(lexemes, next).text === ',' && isYear(at(lexemes, next + 1))) next += 2;
  else if (isYear(at(lexemes, next))) next++;
  return next;
}

/** "15 August 2016", "the 4 to 6 May meeting". */
function dayMonth(lexemes: Lexemes, index: number): number {
  if (!isDay(at(lexemes, index))) return index;
  let next = index + 1;
  if (
    (isHyphen(at(lexemes, next)) || /^(?:to|and)$/.test(at(lexemes, next).lower)) &&
    isDay(at(lexemes, next + 1))
  )
    next += 2;
  const month = at(lexemes, next);
  if (month.tight || !isMonth(month) || (PLAIN_MONTHS.has(month.lower) && month.text === month.lower))
    return index;
  next++;
  return isYear(at(lexemes, next)) ? next + 1 : next;
}

/** "12/25/2016", "2016-05-19", "9/11", "24/7", "2013-14", "2015/16", "1999–2004". */
function numericDate(lexemes: Lexemes, index: number): number {
  const [first, joint, second, joint2, third] = [0, 1, 2, 3, 4].map((i) => at(lexemes, index + i)) as [
    Lexeme, Lexeme, Lexeme, Lexeme, Lexeme
  ]; // biome-ignore format: a row of five
  if (first.kind !== 'number' || second.kind !== 'number' || !joint.tight || !second.tight) return index;
  const slash = joint.text === '/';
  if (!slash && !isHyphen(joint)) return index;
  const full = joint2.text === joint.text && joint2.tight && third.tight && third.kind === 'number';
  if (full) return index + 5;
  if (slash && /^(?:9\/11|24\/7|7\/7|20\/20|50\/50|7\/11)$/.test(`${first.text}/${second.text}`))
    return index + 3;
  if (`${first.text}-${second.text}` === '50-50') return index + 3;
  const years = isYear(first) && (isYear(second) || /^\d\d$/.test(second.text));
  return years ? index + 3 : index;
}

/** "6:30", "6 pm", "2.13 am", "0900 GMT", "5 o'clock", "at 6.30". */
function clock(lexemes: Lexemes, index: number): number {
  const first = at(lexemes, index);
  if (first.kind !== 'number') return hourInWords(lexemes, index);
  const colon = at(lexemes, index + 1);
  if (
    colon.text === ':' &&
    colon.tight &&
    at(lexemes, index + 2).tight &&
    at(lexemes, index + 2).kind === 'number'
  ) {
    let next = index + 3;
    while (at(lexemes, next).text === ':' && at(lexemes, next + 1).kind === 'number' && next < index + 7)
      next += 2;
    return next;
  }
  return isClockWord(lexemes, index + 1) && first.value < 2401 ? index + 2 : index;
}

function isClockWord(lexemes: Lexemes, index: number): boolean {
  const word = at(lexemes, index);
  if (word.kind !== 'word') return false;
  if (CLOCK_WORDS.has(word.lower)) return true;
  return (
    /^[ap]$/.test(word.lower) && at(lexemes, index + 1).text === '.' && at(lexemes, index + 2).lower === 'm'
  );
}

function hourInWords(lexemes: Lexemes, index: number): number {
  if (!SMALL_NUMBERS.has(at(lexemes, index).lower)) return index;
  return isClockWord(lexemes, index + 1) ? index + 2 : index;
}

/** "713-555-0199", "(713) 555-0199", "1-800-555-0199", and other rows of digits with hyphens. */
function phone(lexemes: Lexemes, index: number): number {
  if (!/^\+?\d{1,4}$/.test(at(lexemes, index).text)) return index;
  let next = index + 1;
  let groups = 1;
  while (
    groups < 5 &&
    (isHyphen(at(lexemes, next)) || at(lexemes, next).text === ')') &&
    /^\d{3,4}$/.test(at(lexemes, next + 1).text)
  ) {
    groups++;
    next += 2;
  }
  return groups >= 3 ? next : index;
}

/** "the 1960s", "in his 40s", "mid-20s", "21st", "2nd". */
function decade(lexemes: Lexemes, index: number): number {
  const first = at(lexemes, index);
  const suffix = at(lexemes, index + 1);
  if (first.kind !== 'number') return index;
  if (suffix.tight && /^(?:s|st|nd|rd|th|['’]s)$/.test(suffix.lower)) return index + 2;
  if (suffix.tight && /^['’]$/.test(suffix.text) && at(lexemes, index + 2).lower === 's') return index + 3;
  return index;
}

/** Letters before or behind the digits: "G20", "F-16", "Covid-19", "777x", "A350-900", "3D", "MH370", "H-1B", "401(k)". */
function partOfName(lexemes: Lexemes, index: number): number {
  const number = at(lexemes, index);
  if (number.kind !== 'number') return index;
  const before = at(lexemes, index - 1);
  const glued = number.tight && before.kind === 'word';
  const dashed = number.tight && isHyphen(before) && before.tight && isCapital(at(lexemes, index - 2));
  const after = at(lexemes, index + 1);
  const tail = after.tight && after.kind === 'word' && !GLUED_TAIL.test(after.text);
  const clause = after.text === '(' && after.tight && at(lexemes, index + 2).text.length === 1;
  const apostrophe = number.tight && /^['’‘]$/.test(before.text) && /^\d\d$/.test(number.text);
  if (!glued && !dashed && !tail && !clause && !apostrophe) return index;
  let next = tail ? index + 2 : index + 1;
  while (
    isHyphen(at(lexemes, next)) &&
    at(lexemes, next).tight &&
    at(lexemes, next + 1).tight &&
    next < index + 8
  ) {
    // "A350-900", "F-150-style": all of one name.
    if (at(lexemes, next + 1).kind !== 'number') break;
    next += 2;
  }
  return next;
}

/** What may touch digits and still leave a quantity: magnitudes, units, currency codes. */
const GLUED_TAIL =
  /^(?:k|K|m|M|b|B|t|T|bn|mn|tn|trn|mln|mil|million|billion|trillion|hundred|thousand|km|cm|mm|nm|mi|ft|in|lbs?|kg|g|mg|μg|µg|mcg|oz|ml|mL|cl|l|L|kW|kWh|MW|MWh|GW|GWh|TWh|mph|kph|km\/h|C|F|c|p|s|h|hrs?|mins?|secs?|pc|pct|percent|pp|bps|GB|MB|TB|GHz|MHz|Hz|kHz|hp|x|yo|yrs?|ha|sqm|sq|years?|days?|hours?|minutes?|euros?|dollars?|M?[A-Z]{3})$/;

const isCapital = ({ kind, text }: Lexeme): boolean => kind === 'word' && /^\p{Lu}/u.test(text);

/** "1. The bill", "2) Taxes" at the start of a block. */
function listHead(lexemes: Lexemes, index: number): number {
  const number = at(lexemes, index);
  const start = at(lexemes, index - 1).kind === 'break' || at(lexemes, index - 1).text === '(';
  const mark = at(lexemes, index + 1).text;
  const short = number.kind === 'number' && /^\d{1,2}$/.test(number.text);
  if (!short) return index;
  if (mark === ')' && at(lexemes, index + 1).tight && !isOpen(lexemes, index)) return index + 2;
  const follows = at(lexemes, index + 2);
  return start && mark === '.' && !follows.tight && follows.kind !== 'break' ? index + 2 : index;
}

/** Is the bracket that closes behind the number opened with more than the number in it? */
function isOpen(lexemes: Lexemes, index: number): boolean {
  for (let back = 1; back <= 30; back++) {
    const { text, kind } = at(lexemes, index - back);
    if (text === '(') return back > 1;
    if (kind === 'break' || text === ')') return false;
  }
  return false;
}

/** Does what stands around a candidate show that it is a name, a year, a rank or no number at all? */
export function isNoFigure(lexemes: Lexemes, candidate: Candidate): boolean {
  if (candidate.kind !== 'count' || candidate.qualifier === 'vague') return isIdle(lexemes, candidate);
  if (qualifierBefore(lexemes, candidate.first)?.qualifier && !isYearLike(lexemes, candidate))
    return isIdle(lexemes, candidate);
  return (
    isYearOf(lexemes, candidate) ||
    isNamed(lexemes, candidate) ||
    isAddress(lexemes, candidate) ||
    isIdle(lexemes, candidate)
  );
}

function isYearLike(lexemes: Lexemes, { first, next, value }: Candidate): boolean {
  return next === first + 1 && isYear(at(lexemes, first)) && (value ?? 0) >= 1900 && (value ?? 0) <= 2099;
}

/** Nouns that four bare digits may count without looking like a year: "1500 people", "2000 troops". */
const COUNTABLE =
  /^(?:people|troops|soldiers|men|women|children|refugees|migrants|workers|jobs|homes|civilians|points|votes|students|employees|protesters|families|cases|deaths|signatures|seats|patients|prisoners|delegates|houses|vehicles|flights|victims|fighters|officers|words)$/;

/** A bare four-digit number is a year unless it plainly counts. */
function isYearOf(lexemes: Lexemes, candidate: Candidate): boolean {
  const { first, next } = candidate;
  const lone = next === first + 1 && isYear(at(lexemes, first));
  const pair = candidate.qualifier === 'range' && isYear(at(lexemes, first));
  if (!lone && !pair) return false;
  const qualifier = qualifierBefore(lexemes, first)?.qualifier;
  if (lone && qualifier && !/^(?:around|about|near|over)$/.test(at(lexemes, first - 1).lower)) return false;
  return (
    !COUNTABLE.test(at(lexemes, next).lower) || /^(?:in|since|by|of)$/.test(at(lexemes, first - 1).lower)
  );
}

function isNamed(lexemes: Lexemes, candidate: Candidate): boolean {
  const { first, next } = candidate;
  const before = at(lexemes, first - 1);
  const number = at(lexemes, first);
  const dot =
    before.text === '.' && /^(?:no|nos|art|sec|ch|vol|op|rep|pp?)$/.test(at(lexemes, first - 2).lower);
  if (dot || before.text === '#' || before.text === '№' || before.text === '§' || before.text === '/')
    return true;
  if (number.tight && /^[.:@_*]$/.test(before.text)) return true;
  const plural = isPluralNoun(at(lexemes, next));
  if (before.kind === 'word' && NAMING_HEADS.has(before.lower) && !(plural && !isCapital(before)))
    return true;
  if (
    before.lower === 'of' &&
    NUMBERED_GROUPS.has(at(lexemes, first - 2).lower) &&
    isCapital(at(lexemes, first - 2))
  )
    return true;
  if (before.lower === 'top' || before.lower === 'big') return true;
  if (number.kind === 'word') return isCapitalName(lexemes, candidate);
  return isNameNumber(lexemes, candidate, plural);
}

const isPluralNoun = ({ kind, text, lower }: Lexeme): boolean =>
  kind === 'word' &&
  text === lower &&
  (/[^s]s$/.test(lower) || /^(?:people|men|women|children|more|other|new)$/.test(lower));

/** "Voyager 2", "Apollo 13 astronaut": a number behind a capitalised word inside a sentence. */
function isNameNumber(lexemes: Lexemes, { first, next }: Candidate, plural: boolean): boolean {
  const before = at(lexemes, first - 1);
  if (!isCapital(before) || at(lexemes, first).tight) return false;
  const starts = at(lexemes, first - 2).kind === 'break' || /^[.!?:”"“]$/.test(at(lexemes, first - 2).text);
  const after = at(lexemes, next);
  const long = /,/.test(at(lexemes, first).text);
  if (long || plural) return false;
  return !starts || after.kind !== 'word' || isCapital(after);
}

/** "Five Star Movement", "the Big Three", "Chicago Seven": a number word with a capital inside a sentence. */
function isCapitalName(lexemes: Lexemes, { first, next }: Candidate): boolean {
  if (!isCapital(at(lexemes, first))) return false;
  const before = at(lexemes, first - 1);
  const starts = before.kind !== 'word' && before.text !== ',' && before.text !== '-';
  const titled = isCapital(at(lexemes, next));
  return !starts ? titled || isCapital(before) || before.text === '-' : false;
}

/** "10 Downing Street", "1600 Pennsylvania Avenue", "77054". */
function isAddress(lexemes: Lexemes, { first, next }: Candidate): boolean {
  if (at(lexemes, first).kind !== 'number' || !isCapital(at(lexemes, next))) return false;
  for (let ahead = 0; ahead < 4; ahead++) {
    const word = at(lexemes, next + ahead);
    if (ahead > 0 && STREET_WORDS.has(word.lower) && isCapital(word)) return true;
    if (word.text !== '.' && !isCapital(word)) return false;
  }
  return false;
}

/** "one" without a count, "two-way", "zero tolerance": number words that count nothing. */
function isIdle(lexemes: Lexemes, candidate: Candidate): boolean {
  const { first, next } = candidate;
  const number = at(lexemes, first);
  const after = at(lexemes, next);
  if (candidate.kind === 'count' && isHyphen(after) && after.tight && at(lexemes, next + 1).tight) {
    if (IDLE_COMPOUNDS.has(at(lexemes, next + 1).lower)) return true;
    if (candidate.value === 1 || at(lexemes, next + 1).kind === 'number') return true;
  }
  if (
    candidate.kind === 'count' &&
    isHyphen(at(lexemes, first - 1)) &&
    number.tight &&
    at(lexemes, first - 1).tight
  )
    return true;
  if (number.lower === 'zero')
    return (
      /^(?:tolerance|sum|in|hour|emission|emissions|carbon)$/.test(after.lower) ||
      at(lexemes, first - 1).lower === 'ground' ||
      isHyphen(at(lexemes, next))
    );
  if (number.lower !== 'one' || next !== first + 1) return isLoneOne(lexemes, candidate);
  return !isCountOfOne(lexemes, first);
}

/** "one year", "one day": the unit counts only behind a bound or with more to come. */
function isLoneOne(lexemes: Lexemes, { first, next, kind, value }: Candidate): boolean {
  if (value !== 1 || at(lexemes, first).lower !== 'one' || kind !== 'duration') return false;
  if (qualifierBefore(lexemes, first) || isHyphen(at(lexemes, first + 1))) return false;
  const { lower } = at(lexemes, next - 1);
  return (
    lower === 'day' ||
    lower === 'second' ||
    /^(?:at|of|any|no|this|that|the|each|every)$/.test(at(lexemes, first - 1).lower)
  );
}

const ONE_COUNTED =
  /^(?:person|man|woman|child|soldier|civilian|officer|policeman|victim|death|dead|killed|injured|wounded|case|vote|seat|student|worker|passenger|patient|boy|girl|hostage|prisoner|suspect|arrest|people|other|more|million|additional|missing)$/;

/** "one person", "at least one", "only one man": a count; "one of the", "no one", "the one who": none. */
function isCountOfOne(lexemes: Lexemes, first: number): boolean {
  const after = at(lexemes, first + 1).lower;
  const before = at(lexemes, first - 1).lower;
  if (/^(?:no|any|every|some|each|this|that|the|which|another|other|by|day|on|was|is)$/.test(before))
    return false;
  if (qualifierBefore(lexemes, first)) return after !== 'of' || before === 'least';
  if (/^(?:other|more|people)$/.test(after)) return false;
  return ONE_COUNTED.test(after);
}
