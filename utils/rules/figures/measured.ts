/**
 * The measured thing that stands before its figure: the subject of a verb of change or state ("the toll rose to 32,000",
 * "prices are down 5 percent"), the noun before "of" ("a margin of 3 points"), the object before "by" ("raise the tax by 2 %").
 */
import type { Span } from '../../analysis/model.ts';
import { DOWN, MEASURING, UP } from '../lexicon/change-verbs.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { type NounPhrase, phrasesOf } from '../text/phrases.ts';
import type { Bare } from './counted.ts';

/** How many tokens a clause is searched back for its verb, and then for its subject. */
const VERB_REACH = 14;
const SUBJECT_REACH = 24;

/** `isVerb`: the figure is itself the verb or follows any verb ("has tripled", "died at age 74"). */
export function measuredThing(document: TextDocument, figure: Bare, isVerb = false): Span | null {
  const { tokens } = document;
  const first = tokenAt(document, figure.start);
  const before = beforeFigure(tokens, first);
  const word = tokens[before]?.lower;
  if ((word === 'of' && NO_MEASURE.test(tokens[before - 1]?.lower ?? '')) || word === 'with') return null;
  if (word === 'of') return chainEndingAt(document, before - 1, OF_LINKS) ?? loneWord(tokens[before - 1]);
  const changed =
    word === 'to' || word === 'from' || word === 'by' ? objectBefore(document, before - 1) : null;
  if (changed && !isVerb) return changed;
  const verb = isVerb ? anyVerb(tokens, first) : measuringVerb(tokens, before);
  if (
    figure.kind === 'duration' &&
    !isVerb &&
    !(
      verb >= 0 &&
      /^(?:last|span|is$|was$|are$|were$|be$|average|total|reach|exceed|rose|fell|grew)/.test(
        tokens[verb]!.lower,
      )
    )
  )
    return null;
  const takesObject = verb === before && figure.kind !== 'percent' && TRANSITIVE.test(word ?? '');
  if (takesObject) return null;
  return verb < 0 ? null : subjectBefore(document, verb);
}

/** "a total of 10", "a mother of three": the word before "of" names no measured thing. */
const NO_MEASURE =
  /^(?:ages?|total|record|mother|father|parents?|mom|dad|grandmother|grandfather|widow|combined|out|group|series|kind)$/;

/** "raised its stake to 25 %", "cut rates from 5 percent": the object of a verb that changes it. */
function objectBefore(document: TextDocument, end: number): Span | null {
  const { tokens } = document;
  const object = chainEndingAt(document, end);
  if (!object) return null;
  let index = tokenAt(document, object.start) - 1;
  while (DETERMINER.test(tokens[index]?.lower ?? '')) index--;
  const verb = tokens[index];
  return verb?.pos === 'VERB' && (UP.has(verb.lower) || DOWN.has(verb.lower)) ? object : null;
}
const DETERMINER = /^(?:the|a|an|its|their|his|her|our|my|your|this|that|all)$/;

/** "lost $9 million", "gained 18 seats": the figure is what was lost, and the subject is no measure of it. */
const TRANSITIVE =
  /^(?:lost|loses?|losing|gain(?:s|ed|ing)?|rais(?:e|es|ed|ing)|add(?:s|ed|ing)?|cut|cuts|cutting|shed|boost(?:s|ed)?|drop(?:s|ped)|hit|lower(?:s|ed)?|top(?:s|ped))$/;

/** "the March high of 21.8 percent": a noun that the tagger took for an adjective. */
const loneWord = (token: Token | undefined): Span | null =>
  token && /^(?:ADJ|VERB|NUM)$/.test(token.pos) && /^\p{L}{3,}$/u.test(token.text)
    ? { start: token.start, end: token.end }
    : null;

/** "Smith" of "Smith, 46,", "voters" of "voters under 30", "those" of "those 45 and over". */
export function nameBefore(document: TextDocument, figure: Bare): Span | null {
  const { tokens } = document;
  let index = tokenAt(document, figure.start) - 1;
  // "voters between the ages of 18 and 29"
  while (/^(?:,|\(|aged|ages?|of|the|between|from)$/.test(tokens[index]?.lower ?? '')) index--;
  const person = tokens[index];
  if (person && /^(?:those|anyone|everyone)$/.test(person.lower))
    return { start: person.start, end: person.end };
  const phrase = phrasesOf(document).at(index);
  if (!phrase || phrase.kind === 'pronoun' || !/^(?:NOUN|PROPN)$/.test(person?.pos ?? '')) return null;
  return spanOf(document, { ...phrase, head: Math.min(phrase.head, index) });
}

const FILLER = /^(?:just|only|even|the|a|an|between|nearly|still|now|another)$/;

/** The last token before the figure that is not a filler like "just" or "the". */
function beforeFigure(tokens: readonly Token[], first: number): number {
  let index = first - 1;
  while (index > first - 4 && FILLER.test(tokens[index]?.lower ?? '')) index--;
  return index;
}

/** What may lie between a measuring verb and its figure: prepositions, other figures, times. */
const BETWEEN_POS = new Set(['ADP', 'ADV', 'NUM', 'SYM', 'PART', 'SCONJ', 'CCONJ']);
const BETWEEN =
  /^(?:percent|points?|%|percentage|per|cent|million|billion|trillion|year|month|week|quarter|\$|january|february|march|april|may|june|july|august|september|october|november|december|last|this|cents?|bit|little|six|three|nine|first|second|third|fourth|a|the|an|record|whopping)$/;

/** Walks back through the clause to a verb that measures; a comma, a noun of its own or another verb ends the way. */
function measuringVerb(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  for (let i = from; i > from - VERB_REACH && i >= 0; i--) {
    const token = tokens[i]!;
    if (token.sentence !== sentence) return -1;
    if (isMeasuring(token)) return i;
    const isComma = token.text === ',' && i > from - 2;
    if (!BETWEEN_POS.has(token.pos) && !BETWEEN.test(token.lower) && !FILLER.test(token.lower) && !isComma)
      return -1;
  }
  return -1;
}

const isMeasuring = ({ lower, pos }: Token): boolean =>
  (MEASURING.has(lower) || UP.has(lower) || DOWN.has(lower)) && pos !== 'NOUN' && pos !== 'PROPN';

function anyVerb(tokens: readonly Token[], first: number): number {
  const sentence = tokens[first]?.sentence;
  for (let i = first; i > first - VERB_REACH && i >= 0; i--) {
    if (tokens[i]!.sentence !== sentence) return -1;
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return i;
  }
  return -1;
}

/** The longest verb group before the verb: "is still expected to be". */
const MAX_GROUP = 7;

/** The subject of the verb at `verb`, with what hangs on it to the left: "New car sales in the Houston area | plunged". */
function subjectBefore(document: TextDocument, verb: number): Span | null {
  const { tokens } = document;
  let index = verb - 1;
  while (index > verb - MAX_GROUP && isInGroup(document, index)) index--;
  if (/^(?:who|which|that)$/.test(tokens[index]?.lower ?? '')) {
    index--;
    if (tokens[index]?.text === ',') index--;
    return chainEndingAt(document, index, NO_LINKS);
  }
  const closes = tokens[index]?.text === ',' ? beforeInsertion(tokens, index) : index;
  return chainEndingAt(document, closes);
}

/** "The tax, first levied in 1990, rose": goes back over what stands between two commas. */
function beforeInsertion(tokens: readonly Token[], comma: number): number {
  for (let i = comma - 1; i > comma - 14 && i > 0; i--) {
    if (tokens[i]!.sentence !== tokens[comma]!.sentence) return comma;
    if (tokens[i]!.text === ',') return i - 1;
  }
  return comma;
}

function isInGroup(document: TextDocument, index: number): boolean {
  const token = document.tokens[index];
  if (!token || phrasesOf(document).at(index)) return false;
  if (token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART') return true;
  return (
    (MEASURING.has(token.lower) && !QUANTITY_NOUN.test(token.lower)) ||
    /^(?:ha[sd]|have|having|been|expected|likely|projected|estimated|to)$/.test(token.lower)
  );
}

const LINKING =
  /^(?:of|in|for|on|at|to|with|among|from|between|by|against|per|over|under|within|across|around|during|into)$/;
/** Before "of 3 points" the noun is near: "a margin of sampling error of". */
const OF_LINKS = /^(?:of|in|on|at)$/;
const NO_LINKS = /^$/;
/** "sales of homes in parts of the city on the coast": more links than that are another clause. */
const MAX_LINKS = 5;

/** Measured things that the tagger takes for verbs: "the industrial average closed". */
const QUANTITY_NOUN =
  /^(?:average|index|composite|rate|price|share|cost|fee|toll|count|score|yield|return|profit|use)$/;

/** Goes left from phrase to phrase over prepositions and participles; the leftmost is what is spoken of. */
function chainEndingAt(document: TextDocument, end: number, links = LINKING): Span | null {
  const { tokens } = document;
  const last = phraseEndingAt(document, end);
  const word = tokens[end];
  if (!last && word && QUANTITY_NOUN.test(word.lower)) return { start: word.start, end: word.end };
  if (!last || isNumeric(document, last) || (last.kind === 'pronoun' && !isThose(document, last)))
    return null;
  let leftmost = last;
  for (let steps = 0; steps < MAX_LINKS && end - leftmost.first < SUBJECT_REACH; steps++) {
    const previous = linkedBefore(document, leftmost, links);
    if (!previous || isNumeric(document, previous)) break;
    leftmost = previous;
  }
  return spanOf(document, leftmost);
}

const isThose = ({ tokens }: TextDocument, { head }: NounPhrase): boolean =>
  /^(?:those|others)$/.test(tokens[head]!.lower);

/** The phrase at token `end`; its chunk may hold the figure's own words too ("those 45"). */
const phraseEndingAt = (document: TextDocument, end: number): NounPhrase | null => {
  const phrase = phrasesOf(document).at(end);
  return phrase && phrase.head <= end ? phrase : null;
};

/** "15 percent over the limit", "$30,253, which is": another figure is no measured thing. */
const isNumeric = ({ tokens }: TextDocument, { head }: NounPhrase): boolean =>
  /^(?:\d.*|percent|%|points?|cents?|million|billion|trillion|thousand|hundred|dozens?)$/.test(
    tokens[head]!.lower,
  );

function linkedBefore(document: TextDocument, phrase: NounPhrase, links: RegExp): NounPhrase | null {
  const { tokens } = document;
  const phrases = phrasesOf(document);
  let link = phrase.first - 1;
  const sentence = tokens[phrase.first]!.sentence;
  while (isLeftModifier(tokens[link])) link--;
  const word = tokens[link];
  if (word?.sentence !== sentence) return null;
  const previous = phrases.at(link - 1);
  if (word.lower === 'or') return previous && previous.kind !== 'pronoun' ? previous : null;
  if (word.lower === 'and') return previous?.kind === 'name' && phrase.kind === 'name' ? previous : null;
  if (!links.test(word.lower)) return null;
  link--;
  while (tokens[link]?.pos === 'ADV') link--;
  // "a vehicle sold locally in October": a participle between the noun and what hangs on it.
  if (tokens[link]?.pos === 'VERB' && /(?:ed|en|ld|wn|de|id)$/.test(tokens[link]!.lower)) link--;
  const found = phrases.at(link);
  return found && found.kind !== 'pronoun' ? found : null;
}

/** "new financed | vehicles": modifiers that the chunk left outside. */
const isLeftModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADJ' ||
    token.lower === 'new' ||
    token.pos === 'DET' ||
    (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower)));

const OPENING = /^(?:the|a|an|its|their|his|her|our|my|your|this|that|these|those|all)$/;

function spanOf({ tokens }: TextDocument, phrase: NounPhrase): Span | null {
  let first = phrase.first;
  while (first < phrase.head && OPENING.test(tokens[first]!.lower)) first++;
  const isTime =
    /^(?:years?|months?|weeks?|days?|time|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      tokens[phrase.head]!.lower,
    );
  return isTime ? null : { start: tokens[first]!.start, end: tokens[phrase.head]!.end };
}
