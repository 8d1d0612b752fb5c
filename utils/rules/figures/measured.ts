/**
 * The measured thing that stands before its figure: the subject of a verb of change or state ("the toll rose to 32,000",
 * "prices are down 5 percent"), the noun before "of" ("a margin of 3 points"); its object in `measured-object.ts`.
 */
import type { Span } from '../../analysis/model.ts';
import { SUM_NOUN } from '../lexicon/amount-nouns.ts';
import { DOWN, MEASURING, UP } from '../lexicon/change-verbs.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Bare } from './candidate.ts';
import { measuredObject } from './measured-object.ts';
import { chainEndingAt, NO_LINKS, OF_LINKS, spanOf } from './phrase-chain.ts';
import { subjectBefore } from './subject.ts';

/** How many tokens a clause is searched back for its verb. */
const VERB_REACH = 14;

/** `isVerb`: the figure is itself the verb or follows any verb ("has tripled", "died at age 74"). */
export function measuredThing(document: TextDocument, figure: Bare, isVerb = false): Span | null {
  const { tokens } = document;
  const first = tokenAt(document, figure.start);
  const before = beforeFigure(tokens, first);
  const word = tokens[before]?.lower;
  if (word === 'of' && NO_MEASURE.test(tokens[before - 1]?.lower ?? '')) return null;
  // "a house with 900 square feet", "lists the brothers with $40 billion each"
  if (word === 'with')
    return figure.kind === 'measure' || figure.kind === 'money'
      ? chainEndingAt(document, before - 1, NO_LINKS)
      : null;
  if (word === 'each' && tokens[before - 1]?.text === ',') return chainEndingAt(document, before - 2);
  // "changes as small as 0.05 degrees"
  if (word === 'as' && tokens[before - 2]?.lower === 'as' && tokens[before - 1]?.pos === 'ADJ')
    return chainEndingAt(document, before - 3, NO_LINKS);
  if (word === 'of') return chainEndingAt(document, before - 1, OF_LINKS) ?? loneWord(tokens[before - 1]);
  if (figure.kind === 'money' && /^(?:-|--|—|–|:)$/.test(word ?? '')) return sumBefore(document, before - 1);
  if (word === ',' && tokens[tokenAt(document, figure.end)]?.text === ',') {
    const rate =
      figure.kind === 'percent' || figure.kind === 'money' ? chainEndingAt(document, before - 1) : null;
    if (rate && RATE_NOUN.test(tokens[tokenAt(document, rate.end - 1)]!.lower)) return rate;
  }
  const object = isVerb ? null : measuredObject(document, figure, first, before);
  if (object) return object;
  const runs = before - 1;
  if (word === 'at' && RUNNING.test(tokens[runs]?.lower ?? '') && tokens[runs]!.pos === 'VERB')
    return subjectBefore(document, runs);
  const verb = isVerb
    ? anyVerb(tokens, figure.kind === 'multiple' ? tokenAt(document, figure.end - 1) : first)
    : measuringVerb(tokens, before);
  const isDuration = figure.kind === 'duration' && !isVerb;
  if (isDuration && (verb < 0 || !LASTING.test(tokens[verb]!.lower) || isPeriod(tokens[before]))) return null;
  const isReached = figure.kind === 'money' && /^(?:hits?|top(?:s|ped))$/.test(word ?? '');
  const takesObject =
    verb === before && figure.kind !== 'percent' && TRANSITIVE.test(word ?? '') && !isReached;
  if (takesObject) return null;
  if (verb >= 0) return subjectBefore(document, verb);
  return figure.kind === 'money' ? costly(document, before) : null;
}

/** Verbs that only with "at" tell the price or the pace of their subject: "launched at $400", "running at 2.3 GHz". */
const RUNNING =
  /^(?:launch(?:es|ed|ing)?|runs?|ran|running|debut(?:s|ed|ing)?|clock(?:s|ed|ing)?|cruis(?:es|ed|ing))$/;

/** Verbs whose subject a duration measures, and words that make of it the time of something else: "fell in the first six months". */
const LASTING = /^(?:last|span|is$|was$|are$|were$|be$|average|total|reach|exceed|rose|fell|grew)/;
const isPeriod = (token: Token | undefined): boolean =>
  token !== undefined && PERIOD.test(token.lower) && !(token.lower === 'last' && isLasting(token));
/** "would otherwise last": the tagger takes the verb for an adverb, but an adverb would follow an article. */
const isLasting = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'ADV';
const PERIOD = /^(?:in|over|within|during|first|last|past|next|previous|after|before|every)$/;

/** "The detour would cost it $800 million", "cost the town $3 million": who pays stands between verb and figure. */
function costly(document: TextDocument, before: number): Span | null {
  const payer = phrasesOf(document).at(before);
  const verb = payer ? payer.first - 1 : -1;
  const isCost = /^(?:cost|costs|costing)$/.test(document.tokens[verb]?.lower ?? '');
  return isCost && document.tokens[verb]!.pos === 'VERB' ? subjectBefore(document, verb) : null;
}

/** "a larger balance at the end of May — nearly $38 million". */
function sumBefore(document: TextDocument, end: number): Span | null {
  const sum = chainEndingAt(document, end);
  return sum && SUM_NOUN.test(document.tokens[tokenAt(document, sum.end - 1)]!.lower) ? sum : null;
}

/** "the vacancy rate, about 2 percent, is": nouns that are themselves an amount. */
const RATE_NOUN =
  /^(?:rate|ratio|share|proportion|percentage|price|cost|fee|turnout|yield|margin|toll|average)$/;

/** "a total of 10", "a mother of three": the word before "of" names no measured thing. */
const NO_MEASURE =
  /^(?:ages?|total|record|mother|father|parents?|mom|dad|grandmother|grandfather|widow|combined|out|group|series|kind)$/;

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
  while (/^(?:,|\(|aged|ages?|of|the|between|from|over|under|above|below)$/.test(tokens[index]?.lower ?? ''))
    index--;
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
  // "rose by an average of 8 percent"
  const isAverage =
    tokens[index]?.lower === 'of' &&
    /^(?:average|total|further|record)$/.test(tokens[index - 1]?.lower ?? '');
  return isAverage && /^(?:by|to|from)$/.test(tokens[index - 3]?.lower ?? '') ? index - 3 : index;
}

/** What may lie between a measuring verb and its figure: prepositions, other figures, times. */
const BETWEEN_POS = new Set(['ADP', 'ADV', 'NUM', 'SYM', 'PART', 'SCONJ', 'CCONJ']);
const BETWEEN =
  /^(?:percent|points?|%|percentage|per|cent|million|billion|trillion|year|month|week|quarter|\$|january|february|march|april|may|june|july|august|september|october|november|december|last|this|cents?|bit|little|six|three|nine|first|second|third|fourth|a|the|an|record|whopping|\p{L}+fold)$/u;

/** Walks back through the clause to a verb that measures; a comma, a noun of its own or another verb ends the way. */
function measuringVerb(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  for (let i = from; i > from - VERB_REACH && i >= 0; i--) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || /^(?:aside|apart|away|forth)$/.test(token.lower)) return -1;
    if (isMeasuring(tokens, i, i === from)) return i;
    const isComma = token.text === ',' && i > from - 2;
    if (!BETWEEN_POS.has(token.pos) && !BETWEEN.test(token.lower) && !FILLER.test(token.lower) && !isComma)
      return -1;
  }
  return -1;
}

function isMeasuring(tokens: readonly Token[], i: number, isNext: boolean): boolean {
  const { lower, pos } = tokens[i]!;
  if (!MEASURING.has(lower) && !UP.has(lower) && !DOWN.has(lower)) return false;
  return (pos !== 'NOUN' && pos !== 'PROPN') || isVerbAsNoun(tokens, i, isNext);
}

/** "The toll climbs to 40", "the service costs $9": a verb that the tagger took for a noun, behind a noun in the singular. */
function isVerbAsNoun(tokens: readonly Token[], i: number, isNext: boolean): boolean {
  const subject = tokens[i - 1];
  const isSingular = subject?.pos === 'NOUN' && !/s$/.test(subject.lower);
  const leads = tokens[i + 1]?.lower === 'to' || (isNext && MEASURING.has(tokens[i]!.lower));
  return isSingular && /[^s]s$/.test(tokens[i]!.lower) && leads;
}

function anyVerb(tokens: readonly Token[], first: number): number {
  const sentence = tokens[first]?.sentence;
  for (let i = first; i > first - VERB_REACH && i >= 0; i--) {
    if (tokens[i]!.sentence !== sentence) return -1;
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return i;
  }
  return -1;
}
