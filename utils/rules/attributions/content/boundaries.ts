/** The places where a content may end before its sentence does: commas, conjunctions, prepositions, with their features. */
import type { Token } from '../../text/document.ts';
import type { Reading } from '../reading.ts';
import { isTimePhraseAt } from '../source/time-phrase.ts';
import type { Feature } from '../weights.ts';
import { beginsMain, clauseAfter, tenseOf } from './clause-ahead.ts';

/** No statement is longer, outside quotation marks; bounds the time on hostile text. */
export const MAX_CONTENT = 300;
/** Words with a meaning for grammar are told apart by themselves, all others by part of speech. */
const GRAMMAR = new Set(['CCONJ', 'SCONJ', 'ADP', 'PUNCT', 'PRON', 'DET', 'PART', 'AUX', 'ADV']);

/** What a boundary's features need to know of the attribution. */
export interface Context {
  readonly kind: string;
  readonly cue: Token | null;
  /** The cue's clause depends on another that follows: "While Roe said …, …". */
  readonly subordinate?: boolean;
}

export interface Boundary {
  readonly at: number;
  /** A comma that closes a leading clause: the main one begins behind it. */
  readonly closesLead: boolean;
  features(): Feature[];
}

/** Calls `visit` for each possible end in order until it answers false. */
export function eachBoundary(
  r: Reading,
  start: number,
  ceiling: number,
  context: Context,
  visit: (boundary: Boundary) => boolean,
): void {
  const seen: Seen = { verbs: 0, words: 0, nominals: 0, quoted: false };
  for (let i = start; i < ceiling && seen.words < MAX_CONTENT; ) {
    const region = r.regionAt(i);
    if (region >= 0) {
      seen.quoted = true;
      seen.words++;
      seen.verbs ||= 1;
      i = Math.max(i + 1, r.regionTokens[region]!.last);
      continue;
    }
    if (i > start && isPlace(r, i)) {
      const at = i;
      const closesLead =
        context.subordinate === true &&
        seen.verbs > 0 &&
        r.tokens[at]!.text === ',' &&
        beginsMain(r, at + 1, ceiling);
      if (!visit({ at, closesLead, features: () => featuresAt(r, at, ceiling, context, seen) })) return;
    }
    const verb = r.verbAt(i);
    if (verb && verb.first === i && verb.form === 'finite') seen.verbs++;
    const phrase = r.phrases.at(i);
    if (phrase && phrase.first === i) seen.nominals++;
    seen.words++;
    i++;
  }
}

/** Looked up for every token of a content: a set, since an expression of as many words takes most of the time. */
const PLACES: ReadonlySet<string> = new Set(
  `, ; : ( ) — –
   and but or as while because after before when if since though although whereas in on at during for to by
   from with who which that over about despite amid until without against than according last this monday
   tuesday wednesday thursday friday saturday sunday earlier later instead also too however then even where
   via through into following`.split(/\s+/),
);
const isPlace = (r: Reading, i: number) => {
  const { lower, pos } = r.tokens[i]!;
  // "in April, 2012"
  if (lower === ',' && isTimePhraseAt(r, i - 1) && /^(?:19|20)\d\d$/.test(r.tokens[i + 1]?.text ?? ''))
    return false;
  if (lower === '-') return r.document.text[r.tokens[i]!.start - 1] === ' ';
  return (
    PLACES.has(lower) ||
    (pos === 'VERB' && lower.endsWith('ing')) ||
    (r.verbAt(i)?.first === i && r.verbAt(i)?.form === 'finite')
  );
};

/** What stands between the beginning of the content and a place. */
interface Seen {
  verbs: number;
  words: number;
  nominals: number;
  quoted: boolean;
}

const name = (t: Token | undefined) => (!t ? 'END' : GRAMMAR.has(t.pos) ? t.lower : t.pos);
const bucket = (n: number) =>
  n <= 1 ? '1' : n <= 3 ? '3' : n <= 6 ? '6' : n <= 12 ? '12' : n <= 25 ? '25' : 'x';

const MARKS = new Set([',', ';', ':', '(', ')', '—', '–', '-']);

function featuresAt(
  r: Reading,
  i: number,
  ceiling: number,
  { kind, cue, subordinate }: Context,
  seen: Seen,
): Feature[] {
  const here = r.tokens[i]!;
  const next = i + 1 < ceiling ? r.tokens[i + 1] : undefined;
  const mark = MARKS.has(here.text);
  const what = mark ? here.text : here.pos;
  const sign = mark ? `${here.text}_${name(next)}` : name(here);
  const conjunction = mark && next?.pos === 'CCONJ';
  const { shape, tense, reporting, subject } = clauseAfter(
    r,
    mark ? (conjunction ? i + 2 : i + 1) : here.pos === 'CCONJ' || here.pos === 'SCONJ' ? i + 1 : i,
    ceiling,
  );
  const signed = `sign:${sign}`;
  const shaped = `clause:${shape}`;
  const tenses = `${cue ? tenseOf(cue.lower) : '-'}-${tense}`;
  const verbs = `verbs:${Math.min(seen.verbs, 2)}`;
  const words = `words:${bucket(seen.words)}`;
  const left = `left:${bucket(ceiling - i)}`;
  const features: Feature[] = [
    'bias',
    `kind:${kind}`,
    signed,
    [kind, signed],
    [sign, verbs],
    [kind, verbs, `nominals:${Math.min(seen.nominals, 2)}`, mark ? 'mark' : here.pos],
    [sign, shaped],
    [shaped, verbs],
    [sign, shape, tenses],
    [what, `report:${reporting}`, shape, tenses],
    words,
    [kind, words, what],
    left,
    [sign, left],
    [`quoted:${seen.quoted}`, sign],
  ];
  if (mark && next) features.push(`${here.text}_${name(next)}_${name(r.tokens[i + 2])}`);
  else features.push(`${name(here)}_${name(next)}`, `${name(r.tokens[i - 1])}_${name(here)}`);
  if (r.regionAt(i - 1) >= 0) features.push('after-quote', ['after-quote', sign]);
  if (next && r.regionAt(i + 1) >= 0) features.push('before-quote', ['before-quote', sign]);
  if (subordinate) features.push(['subordinate', sign, shape], ['subordinate', what, shape]);
  if (subject) features.push([sign, `subject:${subject}`]);
  return features;
}
