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
  /** Where the main clause begins, if a subordinate one leads the content: it does not end before. */
  readonly main?: number;
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
/** "condemned the move announced in May": verbs that take no clause, whatever a participle behind looks like. */
const OBJECT_ONLY = new Set(
  'condemn criticize criticise welcome attack defend denounce praise applaud hail slam blast quote release publish cite'.split(
    ' ',
  ),
);
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

/** What may be the content, the likeliest first; where none follows, one of kind 'none'. */
export function complementsOf(r: Reading, from: number, ceiling: number, lemma: string): Complement[] {
  const told = afterHearer(r, from, ceiling, lemma);
  if (told) return [told];
  const first = at(r, from, ceiling, lemma);
  if (first && first.kind !== 'object' && first.kind !== 'preposition') return [first];
  const further = afterAdjuncts(r, from, ceiling, lemma);
  if (first && further) return prefersFurther(lemma, first.kind) ? [further, first] : [first, further];
  const only = first ?? further ?? objectAfterTime(r, from, ceiling, lemma);
  if (only) return [only];
  return [{ kind: 'none', start: skipAdjuncts(r, from, ceiling), preposition: null, distant: false }];
}

/** "announced on Monday the sale of the yard": an object that waits behind a time. */
function objectAfterTime(r: Reading, from: number, ceiling: number, lemma: string): Complement | null {
  const start = skipAdjuncts(r, from, ceiling);
  const behind = start > from && isTimePhraseAt(r, start - 1) ? at(r, start, ceiling, lemma) : null;
  return behind?.kind === 'object' ? { ...behind, distant: true } : null;
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
  if (startsRegion(r, i)) {
    if (opensSentence(r, i, ceiling)) return found('quote', i);
    const { last } = r.regionTokens[r.regionAt(i)]!;
    // “the weather” was to blame: the quoted words are the subject of what goes on behind them.
    const verb = r.verbAt(last);
    if (verb?.first === last && verb.form === 'finite') return { ...found('clause', i), main: last + 1 };
    return bare(r, i, ceiling) ? found('clause', i) : found('object', i);
  }
  if (token.pos === 'DET' && next && startsRegion(r, i + 1) && !r.phrases.at(i))
    return found(bare(r, i, ceiling) ? 'clause' : 'object', i);
  if (token.text === ',' || token.text === ':') {
    if (next && startsRegion(r, i + 1)) return found('quote', i + 1);
    if (token.text === ':') return next ? found('colon', i + 1) : null;
    return next && SPEAKING.has(lemma) && beginsWithSubject(r, i + 1) && bare(r, i + 1, ceiling)
      ? { ...found('clause', i + 1), distant: true }
      : null;
  }
  if (token.lower === 'that' && next && !isTimePhraseAt(r, i)) return found('that', i + 1);
  if (WH.has(token.lower) && !(token.lower === 'when' && REACTIONS.has(lemma))) return found('wh', i);
  if (token.lower === 'to' && token.pos === 'PART' && !next?.lower.endsWith('ing'))
    return found('infinitive', i);
  if (token.lower === 'according') return null;
  if (token.pos === 'VERB' && token.lower.endsWith('ing') && !r.phrases.at(i)) return found('gerund', i);
  if (OBJECT_IN_CONTENT.has(lemma) && r.phrases.at(i))
    return { ...found('object', i), main: lemma === 'accuse' ? deedOf(r, i, ceiling) : i };
  if (/^(?:ADP|SCONJ)$/.test(token.pos) && SPEAKING.has(lemma)) {
    const main = lateClause(r, i, ceiling);
    if (main !== null) return { ...found('clause', i), main };
  }
  if (
    (token.pos === 'ADP' || token.lower === 'to') &&
    CONTENT_PREPOSITIONS.has(token.lower) &&
    next &&
    !isTimePhraseAt(r, i + 1) &&
    next.lower !== 'least' &&
    next.lower !== 'most' &&
    (r.phrases.at(i + 1) ||
      startsRegion(r, i + 1) ||
      next.lower.endsWith('ing') ||
      WH.has(next.lower) ||
      next.pos === 'DET')
  )
    return found('preposition', i + 1, token.lower);
  // "a bridge that Roe says fell": the clause has lost its subject to the front.
  const verb = r.verbAt(i);
  const clause = !OBJECT_ONLY.has(lemma) && bare(r, i, ceiling);
  if (clause || (verb?.first === i && verb.form === 'finite')) return found('clause', i);
  return r.phrases.at(i) && !isTimePhraseAt(r, i) ? found('object', i) : null;
}

/** "accused Roe, who left in May, of hiding it": what somebody is accused of, behind what is told of them. */
function deedOf(r: Reading, i: number, ceiling: number): number {
  for (let k = i; k + 1 < ceiling && k < i + MAX_TO_VERB; k++)
    if (r.tokens[k]!.lower === 'of' && r.tokens[k + 1]!.lower.endsWith('ing') && r.regionAt(k) < 0) return k;
  return i;
}

/** Does a noun phrase begin here, as the subject of a clause does? */
const beginsWithSubject = (r: Reading, i: number) => r.phrases.at(i)?.first === i;

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

/** "said if elected, he would": where, behind a subordinate part and its comma, the main clause begins. */
function lateClause(r: Reading, i: number, ceiling: number): number | null {
  const stop = Math.min(ceiling, i + MAX_TO_VERB);
  for (let k = i; k < stop; k++) {
    if (r.regionAt(k) >= 0) return null;
    if (r.verbAt(k)?.form === 'finite' || r.tokens[k]!.lower === 'that') return null;
    if (r.tokens[k]!.text === ',')
      return r.regionAt(k + 1) < 0 && beginsWithSubject(r, k + 1) && bare(r, k + 1, ceiling) ? k + 1 : null;
  }
  return null;
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
      // "of employed men": a participle.
      if (verb.form === 'finite' && r.tokens[k - 1]!.pos === 'ADP' && verb.head === k && k > i) {
        k++;
        continue;
      }
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
    // "told a dispatcher before police arrived": that verb belongs to the time.
    if ((pos === 'SCONJ' || /^(?:before|after|when|while|until|once)$/.test(lower)) && k !== i) return false;
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
  if (!content) return null;
  const clear =
    /^(?:that|quote|wh)$/.test(content.kind) ||
    (content.kind === 'clause' && content.start === hearer.last && beginsWithSubject(r, hearer.last));
  return clear ? { ...content, distant: true } : null;
}

/** "vowed on Friday to appeal": verbs whose infinitive is what is said. */
const COMMITTING = new Set('promise pledge vow threaten offer agree propose request demand swear'.split(' '));

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
        !(content.kind === 'infinitive' && !ADDRESSEE_VERBS.has(lemma) && !COMMITTING.has(lemma)) &&
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
    if (object && object.first === i + 1) return titleEnd(r, object.last, stop);
    if (i + 1 < stop && isTitle(r, i + 1)) return r.regionTokens[r.regionAt(i + 1)]!.last;
    if (i + 2 < stop && r.tokens[i + 1]?.pos === 'DET') return r.phrases.at(i + 2)?.last ?? i;
    // "spoke up", "went on"
    return i + 1;
  }
  return i;
}

/** Words of a programme's or book's title, its marks included. */
const MAX_TITLE = 8;

/** "on “Morning Talk”": a few words in marks, the first with a capital, behind a preposition or a channel's name. */
function isTitle(r: Reading, i: number): boolean {
  if (!startsRegion(r, i)) return false;
  const { first, last } = r.regionTokens[r.regionAt(i)]!;
  return last - first <= MAX_TITLE && /^\p{Lu}/u.test(r.tokens[first + 1]?.text ?? '');
}

/** Behind the title that a channel's name carries ("Channel 9’s “Morning Talk”"), else `end`. */
function titleEnd(r: Reading, end: number, stop: number): number {
  const at = /^['’]s?$/.test(r.tokens[end]?.text ?? '') ? end + 1 : end;
  return at > end && at < stop && isTitle(r, at) ? r.regionTokens[r.regionAt(at)]!.last : end;
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
