/** Bare numbers that a name, a rank or an address holds: "Flight 370", "the 737 Max", "Five Star Movement", "10 Downing Street". */
import { NAMED_PLANS, NAMING_HEADS, NUMBERED_GROUPS, STREET_WORDS } from '../lexicon/number-names.ts';
import { SMALL_NUMBERS } from '../lexicon/number-words.ts';
import type { Candidate } from './candidate.ts';
import { at, isCapital, isHyphen, isPlural, type Lexeme, type Lexemes } from './lexemes.ts';

/** Does what stands beside a bare number make it a name, a rank or an address? */
export function isNamed(lexemes: Lexemes, candidate: Candidate): boolean {
  const number = at(lexemes, candidate.first);
  if (isMarked(lexemes, candidate) || isHeaded(lexemes, candidate)) return true;
  if (isChannel(lexemes, candidate)) return true;
  if (number.kind === 'word') return isCapitalName(lexemes, candidate);
  return (
    isAddress(lexemes, candidate) ||
    isVersion(lexemes, candidate) ||
    isNameNumber(lexemes, candidate) ||
    isModel(lexemes, candidate)
  );
}

/** "told 9 News", "Seven News": a number alone before what a station is called by. */
const isChannel = (lexemes: Lexemes, { first, next }: Candidate): boolean =>
  next === first + 1 &&
  isCapital(at(lexemes, next)) &&
  /^(?:news|network|sports?|radio|tv)$/.test(at(lexemes, next).lower);

/** "USB 3.0 ports", "the 1.5 update", "S P 500 funds": decimals behind a name or before what is released, and what one letter begins. */
function isVersion(lexemes: Lexemes, { first, next }: Candidate): boolean {
  const before = at(lexemes, first - 1);
  const isName = isCapital(before) && !FUNCTION_WORD.test(before.lower);
  if (next !== first + 1 || at(lexemes, first).tight) return false;
  if (isName && /^\p{Lu}$/u.test(before.text)) return true;
  if (!/^\d{1,2}\.\d+$/.test(at(lexemes, first).text)) return false;
  return isName || /^(?:update|patch|release|version|firmware|beta)$/.test(at(lexemes, next).lower);
}

/** "No. 10", "#1", "§ 3", "v2.0", "area/51", "130/80", "the “400”". */
function isMarked(lexemes: Lexemes, { first, next }: Candidate): boolean {
  const before = at(lexemes, first - 1);
  const after = at(lexemes, next);
  if (after.text === '/' && after.tight && isTightNumber(at(lexemes, next + 1))) return true;
  if (isQuote(before) && isTightNumber(at(lexemes, first)) && isQuote(after) && after.tight)
    return !isPlural(at(lexemes, next + 1)) && at(lexemes, next + 1).lower !== 'percent';
  if (before.text === '.' && /^(?:no|nos|art|sec|ch|vol|op|rep|pp?)$/.test(at(lexemes, first - 2).lower))
    return true;
  if (/^[#№§/]$/.test(before.text)) return true;
  return at(lexemes, first).tight && /^[.:@_*]$/.test(before.text);
}

const isTightNumber = ({ kind, tight }: Lexeme): boolean => kind === 'number' && tight;
const isQuote = ({ text }: Lexeme): boolean => /^["“”'‘’]$/.test(text);

/** "section 12", "Group of Seven", "the top 10". */
export function isHeaded(lexemes: Lexemes, { first, next }: Candidate): boolean {
  const before = at(lexemes, first - 1);
  if (before.kind !== 'word') return false;
  if (isSecondNamed(lexemes, first, next)) return true;
  if (NAMING_HEADS.has(before.lower)) return isCapital(before) || !isPlural(at(lexemes, next));
  const group = at(lexemes, first - 2);
  if (before.lower === 'of' && NUMBERED_GROUPS.has(group.lower) && isCapital(group)) return true;
  if (/^(?:bottom|final|last)$/.test(before.lower)) return isStanding(lexemes, next);
  return before.lower === 'top' || before.text === 'Big';
}

/** "grades three through eight", "chapters 3 and 4", but "took exits 3 and 4 lorries": the second of a range of names. */
const isSecondNamed = (lexemes: Lexemes, first: number, next: number): boolean =>
  /^(?:through|to|and|or|&)$/.test(at(lexemes, first - 1).lower) &&
  (at(lexemes, first - 2).kind === 'number' || SMALL_NUMBERS.has(at(lexemes, first - 2).lower)) &&
  NAMING_HEADS.has(at(lexemes, first - 3).lower) &&
  at(lexemes, first - 3).lower.endsWith('s') &&
  isStanding(lexemes, next);

/** "in the bottom three during": places in a table, with nothing counted behind. */
const isStanding = (lexemes: Lexemes, next: number): boolean =>
  at(lexemes, next).kind !== 'word' ||
  /^(?:in|of|on|at|by|for|from|to|with|during|after|before|and|or|but|is|was|are|were)$/.test(
    at(lexemes, next).lower,
  );

/** "the Six-Day War", "told 60 Minutes": a duration with capitals inside a sentence, which no headline is. */
export function isTitled(lexemes: Lexemes, { first, next, adjective, spelled, kind }: Candidate): boolean {
  const isName = kind === 'duration' && next === first + 2 && isCapital(at(lexemes, next - 1));
  if (isName && [first - 1, next].some((beside) => IN_SENTENCE.test(at(lexemes, beside).text))) return true;
  return adjective && spelled && isCapital(at(lexemes, first)) && isCapital(at(lexemes, next - 1));
}

/** A word that headlines write with a capital. */
const IN_SENTENCE = /^\p{Ll}{4,}$/u;

/** "a .38-caliber pistol", "a 12-gauge", "9mm rounds": what a gun is called by. */
export function isCalibre(lexemes: Lexemes, { next, kind, unit }: Candidate): boolean {
  const { lower } = at(lexemes, isHyphen(at(lexemes, next)) ? next + 1 : next);
  return kind === 'measure' ? unit === 'mm' && GUN.test(lower) : /^(?:calib(?:er|re)|gauge)$/.test(lower);
}
const GUN =
  /^(?:automatic|semiautomatic|handguns?|pistols?|guns?|rifles?|carbines?|revolvers?|bullets?|rounds?|cartridges?|ammunition|shells?|casings?|glock|beretta|mortars?|cannons?)$/;

/** Words that have a capital only because they open a sentence or a title. */
const FUNCTION_WORD =
  /^(?:the|a|an|in|on|at|of|to|for|from|by|with|and|or|but|about|some|nearly|almost|over|under|only|just|these|those|all|another|as|after|before|since|her|his|their|our|its|my|your|that|this|is|are|was|were|has|have|had|than|out|up|down|between|among|per|if|when|while|then|not|no)$/;

/** "Voyager 2", "Apollo 13 astronaut": a short number behind a capitalised word inside a sentence. */
function isNameNumber(lexemes: Lexemes, { first, next }: Candidate): boolean {
  const before = at(lexemes, first - 1);
  // "The 250-page report"
  const isJoined = isHyphen(at(lexemes, next)) && at(lexemes, next).tight && at(lexemes, next + 1).tight;
  const after = at(lexemes, isJoined ? next + 1 : next);
  if (
    !isCapital(before) ||
    // "America's 535", but "Rio's 54 Below"
    (isOwner(before) && !isCapital(after)) ||
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

/** "Standard & Poor's 500" is a name. */
const isOwner = ({ text }: Lexeme): boolean => /['’]s$/.test(text) && !/^Poor/.test(text);

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
  // "3170 W. Oak Road"
  if (/^[NSEW]$/.test(at(lexemes, next).text) && at(lexemes, next + 1).text === '.')
    return isCapital(at(lexemes, next + 2)) && at(lexemes, next + 2).text.length > 1;
  if (STREET_FIRST.test(at(lexemes, next).lower) && isCapital(at(lexemes, next + 1))) return true;
  for (let ahead = 1; ahead < 4; ahead++) {
    const word = at(lexemes, next + ahead);
    if (!isCapital(word)) return false;
    if (STREET_WORDS.has(word.lower)) return true;
  }
  return false;
}
