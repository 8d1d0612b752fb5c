/**
 * The measured thing that stands right before its figure, without a verb: before "of" ("a margin of 3 points") or "with",
 * as the name of a line ("Population: 4,300"), in apposition ("the vacancy rate, about 2 percent, is").
 */
import type { Span } from '../../analysis/model.ts';
import { SIDE, SUM_NOUN } from '../lexicon/amount-nouns.ts';
import { CURRENCY_WORDS } from '../lexicon/currencies.ts';
import { UNITS } from '../lexicon/units.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Bare } from './candidate.ts';
import { pastConversion } from './conversion.ts';
import { chainEndingAt, NO_LINKS, OF_LINKS, objectBehind } from './phrase-chain.ts';

/** Undefined where no such form stands before the figure, null where one does that names no measured thing. */
export function thingBeside(
  document: TextDocument,
  figure: Bare,
  first: number,
  before: number,
): Span | null | undefined {
  const { tokens } = document;
  const word = tokens[before]?.lower;
  if (word === 'of' && NO_MEASURE.test(tokens[before - 1]?.lower ?? '')) return null;
  if (word === 'of' && figure.kind === 'money' && isCheated(tokens, before)) return null;
  // "the sum of the two": the bare number stands for things named before.
  const isTheSame = figure.kind === 'count' && /^(?:the|those|these)$/.test(tokens[first - 1]?.lower ?? '');
  if (word === 'of' && isTheSame) return null;
  // "a house with 900 square feet", "lists the brothers with $40 billion each"
  if (word === 'with')
    return figure.kind === 'measure' || figure.kind === 'money'
      ? chainEndingAt(document, before - 1, NO_LINKS)
      : null;
  // "with a shot from 20 yards", "a shot at goal – from 20 yards"
  const shot = /^[-–—]$/.test(tokens[before - 1]?.text ?? '') ? before - 2 : before - 1;
  if (word === 'from' && figure.kind === 'measure' && SHOT.test(tokens[shot]?.lower ?? ''))
    return chainEndingAt(document, shot, /^at$/);
  if (word === 'at') {
    const thing = thingAhead(document, figure, before);
    if (thing) return thing;
  }
  if (word === '(') return bracketed(document, figure, before - 1);
  if (word === 'each' && tokens[before - 1]?.text === ',') return chainEndingAt(document, before - 2);
  // "changes as small as 0.05 degrees"
  if (word === 'as' && tokens[before - 2]?.lower === 'as' && tokens[before - 1]?.pos === 'ADJ')
    return chainEndingAt(document, before - 3, NO_LINKS) ?? loneWord(tokens[before - 3]);
  if (word === 'of') {
    // "nests in water of 5 degrees", "runs at a pace of 5 percent", but "a fall in rents of 5 percent"
    const isNear = figure.kind === 'measure' || PACE.test(tokens[before - 1]?.lower ?? '');
    const links = isNear ? /^of$/ : OF_LINKS;
    return chainEndingAt(document, before - 1, links) ?? loneWord(tokens[before - 1]);
  }
  if (word === ':' && isLabel(document, figure, before - 1)) return chainEndingAt(document, before - 1);
  if (figure.kind === 'money' && /^(?:-|--|—|–|:)$/.test(word ?? '')) return sumBefore(document, before - 1);
  const next = tokens[pastConversion(tokens, tokenAt(document, figure.end))]?.lower ?? '';
  // "The bridge, 300 metres long, is"
  if (word === ',' && figure.kind === 'measure' && SIDE.test(next))
    return chainEndingAt(document, before - 1);
  if (word === ',' && /^(?:[,.);]|each|apiece)$/.test(next)) {
    const rate =
      figure.kind === 'percent' || figure.kind === 'money' ? chainEndingAt(document, before - 1) : null;
    const head = rate ? tokens[tokenAt(document, rate.end - 1)]!.lower : '';
    if (RATE_NOUN.test(head) || (figure.kind === 'money' && SUM_NOUN.test(head))) return rate;
  }
  return undefined;
}

/** "At 300 metres, the tower is": a sentence that begins with the amount of its subject. */
function thingAhead(document: TextDocument, { kind, end }: Bare, at: number): Span | null {
  const { tokens } = document;
  const comma = tokenAt(document, end);
  const isOpening = tokens[at - 1]?.sentence !== tokens[at]!.sentence && tokens[comma]?.text === ',';
  if (!isOpening || !/^(?:money|percent|measure)$/.test(kind)) return null;
  const thing = objectBehind(document, comma + 1);
  return thing && tokens[tokenAt(document, thing.end)]?.pos === 'AUX' ? thing : null;
}

/** "four fillets (about 2 lbs)", "the plan ($40)", but "five miles (8 km)", "Kent ($40)": the thing in the bracket's words stands before it. */
function bracketed(document: TextDocument, { kind }: Bare, end: number): Span | null | undefined {
  const noun = document.tokens[end];
  if (!/^(?:measure|money)$/.test(kind) || noun?.pos !== 'NOUN') return undefined;
  const isUnit = UNITS.has(noun.lower) || CURRENCY_WORDS.has(noun.lower) || noun.lower === 'crowns';
  return isUnit ? undefined : chainEndingAt(document, end, NO_LINKS);
}

const SHOT = /^(?:shots?|volley|strike|header|free-kick|kick|drive|putt|throw|effort|jumper|goal)$/;

/** Nouns that are themselves what an amount is of: "runs at a pace of 5 percent", but "an order at a value of $3 million". */
const PACE = /^(?:rate|pace|speed|valuation|level)$/;

/** "Population: 4,300": a sentence that begins with a name for its number, and has nothing behind. */
function isLabel(document: TextDocument, figure: Bare, before: number): boolean {
  const { tokens } = document;
  const phrase = phrasesOf(document).at(before);
  const isOpening =
    phrase?.kind !== 'pronoun' && tokens[(phrase?.first ?? 0) - 1]?.sentence !== tokens[before]?.sentence;
  return isOpening && tokens[tokenAt(document, figure.end)]?.pos !== 'NOUN';
}

/** "a larger balance at the end of May — nearly $38 million". */
function sumBefore(document: TextDocument, end: number): Span | null {
  const sum = chainEndingAt(document, end);
  return sum && SUM_NOUN.test(document.tokens[tokenAt(document, sum.end - 1)]!.lower) ? sum : null;
}

/** "the vacancy rate, about 2 percent, is": nouns that are themselves an amount. */
const RATE_NOUN =
  /^(?:rate|ratio|share|proportion|percentage|price|cost|fee|turnout|yield|margin|toll|average)$/;

/** "cheated 40 buyers of $3 million": the noun before "of" has lost the money. */
function isCheated(tokens: readonly Token[], of: number): boolean {
  for (let i = of - 1; i > of - CHEATED_REACH; i--)
    if (tokens[i]?.pos === 'VERB')
      return /^(?:cheat|defraud|rob|swindl|strip|depriv|fleec|relie)/.test(tokens[i]!.lower);
  return false;
}
/** Words from such a verb over those who suffer it. */
const CHEATED_REACH = 7;

/** "a total of 10", "a mother of three": the word before "of" names no measured thing. */
const NO_MEASURE =
  /^(?:ages?|course|total|record|mother|father|parents?|mom|dad|grandmother|grandfather|widow|combined|out|group|series|kind)$/;

/** "the March high of 21.8 percent": a noun that the tagger took for an adjective. */
const loneWord = (token: Token | undefined): Span | null =>
  token && /^(?:ADJ|VERB|NUM)$/.test(token.pos) && /^\p{L}{3,}$/u.test(token.text)
    ? { start: token.start, end: token.end }
    : null;
