/** What follows a reporting verb: a that-clause, a quotation, a bare clause, an object … and where it begins. */
import { ADDRESSEE_VERBS, OBJECT_IN_CONTENT } from '../lexicon/verbs.ts';
import type { Reading } from './reading.ts';
import { isTimePhrase } from './source.ts';

export type ComplementKind =
  | 'that'
  | 'clause'
  | 'quote'
  | 'colon'
  | 'wh'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'preposition'
  | 'none';

export interface Complement {
  readonly kind: ComplementKind;
  /** First token of the content; for 'none' the first token that is not an adjunct of the verb. */
  readonly start: number;
  /** Of 'preposition': which; its token is `start - 1`. */
  readonly preposition: string | null;
  /** Something (hearer, time, place) stands between verb and content. */
  readonly distant: boolean;
}

const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which', 'whom']);
const CONTENT_PREPOSITIONS = new Set([
  'for',
  'of',
  'about',
  'on',
  'against',
  'to',
  'with',
  'as',
  'at',
  'over',
  'upon',
  'into',
]);
/** "laughed when he spoke": of a reaction "when" tells the occasion. */
const REACTIONS = new Set('laugh cheer cry sigh jeer shout yell scream applaud chuckle praise'.split(' '));
/** Prepositions of adjuncts that may stand between verb and content: "said in an interview that". */
const ADJUNCT = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'to',
  'via',
  'by',
  'from',
  'through',
  'of',
  'with',
  'for',
  'about',
  'last',
  'this',
  'under',
  'near',
  'outside',
  'over',
  'as',
  'against',
  'between',
  'among',
  'without',
  'throughout',
  'following',
]);
/** Words between verb and content; a longer way is another sentence part. */
const MAX_ADJUNCTS = 30;
/** A bare clause shows its finite verb within this many words of its beginning. */
const MAX_TO_VERB = 30;
/** Words of an aside between commas behind a verb. */
const MAX_ASIDE = 12;

export function complementOf(r: Reading, from: number, ceiling: number, lemma: string): Complement {
  const told = afterHearer(r, from, ceiling, lemma);
  if (told) return told;
  const first = at(r, from, ceiling, lemma);
  if (first && first.kind !== 'object' && first.kind !== 'preposition') return first;
  const further = afterAdjuncts(r, from, ceiling, lemma);
  if (further && (!first || prefersFurther(lemma, first.kind))) return further;
  if (first) return first;
  return { kind: 'none', start: skipAdjuncts(r, from, ceiling), preposition: null, distant: false };
}

/** "said in an interview that …" has its that-clause; "called for X that …" keeps its object. */
const prefersFurther = (lemma: string, kind: ComplementKind) =>
  !OBJECT_IN_CONTENT.has(lemma) &&
  !(kind === 'object' && !ADDRESSEE_VERBS.has(lemma) && !SPEAKING.has(lemma));
const SPEAKING = new Set([
  'say',
  'add',
  'note',
  'claim',
  'argue',
  'insist',
  'explain',
  'warn',
  'announce',
  'reveal',
  'write',
  'declare',
  'testify',
  'tweet',
  'agree',
  'acknowledge',
  'admit',
  'state',
  'suggest',
  'report',
  'complain',
  'respond',
  'reply',
  'post',
  'joke',
  'boast',
  'confirm',
]);

/** The content that begins right at token `i`, if any does. */
function at(r: Reading, i: number, ceiling: number, lemma: string): Complement | null {
  if (i >= ceiling) return null;
  const found = (kind: ComplementKind, start: number, preposition: string | null = null): Complement => ({
    kind,
    start,
    preposition,
    distant: false,
  });
  const token = r.tokens[i]!;
  const next = i + 1 < ceiling ? r.tokens[i + 1]! : null;
  if (startsRegion(r, i))
    return opensSentence(r, i, ceiling)
      ? found('quote', i)
      : bare(r, i, ceiling)
        ? found('clause', i)
        : found('object', i);
  if (token.pos === 'DET' && next && startsRegion(r, i + 1) && !r.phrases.at(i))
    return found(bare(r, i, ceiling) ? 'clause' : 'object', i);
  if (token.text === ',' || token.text === ':') {
    if (next && startsRegion(r, i + 1)) return found('quote', i + 1);
    if (token.text === ':') return next ? found('colon', i + 1) : null;
    return null;
  }
  if (token.lower === 'that' && next && !isTimePhraseAt(r, i)) return found('that', i + 1);
  if (WH.has(token.lower) && !(token.lower === 'when' && REACTIONS.has(lemma))) return found('wh', i);
  if (token.lower === 'to' && token.pos === 'PART' && !next?.lower.endsWith('ing'))
    return found('infinitive', i);
  if (token.pos === 'VERB' && token.lower.endsWith('ing') && !r.phrases.at(i)) return found('gerund', i);
  if (OBJECT_IN_CONTENT.has(lemma) && r.phrases.at(i)) return found('object', i);
  if (
    (token.pos === 'ADP' || token.lower === 'to') &&
    CONTENT_PREPOSITIONS.has(token.lower) &&
    next &&
    (r.phrases.at(i + 1) ||
      startsRegion(r, i + 1) ||
      next.lower.endsWith('ing') ||
      WH.has(next.lower) ||
      next.pos === 'DET')
  )
    return lateClause(r, i, ceiling) ? found('clause', i) : found('preposition', i + 1, token.lower);
  // "a bridge that Roe says fell": the clause has lost its subject to the front.
  const verb = r.verbAt(i);
  if (bare(r, i, ceiling) || (verb?.first === i && verb.form === 'finite')) return found('clause', i);
  return r.phrases.at(i) && !isTimePhraseAt(r, i) ? found('object', i) : null;
}

const isTimePhraseAt = (r: Reading, i: number) => {
  const phrase = r.phrases.at(i);
  return phrase !== null && isTimePhrase(r, phrase);
};

export const startsRegion = (r: Reading, i: number): boolean => {
  const region = r.regionAt(i);
  return region >= 0 && r.regionTokens[region]!.first === i;
};

/** A quotation that is a sentence of its own: begins with a capital, and what follows it is no part of its clause. */
function opensSentence(r: Reading, i: number, ceiling: number): boolean {
  const { last } = r.regionTokens[r.regionAt(i)]!;
  const word = r.tokens[i + 1];
  return (
    last >= ceiling ||
    (/^\p{Lu}/u.test(word?.text ?? '') && last - i > 6 && /[.,!?]/.test(r.tokens[last - 2]?.text ?? ''))
  );
}

/** "said if elected, he would": a subordinate clause first, then, after its comma, the main one. */
function lateClause(r: Reading, i: number, ceiling: number): boolean {
  const stop = Math.min(ceiling, i + MAX_TO_VERB);
  for (let k = i; k < stop; k++) {
    if (r.regionAt(k) >= 0) return false;
    if (r.verbAt(k)?.form === 'finite') return false;
    if (r.tokens[k]!.text === ',') return bare(r, k + 1, ceiling);
  }
  return false;
}

/** Does a clause with its own subject and finite verb begin at token `i`? */
function bare(r: Reading, i: number, ceiling: number): boolean {
  let subject = false;
  const stop = Math.min(ceiling, i + MAX_TO_VERB);
  for (let k = i; k < stop; ) {
    const { text, pos, lower } = r.tokens[k]!;
    // "in a statement that she had …": the clause begins behind "that", not at the adjunct.
    if (lower === 'that' && k > i && r.tokens[i]!.pos === 'ADP') return false;
    const verb = r.verbAt(k);
    if (verb && verb.first === k) {
      if (verb.form === 'finite')
        return subject && !(verb.passive === false && isReducedParticiple(r, verb.head, k, stop));
      if (!subject) return false;
      k = verb.last;
      continue;
    }
    const phrase = r.phrases.at(k);
    if (phrase) {
      subject ||= !(isTimePhrase(r, phrase) && phrase.kind !== 'pronoun');
      k = phrase.last;
      continue;
    }
    if (/^[,;:.!?()—–]$/.test(text) && !(text === ',' && subject && relativeNext(r, k + 1))) return false;
    subject ||= pos === 'DET' || pos === 'ADJ' || pos === 'NUM';
    if (pos === 'SCONJ' && k !== i) return false;
    if (lower === 'who' || lower === 'which') return false;
    k++;
  }
  return false;
}

/** "the plan announced on Monday": a past participle after a noun is no finite verb if a finite one follows. */
function isReducedParticiple(r: Reading, head: number, k: number, stop: number): boolean {
  if (r.tokens[head]!.pos !== 'VERB' || !r.tokens[head]!.lower.endsWith('ed')) return false;
  const after = r.tokens[k + 1];
  return after?.pos === 'ADP' && after.lower === 'by' && stop > 0;
}

const relativeNext = (r: Reading, i: number) => /^(?:who|which|whose)$/.test(r.tokens[i]?.lower ?? '');

/** "told the court that …": what stands right behind the hearer and can only be content. */
function afterHearer(r: Reading, from: number, ceiling: number, lemma: string): Complement | null {
  const hearer = ADDRESSEE_VERBS.has(lemma) ? r.phrases.at(from) : null;
  if (hearer?.first !== from) return null;
  const content = at(r, hearer.last, ceiling, lemma);
  const clear = content && /^(?:that|quote|wh)$/.test(content.kind);
  return clear ? { ...content, distant: true } : null;
}

/** Skips the hearer and up to a few adjuncts, and answers the content that stands behind them. */
function afterAdjuncts(r: Reading, from: number, ceiling: number, lemma: string): Complement | null {
  let i = from;
  const stop = Math.min(ceiling, from + MAX_ADJUNCTS);
  if (ADDRESSEE_VERBS.has(lemma)) {
    const hearer = r.phrases.at(i);
    if (hearer && hearer.first === i && !isTimePhrase(r, hearer)) i = hearer.last;
  }
  while (i < stop) {
    if (i > from) {
      const content = at(r, i, ceiling, lemma);
      if (
        content &&
        content.kind !== 'object' &&
        content.kind !== 'preposition' &&
        !(content.kind === 'infinitive' && !ADDRESSEE_VERBS.has(lemma)) &&
        !(content.kind === 'gerund')
      )
        return { ...content, distant: true };
    }
    const further = r.tokens[i]!.text === ',' ? skipAside(r, i, stop) : skipOne(r, i, stop);
    if (further === i) return null;
    i = further;
  }
  return null;
}

/** ", however," and ", in a letter,": an aside between two commas, closed within a few words. */
function skipAside(r: Reading, i: number, stop: number): number {
  const { pos, lower } = r.tokens[i + 1] ?? { pos: 'X', lower: '' };
  if (!/^(?:ADV|ADP|SCONJ)$/.test(pos) || lower === 'as') return i;
  for (let k = i + 2; k < stop && k < i + MAX_ASIDE; k++) {
    if (r.regionAt(k) >= 0 || r.verbAt(k)?.form === 'finite') return i;
    if (r.tokens[k]!.text === ',') return k + 1;
  }
  return i;
}

/** Behind one adjunct that begins at `i`: an adverb, a time, a prepositional phrase; `i` if there is none. */
function skipOne(r: Reading, i: number, stop: number): number {
  const token = r.tokens[i]!;
  const phrase = r.phrases.at(i);
  if (r.regionAt(i) >= 0) return i;
  if (
    phrase &&
    phrase.first === i &&
    (isTimePhrase(r, phrase) || (token.pos === 'PRON' && /self|selves/.test(token.lower)))
  )
    return phrase.last;
  if (token.pos === 'ADV' || /^(?:ago|later|earlier|again|back|too)$/.test(token.lower)) return i + 1;
  if (ADJUNCT.has(token.lower) || token.pos === 'ADP') {
    const object = i + 1 < stop ? r.phrases.at(i + 1) : null;
    if (object && object.first === i + 1) return object.last;
    if (i + 2 < stop && r.tokens[i + 1]?.pos === 'DET') return r.phrases.at(i + 2)?.last ?? i;
    // "spoke up", "went on"
    return i + 1;
  }
  return i;
}

export function skipAdjuncts(r: Reading, from: number, ceiling: number): number {
  let i = from;
  const stop = Math.min(ceiling, from + MAX_ADJUNCTS);
  while (i < stop) {
    const further = skipOne(r, i, stop);
    if (further === i) break;
    i = further;
  }
  return i;
}
