/** The content that begins right at a token, told by the first words: "that", a quotation mark, "to", a noun phrase … */

import { OBJECT_ONLY, REACTIONS, SPEAKING } from '../../lexicon/complement-verbs.ts';
import { DOCUMENTS, OCCASIONS } from '../../lexicon/nouns.ts';
import { OBJECT_IN_CONTENT } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import { isTime } from '../../text/phrases.ts';
import { isPersonNoun } from '../person-noun.ts';
import type { Reading } from '../reading.ts';
import { isTimePhrase, isTimePhraseAt } from '../source/time-phrase.ts';
import { MAX_ADJUNCTS } from './adjuncts.ts';
import { isInNoun } from './extent.ts';
import {
  bare,
  beginsClause,
  beginsWithSubject,
  lateClause,
  MAX_TO_VERB,
  opensSentence,
  startsRegion,
} from './opening.ts';
import { isSentOut } from './sent-out.ts';

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

const WH = words('whether if how why what who when where which whom');
const CONTENT_PREPOSITIONS = words('for of about on against to with as at over upon into');

/** The content that begins right at token `i`, if any does. */
export function complementAt(r: Reading, i: number, ceiling: number, lemma: string): Complement | null {
  if (i >= ceiling || isSentOut(r, i)) return null;
  return (
    quotedAt(r, i, ceiling) ??
    (/^[,:]$/.test(r.tokens[i]!.text) ? behindMark(r, i, ceiling, lemma) : wordsAt(r, i, ceiling, lemma))
  );
}

const found = (kind: ComplementKind, start: number, preposition: string | null = null): Complement => ({
  kind,
  start,
  preposition,
  distant: false,
});

/** Words in marks, perhaps behind an article, as a sentence of their own or as part of the reporter's. */
function quotedAt(r: Reading, i: number, ceiling: number): Complement | null {
  if (startsRegion(r, i)) {
    if (opensSentence(r, i, ceiling)) return found('quote', i);
    const { last } = r.regionTokens[r.regionAt(i)]!;
    // “the weather” was to blame: the quoted words are the subject of what goes on behind them.
    const verb = r.verbAt(last);
    if (verb?.first === last && verb.form === 'finite') return { ...found('clause', i), main: last + 1 };
    return found(bare(r, i, ceiling) ? 'clause' : 'object', i);
  }
  const article = r.tokens[i]!.pos === 'DET' && i + 1 < ceiling && startsRegion(r, i + 1);
  return article && !r.phrases.at(i) ? found(bare(r, i, ceiling) ? 'clause' : 'object', i) : null;
}

/** Behind a comma a quotation or, of plain telling, a clause; behind a colon anything. */
function behindMark(r: Reading, i: number, ceiling: number, lemma: string): Complement | null {
  if (i + 1 >= ceiling) return null;
  if (startsRegion(r, i + 1)) return found('quote', i + 1);
  if (r.tokens[i]!.text === ':') return found('colon', i + 1);
  const clause = SPEAKING.has(lemma) && beginsClause(r, i + 1, ceiling);
  return clause ? { ...found('clause', i + 1), distant: true } : null;
}

function wordsAt(r: Reading, i: number, ceiling: number, lemma: string): Complement | null {
  const token = r.tokens[i]!;
  const next = i + 1 < ceiling ? r.tokens[i + 1]! : null;
  if (isCircumstance(r, i, ceiling)) return null;
  if (token.lower === 'that' && next && !isTimePhraseAt(r, i)) {
    if (pointsBack(r, i, ceiling)) return r.phrases.at(i + 1)?.first === i + 1 ? found('object', i) : null;
    return isSubject(r, i) ? found('clause', i) : found('that', i + 1);
  }
  if (WH.has(token.lower) && !(token.lower === 'when' && REACTIONS.has(lemma))) return found('wh', i);
  if (token.lower === 'to' && token.pos === 'PART' && !next?.lower.endsWith('ing'))
    return found('infinitive', i);
  // "vowed not to go"
  if (token.lower === 'not' && r.verbAt(i + 1)?.form === 'infinitive') return found('infinitive', i);
  if (token.lower === 'according') return null;
  if (token.pos === 'VERB' && token.lower.endsWith('ing') && !r.phrases.at(i)) return found('gerund', i);
  if (OBJECT_IN_CONTENT.has(lemma) && r.phrases.at(i))
    return { ...found('object', i), main: predicateOf(r, i, ceiling, lemma) };
  const main = /^(?:ADP|SCONJ)$/.test(token.pos) && SPEAKING.has(lemma) ? lateClause(r, i, ceiling) : null;
  if (main !== null) return { ...found('clause', i), main };
  if (takesObject(r, i, ceiling)) return found('preposition', i + 1, token.lower);
  // "a bridge that Roe says fell": the clause has lost its subject to the front.
  const verb = r.verbAt(i);
  const clause = !OBJECT_ONLY.has(lemma) && bare(r, i, ceiling);
  if (clause || (verb?.first === i && verb.form === 'finite')) return found('clause', i);
  return r.phrases.at(i) && !isTimePhraseAt(r, i) ? found('object', i) : null;
}

/**
 * "said Friday she would", "said on Friday she would", "said in a statement last week the yard would": a time or text
 * right behind the verb and before a subject is when or where it was said.
 */
function isCircumstance(r: Reading, i: number, ceiling: number): boolean {
  let end = i;
  for (let further = circumstanceEnd(r, end); further > end; further = circumstanceEnd(r, end)) {
    end = further;
    // Nothing is left to be said, not even a full stop: "She said Monday".
    if (end >= ceiling || end - i > MAX_ADJUNCTS) return false;
  }
  if (end === i) return false;
  return beginsWithSubject(r, end) || WH.has(r.tokens[end]!.lower) || r.tokens[end]!.lower === 'that';
}

/** Behind one such time or text that begins at `i`; `i` if none does. */
function circumstanceEnd(r: Reading, i: number): number {
  const { form, lower } = r.tokens[i]!;
  if (isTime(form) || /^(?:last|this)$/.test(lower)) {
    const time = r.phrases.at(i);
    if (!time) return isTime(form) ? i + 1 : i;
    return time.first === i && isTimePhrase(r, time) ? time.last : i;
  }
  const behind = r.phrases.at(i + 1);
  if (behind?.first !== i + 1) return i;
  if (/^(?:earlier|late|early)$/.test(lower)) return isTimePhrase(r, behind) ? behind.last : i;
  if (lower === 'on') return isTime(r.tokens[i + 1]!.form) ? behind.last : i;
  const head = r.tokens[behind.head]!;
  return lower === 'in' && (DOCUMENTS.has(head.lemma) || OCCASIONS.has(head.lemma)) ? behind.last : i;
}

/**
 * "rejected that idea.", "reiterated that promise on Monday, saying", "said that at a rally": with a preposition or one
 * thing behind it, and no verb for a clause, it is no conjunction.
 */
function pointsBack(r: Reading, that: number, ceiling: number): boolean {
  const first = that + 1;
  if (r.tokens[first]!.pos !== 'ADP' && !isLoneThing(r, first, ceiling)) return false;
  for (let i = first; i < ceiling && i < first + MAX_TO_VERB; i++) {
    const { text } = r.tokens[i]!;
    if (r.regionAt(i) >= 0 || (r.verbAt(i)?.form === 'finite' && !isInNoun(r, i))) return false;
    if (text === ';' || (text === ',' && r.verbAt(i + 1)?.form === 'gerund')) return true;
  }
  return first + MAX_TO_VERB >= ceiling;
}

/** One word for one thing, and no more of the noun behind it. */
function isLoneThing(r: Reading, i: number, ceiling: number): boolean {
  const { pos, lower, lemma } = r.tokens[i]!;
  const noun = r.phrases.at(i);
  if (pos !== 'NOUN' || noun?.head !== i || lower !== lemma || isPersonNoun(r.tokens[i]!)) return false;
  return noun.last >= ceiling || /^(?:PUNCT|ADP|ADJ)$/.test(r.tokens[noun.last]!.pos);
}

/** "said that's untrue", "say that will not do": with its verb at once, "that" is the subject. */
const isSubject = (r: Reading, that: number) =>
  r.tokens[that + 1]!.pos === 'AUX' &&
  r.verbAt(that + 1)?.form === 'finite' &&
  r.phrases.at(that + 1) === null;

/** "of the plan", "about leaving", "on what to do": a preposition with what is spoken of; not "at least". */
function takesObject(r: Reading, i: number, ceiling: number): boolean {
  const { pos, lower } = r.tokens[i]!;
  if (i + 1 >= ceiling || !CONTENT_PREPOSITIONS.has(lower)) return false;
  const next = r.tokens[i + 1]!;
  // "called for closing it": before "-ing" the tagger takes "for" for a conjunction.
  if (!(pos === 'ADP' || lower === 'to' || (lower === 'for' && next.lower.endsWith('ing')))) return false;
  if (isTimePhraseAt(r, i + 1) || /^(?:least|most)$/.test(next.lower)) return false;
  return (
    r.phrases.at(i + 1) !== null ||
    startsRegion(r, i + 1) ||
    next.lower.endsWith('ing') ||
    WH.has(next.lower) ||
    next.pos === 'DET'
  );
}

/**
 * "accused Roe, who left in May, of hiding it", "described the arm in a letter as “a fork”": where that begins which
 * is said of the object; the content does not end before. The object itself where there is none.
 */
function predicateOf(r: Reading, i: number, ceiling: number, lemma: string): number {
  const link = lemma === 'accuse' ? 'of' : DESCRIBING.has(lemma) ? 'as' : null;
  for (let k = i; link && k + 1 < ceiling && k < i + MAX_TO_VERB; k++) {
    const { lower } = r.tokens[k]!;
    if (r.regionAt(k) >= 0 || lower === ';') return i;
    if (lower === link && (link === 'as' ? describes(r, k + 1) : r.tokens[k + 1]!.lower.endsWith('ing')))
      return k;
  }
  return i;
}
const DESCRIBING = words('describe characterize characterise portray depict dismiss hail denounce');

/** Behind "as" a quotation, an adjective, a noun with its article: no "as he left", no "as part of". */
const describes = (r: Reading, i: number) =>
  startsRegion(r, i) ||
  /^(?:a|an|the|one|being)$/.test(r.tokens[i]!.lower) ||
  r.tokens[i]!.pos === 'ADJ' ||
  r.tokens[i]!.pos === 'ADV';
