/**
 * What a figure counts or measures, as a noun phrase: behind it ("160 security guards", "70 percent of voters",
 * "$48 billion in assets"), else before it (`measured.ts`).
 */
import type { Span } from '../../analysis/model.ts';
import { QUANTITY_NOUN } from '../lexicon/amount-nouns.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import { isAdjective } from './adjective.ts';
import { meantBy } from './antecedent.ts';
import type { Bare } from './candidate.ts';
import { pastConversion } from './conversion.ts';
import { measuredThing, nameBefore } from './measured.ts';
import { multipliedThing } from './multiplied.ts';
import { countedVerb, FATE, gerund, loneParticiple, modifiedNoun, nounPhraseAt } from './noun-phrase.ts';
import { chainEndingAt, NO_LINKS } from './phrase-chain.ts';
import { subjectBefore } from './subject.ts';
import { isAttributive, substance } from './substance.ts';

export const countedThing = (document: TextDocument, figure: Bare): Span | null =>
  meantBy(document, figure, thingOf(document, figure));

function thingOf(document: TextDocument, figure: Bare): Span | null {
  const end = pastRate(document, figure.end);
  const touched = tokenAt(document, end);
  // "8,900 per sq ft." may end inside a token.
  const next = (document.tokens[touched]?.start ?? end) < end ? touched + 1 : touched;
  // "a 30-20 loss", but "won 2-0 on Sunday"
  if (figure.kind === 'score')
    return document.tokens[next]?.pos === 'NOUN' ? nounPhraseAt(document, next) : null;
  if (figure.kind === 'age') return agedThing(document, figure, next);
  if (figure.kind === 'multiple') return multipliedThing(document, figure, next);
  // "$3 million worth of coins", "£4m-worth of coins"
  const worth = document.tokens[next]?.text === '-' ? next + 1 : next;
  if (document.tokens[worth]?.lower === 'worth' && document.tokens[worth + 1]?.lower === 'of')
    return nounPhraseAt(document, worth + 2);
  const modified =
    figure.adjective || isAdjective(document, figure, next)
      ? modifiedNoun(document, pastMark(document, next))
      : null;
  if (modified) return modified;
  const owned = isOwned(document, figure, next) ? measuredThing(document, figure) : null;
  if (owned) return owned;
  const thing = behind(document, figure, next);
  if (thing === NOTHING) return null;
  return thing ?? numbered(document, figure, measuredThing(document, figure));
}

/** "its debt of $9 billion worries banks": the noun before "of" is nearer than one behind. */
function isOwned(document: TextDocument, { kind, start }: Bare, next: number): boolean {
  const before = tokenAt(document, start) - 1;
  // "in lieu of $9,000 bail"
  const isOf = document.tokens[before]?.lower === 'of' && document.tokens[before - 1]?.lower !== 'lieu';
  return kind === 'money' && isOf && document.tokens[next]?.pos === 'NOUN';
}

/** "put the number of evacuees at 4,000": what is counted are the evacuees. */
function numbered(document: TextDocument, { kind }: Bare, thing: Span | null): Span | null {
  const { tokens } = document;
  const head = thing && kind === 'count' ? tokenAt(document, thing.end - 1) : -1;
  if (!/^(?:number|total)$/.test(tokens[head]?.lower ?? '') || tokens[head + 1]?.lower !== 'of') return thing;
  return nounPhraseAt(document, head + 2) ?? loneParticiple(tokens[head + 2]) ?? thing;
}

/** "$12-an-hour workers", "two billion tons per year of carbon dioxide": the thing stands behind the rate. */
const RATE =
  /^(?:-(?:an?|per)-\p{L}{1,12}|,? (?:per|an?|each|every) (?:day|week|month|year|hour|minute|second|annum)\b(?= of ))/u;
const RATE_LENGTH = 30;
const pastRate = ({ text }: TextDocument, end: number): number =>
  end + (RATE.exec(text.slice(end, end + RATE_LENGTH))?.[0].length ?? 0);

function behind(document: TextDocument, figure: Bare, next: number): Span | null {
  const { tokens } = document;
  const isExtent = figure.kind === 'measure' || figure.kind === 'duration';
  const quoted = /^["”’')]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.lower === 'of' ? 1 : 0;
  const word = tokens[next + quoted]?.lower;
  if (word === 'of' && tokens[next + quoted + 1]?.lower === 'what') return NOTHING;
  const pronoun = word === 'of' ? (tokens[next + quoted + 1]?.lower ?? '') : '';
  // "12 people on board, three of them children": a count of them is of what was counted before.
  if (PRONOUN.test(pronoun) && !(figure.kind === 'count' && pronoun === 'them')) {
    const owner = antecedent(document, figure);
    if (owner) return owner;
  }
  // "the deficit touched 2.9 percent of GDP": the whole is a yardstick for what was measured.
  if (word === 'of' && figure.kind === 'percent' && YARDSTICK.test(tokens[next + 1]?.lower ?? ''))
    return measuredThing(document, figure) ?? nounPhraseAt(document, next + 1);
  if (word === 'of')
    return isExtent
      ? (substance(document, next + quoted + 1) ?? gerund(tokens, next + quoted + 1))
      : (nounPhraseAt(document, next + quoted + 1) ?? ownedWord(document, next + quoted + 1));
  // "30 miles from here", but "a gust of 90 mph before noon"
  const isOfNoun = tokens[tokenAt(document, figure.start) - 1]?.lower === 'of';
  if (isExtent && !(isOfNoun && figure.kind === 'measure') && AWAY.test(word ?? ''))
    return distant(document, figure, DEPTH.test(word!));
  if (isExtent && DIMENSION.test(dimensionBehind(document, next))) return nounPhraseAt(document, next);
  if (isExtent) return possessed(document, next);
  const bracket = figure.kind === 'money' ? pastConversion(tokens, next) : next;
  if (figure.kind === 'money' && tokens[bracket]?.lower === 'in') return substance(document, bracket + 1);
  if (/^(?:money|percent)$/.test(figure.kind) && isMoved(document, figure, word))
    return nounPhraseAt(document, next + 1);
  if (figure.kind === 'money' && isPaid(document, figure, word)) return nounPhraseAt(document, next + 1);
  const hyphen =
    tokens[next]?.start === figure.end && figure.kind === 'count' && /^[-–‐‑]$/.test(tokens[next]!.text);
  // "a 1,000-strong crowd"
  if (hyphen && tokens[next + 1]?.lower === 'strong') return nounPhraseAt(document, next + 2);
  if (hyphen) return compoundNoun(tokens[next + 1]);
  const describes = figure.kind === 'count' || figure.kind === 'fraction' || isAttributive(tokens[next]);
  if (figure.kind === 'money' && isOwnClause(document, next)) return null;
  const noun = describes ? nounPhraseAt(document, pastMark(document, next)) : null;
  if (noun)
    return withoutNumberNouns(document, figure.kind === 'count' ? withJointHead(document, noun) : noun);
  const isAll = tokens[tokenAt(document, figure.start) - 1]?.lower === 'all';
  return figure.kind === 'count' && !isAll
    ? (countedVerb(document, pastMark(document, next)) ??
        sizeBefore(document, figure) ??
        tolled(document, figure, next))
    : null;
}

/** "a toll of 51 dead": whom the toll counts, not the toll. */
function tolled(document: TextDocument, { start }: Bare, next: number): Span | null {
  const { tokens } = document;
  const of = tokenAt(document, start) - 1;
  const isToll = tokens[of]?.lower === 'of' && /^(?:toll|total|tally)$/.test(tokens[of - 1]?.lower ?? '');
  const fate = tokens[next];
  return isToll && fate && FATE.test(fate.lower) ? { start: fate.start, end: fate.end } : null;
}

/** "a town, population 4,300,": nouns behind which the bare number stands. */
function sizeBefore(document: TextDocument, { start }: Bare): Span | null {
  const noun = document.tokens[tokenAt(document, start) - 1];
  return noun && /^(?:population|capacity|circulation|attendance|enrollment|enrolment)$/.test(noun.lower)
    ? { start: noun.start, end: noun.end }
    : null;
}

/** "the $3 million | Ann Poole raised": a name with its verb begins a clause. */
function isOwnClause(document: TextDocument, next: number): boolean {
  const phrase = phrasesOf(document).at(next);
  return phrase?.kind === 'name' && document.tokens[phrase.last]?.pos === 'VERB';
}

/** "(40 mm internal diameter)": the side of a thing, behind its measure. */
const DIMENSION =
  /^(?:diameter|radius|circumference|wingspan|girth|bore|length|width|depth|height|thickness)$/;
function dimensionBehind(document: TextDocument, next: number): string {
  const phrase = phrasesOf(document).at(next);
  return phrase ? document.tokens[phrase.head]!.lower : '';
}

const YARDSTICK = /^(?:gdp|gnp|gni|gsdp)$/;

const PRONOUN = /^(?:it|them|whom|which)$/;

/** "a steep fee, 90 percent of it refundable": what the pronoun stands for, right before the comma. */
function antecedent(document: TextDocument, figure: Bare): Span | null {
  const before = tokenAt(document, figure.start) - 1;
  return document.tokens[before]?.text === ',' ? chainEndingAt(document, before - 1, NO_LINKS) : null;
}

/** "two months away", "three days after": a distance in time or space measures nothing. */
const AWAY =
  /^(?:away|ago|later|before|after|earlier|from|until|old|north|south|east|west|above|below|beneath|beyond|off)$/;
const DEPTH = /^(?:above|below|beneath)$/;
/** "the next farm is 30 miles away": the place that lies so far. */
function distant(document: TextDocument, { kind, start }: Bare, isDeep: boolean): Span | null {
  const before = tokenAt(document, start) - 1;
  if (kind !== 'measure') return NOTHING;
  const isState = document.tokens[before]?.pos === 'AUX';
  if (isState) return subjectBefore(document, before) ?? NOTHING;
  return (isDeep ? placeBefore(document, before) : null) ?? NOTHING;
}

/** "on a ridge 900 metres beneath the sea": a place behind a preposition; "filmed a ship 900 metres beneath" tells where. */
function placeBefore(document: TextDocument, end: number): Span | null {
  const phrase = phrasesOf(document).at(end);
  const isPlace = phrase?.kind === 'noun' && document.tokens[end]?.pos === 'NOUN';
  return isPlace && document.tokens[phrase.first - 1]?.pos === 'ADP'
    ? chainEndingAt(document, end, NO_LINKS)
    : null;
}

const NOTHING: Span = { start: 0, end: 0 };
/** "$50 off the fare", "adding $2,000 to the price". */
const isMoved = (document: TextDocument, { start }: Bare, word: string | undefined): boolean =>
  word === 'off' ||
  (word === 'to' &&
    /^(?:add|adds|added|adding)$/.test(document.tokens[tokenAt(document, start) - 1]?.lower ?? ''));

/** "spent about $28 million on roads", "paid $3 million for the mill": the verb stands right before the amount. */
function isPaid(document: TextDocument, { start }: Bare, word: string | undefined): boolean {
  const verb = document.tokens[tokenAt(document, start) - 1]?.lower ?? '';
  if (word === 'on') return SPENT.test(verb);
  return (
    word === 'for' && /^(?:pay|pays|paid|paying|bid|bids|bidding|spend|spends|spent|spending)$/.test(verb)
  );
}
const SPENT = /^(?:spend|spends|spent|spending|invest|invests|invested|waste|wasted|lavish|lavished)$/;

/** "80% of its needs", "of the national average": a noun that the tagger took for a verb or adjective. */
function ownedWord(document: TextDocument, index: number): Span | null {
  const { tokens } = document;
  const owner = tokens[index];
  const word = tokens[index + 1];
  if (!owner || !word || !/^(?:its|their|his|her|our|my|your|the|this|that|these|those)$/.test(owner.lower))
    return null;
  if (word.pos !== 'VERB' && word.pos !== 'ADJ') return null;
  const shared = word.pos === 'ADJ' ? participleNoun(document, index + 2) : null;
  if (shared) return shared;
  const last = tokens[index + 2];
  return { start: word.start, end: last && QUANTITY_NOUN.test(last.lower) ? last.end : word.end };
}

/** "the total | issued and outstanding shares": the noun behind a participle that parted the chunk. */
function participleNoun(document: TextDocument, index: number): Span | null {
  const { tokens } = document;
  if (tokens[index]?.pos !== 'VERB' || !/ed$/.test(tokens[index]!.lower)) return null;
  return nounPhraseAt(document, tokens[index + 1]?.lower === 'and' ? index + 2 : index + 1);
}

/** "two-class layout": what is counted is the class. */
const compoundNoun = (token: Token | undefined): Span | null =>
  token ? { start: token.start, end: token.end } : null;

/** "400 rescue and fire crews", "12 northern and central towns": no singular has many, so the plural behind "and" is the head. */
function withJointHead(document: TextDocument, noun: Span): Span {
  const { tokens } = document;
  const last = tokenAt(document, noun.end - 1);
  if (tokens[last + 1]?.lower !== 'and' || !tokens[last] || !isSingular(tokens[last])) return noun;
  for (let i = last + 2; i <= last + JOINT_LENGTH; i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return noun;
    if (i > last + 2 && token.pos === 'NOUN' && !isSingular(token))
      return { start: noun.start, end: token.end };
  }
  return noun;
}
const JOINT_LENGTH = 5;
const isSingular = ({ lower, pos }: Token): boolean =>
  pos !== 'NUM' && !/(?:[^s]s|people|men|children|staff|police|personnel|troops)$/.test(lower);

/** "a 200,000 figure": the noun only names the number. */
function withoutNumberNouns({ text }: TextDocument, span: Span | null): Span | null {
  return span &&
    /^(?:figures?|numbers?|totals?|mark|threshold|level|more)$/i.test(text.slice(span.start, span.end))
    ? null
    : span;
}

/** "five months' probation". */
function possessed(document: TextDocument, next: number): Span | null {
  const mark = document.tokens[next];
  return mark && /^['’]s?$/.test(mark.text) ? nounPhraseAt(document, next + 1) : null;
}

/** "two-goal", "two “deliveries”", but "Top 7 / “Broad City”": a title begins with a capital. */
function pastMark({ tokens }: TextDocument, index: number): number {
  const mark = tokens[index]?.text ?? '';
  const opens = /^[“‘]$/.test(mark) && /^\p{Ll}/u.test(tokens[index + 1]?.text ?? '');
  return opens || /^[-–‐‑"”]$/.test(mark) ? index + 1 : index;
}

function agedThing(document: TextDocument, figure: Bare, next: number): Span | null {
  // "the 93-year-old finishes his term"
  const { lower = '', pos = '' } = document.tokens[next + 1] ?? {};
  const isVerb = /^(?:DET|PRON)$/.test(pos) && !/^(?:who|whom|whose|which|that)$/.test(lower);
  // "the 31-year-old's transfer"
  const isOwner = /^['’]s?$/.test(document.tokens[next]?.text ?? '');
  if (figure.adjective) return isVerb || isOwner ? null : nounPhraseAt(document, next);
  // "arrested the 27-year-old on Sunday": the person, named nowhere near.
  if (/-olds?$/.test(document.text.slice(figure.start, figure.end))) return null;
  return nameBefore(document, figure) ?? measuredThing(document, figure, true);
}
