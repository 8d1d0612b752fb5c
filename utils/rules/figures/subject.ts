/** The subject of a verb that states or changes an amount, found by its place before the verb. */
import type { Span } from '../../analysis/model.ts';
import { QUANTITY_NOUN, TRADED_NOUN } from '../lexicon/amount-nouns.ts';
import { DOWN, MEASURING, UP } from '../lexicon/change-verbs.ts';
import { SPEAKING } from '../lexicon/complement-verbs.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import { CLAUSE_LINKS, chainEndingAt, NO_LINKS, objectBehind, spanOf } from './phrase-chain.ts';

/** The longest verb group before the verb: "is still expected to be". */
const MAX_GROUP = 7;

/**
 * The subject of the verb at `verb`, with what hangs on it to the left: "New car sales in the Houston area | plunged".
 * "it" and "they" as they stand: `antecedent.ts` tells what they mean.
 */
export function subjectBefore(document: TextDocument, verb: number, isFirst = true): Span | null {
  const { tokens } = document;
  let index = verb - 1;
  // "edged | down 3 percent": the particle was taken for the verb.
  if (/^(?:up|down)$/.test(tokens[verb]!.lower) && tokens[index]?.pos === 'VERB') index--;
  while (index > verb - MAX_GROUP && isInGroup(document, index)) index--;
  // "a plan that rose", "a plan, which analysts | have estimated to cost"
  const estimator = phrasesOf(document).at(index)?.first ?? index;
  const relative =
    tokens[index]?.lower === 'that'
      ? index
      : [index, estimator, estimator - 1].find((i) => WHO_OR_WHICH.test(tokens[i]?.lower ?? ''));
  if (relative !== undefined)
    return chainEndingAt(
      document,
      tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1,
      NO_LINKS,
    );
  if (isFirst && /^(?:and|but|or|then)$/.test(tokens[index]?.lower ?? '')) {
    const earlier = verbBefore(tokens, index);
    return earlier < 0 ? null : subjectBefore(document, earlier, false);
  }
  const main = mainClause(document, index, verb);
  if (main !== undefined) return main;
  // "the market worth $2 billion | is growing": over the amount that describes the subject.
  if (isAmount(tokens[index])) index = beforeWorth(tokens, index);
  // "The scheme, to cost $9 million, is"
  if (tokens[index]?.text === ',' && tokens[index + 1]?.lower === 'to')
    return chainEndingAt(document, index - 1);
  if (isHangingParticiple(document, index)) index--;
  if (tokens[index]?.text === ')') index = beforeBracket(tokens, index);
  const isReduced = tokens[index]?.text === ',' && index === verb - 1 && REDUCED.test(tokens[verb]!.lower);
  if (isReduced) return describedBefore(document, index);
  const isBehindComma = tokens[index]?.text === ',';
  // "a fee of $2 million, rising to $3 million": the figure before has the thing.
  if (
    isBehindComma &&
    /^(?:rising|falling|climbing|dropping|growing|shrinking)$/.test(tokens[index + 1]!.lower) &&
    isAmount(tokens[index - 1])
  )
    return null;
  const isBehindDash = DASH.test(tokens[index]?.text ?? '');
  const closes = isBehindComma || isBehindDash ? beforeInsertion(tokens, index) : index;
  const pronoun = tokens[closes];
  if (pronoun?.pos === 'PRON' && /^(?:it|they)$/.test(pronoun.lower))
    return { start: pronoun.start, end: pronoun.end };
  const subject =
    amountOpening(document, verb) ??
    chainEndingAt(document, closes, isParticiple(tokens[verb]) ? CLAUSE_LINKS : undefined);
  return (
    subject ?? (isBehindComma && isParticiple(tokens[index + 1]) ? clauseSubject(document, index) : null)
  );
}

/** Words that join a participle to the clause whose subject it has. */
const JOINING = /^(?:after|before|while|since)$/;

/**
 * "The index rose before falling 3 percent", "After falling 3 percent, the index", "The gap hit a record having grown by":
 * the subject of the clause that the participle hangs on. Undefined where it hangs on none.
 */
function mainClause(document: TextDocument, index: number, verb: number): Span | null | undefined {
  const { tokens } = document;
  if (!isParticiple(tokens[index + 1]) && tokens[index + 1]?.lower !== 'having') return undefined;
  if (tokens[index + 1]!.lower === 'having' && tokens[index]?.text !== ',')
    return clauseSubject(document, index + 1);
  if (!JOINING.test(tokens[index]?.lower ?? '')) return undefined;
  if (index > 0 && tokens[index - 1]!.sentence === tokens[index]!.sentence)
    return clauseSubject(document, tokens[index - 1]!.text === ',' ? index - 1 : index);
  for (let i = verb; i < verb + CLAUSE_REACH && tokens[i]?.sentence === tokens[verb]!.sentence; i++)
    if (tokens[i]!.text === ',') return objectBehind(document, i + 1);
  return null;
}

/** "worth over $2 billion", "orders of $3 billion": the token before such a description; `index` itself where none ends there. */
function beforeWorth(tokens: readonly Token[], index: number): number {
  for (let i = index - 1; i > index - WORTH_REACH; i--)
    if (/^(?:worth|valued|priced|of)$/.test(tokens[i]?.lower ?? '')) return i - 1;
  return index;
}
const WORTH_REACH = 6;

const isAmount = (token: Token | undefined): boolean =>
  /\d|^(?:%|percent|points?|million|billion|trillion|m|bn|k)$/.test(token?.lower ?? '');

const isParticiple = (token: Token | undefined): boolean => token?.pos === 'VERB' && /ing$/.test(token.lower);

/** How far before the comma the clause may begin whose subject a participle behind it has. */
const CLAUSE_REACH = 24;

/** "The bond has fallen since May, hitting 11 percent": of the clause before the comma, its opening noun phrase. */
function clauseSubject(document: TextDocument, comma: number): Span | null {
  const { tokens } = document;
  let opening = comma;
  while (opening > 0 && opening > comma - CLAUSE_REACH && !endsClause(tokens, opening - 1, comma)) opening--;
  // "So far this year Tesla shares"
  while (tokens[opening]?.pos === 'ADV') opening++;
  for (let i = opening + 1; i < comma; i++) {
    if (tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX') continue;
    const subject = chainEndingAt(document, i - 1);
    const first = subject ? phrasesOf(document).at(tokenAt(document, subject.start))?.first : undefined;
    return first === opening ? subject : null;
  }
  return null;
}
const endsClause = (tokens: readonly Token[], index: number, comma: number): boolean =>
  tokens[index]!.sentence !== tokens[comma]!.sentence ||
  /^(?:[,;:"“”(—]|and|but|that|while|as|when|because|after)$/.test(tokens[index]!.lower);

/** How far before its verb a subject may begin that the chain did not reach. */
const OPENING_REACH = 24;

/** "The number of people found to be overweight | rose", "The number who had had tea | rose": a clause that begins with the noun for an amount has it as subject. */
function amountOpening(document: TextDocument, verb: number): Span | null {
  const { tokens } = document;
  for (let i = verb - 1; i > verb - OPENING_REACH && i >= 0; i--) {
    if (/^[,;:]$/.test(tokens[i]!.text)) return null;
    const amount = /^(?:of|who)$/.test(tokens[i]!.lower) ? phrasesOf(document).at(i - 1) : null;
    const isSaid = amount && SPEAKING.has(tokens[amount.first - 1]?.lemma ?? '');
    if (amount && AMOUNT.test(tokens[amount.head]!.lower) && (isSaid || isOpening(tokens, amount.first)))
      return spanOf(document, amount);
  }
  return null;
}
const isOpening = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.sentence !== tokens[first]!.sentence ||
  /^(?:CCONJ|SCONJ|PUNCT)$/.test(tokens[first - 1]!.pos);
const AMOUNT =
  /^(?:number|share|proportion|percentage|amount|rate|cost|price|value|volume|size|length|area|population)$/;

const WHO_OR_WHICH = /^(?:who|which)$/;

/** "The price paid | was", "the losses recorded | were". */
const isHangingParticiple = (document: TextDocument, index: number): boolean =>
  document.tokens[index]?.pos === 'VERB' &&
  /(?:ed|en|wn|id|ld|ing)$/.test(document.tokens[index]!.lower) &&
  phrasesOf(document).at(index - 1)?.kind === 'noun';

/** How far before "and" the first of two verbs of one subject may stand: "The fare was set last May and rose to $3". */
const JOINED_REACH = 8;

function verbBefore(tokens: readonly Token[], joint: number): number {
  for (let i = joint - 1; i > joint - JOINED_REACH && tokens[i]?.sentence === tokens[joint]!.sentence; i--)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return i;
  return -1;
}

/** "Its shares, down 4 percent this year", "the contract, valued at $4 million": these begin what is told of the noun before. */
const REDUCED = /^(?:up|down|valued|priced|estimated|put|set|capped|pegged|listed)$/;

/** "up" and "down" may tell of the whole clause before ("sold 40 cars in May, down 4 percent"); then the noun opens none. */
function describedBefore(document: TextDocument, comma: number): Span | null {
  const { tokens } = document;
  const thing = chainEndingAt(document, comma - 1);
  const isWhole = !/^(?:up|down)$/.test(tokens[comma + 1]!.lower);
  const opening = thing ? phrasesOf(document).at(tokenAt(document, thing.start)) : null;
  if (isWhole || (opening && isOpening(tokens, opening.first))) return thing;
  const before = chainEndingAt(document, beforeInsertion(tokens, comma));
  if (before) return before;
  // "The shares are on a run, up 40 percent", but "He opened 12 shops, up 40 percent", "Markets see a chance, up from"
  const subject = clauseSubject(document, comma);
  const head = subject ? tokens[tokenAt(document, subject.end - 1)]!.lower : '';
  return TRADED_NOUN.test(head) && !/^markets?$/.test(head) ? subject : null;
}

/** As far as a bracket behind a subject is looked through: "The Port Authority (PA) | spent". */
const BRACKET_REACH = 8;

function beforeBracket(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i > close - BRACKET_REACH && i > 0; i--) if (tokens[i]!.text === '(') return i - 1;
  return close;
}

/** "The tax, first levied in 1990, rose", "The tax—on bread and milk—rose": goes back over what stands between two like marks. */
function beforeInsertion(tokens: readonly Token[], mark: number): number {
  const { text, sentence } = tokens[mark]!;
  for (let i = mark - 1; i > mark - INSERTION_REACH && i > 0; i--) {
    if (tokens[i]!.sentence !== sentence) return mark;
    if (tokens[i]!.text === text) return i - 1;
  }
  return mark;
}
const INSERTION_REACH = 18;
const DASH = /^(?:—|–|--)$/;

/** The last word of "is on track to hit", "is on course to reach". */
const isOnTrack = ({ tokens }: TextDocument, index: number): boolean =>
  /^(?:track|course|pace)$/.test(tokens[index]?.lower ?? '') && tokens[index - 1]?.lower === 'on';

/** "housing starts | plunged": two finite verbs in a row are none, so the first is the noun. */
function isNounBeforeVerb({ tokens }: TextDocument, index: number): boolean {
  const next = tokens[index + 1];
  return (
    /[^s]s$/.test(tokens[index]!.lower) &&
    next?.pos === 'VERB' &&
    (UP.has(next.lower) || DOWN.has(next.lower))
  );
}

function isInGroup(document: TextDocument, index: number): boolean {
  const token = document.tokens[index];
  // "has been forecast to": a participle that the tagger takes for a noun.
  if (token?.lower === 'forecast' && document.tokens[index - 1]?.pos === 'AUX') return true;
  if (isOnTrack(document, index) || isOnTrack(document, index + 1)) return true;
  if (!token || phrasesOf(document).at(index)) return false;
  if (token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART') return true;
  return (
    (MEASURING.has(token.lower) && !QUANTITY_NOUN.test(token.lower) && !isNounBeforeVerb(document, index)) ||
    // "profit | more than doubled"
    /^(?:more|than|ha[sd]|have|having|been|expected|likely|projected|predicted|forecast|estimated|seen|set|due|poised|to)$/.test(
      token.lower,
    )
  );
}
