/** What the weights look at where a content may end: what was said so far, the sign, and the clause that would follow. */
import { OCCASIONS } from '../../lexicon/nouns.ts';
import type { Token } from '../../text/document.ts';
import type { Reading } from '../reading.ts';
import type { Source } from '../source/source.ts';
import { isTimePhrase } from '../source/time-phrase.ts';
import type { Feature } from '../weights.ts';
import { clauseAfter } from './clause-ahead.ts';

/** What a boundary's features need to know of the attribution. */
export interface Context {
  readonly kind: string;
  readonly cue: Token | null;
  /** How the one who speaks stands to the cue: of "the man who said …, left" the main verb is still to come. */
  readonly how?: Source['how'] | undefined;
  /** The cue's clause depends on another that follows: "While Roe said …, …". */
  readonly subordinate?: boolean;
}

/** What stands between the cue and a place. */
export interface Seen {
  /** Of the cue. */
  readonly tense: string | null;
  verbs: number;
  words: number;
  quoted: boolean;
  dashes: number;
}

/** Words with a meaning for grammar are told apart by themselves, all others by part of speech. */
const GRAMMAR = new Set(['CCONJ', 'SCONJ', 'ADP', 'PUNCT', 'PRON', 'DET', 'PART', 'AUX', 'ADV']);
const MARKS = new Set([',', ';', ':', '(', ')', '—', '–', '-']);

/** Participles by form, prepositions by use. */
const PREPOSITIONAL = new Set([
  'including',
  'excluding',
  'following',
  'regarding',
  'concerning',
  'according',
]);
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-']);

const name = (t: Token | undefined) => {
  if (!t) return 'END';
  return GRAMMAR.has(t.pos) || PREPOSITIONAL.has(t.lower) ? t.lower : t.pos;
};
const bucket = (n: number) =>
  n <= 1 ? '1' : n <= 3 ? '3' : n <= 6 ? '6' : n <= 12 ? '12' : n <= 25 ? '25' : 'x';
const VERBS = ['verbs:0', 'verbs:1', 'verbs:2'] as const;

/**
 * Told about the sign in full (", and") and again about its class alone, of which more was seen. Nested, since a part
 * that many features share is looked up once: this runs for every comma and preposition of a content.
 */
export function featuresAt(
  r: Reading,
  i: number,
  ceiling: number,
  { kind, cue, how, subordinate }: Context,
  seen: Seen,
): Feature[] {
  const here = r.tokens[i]!;
  const next = i + 1 < ceiling ? r.tokens[i + 1] : undefined;
  const mark = MARKS.has(here.text);
  const { shape, tense, reporting, subject } = clauseAfter(r, clauseStart(r, i, mark, next), ceiling);
  const verbs = VERBS[Math.min(seen.verbs, 2)]!;
  const words = bucket(seen.words);
  const left = bucket(ceiling - i);
  const source = how ?? 'alone';
  const report = reporting ? 'reporting' : 'other';
  const tenses = [seen.tense ?? '-', tense];
  const features: Feature[] = ['bias', ['kind', kind], [shape, verbs], ['words', words], ['left', left]];
  const signClause: Feature[] = ['any', report, source, tenses];
  const classClause: Feature[] = [source, [report, ...tenses], [kind, report]];
  const sign: Feature[] = ['any', kind, verbs, ['left', left], { of: shape, each: signClause }];
  const signClass: Feature[] = ['any', kind, [kind, words], { of: shape, each: classClause }];
  if (subordinate) {
    signClause.push('subordinate');
    classClause.push('subordinate');
  }
  if (seen.quoted) sign.push('quoted');
  if (cue) {
    sign.push(['cue', cue.lower]);
    signClass.push(['cue', cue.lower]);
  }
  if (mark) sign.push(['then', name(r.tokens[i + 2])]);
  else sign.push(['then', name(next)], ['before', name(r.tokens[i - 1])]);
  if (r.regionAt(i - 1) >= 0) {
    features.push('after-quote');
    sign.push('after-quote');
  }
  if (next && r.regionAt(i + 1) >= 0) {
    features.push('before-quote');
    sign.push('before-quote');
  }
  if (subject) sign.push(['subject', subject]);
  if (here.text === ',') {
    const closing = behindClosing(r, i, ceiling);
    sign.push(['closing', closing]);
    features.push({ of: 'closing', each: [{ of: closing, each: [shape, verbs] }] });
  }
  if (!mark && (here.pos === 'ADP' || here.pos === 'SCONJ')) {
    const { object, behind } = objectOf(r, i, ceiling);
    sign.push({ of: 'object', each: [{ of: object, each: ['any', kind, ['then', behind]] }] });
  }
  signClass.push({ of: 'sign', each: [{ of: name(mark ? next : here), each: sign }] });
  const dash = DASHES.has(here.text);
  if (dash) {
    const pair = pairOf(r, i, ceiling, seen);
    signClass.push(['pair', pair], ['pair', pair, shape]);
  }
  features.push({ of: dash ? '—' : mark ? here.text : here.pos, each: signClass });
  return features;
}

/** Where the clause would begin that the sign leads to. */
function clauseStart(r: Reading, i: number, mark: boolean, next: Token | undefined): number {
  if (mark) return next?.pos === 'CCONJ' ? i + 2 : i + 1;
  const { pos } = r.tokens[i]!;
  return pos === 'CCONJ' || pos === 'SCONJ' ? i + 1 : i;
}

/** "— which he denied — is": a dash that opens an aside in the content, one that closes it, or one alone. */
function pairOf(r: Reading, dash: number, ceiling: number, { dashes }: Seen): string {
  if (dashes % 2 === 1) return 'closes';
  for (let k = dash + 1; k < ceiling && k < dash + MAX_BETWEEN; k++)
    if (r.regionAt(k) < 0 && DASHES.has(r.tokens[k]!.text) && r.document.text[r.tokens[k]!.start - 1] === ' ')
      return 'opens';
  return 'alone';
}

/** Words between two commas: relative clauses and appositions are seldom longer. */
const MAX_BETWEEN = 25;

/** ", which …, will": what goes on behind the next comma, where this one may open an aside. */
function behindClosing(r: Reading, comma: number, ceiling: number): string {
  for (let k = comma + 1; k < ceiling && k < comma + MAX_BETWEEN; k++) {
    if (r.regionAt(k) >= 0 || r.tokens[k]!.text !== ',') continue;
    if (k + 1 >= ceiling) return 'END';
    const verb = r.verbAt(k + 1);
    return verb?.first === k + 1 ? verb.form : name(r.tokens[k + 1]);
  }
  return 'none';
}

/** What hangs on a preposition, when and where something was said more often than what: "in May", "at a rally". */
function objectOf(r: Reading, preposition: number, ceiling: number): { object: string; behind: string } {
  const phrase = r.phrases.at(preposition + 1);
  if (phrase?.first !== preposition + 1) return { object: 'none', behind: 'none' };
  const kind = isTimePhrase(r, phrase)
    ? 'time'
    : OCCASIONS.has(r.tokens[phrase.head]!.lemma)
      ? 'occasion'
      : phrase.kind;
  return {
    object: kind,
    behind: name(phrase.last < ceiling ? r.tokens[phrase.last] : undefined),
  };
}
