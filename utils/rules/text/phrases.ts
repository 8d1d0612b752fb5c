/**
 * Noun-phrase chunks with heads: "the White House's new press secretary Ana Ruiz", "she", "25 officials". Without what
 * hangs on them (of-phrases, appositions, relative clauses): who needs those adds them from chunk to chunk.
 */

import type { Span } from '../../analysis/model.ts';
import { oncePer } from '../../analysis/once-per.ts';
import { words } from '../lexicon/words.ts';
import { itemAt, type TextDocument, type Token } from './document.ts';
import { question } from './forms.ts';

export interface NounPhrase extends Span {
  /** Tokens `first` to `last`, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of the head token: "Ruiz", "she", "officials". */
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'noun';
}

export interface Phrases {
  /** In text order, never overlapping, never over the end of a sentence. */
  readonly nouns: readonly NounPhrase[];
  /** The chunk that holds the token, or null. */
  at(token: number): NounPhrase | null;
}

export const phrasesOf: (document: TextDocument) => Phrases = oncePer(readPhrases);

function readPhrases({ tokens, sentences }: TextDocument): Phrases {
  const nouns: NounPhrase[] = [];
  const index = new Int32Array(tokens.length).fill(-1);
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; ) {
      const phrase = chunkAt(tokens, i, sentence.last);
      if (!phrase) {
        i++;
        continue;
      }
      index.fill(nouns.length, phrase.first, phrase.last);
      nouns.push(phrase);
      i = phrase.last;
    }
  }
  return { nouns, at: (token) => itemAt(nouns, index, token) ?? null };
}

export const POSSESSIVE = words('my your his her its our their whose');
const STANDALONE = words(
  `i you he she it we they me him us them who whom which what someone anyone everyone nobody none this these those
   somebody anybody everybody himself herself itself themselves others another both many some few all most several one`,
);
/** Words of time that stand beside a noun phrase without belonging to it: "officials Friday said". */
export const TIME = words(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight`,
);
export const TIME_NOUN =
  /^(?:week|month|year|night|morning|afternoon|evening|day|weekend|summer|spring|fall|winter|decade|hour|minute|time|january|february|march|april|may|june|july|august|september|october|november|december)s?$/;
const PARTICLES = words('van von de der den del della di da la le bin ibn al el abu ben dos das du y st');
const PREDETERMINERS = words('such many half most all both double');
const ORDINAL = words('second third fourth fifth sixth eighth tenth');
const CHAINABLE = words("' ’ 's ’s");

/** Of all words few belong to one of the lists: told by a look, where each list would be a search. */
const isPossessive = question(({ lower }) => POSSESSIVE.has(lower));
const standsAlone = question(({ lower }) => STANDALONE.has(lower));
const isParticle = question(({ lower }) => PARTICLES.has(lower));
const isChaining = question(({ text }) => CHAINABLE.has(text));
export const isTime = question(({ lower }) => TIME.has(lower));

/** The chunk that begins at token `first`, or null. Looks at each token of the chunk once. */
function chunkAt(tokens: readonly Token[], first: number, end: number): NounPhrase | null {
  const token = tokens[first]!;
  if (isPronoun(tokens, first, end)) return phrase(tokens, first, first + 1, first, 'pronoun');
  if (!canOpen(tokens, first, end)) return null;
  let head = isNominal(token) ? first : -1;
  let last = head < 0 ? -1 : first + 1;
  for (let i = first + 1; i < end; i++) {
    const step = stepOver(tokens, i, end, head);
    if (step === 'stop') break;
    if (step === 'head') {
      head = i;
      last = i + 1;
    }
  }
  if (head < 0) return loneDeterminer(tokens, first) ?? loneAdjective(tokens, first, end);
  return phrase(tokens, first, last, head, tokens[head]!.pos === 'PROPN' ? 'name' : 'noun');
}

function phrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  kind: NounPhrase['kind'],
): NounPhrase {
  return { first, last, head, kind, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

const isNominal = ({ pos, lower }: Token) =>
  pos === 'NOUN' || pos === 'PROPN' || (pos === 'NUM' && lower !== 'one') || pos === 'SYM';

function isPronoun(tokens: readonly Token[], i: number, end: number): boolean {
  const { lower, pos, form } = tokens[i]!;
  if (lower === 'that') return false;
  if (isPossessive(form)) {
    if (lower !== 'her' && lower !== 'his') return false;
    const next = i + 1 < end ? tokens[i + 1]! : null;
    return !next || !(isNominal(next) || next.pos === 'ADJ' || next.pos === 'NUM');
  }
  if (pos === 'PRON') return true;
  if (!standsAlone(form) || pos === 'ADP') return false;
  const next = i + 1 < end ? tokens[i + 1]! : null;
  return !next || !(isNominal(next) || next.pos === 'ADJ' || next.pos === 'DET' || next.pos === 'VERB');
}

function canOpen(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]!;
  if (isPossessive(token.form)) return true;
  const next = i + 1 < end ? tokens[i + 1]! : null;
  // "is certain the ferry", but "such a ferry"
  if (token.pos === 'ADJ' && next?.pos === 'DET') return PREDETERMINERS.has(token.lower);
  // "de Miranda notes"
  if (token.pos === 'X' && isParticle(token.form)) return next?.pos === 'PROPN';
  if (isNominal(token) || token.pos === 'ADJ' || token.pos === 'NUM') return true;
  if (token.pos === 'DET') return true;
  // "more than 30 officials", "nearly all senators"
  if (token.pos === 'ADV') return next !== null && (next.pos === 'NUM' || next.lower === 'all');
  // "elected officials said": a participle opens only where it follows nothing that it could be the verb of.
  if (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower))
    return next?.pos === 'NOUN' && /^\p{Lu}/u.test(token.text);
  return false;
}

/** What token `i` does to a chunk that began before it: becomes its head, is passed over, or ends it. */
function stepOver(tokens: readonly Token[], i: number, end: number, head: number): 'head' | 'pass' | 'stop' {
  const token = tokens[i]!;
  const next = i + 1 < end ? tokens[i + 1]! : null;
  if (isTime(token.form))
    return head < 0 && next && isNominal(next) ? 'head' : head < 0 ? 'head' : timeStep(next);
  if (isNominal(token)) return 'head';
  // "14 kilos of tea worth | $2 million"
  if (token.lower === 'worth' && head >= 0) return 'stop';
  // "a poll last month": when, not what kind of thing.
  if (
    head === i - 1 &&
    /^(?:last|next|this|earlier)$/.test(token.lower) &&
    next &&
    TIME_NOUN.test(next.lower)
  )
    return 'stop';
  const headBefore = head === i - 1;
  // "Hart & Roe"
  if (token.text === '&' && headBefore && tokens[head]!.pos === 'PROPN' && next?.pos === 'PROPN')
    return 'pass';
  if (isChaining(token.form)) return headBefore && next && continues(next) ? 'pass' : 'stop';
  if (
    token.text === '-' ||
    token.text === '–' ||
    token.text === '&' ||
    token.text === '/' ||
    token.text === '.'
  )
    return next &&
      tokens[i - 1]!.end === token.start &&
      (token.end === next.start || token.text === '.') &&
      (isNominal(next) || next.pos === 'ADJ' || next.pos === 'VERB')
      ? 'pass'
      : 'stop';
  if (headBefore && isParticle(token.form))
    return next?.pos === 'PROPN' && tokens[head]!.pos === 'PROPN' ? 'pass' : 'stop';
  // "the 58-year-old said": an adjective that stands for a person.
  if (
    token.lower === 'old' &&
    tokens[i - 1]!.text === '-' &&
    !(next && (isNominal(next) || next.pos === 'ADJ'))
  )
    return 'head';
  if (token.pos === 'ADJ' || token.pos === 'NUM') return 'pass';
  // "current and former officials"
  if (head < 0 && /^(?:and|or)$/.test(token.lower))
    return tokens[i - 1]!.pos === 'ADJ' && next?.pos === 'ADJ' ? 'pass' : 'stop';
  if (headBefore && !isChaining(tokens[i - 1]!.form)) return 'stop';
  if (token.pos === 'DET') return head < 0 ? 'pass' : 'stop';
  if (token.pos === 'ADV')
    return next && (/^(?:ADJ|NUM|VERB)$/.test(next.pos) || isEarlier(tokens, i, next)) ? 'pass' : 'stop';
  // "the leaked emails", "a growing number"
  if (token.pos === 'VERB')
    return /(?:ed|en|ing|wn|nt)$/.test(token.lower) && next && (isNominal(next) || next.pos === 'ADJ')
      ? 'pass'
      : 'stop';
  return 'stop';
}

/** "an earlier report", "the then minister" */
const isEarlier = (tokens: readonly Token[], i: number, next: Token) =>
  tokens[i - 1]!.pos === 'DET' && /^(?:earlier|later|then|now)$/.test(tokens[i]!.lower) && isNominal(next);

/** "Friday" after a head belongs to the chunk only where a noun follows: "the Friday meeting". */
const timeStep = (next: Token | null) => (next && next.pos === 'NOUN' ? 'head' : 'stop');

const continues = (next: Token) =>
  isNominal(next) || next.pos === 'ADJ' || next.pos === 'NUM' || next.pos === 'ADV' || next.pos === 'VERB';

/** "the poor", "the other", "a third": an adjective behind "the", or an ordinal behind "a", with no noun to follow. */
function loneAdjective(tokens: readonly Token[], first: number, end: number): NounPhrase | null {
  if (first + 1 >= end || tokens[first + 1]!.pos !== 'ADJ') return null;
  const { lower } = tokens[first]!;
  if (lower !== 'the' && !(lower === 'a' && ORDINAL.has(tokens[first + 1]!.lower))) return null;
  return phrase(tokens, first, first + 2, first + 1, 'noun');
}

/** "the accused", "this": a determiner alone counts as a pronoun where it can stand alone. */
function loneDeterminer(tokens: readonly Token[], first: number): NounPhrase | null {
  return standsAlone(tokens[first]!.form) ? phrase(tokens, first, first + 1, first, 'pronoun') : null;
}
