/** What the weights look at where a content may end: what was said so far, the sign, and the clause that would follow. */
import { OCCASIONS } from '../../lexicon/nouns.ts';
import { verbClass } from '../../lexicon/verb-classes.ts';
import type { Token } from '../../text/document.ts';
import type { VerbGroup } from '../../text/verbs.ts';
import type { Reading } from '../reading.ts';
import type { Source } from '../source/source.ts';
import { isTimePhrase } from '../source/time-phrase.ts';
import type { Feature } from '../weights.ts';
import { clauseAfter } from './clause-ahead.ts';
import { type Inflection, inflectionOf, inflectionOfGroup } from './inflection.ts';

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
  /** Forms of verbs that may be joined to the last verb, and to any; of the last its own first. */
  last: readonly Inflection[];
  readonly any: Set<Inflection>;
  /** Where the content might have ended before. */
  places: number;
  words: number;
  quoted: boolean;
  dashes: number;
}

/** The last of their kind in the sentence: before them there is more to come. */
export interface Rest {
  readonly quotation: number;
  readonly finite: number;
  readonly reporting: number;
}

/** What stands at a place: a mark, perhaps within closing quotation marks (“…,” he), or a word. */
export interface Sign {
  /** First token behind the content, if it ends here. */
  readonly at: number;
  readonly mark: string | null;
  /** First token behind the sign. */
  readonly next: number;
}

/** Words with a meaning for grammar are told apart by themselves, all others by part of speech. */
const GRAMMAR = new Set(['CCONJ', 'SCONJ', 'ADP', 'PUNCT', 'PRON', 'DET', 'PART', 'AUX', 'ADV']);
export const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '—', '–', '-']);

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
/** Places counted; behind as many it makes no difference. */
const MANY = 4;
const VERBS = ['verbs:0', 'verbs:1', 'verbs:2'] as const;

/**
 * Told about the sign in full (", and") and again about its class alone, of which more was seen. Nested, since a part
 * that many features share is looked up once: this runs for every comma and preposition of a content.
 */
export function featuresAt(
  r: Reading,
  place: Sign,
  ceiling: number,
  { kind, cue, how, subordinate }: Context,
  seen: Seen,
  rest: Rest,
): Feature[] {
  const { at: i, mark, next: behind } = place;
  const here = r.tokens[i]!;
  const next = behind < ceiling ? r.tokens[behind] : undefined;
  const { shape, tense, reporting, subject, verb } = clauseAfter(r, clauseStart(r, place), ceiling);
  const verbs = VERBS[Math.min(seen.verbs, 2)]!;
  const words = bucket(seen.words);
  const left = bucket(ceiling - i);
  const source = how ?? 'alone';
  const report = reporting ? 'reporting' : 'other';
  const tenses = [seen.tense ?? '-', tense];
  const last = ['last', seen.last[0] ?? 'none'];
  const told: Feature[] = [
    last,
    ['places', String(Math.min(seen.places, MANY))],
    rest.quotation >= behind ? 'quotes' : 'plain',
    rest.reporting >= behind ? 'reports' : rest.finite >= behind ? 'acts' : 'nothing',
  ];
  const cueClass = cue && ['class', verbClass(cue.lemma)];
  if (cueClass) told.push(cueClass);
  const features: Feature[] = [
    'bias',
    ['kind', kind],
    [kind, verbs],
    [shape, verbs],
    ['words', words],
    ['left', left],
    ...told,
  ];
  const signClause: Feature[] = ['any', report, source, tenses];
  const classClause: Feature[] = [source, [report, ...tenses], [kind, report], last];
  if (cueClass) classClause.push(cueClass);
  const sign: Feature[] = ['any', kind, verbs, ['left', left], { of: shape, each: signClause }, ...told];
  const signClass: Feature[] = ['any', kind, [kind, words], { of: shape, each: classClause }, ...told];
  if (subordinate) {
    signClause.push('subordinate');
    classClause.push('subordinate');
  }
  if (verb && (shape === 'V' || shape === 'ing')) {
    const joined = (mark ? next : here)?.pos === 'CCONJ' ? 'joined' : 'loose';
    features.push({ of: joined, each: joinedFeatures(r, verb, kind, report, cue, seen) });
  }
  if (seen.quoted) sign.push('quoted');
  if (cue) {
    sign.push(['cue', cue.lower]);
    signClass.push(['cue', cue.lower]);
  }
  if (mark) sign.push(['then', name(r.tokens[behind + 1])]);
  else sign.push(['then', name(next)], ['before', name(r.tokens[i - 1])]);
  if (r.regionAt(i - 1) >= 0) {
    features.push('after-quote');
    sign.push('after-quote');
  }
  if (next && leadsToQuotation(r, behind)) {
    features.push('before-quote');
    sign.push('before-quote');
  }
  if (subject) sign.push(['subject', subject]);
  if (mark === ',') {
    const closing = behindClosing(r, behind, ceiling);
    sign.push(['closing', closing]);
    features.push({ of: 'closing', each: [{ of: closing, each: [shape, verbs] }] });
  }
  if (!mark && (here.pos === 'ADP' || here.pos === 'SCONJ')) {
    const { object, behind } = objectOf(r, i, ceiling);
    sign.push({ of: 'object', each: [{ of: object, each: ['any', kind, ['then', behind]] }] });
  }
  signClass.push({ of: 'sign', each: [{ of: name(mark ? next : here), each: sign }] });
  const dash = mark !== null && DASHES.has(mark);
  if (dash) {
    const pair = pairOf(r, i, ceiling, seen);
    signClass.push(['pair', pair], ['pair', pair, shape]);
  }
  features.push({ of: dash ? '—' : (mark ?? here.pos), each: signClass });
  return features;
}

/** “a liar,” a “cheat”: an article may stand before it. */
export const leadsToQuotation = (r: Reading, i: number): boolean =>
  r.regionAt(i) >= 0 || (r.tokens[i]?.pos === 'DET' && r.regionAt(i + 1) >= 0);

/** A verb without a subject of its own: whether its form is that of the cue, or one that a verb of the content may have beside it. */
function joinedFeatures(
  r: Reading,
  verb: VerbGroup,
  kind: string,
  report: string,
  cue: Token | null,
  { last, any, quoted }: Seen,
): Feature[] {
  const form = inflectionOfGroup(r.tokens, verb);
  const fits = last.includes(form) ? 'last' : any.has(form) ? 'any' : quoted ? 'hidden' : 'none';
  const asCue = cue && inflectionOf(cue) === form ? 'cue' : '-';
  const full = ['agree', form, fits, asCue];
  const short = ['fits', fits, asCue];
  return [full, short, { of: kind, each: [full, short] }, { of: report, each: [full, short] }];
}

/** Where the clause would begin that the sign leads to. */
function clauseStart(r: Reading, { at, mark, next }: Sign): number {
  if (mark) return r.tokens[next]?.pos === 'CCONJ' ? next + 1 : next;
  return /^(?:CCONJ|SCONJ)$/.test(r.tokens[at]!.pos) ? next : at;
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
function behindClosing(r: Reading, next: number, ceiling: number): string {
  for (let k = next; k < ceiling && k < next + MAX_BETWEEN; k++) {
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
