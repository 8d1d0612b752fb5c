/** What a content may open with: a clause with its own subject and verb, or a quotation. */
import type { NounPhrase } from '../../text/phrases.ts';
import type { Reading } from '../reading.ts';
import { isTimePhrase, isTimePhraseAt } from '../source/time-phrase.ts';
import { isSentOut } from './sent-out.ts';

/** A bare clause shows its finite verb within this many words of its beginning. */
export const MAX_TO_VERB = 30;

/** Does a noun phrase begin here, as the subject of a clause does? */
export const beginsWithSubject = (r: Reading, i: number) => r.phrases.at(i)?.first === i;

export const startsRegion = (r: Reading, i: number): boolean => {
  const region = r.regionAt(i);
  return region >= 0 && r.regionTokens[region]!.first === i;
};

/** Tokens, marks included, of what may be a name or a title in quotation marks; more are a sentence. */
const MOST_SCARE_WORDS = 6;

/** A quotation that is a sentence of its own: begins with a capital, and what follows it is no part of its clause. */
export function opensSentence(r: Reading, i: number, ceiling: number): boolean {
  const { last } = r.regionTokens[r.regionAt(i)]!;
  const word = r.tokens[i + 1];
  return (
    last >= ceiling ||
    (/^\p{Lu}/u.test(word?.text ?? '') &&
      last - i > MOST_SCARE_WORDS &&
      /[.,!?]/.test(r.tokens[last - 2]?.text ?? ''))
  );
}

/** "said if elected, he would": where, behind a subordinate part and its comma, the main clause begins. */
export function lateClause(r: Reading, i: number, ceiling: number): number | null {
  const stop = Math.min(ceiling, i + MAX_TO_VERB);
  for (let k = i; k < stop; k++) {
    if (r.regionAt(k) >= 0) return null;
    if (r.verbAt(k)?.form === 'finite' || r.tokens[k]!.lower === 'that') return null;
    if (r.tokens[k]!.text === ',')
      return r.regionAt(k + 1) < 0 && beginsClause(r, k + 1, ceiling) ? k + 1 : null;
  }
  return null;
}

/** Words of a relative clause or apposition behind the subject of a content. */
const MAX_ASIDE = 30;

/** "the deal, which is yet to be approved, will": where the verb stands that a subject with an aside still waits for, or `i`. */
export function waitingVerb(r: Reading, i: number, ceiling: number): number {
  const subject = r.phrases.at(i);
  return subject?.first === i ? (verbBehindAside(r, subject.last, ceiling) ?? i) : i;
}

/** The finite verb right behind the mark that answers the one at token `opening`, or null. */
function verbBehindAside(r: Reading, opening: number, ceiling: number): number | null {
  const mark = r.tokens[opening]?.text ?? '';
  if (!/^[,—–]$/.test(mark)) return null;
  for (let k = opening + 1; k < Math.min(ceiling - 1, opening + MAX_ASIDE); k++) {
    if (r.regionAt(k) >= 0) return null;
    const verb = r.tokens[k]!.text === mark ? r.verbAt(k + 1) : null;
    if (verb?.first === k + 1 && verb.form === 'finite') return k + 1;
  }
  return null;
}

/** Does a clause begin at token `i` whose subject stands right there? */
export const beginsClause = (r: Reading, i: number, ceiling: number): boolean =>
  beginsWithSubject(r, i) && bare(r, i, ceiling);

/** Does a clause with its own subject and finite verb begin at token `i`? */
export function bare(r: Reading, i: number, ceiling: number): boolean {
  let subject = false;
  const stop = Math.min(ceiling, i + MAX_TO_VERB);
  for (let k = i; k < stop; ) {
    const { text, pos, lower } = r.tokens[k]!;
    // "in a statement that she had …", "last week that she had": the clause begins behind "that", not at the adjunct.
    if (lower === 'that' && k > i && (r.tokens[i]!.pos === 'ADP' || isTimePhraseAt(r, i))) return false;
    const verb = r.verbAt(k);
    // "in a statement posted on its site the port …": that only leads to the clause.
    if (isSentOut(r, k)) return false;
    if (verb && verb.first === k) {
      // "of employed men": a participle.
      if (verb.form === 'finite' && r.tokens[k - 1]!.pos === 'ADP' && verb.head === k && k > i) {
        k++;
        continue;
      }
      if (verb.form === 'finite')
        return subject && !(verb.passive === false && isReducedParticiple(r, verb.head, k));
      if (!subject) return false;
      k = verb.last;
      continue;
    }
    const phrase = r.phrases.at(k);
    if (phrase) {
      subject ||= phrase.kind === 'pronoun' || !isTimePhrase(r, phrase) || isTimeAsSubject(r, phrase);
      k = phrase.last;
      continue;
    }
    if (/^[,;:.!?()—–]$/.test(text) && !(text === ',' && subject && relativeNext(r, k + 1)))
      // "they, too, have", "the yards — three in all — will"
      return (
        subject &&
        !/^(?:CCONJ|VERB)$/.test(r.tokens[k + 1]?.pos ?? '') &&
        verbBehindAside(r, k, ceiling) !== null
      );
    subject ||= pos === 'DET' || pos === 'ADJ' || pos === 'NUM';
    // "told a dispatcher before police arrived": that verb belongs to the time.
    if ((pos === 'SCONJ' || /^(?:before|after|when|while|until|once)$/.test(lower)) && k !== i) return false;
    if (lower === 'who' || lower === 'which') return false;
    k++;
  }
  return false;
}

/** "said the next days would be hard": with its verb at once; "what she said Friday was" tells when she said it. */
const isTimeAsSubject = (r: Reading, { first, last }: NounPhrase) =>
  /^(?:the|next|these|those|coming)$/.test(r.tokens[first]!.lower) &&
  r.verbAt(last)?.first === last &&
  r.verbAt(last)!.form === 'finite';

/** "the plan announced on Monday": a past participle after a noun is no finite verb if a finite one follows. */
function isReducedParticiple(r: Reading, head: number, k: number): boolean {
  if (r.tokens[head]!.pos !== 'VERB' || !r.tokens[head]!.lower.endsWith('ed')) return false;
  const after = r.tokens[k + 1];
  return after?.pos === 'ADP' && after.lower === 'by';
}

const relativeNext = (r: Reading, i: number) => /^(?:who|which|whose)$/.test(r.tokens[i]?.lower ?? '');
