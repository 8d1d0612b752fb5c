/** How exact the text says a figure is: words before it ("more than", "as many as") and behind it ("or more", "-odd"). */
import {
  MAX_QUALIFIER_WORDS,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  type Qualifier,
  SEE_THROUGH,
} from '../lexicon/figure-qualifiers.ts';
import type { Candidate } from './candidate.ts';
import { at, type Lexemes } from './lexemes.ts';

export interface Found {
  readonly qualifier: Qualifier;
  /** Index of the first lexeme of the words before, or one past the last of those behind. */
  readonly edge: number;
}

/** "$2 million plus $300,000", "40 seats plus the chair": what is added begins behind "plus". */
const isAdded = (lexemes: Lexemes, index: number): boolean =>
  at(lexemes, index).kind === 'number' ||
  /^(?:[$£€]|the|an?|another|other|his|her|its|their)$/.test(at(lexemes, index).lower);

/** The longest qualifier that ends right before `first`. */
export function qualifierBefore(lexemes: Lexemes, first: number): Found | null {
  const seen = SEE_THROUGH.has(at(lexemes, first - 1).lower) ? 1 : 0;
  let words = '';
  let best: Found | null = null;
  for (let count = 1; count <= MAX_QUALIFIER_WORDS; count++) {
    const edge = first - seen - count;
    const lexeme = at(lexemes, edge);
    if (lexeme.kind !== 'word' && !/^[~≈<>≥≤±]$/.test(lexeme.text)) break;
    words = words ? `${lexeme.lower} ${words}` : lexeme.lower;
    const qualifier = QUALIFIERS_BEFORE.get(words);
    if (qualifier) best = { qualifier, edge };
  }
  if (!best || isOfTheVerb(lexemes, best.edge)) return null;
  // "up to a $9 fee", but "under a 1990 law", "about a 40-year-old"
  const isArticle = seen > 0 && /^an?$/.test(at(lexemes, first - 1).lower);
  return isArticle && best.edge === first - 2 && PREPOSITION.test(at(lexemes, best.edge).lower) ? null : best;
}

const PREPOSITION = /^(?:about|around|over|under|above|below|near|within|some|[~≈<>≥≤±])$/;

/** Words that govern the preposition themselves: "adds up to 185,000", "learn more about 529 plans", "control over 5 states". */
const GOVERNORS: ReadonlyMap<string, RegExp> = new Map([
  [
    'up',
    /^(?:add(?:s|ed|ing)?|own(?:s|ed)?|sign(?:s|ed)?|liv(?:e|es|ed|ing)|st[ao][no]d\w*|stood|woke|wakes?|catch\w*|caught|step\w*|edg\w*|inch\w*|tick\w*|climb\w*|jump\w*|push\w*|shot|crept|creep\w*|went|go(?:es|ing)?|gone|leads?|led|leading|open\w*|runs?|measur\w*)$/,
  ],
  [
    'about',
    /^(?:more|all|what|how|talk\w*|learn\w*|know\w*|knew|hear\w*|worr\w*|concern\w*|questions?|ask\w*|complain\w*|information|th[io][nu]\w*|stor(?:y|ies)|books?|debate|truth|warn\w*|articles?|\w+thing|excited|cares?|jok\w*|details?|lie[sd]?|lying|happy|sorry|right|wrong)$/,
  ],
  [
    'over',
    /^(?:control|concerns?|disputes?|fight\w*|lead|victory|win|wins|anger|protest\w*|outrage|hand\w*|turn\w*|t[ao]k\w*|took|advantage|presid\w*|carr\w*|roll\w*|debates?|battles?|war|power|authority|edge|margin|prevail\w*|influence|argu\w*|fears?|worr\w*|clash\w*|su\w*|criticism|all)$/,
  ],
  [
    'around',
    /^(?:turn\w*|walk\w*|look\w*|spread|revolv\w*|cent\w*|sit\w*|sat|stood|gather\w*|all|move[sd]?)$/,
  ],
]);

/** "inched back up to 5 percent": the verb stands before "back". */
function isOfTheVerb(lexemes: Lexemes, edge: number): boolean {
  const before = at(lexemes, edge - 1).lower === 'back' ? edge - 2 : edge - 1;
  if (at(lexemes, edge).lower === 'up' && isBroughtUp(lexemes, edge)) return true;
  return GOVERNORS.get(at(lexemes, edge).lower)?.test(at(lexemes, before).lower) ?? false;
}

/** "bumps the fare up to $9": the object stands between the verb and its "up". */
function isBroughtUp(lexemes: Lexemes, up: number): boolean {
  for (let back = 2; back <= OBJECT_REACH; back++)
    if (DETERMINER.test(at(lexemes, up - back).lower))
      return /^(?:bump|push|bring|brought|driv|drove|mov)/.test(at(lexemes, up - back - 1).lower);
  return false;
}
const DETERMINER = /^(?:the|its|their|his|her|our|a|an)$/;
/** The longest object looked over, with its article: "the usual frame rate". */
const OBJECT_REACH = 4;

/** Prepositions that are qualifiers only of larger numbers: "served under two presidents", "handed over millions". */
const PLACE = /^(?:over|under|above|below|near|around)$/;
const LARGEST_SMALL = 10;

/** "over three years" behind these says how long; elsewhere it says in which time. */
const LASTING =
  /^(?:for|is|was|are|were|been|be|took|takes|take|lasted|lasting|lasts|spent|served|after|spans?|spanned|in|needs?|requires?|waited|well|just|slightly|little|a|and|sentences?)$/;

/** The qualifier of a whole candidate: leaves out prepositions that only look like one. */
export function qualifierOf(
  lexemes: Lexemes,
  { first, kind, value, spelled, qualifier }: Candidate,
): Found | null {
  const found = qualifierBefore(lexemes, first);
  const word = at(lexemes, first - 1).lower;
  // "within two counties" is a place; of a time or a distance it is the limit.
  if (word === 'within' && !/^(?:duration|measure)$/.test(kind)) return null;
  // "is close to a 200,000 figure": the article is of the noun.
  if (kind === 'count' && /^an?$/.test(word)) return null;
  if (!found || found.edge !== first - 1 || !PLACE.test(word)) return found;
  if (qualifier === 'vague') return null;
  if (kind === 'count' && spelled && value !== null && value > 0 && value <= LARGEST_SMALL) return null;
  const isPeriod = kind === 'duration' && word === 'over' && !LASTING.test(at(lexemes, first - 2).lower);
  return isPeriod ? null : found;
}

/** "90-plus minutes", "20-odd years", "100+ miles": the qualifier stands between number and unit. */
export function qualifierWithin(lexemes: Lexemes, { first, next }: Candidate): Qualifier | null {
  for (let i = first + 1; i < next && i < first + MAX_INNER; i++) {
    const { lower, tight } = at(lexemes, i);
    if (lower === 'plus' || (lower === '+' && tight)) return 'at-least';
    if (lower === 'odd') return 'approximate';
  }
  return null;
}
/** Lexemes of the longest number before such a word. */
const MAX_INNER = 8;

/** A qualifier right behind the figure: "30 or more", "45 and over", "100+", "60-odd". */
export function qualifierAfter(lexemes: Lexemes, next: number): Found | null {
  const plus = at(lexemes, next);
  if (plus.text === '+' && plus.tight) return { qualifier: 'at-least', edge: next + 1 };
  let words = '';
  let best: Found | null = null;
  for (let count = 1; count <= 3; count++) {
    const lexeme = at(lexemes, next + count - 1);
    const isDash = lexeme.text === '-' && count === 1;
    if (lexeme.kind !== 'word' && !isDash) break;
    words = words ? `${words} ${lexeme.lower}` : lexeme.lower;
    const qualifier = QUALIFIERS_AFTER.get(words);
    // "plus or minus 3 points" belongs to the number behind it.
    const following = at(lexemes, next + count).lower;
    const isMargin =
      (words === 'plus' && (following === 'or' || isAdded(lexemes, next + count))) ||
      (lexeme.lower === 'up' && following === 'to');
    // "42 MAX jets" are of that name.
    const isName = words === 'max' && lexeme.text !== words;
    if (qualifier && !isMargin && !isName) best = { qualifier, edge: next + count };
  }
  return best;
}
