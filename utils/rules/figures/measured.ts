/**
 * The measured thing that stands before its figure: the subject of a verb of change or state ("the toll rose to 32,000",
 * "prices are down 5 percent"), its object (`measured-object.ts`), the noun beside it (`beside.ts`).
 */
import type { Span } from '../../analysis/model.ts';
import { TRADED_NOUN } from '../lexicon/amount-nouns.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import { thingBeside } from './beside.ts';
import type { Bare } from './candidate.ts';
import { measuredObject } from './measured-object.ts';
import { anyVerb, FILLER, isActive, measuringVerb } from './measuring-verb.ts';
import { spanOf } from './phrase-chain.ts';
import { subjectBefore } from './subject.ts';

/** `isVerb`: the figure is itself the verb or follows any verb ("has tripled", "died at age 74"). */
export function measuredThing(document: TextDocument, figure: Bare, isVerb = false): Span | null {
  const { tokens } = document;
  const first = tokenAt(document, figure.start);
  const before = beforeFigure(tokens, first);
  const word = tokens[before]?.lower;
  const beside = thingBeside(document, figure, first, before);
  if (beside !== undefined) return beside;
  const object = isVerb ? null : measuredObject(document, figure, first, before);
  if (object) return object;
  const runs = before - 1;
  if (word === 'at' && RUNNING.test(tokens[runs]?.lower ?? '') && tokens[runs]!.pos === 'VERB')
    return subjectBefore(document, runs);
  // "shares changed hands at 9p"
  if (word === 'at' && tokens[runs]?.lower === 'hands' && /^chang/.test(tokens[runs - 1]?.lower ?? ''))
    return subjectBefore(document, runs - 1);
  if (word === 'at' && tokens[runs]?.lower === 'out' && TOPPING.test(tokens[runs - 1]?.lower ?? ''))
    return subjectBefore(document, runs - 1);
  if (word === 'at' && SPEED.test(document.text.slice(figure.start, figure.end)))
    return movingThing(document, before);
  if (word === 'by' && isPart(figure) && isActive(tokens, runs)) return subjectBefore(document, runs);
  const verb = isVerb
    ? anyVerb(tokens, figure.kind === 'multiple' ? tokenAt(document, figure.end - 1) : first)
    : measuringVerb(tokens, before);
  const isDuration = figure.kind === 'duration' && !isVerb;
  if (isDuration && TAKING.test(word ?? '')) return subjectBefore(document, before);
  if (figure.kind === 'measure' && /^cover(?:s|ed)$/.test(word ?? '')) return subjectBefore(document, before);
  // "was out for nine hours", but "lasted for nine hours"
  const isTime = word === 'for' && tokens[verb]?.pos === 'AUX';
  if (isDuration && (isTime || isPeriod(tokens[first]))) return null;
  if (isDuration && (verb < 0 || !LASTING.test(tokens[verb]!.lower) || isPeriod(tokens[before]))) return null;
  // "hit 40", "the lake dropped 3 feet", but "dropped $40 on it"
  const isReached =
    /^(?:hits?|top(?:s|ped))$/.test(word ?? '') ||
    (figure.kind === 'measure' && /^drop(?:s|ped)$/.test(word ?? ''));
  const takesObject =
    verb === before && figure.kind !== 'percent' && TRANSITIVE.test(word ?? '') && !isReached;
  const subject = verb >= 0 ? subjectBefore(document, verb) : null;
  if (takesObject) return subject && isTraded(document, subject) ? subject : null;
  if (verb >= 0) return subject;
  return figure.kind === 'money' ? costly(document, before) : null;
}

/** Verbs that only with "at" tell the price or the pace of their subject: "launched at $400", "running at 2.3 GHz". */
const RUNNING =
  /^(?:launch(?:es|ed|ing)?|runs?|ran|running|debut(?:s|ed|ing)?|clock(?:s|ed|ing)?|cruis(?:es|ed|ing))$/;

const SPEED = /(?:mph|km\/h|kph|kmh|rpm|fps|per (?:hour|second)|an hour|a second)$/i;

/** "The probe sweeps past the planet at 3,000 mph", but "He drove the car at 90 mph": what moves of itself. */
function movingThing(document: TextDocument, at: number): Span | null {
  const { tokens } = document;
  const verb = anyVerb(tokens, at);
  const isMoved = /^(?:DET|NOUN|PROPN|PRON)$/.test(tokens[verb + 1]?.pos ?? '');
  return verb < 0 || isMoved || tokens[verb]!.pos === 'AUX' ? null : subjectBefore(document, verb);
}

/** "tops out at 40 frames a second". */
const TOPPING =
  /^(?:tops?|topped|topping|max(?:es|ed)?|maxing|bottoms?|bottomed|levels?|levell?ed|comes?|came)$/;

/** "rents could harden by 5 percent": with such a part behind "by" any verb tells a change, but "chosen by 52 percent". */
const isPart = ({ kind }: Bare): boolean => kind === 'percent' || kind === 'fraction';
/** Verbs whose subject a duration measures, and words that make of it the time of something else: "fell in the first six months". */
const LASTING = /^(?:last|span|is$|was$|are$|were$|be$|average|total|reach|exceed|rose|fell|grew)/;
const TAKING = /^(?:takes?|took|taken|runs?|ran)$/;
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

/** "lost $9 million", "gained 18 seats": the figure is what was lost, and the subject is no measure of it. */
const TRANSITIVE =
  /^(?:lost|loses?|losing|gain(?:s|ed|ing)?|rais(?:e|es|ed|ing)|add(?:s|ed|ing)?|cut|cuts|cutting|shed|boost(?:s|ed)?|drop(?:s|ped)|hit|lower(?:s|ed)?|top(?:s|ped))$/;

/** "the shares lost 3 cents", "the index gained 8 points": what is quoted has no more than its value to lose. */
const isTraded = (document: TextDocument, thing: Span): boolean =>
  TRADED_NOUN.test(document.tokens[tokenAt(document, thing.end - 1)]!.lower);

/** "Smith" of "Smith, 46,", "voters" of "voters under 30", "those" of "those 45 and over". */
export function nameBefore(document: TextDocument, figure: Bare): Span | null {
  const { tokens } = document;
  let index = tokenAt(document, figure.start) - 1;
  // "voters between the ages of 18 and 29", "his sons, 9 and 11,"
  while (
    /^(?:,|\(|aged|ages?|of|the|between|from|over|under|above|below|and|\d{1,3})$/.test(
      tokens[index]?.lower ?? '',
    )
  )
    index--;
  const person = tokens[index];
  if (person && /^(?:those|anyone|everyone)$/.test(person.lower))
    return { start: person.start, end: person.end };
  const phrase = phrasesOf(document).at(index);
  if (!phrase || phrase.kind === 'pronoun' || !/^(?:NOUN|PROPN)$/.test(person?.pos ?? '')) return null;
  return spanOf(document, { ...phrase, head: Math.min(phrase.head, index) });
}

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
