/** Numbers that are part of a name: "F-16", "G20", "Flight 370", "the 737 Max", "Five Star Movement", "10 Downing Street". */
import { CURRENCY_SIGNS } from '../lexicon/currencies.ts';
import { NAMED_PLANS, NAMING_HEADS, NUMBERED_GROUPS, STREET_WORDS } from '../lexicon/number-names.ts';
import { SHORT_MAGNITUDES } from '../lexicon/number-words.ts';
import { UNITS } from '../lexicon/units.ts';
import type { Candidate } from './candidate.ts';
import type { Skipper } from './dates.ts';
import { at, isHyphen, type Lexeme, type Lexemes } from './lexemes.ts';

/** Single letters and spelled units that may touch digits and still leave a quantity; all others are in the lexica. */
const GLUED_TAIL =
  /^(?:k|K|m|M|b|B|t|T|g|mg|l|L|C|F|c|p|s|h|ft|in|yo|million|billion|trillion|hundred|thousand|euros?|dollars?|M?[A-Z]{3})$/;
const isGluedTail = ({ text, lower }: Lexeme): boolean =>
  GLUED_TAIL.test(text) || (lower.length > 1 && UNITS.has(lower)) || SHORT_MAGNITUDES.has(lower);
/** "2x", "10x": a multiple; larger ones are model names. */
const LARGEST_X = 20;
/** No temperature of the news is higher; "777F" is an aeroplane. */
const HOTTEST = 150;
/** "a 13F filing": the papers that are called by a number and a letter. */
const FORM = /^(?:filings?|forms?|reports?|disclosures?|documents?|rules?)$/;

export const isCapital = ({ kind, text }: Lexeme): boolean => kind === 'word' && /^\p{Lu}/u.test(text);

/** Letters before or behind the digits: "G20", "F-16", "Covid-19", "777x", "A350-900", "3D", "H-1B", "401(k)", "’08". */
export const partOfName: Skipper = (lexemes, index) => {
  const number = at(lexemes, index);
  if (number.kind !== 'number') return index;
  const tail = hasNameTail(lexemes, index);
  if (!tail && !hasNameLead(lexemes, index) && !hasClause(lexemes, index)) return index;
  let next = tail ? index + 2 : index + 1;
  while (next < index + 8 && isTightHyphen(lexemes, next) && at(lexemes, next + 1).kind === 'number')
    next += 2;
  return next;
};

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
  if (/^[CF]$/.test(after.text)) return value > HOTTEST || FORM.test(at(lexemes, index + 2).lower);
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
  return after.text === 'K' && value <= LARGEST_K && !isMoney && !isPlural(at(lexemes, index + 2));
}
/** "12K" and more is a number of thousands. */
const LARGEST_K = 10;

/** "401(k)", "501(c)(3)". */
const hasClause = (lexemes: Lexemes, index: number): boolean =>
  at(lexemes, index + 1).text === '(' &&
  at(lexemes, index + 1).tight &&
  /^\p{L}$/u.test(at(lexemes, index + 2).text);

/** Does what stands beside a bare number make it a name, a rank or an address? */
export function isNamed(lexemes: Lexemes, candidate: Candidate): boolean {
  const number = at(lexemes, candidate.first);
  if (isMarked(lexemes, candidate.first) || isHeaded(lexemes, candidate)) return true;
  if (number.kind === 'word') return isCapitalName(lexemes, candidate);
  return (
    isAddress(lexemes, candidate) ||
    isVersion(lexemes, candidate) ||
    isNameNumber(lexemes, candidate) ||
    isModel(lexemes, candidate)
  );
}

/** "USB 3.0 ports", "the 1.5 update", "S P 500 funds": decimals behind a name or before what is released, and what one letter begins. */
function isVersion(lexemes: Lexemes, { first, next }: Candidate): boolean {
  const before = at(lexemes, first - 1);
  const isName = isCapital(before) && !FUNCTION_WORD.test(before.lower);
  if (next !== first + 1 || at(lexemes, first).tight) return false;
  if (isName && /^\p{Lu}$/u.test(before.text)) return true;
  if (!/^\d{1,2}\.\d+$/.test(at(lexemes, first).text)) return false;
  return isName || /^(?:update|patch|release|version|firmware|beta)$/.test(at(lexemes, next).lower);
}

/** "No. 10", "#1", "§ 3", "v2.0", "area/51". */
function isMarked(lexemes: Lexemes, first: number): boolean {
  const before = at(lexemes, first - 1);
  if (before.text === '.' && /^(?:no|nos|art|sec|ch|vol|op|rep|pp?)$/.test(at(lexemes, first - 2).lower))
    return true;
  if (/^[#№§/]$/.test(before.text)) return true;
  return at(lexemes, first).tight && /^[.:@_*]$/.test(before.text);
}

/** "section 12", "Group of Seven", "the top 10". */
export function isHeaded(lexemes: Lexemes, { first, next }: Candidate): boolean {
  const before = at(lexemes, first - 1);
  if (before.kind !== 'word') return false;
  if (NAMING_HEADS.has(before.lower)) return isCapital(before) || !isPlural(at(lexemes, next));
  const group = at(lexemes, first - 2);
  if (before.lower === 'of' && NUMBERED_GROUPS.has(group.lower) && isCapital(group)) return true;
  if (/^(?:bottom|final|last)$/.test(before.lower)) return isStanding(lexemes, next);
  return before.lower === 'top' || before.text === 'Big';
}

/** "in the bottom three during": places in a table, with nothing counted behind. */
const isStanding = (lexemes: Lexemes, next: number): boolean =>
  at(lexemes, next).kind !== 'word' ||
  /^(?:in|of|on|at|by|for|from|to|with|during|after|before|and|or|but|is|was|are|were)$/.test(
    at(lexemes, next).lower,
  );

/** "the Six-Day War": a duration with capitals inside a sentence. */
export function isTitled(lexemes: Lexemes, { first, next, adjective, spelled }: Candidate): boolean {
  return adjective && spelled && isCapital(at(lexemes, first)) && isCapital(at(lexemes, next - 1));
}

export const isPlural = ({ kind, text, lower }: Lexeme): boolean =>
  kind === 'word' &&
  text === lower &&
  (/[^s]s$/.test(lower) || /^(?:people|men|women|children|more|other|others|new|dead)$/.test(lower));

/** Words that have a capital only because they open a sentence or a title. */
const FUNCTION_WORD =
  /^(?:the|a|an|in|on|at|of|to|for|from|by|with|and|or|but|about|some|nearly|almost|over|under|only|just|these|those|all|another|as|after|before|since|her|his|their|our|its|my|your|that|this|is|are|was|were|has|have|had|than|out|up|down|between|among|per|if|when|while|then|not|no)$/;

/** "Voyager 2", "Apollo 13 astronaut": a short number behind a capitalised word inside a sentence. */
function isNameNumber(lexemes: Lexemes, { first, next }: Candidate): boolean {
  const before = at(lexemes, first - 1);
  const after = at(lexemes, next);
  if (
    !isCapital(before) ||
    // "the show The 411." has nothing to count; "The 29 children" has.
    (FUNCTION_WORD.test(before.lower) && after.kind === 'word') ||
    at(lexemes, first).tight ||
    isPlural(after) ||
    hasComma(at(lexemes, first))
  )
    return false;
  const starts = at(lexemes, first - 2).kind === 'break' || /^[.!?:”"“]$/.test(at(lexemes, first - 2).text);
  return !starts || after.kind !== 'word' || isCapital(after) || isSingle(lexemes, next);
}

const hasComma = ({ text }: Lexeme): boolean => text.includes(',');

/** Nobody writes a count of nine digits without separators. */
const IDENTIFIER = /^\d{9,}$/;

/** Large bare numbers with a product's name or one thing behind them: "737 Max jet", "the 777 program", "911 calls". */
function isModel(lexemes: Lexemes, { first, next, spelled }: Candidate): boolean {
  const number = at(lexemes, first);
  if (next === first + 1 && IDENTIFIER.test(number.text)) return true;
  if (spelled || next !== first + 1 || !/^\d{3}$/.test(number.text)) return false;
  const before = at(lexemes, first - 1);
  const after = at(lexemes, next);
  if (number.text === '911') return !/^(?:people|dead|deaths|cases)$/.test(after.lower);
  if (NAMED_PLANS.get(number.text)?.test(after.lower)) return true;
  if (before.kind === 'number' || /^(?:five|four|three|two|six|seven|eight|nine|ten)$/.test(before.lower))
    return true;
  if (isCapital(after))
    return !/^\p{Lu}\p{Ll}+(?:s|ns|ese|ish)$/u.test(after.text) && isSingle(lexemes, next);
  const definite = /^(?:the|a|its|this|their|’s|'s)$/.test(before.lower) || /['’]s$/.test(before.lower);
  return definite && after.kind === 'word' && !isPlural(after) && isSingle(lexemes, next);
}

/** No plural noun within the next words: nothing there is counted. */
function isSingle(lexemes: Lexemes, index: number): boolean {
  for (let ahead = 0; ahead < 4; ahead++) {
    const word = at(lexemes, index + ahead);
    if (word.kind !== 'word' || /^(?:of|in|to|for|from|was|is|has|that|which|who|and)$/.test(word.lower))
      return true;
    if (/[^s]s$/.test(word.lower) || isPlural(word)) return false;
  }
  return true;
}

/** "Five Star Movement", "the Big Three", "Chicago Seven": a number word with a capital inside a sentence. */
function isCapitalName(lexemes: Lexemes, { first, next }: Candidate): boolean {
  const before = at(lexemes, first - 1);
  if (!isCapital(at(lexemes, first)) || (before.kind !== 'word' && before.text !== ',')) return false;
  return isCapital(at(lexemes, next)) || isCapital(before);
}

/** Words for a street that stand before its name: "22 Rue Foch". */
const STREET_FIRST = /^(?:ave|avenue|rue|via|boulevard|bd|calle|piazza|plaza|place)$/;

/** "10 Downing Street", "1600 Pennsylvania Ave." */
function isAddress(lexemes: Lexemes, { first, next }: Candidate): boolean {
  if (at(lexemes, first).kind !== 'number' || !isCapital(at(lexemes, next))) return false;
  if (STREET_FIRST.test(at(lexemes, next).lower) && isCapital(at(lexemes, next + 1))) return true;
  for (let ahead = 1; ahead < 4; ahead++) {
    const word = at(lexemes, next + ahead);
    if (!isCapital(word)) return false;
    if (STREET_WORDS.has(word.lower)) return true;
  }
  return false;
}
