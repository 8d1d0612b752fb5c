/** Stretches with numbers that are no quantities and are skipped as a whole: dates, phone numbers, decades, ordinals, marks of notes. */
import { MONTHS, PLAIN_MONTHS } from '../lexicon/number-names.ts';
import { at, isHyphen, type Lexeme, type Lexemes } from './lexemes.ts';

/** Reads what starts at `index` and answers the lexeme after it; `index` itself where nothing does. */
export type Skipper = (lexemes: Lexemes, index: number) => number;

const isDay = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'number' && /^[0-3]?\d$/.test(lexeme.text) && lexeme.value <= 31;
export const isYear = (lexeme: Lexeme): boolean => /^(?:1\d|20)\d\d$/.test(lexeme.text);

/** Months that are also plain words need a capital, or a word before them that leads to a date. */
function isMonth(lexemes: Lexemes, index: number): boolean {
  const { lower, text } = at(lexemes, index);
  if (!MONTHS.has(lower)) return false;
  if (text !== lower || !PLAIN_MONTHS.has(lower)) return true;
  const before = at(lexemes, index - 1);
  const lead = before.kind === 'number' ? at(lexemes, index - 2) : before;
  return /^(?:on|after|since|until|by|from|before)$/.test(lead.lower);
}

/** "in March 20 people died": the month stands alone and the number counts. */
const COUNTED =
  /^(?:%|people|men|women|children|civilians|soldiers|percent|per|million|billion|thousand|hundred)$/;
/** "March 3, 5, 8, 12, 15 and 20": longer rows of days do not occur. */
const MAX_DAYS = 6;

/** "Aug. 15", "February 15-17, 2016", "Sept. 3 and 4", "March 2016". */
export const monthDay: Skipper = (lexemes, index) => {
  if (!isMonth(lexemes, index)) return index;
  let next = index + 1;
  if (
    /^[.,]$/.test(at(lexemes, next).text) &&
    (at(lexemes, next).text === '.' || isYear(at(lexemes, next + 1)))
  )
    next++;
  // "Nov, 29, 2016" of picture captions.
  if (at(lexemes, next).text === ',' && at(lexemes, next + 2).text === ',' && isYear(at(lexemes, next + 3)))
    next++;
  if (isYear(at(lexemes, next))) return next + 1;
  if (!isDay(at(lexemes, next)) || COUNTED.test(at(lexemes, next + 1).lower)) return index;
  next++;
  for (let more = 1; more < MAX_DAYS && joinsDay(lexemes, next); more++) next += 2;
  if (at(lexemes, next).text === ',' && isYear(at(lexemes, next + 1))) return next + 2;
  return isYear(at(lexemes, next)) ? next + 1 : next;
};

/** A further day behind a joint, unless what follows shows that it counts: "on May 3 and 12 others". */
function joinsDay(lexemes: Lexemes, index: number): boolean {
  const joint = at(lexemes, index);
  if (!isHyphen(joint) && !/^(?:,|and|to|or|through)$/.test(joint.lower)) return false;
  if (!isDay(at(lexemes, index + 1))) return false;
  const after = at(lexemes, index + 2);
  return (
    isHyphen(joint) ||
    after.kind === 'break' ||
    (after.kind === 'mark' && after.text !== '%') ||
    after.lower === 'and'
  );
}

/** "15 August 2016", "the 4 to 6 May meeting". */
export const dayMonth: Skipper = (lexemes, index) => {
  if (!isDay(at(lexemes, index))) return index;
  let next = index + 1;
  const joint = at(lexemes, next);
  if ((isHyphen(joint) || /^(?:to|and)$/.test(joint.lower)) && isDay(at(lexemes, next + 1))) next += 2;
  if (at(lexemes, next).tight || !isMonth(lexemes, next)) return index;
  next++;
  return isYear(at(lexemes, next)) ? next + 1 : next;
};

/** Dates that have become names, and rates of day and week. */
const NAMES_WITH_SLASH = /^(?:9\/11|24\/7|7\/7|20\/20|50\/50|7\/11|50-50)$/;

/** "in 2018 to 3.9 million", "by 2030 to 32 percent": a year behind its preposition begins no range. */
export const yearBeforeLevel: Skipper = (lexemes, index) => {
  const isYearOf =
    isYear(at(lexemes, index)) &&
    /^(?:in|by|since|during|until|till|after|before|year)$/.test(at(lexemes, index - 1).lower);
  const goesOn = /^(?:to|from)$/.test(at(lexemes, index + 1).lower) && !isYear(at(lexemes, index + 2));
  return isYearOf && goesOn ? index + 1 : index;
};

/** "12/25/2016", "2016-05-19", "9/11", "24/7", "2013-14", "2015/16", "1999–2004". */
export const numericDate: Skipper = (lexemes, index) => {
  const first = at(lexemes, index);
  const joint = at(lexemes, index + 1);
  const second = at(lexemes, index + 2);
  const third = at(lexemes, index + 4);
  if (first.kind !== 'number' || second.kind !== 'number' || !joint.tight || !second.tight) return index;
  if (joint.text !== '/' && !isHyphen(joint)) return index;
  const isFull = at(lexemes, index + 3).text === joint.text && third.tight && third.kind === 'number';
  if (isFull) return index + 5;
  if (NAMES_WITH_SLASH.test(first.text + joint.text + second.text)) return index + 3;
  return isYear(first) && (isYear(second) || /^\d\d$/.test(second.text)) ? index + 3 : index;
};

/** "713-555-0199", "(713) 555-0199", "1-800-555-0199": three groups and more. */
export const phone: Skipper = (lexemes, index) => {
  if (!/^\d{1,4}$/.test(at(lexemes, index).text)) return index;
  let next = index + 1;
  let groups = 1;
  while (groups < 5 && joinsGroup(lexemes, next)) {
    groups++;
    next += 2;
  }
  return groups >= 3 ? next : index;
};

const joinsGroup = (lexemes: Lexemes, index: number): boolean =>
  (isHyphen(at(lexemes, index)) || at(lexemes, index).text === ')') &&
  /^\d{3,4}$/.test(at(lexemes, index + 1).text);

/** "the 1960s", "in his 40's", "21st", "2nd". */
export const decadeOrOrdinal: Skipper = (lexemes, index) => {
  const suffix = at(lexemes, index + 1);
  if (at(lexemes, index).kind !== 'number' || !suffix.tight) return index;
  if (/^(?:s|st|nd|rd|th)$/.test(suffix.lower)) return index + 2;
  return /^['’]$/.test(suffix.text) && at(lexemes, index + 2).lower === 's' ? index + 3 : index;
};

/** How far on in a list within one paragraph the next number may stand. */
const ITEM_REACH = 12;

/** "1. Norway 2. Peru 3. Chad": a number and a full stop in front of a capital, with the next number soon behind. */
function isListedNext(lexemes: Lexemes, index: number): boolean {
  for (let i = index + 3; i < index + ITEM_REACH && at(lexemes, i).kind !== 'break'; i++)
    if (at(lexemes, i).value === at(lexemes, index).value + 1) return at(lexemes, i + 1).text === '.';
  return false;
}

/** "1. The bill", "2) Taxes" at the start of a block or a line. */
export const listHead: Skipper = (lexemes, index) => {
  const number = at(lexemes, index);
  const mark = at(lexemes, index + 1);
  if (number.kind !== 'number' || !/^\d{1,2}$/.test(number.text) || !mark.tight) return index;
  const before = at(lexemes, index - 1);
  if (mark.text === ')' && (before.text === '(' || !isOpen(lexemes, index))) return index + 2;
  const follows = at(lexemes, index + 2);
  if (mark.text === '.' && !follows.tight && /^\p{Lu}/u.test(follows.text) && isListedNext(lexemes, index))
    return index + 2;
  return before.kind === 'break' && mark.text === '.' && !follows.tight && follows.kind !== 'break'
    ? index + 2
    : index;
};

/** As far as a bracket is looked for behind its closing one. */
const BRACKET_REACH = 30;
function isOpen(lexemes: Lexemes, index: number): boolean {
  for (let back = 1; back <= BRACKET_REACH; back++) {
    const { text, kind } = at(lexemes, index - back);
    if (text === '(') return true;
    if (kind === 'break' || text === ')') return false;
  }
  return false;
}

/** "the codec.[17]", "the census[n 3]", "[1] Lena Ortiz, Notes": the mark of a note touches what it is set to, or opens the line of the note. */
export const noteMark: Skipper = (lexemes, index) => {
  const open = at(lexemes, index - (/^n(?:ote)?$/.test(at(lexemes, index - 1).lower) ? 2 : 1));
  const isMark =
    open.text === '[' && at(lexemes, index + 1).text === ']' && at(lexemes, index).kind === 'number';
  const isNote = open === at(lexemes, index - 2);
  if (!isMark || !(isNote || at(lexemes, index).tight) || !at(lexemes, index + 1).tight) return index;
  return open.tight || at(lexemes, index - 2).kind === 'break' || index < 2 ? index + 2 : index;
};
