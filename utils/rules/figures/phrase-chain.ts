/**
 * The noun phrase that ends at a token, with what hangs on it to the left: "new car sales in the Houston area",
 * "the price of a tractor sold in June". The leftmost is what is spoken of.
 */
import type { Span } from '../../analysis/model.ts';
import { QUANTITY_NOUN } from '../lexicon/amount-nouns.ts';
import { DOWN, UP } from '../lexicon/change-verbs.ts';
import { CURRENCY_WORDS } from '../lexicon/currencies.ts';
import { UNITS } from '../lexicon/units.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { type NounPhrase, phrasesOf, TIME_NOUN } from '../text/phrases.ts';

/** How many tokens a chain of phrases is followed back. */
const CHAIN_REACH = 24;

const LINKS =
  'of|in|for|on|at|to|among|from|between|by|against|per|over|under|within|across|around|during|into';
const LINKING = new RegExp(`^(?:${LINKS}|with)$`);
/** "with the toll in the valley | rising": what is told behind "with" has a subject of its own. */
export const CLAUSE_LINKS = new RegExp(`^(?:${LINKS})$`);
/** Before "of 3 points" the noun is near: "a margin of sampling error of". */
export const OF_LINKS = /^(?:of|in|on|at)$/;
export const NO_LINKS = /^$/;
/** "sales of homes in parts of the city on the coast": more links than that are another clause. */
const MAX_LINKS = 5;

/** Goes left from phrase to phrase over prepositions and participles; the leftmost is what is spoken of. */
export function chainEndingAt(document: TextDocument, end: number, links = LINKING): Span | null {
  const { tokens } = document;
  const last = phraseEndingAt(document, end);
  const word = tokens[end];
  const inner = last && beforeAside(document, last);
  if (inner) return chainEndingAt(document, inner, links);
  // "housing starts | plunged": the tagger takes both for verbs.
  const compound =
    word?.pos === 'VERB' && (/[^s]s$/.test(word.lower) || isArticled(document, end))
      ? phraseEndingAt(document, end - 1)
      : null;
  // "Pay rose", "Trade fell": a word that opens the sentence right before its verb.
  const isOpening = word?.pos === 'VERB' && tokens[end - 1]?.sentence !== word.sentence;
  if (!last && isOpening && isChange(tokens[end + 1])) return { start: word.start, end: word.end };
  if (!last && compound && compound.kind !== 'pronoun')
    return { start: spanOf(document, compound)?.start ?? compound.start, end: word!.end };
  // "the number of displaced"
  if (!last && word?.pos === 'VERB' && tokens[end - 1]?.lower === 'of')
    return chainEndingAt(document, end - 2, links);
  // "prices in the second quarter of 2014 | rose": the tagger's noun took the year along.
  if (!last && /^(?:19|20)\d\d$/.test(word?.lower ?? '') && YEAR_LINK.test(tokens[end - 1]?.lower ?? ''))
    return chainEndingAt(document, end - 2, links);
  if (!last && word && QUANTITY_NOUN.test(word.lower)) return { start: word.start, end: word.end };
  if (!last || isNumeric(document, last) || (last.kind === 'pronoun' && !isThose(document, last)))
    return null;
  let leftmost = last;
  for (let steps = 0; steps < MAX_LINKS && end - leftmost.first < CHAIN_REACH; steps++) {
    const previous = linkedBefore(document, leftmost, links);
    // "Seven | of the buses": what the number counts is spoken of.
    if (!previous || isNumeric(document, previous) || tokens[previous.head]!.pos === 'NUM') break;
    leftmost = previous;
  }
  return spanOf(document, leftmost);
}

/** "a state incentive grant | worth": behind "a" and a noun no plain verb can stand. */
function isArticled(document: TextDocument, verb: number): boolean {
  const { tokens } = document;
  const phrase = phrasesOf(document).at(verb - 1);
  return (
    tokens[verb]!.lower === tokens[verb]!.lemma &&
    phrase?.kind === 'noun' &&
    /^an?$/.test(tokens[phrase.first]!.lower)
  );
}

const YEAR_LINK = /^(?:in|since|for|by|of|from)$/;

/** The token before "last week", "since 2019" and the "of one" of "the price of one"; null where the phrase is a thing. */
function beforeAside({ tokens }: TextDocument, { first, head, kind }: NounPhrase): number | null {
  const [before, lower] = [tokens[first - 1]?.lower ?? '', tokens[head]!.lower];
  const isBare = tokens[first - 1]?.pos !== 'ADP';
  if (first < head && isBare && /^(?:last|this|next)$/.test(tokens[first]!.lower) && TIME_NOUN.test(lower))
    return first - 1;
  if (/^(?:19|20)\d\d$/.test(lower) && YEAR_LINK.test(before)) return first - 2;
  return before === 'of' && (kind === 'pronoun' || lower === 'one') && first === head ? first - 2 : null;
}

/** The noun phrase that starts at token `start`: the object of the verb before it. */
export function objectBehind(document: TextDocument, start: number): Span | null {
  const phrase = phrasesOf(document).at(start);
  if (phrase?.first !== start || phrase.kind === 'pronoun' || isNumeric(document, phrase)) return null;
  return DEGREE.test(document.tokens[phrase.head]!.lower) ? null : spanOf(document, phrase);
}

/** "has shrunk a bit": how much, not what. */
const DEGREE = /^(?:bit|lot|little|touch|fraction|notch)$/;

const isThose = ({ tokens }: TextDocument, { head }: NounPhrase): boolean =>
  /^(?:those|others)$/.test(tokens[head]!.lower);

/** The phrase at token `end`; its chunk may hold words behind it too: the figure ("emissions 80 percent"), a verb ("the toll climbs"). */
function phraseEndingAt(document: TextDocument, end: number): NounPhrase | null {
  const { tokens } = document;
  const phrase = phrasesOf(document).at(end);
  if (!phrase || phrase.head <= end) return phrase;
  // "the Nikkei 225 | rose": the chunk took the verb along.
  const isIndex = INDEX_NUMBER.test(tokens[end]!.lower) && tokens[end - 1]?.pos === 'PROPN';
  return isIndex || /^(?:NOUN|PROPN)$/.test(tokens[end]!.pos) ? { ...phrase, head: end } : null;
}

const INDEX_NUMBER = /^\d{2,4}$/;
const NUMERIC = /^(?:\d.*|percent|%|points?|cents?|million|billion|trillion|thousand|hundred|dozens?)$/;
/** "15 percent over the limit", "14 kilos of tea worth": another figure is no measured thing; "the Nikkei 225" is a name. */
function isNumeric({ tokens }: TextDocument, { first, head }: NounPhrase): boolean {
  if (head > first && tokens[head - 1]!.pos === 'PROPN') return false;
  const { lower } = tokens[head]!;
  return (
    NUMERIC.test(lower) || (tokens[first]!.pos === 'NUM' && (UNITS.has(lower) || CURRENCY_WORDS.has(lower)))
  );
}

function linkedBefore(document: TextDocument, phrase: NounPhrase, links: RegExp): NounPhrase | null {
  const { tokens } = document;
  const phrases = phrasesOf(document);
  let link = phrase.first - 1;
  const sentence = tokens[phrase.first]!.sentence;
  // "reducing | the tax", "of cutting | emissions": the verb of the phrase, and no modifier.
  const isGerund = tokens[link - 1]?.pos === 'ADP';
  const governs = isGerund ? isChange(tokens[link]) : isDetermined(tokens[phrase.first]!);
  if (tokens[link]?.pos === 'VERB' && governs) return null;
  while (isLeftModifier(tokens[link])) link--;
  const word = tokens[link];
  if (word?.sentence !== sentence) return null;
  const previous = phrases.at(link - 1);
  if (word.lower === 'or') return previous && previous.kind !== 'pronoun' ? previous : null;
  if (word.lower === 'and') return previous?.kind === 'name' && phrase.kind === 'name' ? previous : null;
  if (!links.test(word.lower)) return null;
  link--;
  // "the cars left behind in Kent"
  while (tokens[link]?.pos === 'ADV' || PARTICLE.test(tokens[link]?.lower ?? '')) link--;
  // "a vehicle sold locally in October": a participle between the noun and what hangs on it.
  if (tokens[link]?.pos === 'VERB' && /(?:ed|en|ld|wn|de|id|ft|ing)$/.test(tokens[link]!.lower)) link--;
  if (/^(?:being|of)$/.test(tokens[link]?.lower ?? '')) link--;
  const found = phrases.at(link);
  // "40 cents per share | on revenue of"
  const isRate = found && tokens[found.first - 1]?.lower === 'per';
  return found && found.kind !== 'pronoun' && !isRate ? found : null;
}

const PARTICLE = /^(?:behind|away|back|off|out)$/;

const isChange = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && (UP.has(token.lower) || DOWN.has(token.lower));
const isDetermined = ({ pos, lower }: Token): boolean => pos === 'DET' || OPENING.test(lower);

/** "new financed | vehicles": modifiers that the chunk left outside. */
const isLeftModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADJ' ||
    token.lower === 'new' ||
    token.pos === 'DET' ||
    (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower)));

const OPENING = /^(?:the|a|an|its|their|his|her|our|my|your|this|that|these|those|all)$/;

const MULTIPLE = /^(?:half|twice|double|triple|treble|quadruple)$/;

export function spanOf({ tokens }: TextDocument, phrase: NounPhrase): Span | null {
  let first = phrase.first;
  // "double | the forecast"
  if (MULTIPLE.test(tokens[first]!.lower) && OPENING.test(tokens[first + 1]?.lower ?? '')) first++;
  while (first < phrase.head && OPENING.test(tokens[first]!.lower)) first++;
  // "this year Alpine shares"
  if (
    first > phrase.first &&
    first < phrase.head &&
    TIME_NOUN.test(tokens[first]!.lower) &&
    tokens[first - 1]!.lower === 'this'
  )
    first++;
  // "two copper lamps, each": the number is another figure.
  if (
    phrase.kind === 'noun' &&
    tokens[first]!.pos === 'NUM' &&
    first < phrase.head &&
    tokens[first + 1]!.text !== '-'
  )
    first++;
  // "a 5 per cent | penalty", "a $300 fee": the amount is another figure.
  while (/^(?:percent|%|per|cent)$/.test(tokens[first]!.lower) && first < phrase.head) first++;
  if (tokens[first]!.pos === 'SYM')
    while (first < phrase.head && /^(?:SYM|NUM)$/.test(tokens[first]!.pos)) first++;
  const isTime =
    /^(?:years?|months?|weeks?|days?|time|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      tokens[phrase.head]!.lower,
    );
  return isTime ? null : { start: tokens[first]!.start, end: tokens[phrase.head]!.end };
}
