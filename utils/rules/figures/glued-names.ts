/** Numbers that touch letters and are names with them: "G20", "F-16", "777x", "401(k)". */
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../lexicon/currencies.ts';
import { SHORT_MAGNITUDES } from '../lexicon/number-words.ts';
import { UNITS } from '../lexicon/units.ts';
import type { Skipper } from './dates.ts';
import { at, isCapital, isHyphen, isPlural, type Lexeme, type Lexemes } from './lexemes.ts';

/** Single letters and spelled units that may touch digits and still leave a quantity; all others are in the lexica. */
const GLUED_TAIL =
  /^(?:k|K|m|M|b|B|t|T|g|mg|l|L|C|F|V|W|c|p|s|h|ft|in|yo|million|billion|trillion|hundred|thousand|euros?|dollars?)$/;
/** "5MUSD". */
const isCode = (text: string): boolean => /^M?[A-Z]{3}$/.test(text) && CURRENCY_CODES.has(text.slice(-3));
const isGluedTail = ({ text, lower }: Lexeme): boolean =>
  GLUED_TAIL.test(text) ||
  isCode(text) ||
  (lower.length > 1 && UNITS.has(lower)) ||
  SHORT_MAGNITUDES.has(lower);
/** "2x", "10x": a multiple; larger ones are model names. */
const LARGEST_X = 20;
/** No temperature of the news is higher; "777F" is an aeroplane. Ovens and furnaces are "heated to 200C". */
const HOTTEST = 150;
const FURNACE = 3000;
const hottest = (lexemes: Lexemes, index: number): number =>
  /^(?:to|at|of|above|over|below|about|around|reached|reaching|hit)$/.test(at(lexemes, index - 1).lower)
    ? FURNACE
    : HOTTEST;
/** "a 13F filing": the papers that are called by a number and a letter. */
const FORM = /^(?:filings?|forms?|reports?|disclosures?|documents?|rules?)$/;

/** Letters before or behind the digits: "G20", "F-16", "Covid-19", "777x", "A350-900", "3D", "H-1B", "401(k)", "’08". */
export const partOfName: Skipper = (lexemes, index) => {
  const number = at(lexemes, index);
  if (number.kind !== 'number') return index;
  const tail = hasNameTail(lexemes, index);
  const isName =
    tail || hasNameLead(lexemes, index) || hasClause(lexemes, index) || isAirliner(lexemes, index);
  if (!isName) return index;
  let next = tail ? index + 2 : index + 1;
  while (next < index + 8 && isTightHyphen(lexemes, next) && at(lexemes, next + 1).kind === 'number')
    next += 2;
  return next;
};

/** "the 787-9", "a 737-800". */
const isAirliner = (lexemes: Lexemes, index: number): boolean =>
  /^7[0-8]7$/.test(at(lexemes, index).text) &&
  isTightHyphen(lexemes, index + 1) &&
  at(lexemes, index + 2).kind === 'number';

const isTightHyphen = (lexemes: Lexemes, index: number): boolean =>
  isHyphen(at(lexemes, index)) && at(lexemes, index).tight && at(lexemes, index + 1).tight;

function hasNameLead(lexemes: Lexemes, index: number): boolean {
  const number = at(lexemes, index);
  const before = at(lexemes, index - 1);
  if (!number.tight) return false;
  if (before.kind === 'word') return true;
  if (isHyphen(before)) return before.text !== '—' && before.tight && isCapital(at(lexemes, index - 2));
  if (before.text === '+') return before.tight && at(lexemes, index - 2).kind === 'number';
  const isQuoted = at(lexemes, index - 2).text === before.text || isPlural(at(lexemes, index + 1));
  return /^['’‘]$/.test(before.text) && /^\d\d$/.test(number.text) && !isQuoted;
}

function hasNameTail(lexemes: Lexemes, index: number): boolean {
  const { value } = at(lexemes, index);
  const after = at(lexemes, index + 1);
  if (!after.tight || after.kind !== 'word') return false;
  const goesOn = at(lexemes, index + 2).tight && at(lexemes, index + 2).kind === 'number';
  if (/^[A-Z]$/.test(after.text) && goesOn) return true;
  if (/^[CF]$/.test(after.text))
    return value > hottest(lexemes, index) || FORM.test(at(lexemes, index + 2).lower);
  if (after.lower === 'x') return value > LARGEST_X || goesOn;
  return isResolution(lexemes, index) || !isGluedTail(after);
}

/** Lines of a picture, and thousands of its columns: "1080p", "a 4K screen"; runs and forms are named so too ("a 10K"). */
const LINES = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160]);
function isResolution(lexemes: Lexemes, index: number): boolean {
  const { value } = at(lexemes, index);
  const after = at(lexemes, index + 1);
  if (after.text === 'p') return LINES.has(value);
  const isMoney = CURRENCY_SIGNS.has(at(lexemes, index - 1).text);
  // "the i7 4790k"
  if (after.lower === 'k' && value >= 1000) return true;
  if (after.text === 'K' && SCREENS.has(value) && !isMoney)
    return !PERSONS.test(at(lexemes, index + 2).lower);
  return after.text === 'K' && value <= LARGEST_K && !isMoney && !isPlural(at(lexemes, index + 2));
}
/** "4K films" have so many columns, whatever follows but persons. */
const SCREENS = new Set([4, 8]);
const PERSONS = /^(?:people|jobs|users|followers|workers|homes|votes)$/;
/** "12K" and more is a number of thousands. */
const LARGEST_K = 10;

/** "401(k)", "501(c)(3)". */
const hasClause = (lexemes: Lexemes, index: number): boolean =>
  at(lexemes, index + 1).text === '(' &&
  at(lexemes, index + 1).tight &&
  /^\p{L}$/u.test(at(lexemes, index + 2).text);
