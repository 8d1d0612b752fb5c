/** The noun phrase behind a figure, cut from the text's phrases: without article, without the time that stands beside it. */
import type { Span } from '../../analysis/model.ts';
import { SMALL_NUMBERS } from '../lexicon/number-words.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { type NounPhrase, phrasesOf } from '../text/phrases.ts';
import { isNoun, listEnd, VAGUE } from './noun-list.ts';

/** The article and what stands like one is no part of the counted thing. */
const OPENING =
  /^(?:the|a|an|its|their|his|her|our|my|your|all|such|these|those|this|that|of|whose|other|more|additional|another)$/;
/** A noun phrase ends before the time that stands beside it: "new vehicles | last year". */
const TIME =
  /^(?:last|this|next|each|every|per|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|ago)$/;
/** The same, unless they describe a noun: "a year earlier", but "two earlier bills". */
const COMPARED_TIME = /^(?:earlier|later)$/;
/** Adverbs and participles between number and noun: "1,031 randomly selected adults". */
const MAX_LEADING = 6;
/** No noun phrase of an article has more words; a hostile text can be one phrase, walked once for each of its figures. */
const LONGEST = 40;

/** The noun phrase that starts at, or goes on from, token `index`; null where none does. */
export function nounPhraseAt(document: TextDocument, index: number): Span | null {
  const { tokens } = document;
  // "five of last year's finalists"
  if (TIME.test(tokens[index]?.lower ?? '') && /^['’]s$/.test(tokens[index + 2]?.text ?? ''))
    return nounPhraseAt(document, index + 3);
  const start = pastModifiers(document, index);
  const phrase = phrasesOf(document).at(start);
  const opening = tokens[index]?.lower ?? '';
  if (!phrase || phrase.head - index > LONGEST) return null;
  if (TIME.test(opening) || isNoThing(document, index, phrase)) return null;
  if (COMPARED_TIME.test(opening) && phrase.head === index) return null;
  let first = index;
  while (
    first < phrase.head &&
    (OPENING.test(tokens[first]!.lower) || (tokens[first]!.pos === 'NUM' && tokens[first + 1]?.text !== '-'))
  )
    first++;
  let last = -1;
  for (let i = Math.max(first, start); i <= phrase.head; i++) {
    const token = tokens[i]!;
    if (last >= 0 && (TIME.test(token.lower) || COMPARED_TIME.test(token.lower))) break;
    if (last >= 0 && (isVerbBehind(tokens, i, last) || isNameBehind(tokens, i, last))) break;
    // "a van | three weeks after", "a bug exposes | thousands"
    if (last >= 0 && (isSpelledNumber(token) || VAGUE.test(token.lower))) break;
    if (isNoun(token) || (phrase.kind === 'pronoun' && i === phrase.head)) last = i;
  }
  if (last < 0 || /^\d|^(?:million|billion|percent|%)$/.test(tokens[last]!.lower)) return null;
  // "540 a year": the time that a rate is for
  if (
    /^an?$/.test(tokens[index]?.lower ?? '') &&
    /^(?:year|month|week|day|hour|minute)$/.test(tokens[last]!.lower)
  )
    return null;
  // "half of those brought in"
  if (tokens[last]!.lower === 'those')
    return { start: tokens[last]!.start, end: pastParticiple(tokens, last) };
  const goesOn = continued(document, last);
  if (goesOn) return { start: tokens[first]!.start, end: goesOn.end };
  return { start: tokens[first]!.start, end: tokens[listEnd(tokens, last)]!.end };
}

const isSpelledNumber = ({ pos, text }: Token): boolean => pos === 'NUM' && SMALL_NUMBERS.has(text);

/** Relative pronouns, and plain verbs of polls that the tagger takes for nouns: "19 support the bill", "six in 10 say". */
const NO_THING =
  /^(?:who|whom|which|that|say|said|support|back|favou?r|oppose|approve|disapprove|think|believe|want|voted|remain|view|cite|blame|see|agree|disagree|prefer|chose|choose|know|feel|expect|identify|consider|trust|hold|have|had|left|died|what)$/;

/** These count those who suffer it, unless a noun follows: "51 dead", but "21 injured people". */
export const FATE = /^(?:dead|killed|injured|wounded|hurt|missing)$/;

/** Of these a noun is more common, but for the bare verb of a poll: "a 36 percent rate", "ten rate cuts", "19 plan to". */
const VERB_OR_NOUN = /^(?:call|plan|vote|rate|pay)$/;

function isNoThing({ tokens }: TextDocument, index: number, { head }: NounPhrase): boolean {
  const { lower } = tokens[index]!;
  if (NO_THING.test(lower) || (FATE.test(lower) && tokens[index + 1]?.pos !== 'NOUN')) return true;
  // "73 raising the question", "10 percent voting by letter"
  const isClause =
    tokens[index - 1]?.lower !== 'of' &&
    /ing$/.test(lower) &&
    /^(?:DET|PRON|ADP)$/.test(tokens[index + 1]?.pos ?? '');
  if (isClause) return true;
  const isSubject = /^(?:for|to|against|in|it|them|him|her|the|as|more|less|nothing|no)$/.test(
    tokens[index + 1]?.lower ?? '',
  );
  return head === index && VERB_OR_NOUN.test(lower) && isSubject;
}

/** "Democratic registered | voters", "coal- | and gas-fired power plants": where the chunk stopped short of the head. */
function continued(document: TextDocument, last: number): Span | null {
  const { tokens } = document;
  const next = tokens[last + 1];
  if (next?.text === '-' && /^(?:and|or)$/.test(tokens[last + 2]?.lower ?? ''))
    return nounPhraseAt(document, last + 3);
  // "self- | identified | “liberals”"
  if (next?.text === '-' && next.start === tokens[last]!.end && /ed$/.test(tokens[last + 2]?.lower ?? '')) {
    return describedNoun(document, last + 3);
  }
  // "a 30-pound sewer cover fell": no plain verb agrees with a singular.
  const isPlain =
    next?.pos === 'VERB' &&
    next.lower === next.lemma &&
    !/(?:ed|ing)$/.test(next.lower) &&
    !PAST_AS_PLAIN.test(next.lower);
  if (isPlain && isNoun(tokens[last]) && !/(?:s|^people|^children|men)$/.test(tokens[last]!.lower))
    return isClosed(tokens[last + 2]) ? next : null;
  // "31 emergency alerts were active": of two finite verbs in a row the first is the noun.
  const isBetween = next?.pos === 'VERB' && /[^us]s$/.test(next.lower) && tokens[last + 2]?.pos === 'AUX';
  if (isBetween && tokens[last]!.pos === 'NOUN' && !/s$/.test(tokens[last]!.lower)) return next;
  const isDemonym = /^\p{Lu}\p{Ll}+(?:ic|an|ese|ish)$/u.test(tokens[last]!.text);
  if (!isDemonym || next?.pos !== 'VERB' || !/ed$/.test(next.lower)) return null;
  return isNoun(tokens[last + 2]) ? nounPhraseAt(document, last + 2) : null;
}

/** "critics" behind "self-appointed", with the marks around it. */
function describedNoun(document: TextDocument, index: number): Span | null {
  const { tokens } = document;
  const open = QUOTE.test(tokens[index]?.text ?? '') ? index + 1 : index;
  const noun = isNoun(tokens[open]) ? nounPhraseAt(document, open) : null;
  const close = noun && open > index ? tokens[tokenAt(document, noun.end)] : undefined;
  return close && QUOTE.test(close.text) ? { start: noun!.start, end: close.end } : noun;
}
const QUOTE = /^["'“”‘’]$/;

/** Plain verbs that are a past as well: "the 30-ton barge hit a pier". */
const PAST_AS_PLAIN =
  /^(?:hit|put|cut|set|let|cost|read|spread|hurt|shut|beat|come|become|run|bet|quit|split|burst|cast)$/;
/** Behind a noun goes the verb of its clause, or nothing. */
const isClosed = (token: Token | undefined): boolean => !token || /^(?:VERB|AUX|ADP|PUNCT)$/.test(token.pos);

/** The noun that an adjective figure describes: "three-hour interview"; the tagger may take it for another word. */
export function modifiedNoun(document: TextDocument, index: number): Span | null {
  const phrase = nounPhraseAt(document, index);
  const token = document.tokens[index];
  if (phrase || !token || !/^\p{L}{3,}$/u.test(token.text) || TIME.test(token.lower)) return phrase;
  if (token.pos !== 'ADJ' && token.pos !== 'VERB') return null;
  // "a 9 percent pay rise"
  const rest = isNoun(document.tokens[index + 1]) ? nounPhraseAt(document, index + 1) : null;
  return { start: token.start, end: rest?.end ?? token.end };
}

/** "with 26 saves": a plural noun that the tagger took for a verb; behind a count no verb ends in "s". */
export function countedVerb({ tokens }: TextDocument, index: number): Span | null {
  // "two triple-doubles"
  const isJoined = tokens[index + 1]?.text === '-' && tokens[index + 1]!.start === tokens[index]!.end;
  const token = tokens[isJoined ? index + 2 : index];
  if (token?.pos !== 'VERB' || !/[^su]s$/.test(token.lower) || token.lower.length < 4) return null;
  return { start: tokens[index]!.start, end: token.end };
}

/** "the number of displaced", "2°C of warming": a verb's form that stands as a noun. */
export const loneParticiple = (token: Token | undefined): Span | null =>
  token?.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) ? { start: token.start, end: token.end } : null;

/** The same where nothing follows that it could govern. */
export const gerund = (tokens: readonly Token[], index: number): Span | null =>
  /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(tokens[index + 1]?.pos ?? '') ? null : loneParticiple(tokens[index]);

/** Adverbs before an adjective, and adjectives that the tagger takes for adverbs: "two large black-and-white maps". */
const LEADING_ADVERB = /(?:ly|^well|^most|^more|^far|^newly|^so|^large|^long|^high|^low|^early|^late|^once)$/;

function pastModifiers(document: TextDocument, index: number): number {
  const { tokens } = document;
  for (let i = index; i < index + MAX_LEADING; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (phrasesOf(document).at(i)) return i;
    const isParticiple =
      token?.pos === 'VERB' &&
      /(?:ed|ing|en|paid|sold|told|wn|ilt|ught)$/.test(token.lower) &&
      next?.pos !== 'ADP' &&
      next?.pos !== 'DET';
    const isCompared = COMPARED_TIME.test(token?.lower ?? '') && isNoun(next);
    // "18 mainly jade items": behind an adverb the tagger takes the material for a verb.
    const isMaterial =
      token?.pos === 'VERB' && /ly$/.test(tokens[i - 1]?.lower ?? '') && isNoun(next) && i > index;
    const isAdverb = (token?.pos === 'ADV' && LEADING_ADVERB.test(token.lower)) || isMaterial;
    // "low- and middle-income families"
    const isHanging = next?.text === '-' && /^(?:and|or|to)$/.test(tokens[i + 2]?.lower ?? '');
    if (!isParticiple && !isAdverb && !isCompared && !isHanging && !isHangingJoint(tokens, i)) return i;
  }
  return index;
}

/** The "-" and "and" of "low- and middle-income". */
const isHangingJoint = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' || (/^(?:and|or|to)$/.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.text === '-');

const PARTICIPLE =
  /(?:ed|ing)$|^(?:shot|cast|held|found|sent|made|built|sold|taken|seen|born|left|lost|brought|caught|hit)$/;

/** Where "those brought in" ends; "those" alone where no participle tells who. */
function pastParticiple(tokens: readonly Token[], those: number): number {
  const participle = tokens[those + 1];
  if (participle?.pos !== 'VERB' || !PARTICIPLE.test(participle.lower)) return tokens[those]!.end;
  const isParticle =
    tokens[those + 2]?.pos === 'ADP' &&
    !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/.test(tokens[those + 3]?.pos ?? '');
  return isParticle ? tokens[those + 2]!.end : participle.end;
}

/** "two leaders | sidestepped", "six terraces | overlooking": a verb that the chunker took along. */
function isVerbBehind(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i]!;
  const plural =
    /s$/.test(tokens[last]!.lower) || /^(?:people|men|women|children)$/.test(tokens[last]!.lower);
  if (last !== i - 1 || !plural || /^\p{Lu}/u.test(token.text)) return false;
  return PARTICIPLE.test(token.lower) || /^(?:who|that|which|own|aged?)$/.test(token.lower);
}

/** "workshops | the Harbour Trust offers" without its article: a name behind a plural begins what is told of it. */
const isNameBehind = (tokens: readonly Token[], i: number, last: number): boolean =>
  last === i - 1 && isName(tokens[i]!) && !isName(tokens[last]!) && /[^s]s$/.test(tokens[last]!.text);
const isName = ({ pos, text }: Token): boolean => pos === 'PROPN' && /^\p{Lu}/u.test(text);
