/** The places where a content may end before its sentence does: commas, conjunctions, prepositions, with their features. */
import type { Token } from '../../text/document.ts';
import type { Reading } from '../reading.ts';
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
  readonly features: readonly string[];
}

/** Calls `visit` for each possible end in order until it answers false. */
export function eachBoundary(
  r: Reading,
  start: number,
  ceiling: number,
  context: Context,
  visit: (boundary: Boundary) => boolean,
): void {
  let verbs = 0;
  let words = 0;
  let nominals = 0;
  let quoted = false;
  for (let i = start; i < ceiling && words < MAX_CONTENT; ) {
    const region = r.regionAt(i);
    if (region >= 0) {
      quoted = true;
      words++;
      verbs ||= 1;
      i = Math.max(i + 1, r.regionTokens[region]!.last);
      continue;
    }
    if (i > start && isPlace(r, i)) {
      const features = featuresAt(r, i, ceiling, { ...context, verbs, words, quoted, nominals });
      const closesLead =
        context.subordinate === true &&
        verbs > 0 &&
        r.tokens[i]!.text === ',' &&
        beginsMain(r, i + 1, ceiling);
      if (!visit({ at: i, features, closesLead })) return;
    }
    const verb = r.verbAt(i);
    if (verb && verb.first === i && verb.form === 'finite') verbs++;
    const phrase = r.phrases.at(i);
    if (phrase && phrase.first === i) nominals++;
    words++;
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
  if (lower === '-') return r.document.text[r.tokens[i]!.start - 1] === ' ';
  return (
    PLACES.has(lower) ||
    (pos === 'VERB' && lower.endsWith('ing')) ||
    (r.verbAt(i)?.first === i && r.verbAt(i)?.form === 'finite')
  );
};

interface State extends Context {
  readonly verbs: number;
  readonly words: number;
  readonly quoted: boolean;
  readonly nominals: number;
}

const name = (t: Token | undefined) => (!t ? 'END' : GRAMMAR.has(t.pos) ? t.lower : t.pos);
const bucket = (n: number) =>
  n <= 1 ? '1' : n <= 3 ? '3' : n <= 6 ? '6' : n <= 12 ? '12' : n <= 25 ? '25' : 'x';

function featuresAt(r: Reading, i: number, ceiling: number, state: State): string[] {
  const here = r.tokens[i]!;
  const next = i + 1 < ceiling ? r.tokens[i + 1] : undefined;
  const mark = /^[,;:()—–-]$/.test(here.text);
  const sign = mark ? `${here.text}_${name(next)}` : name(here);
  const conjunction = mark && next?.pos === 'CCONJ';
  const clause = clauseAfter(
    r,
    mark ? (conjunction ? i + 2 : i + 1) : here.pos === 'CCONJ' || here.pos === 'SCONJ' ? i + 1 : i,
    ceiling,
  );
  const seen = `${Math.min(state.verbs, 2)}`;
  const tense = state.cue ? tenseOf(state.cue.lower) : '-';
  return [
    'bias',
    `kind:${state.kind}`,
    `sign:${sign}`,
    `${state.kind}|sign:${sign}`,
    `${sign}|verbs:${seen}`,
    `${state.kind}|verbs:${seen}|nominals:${Math.min(state.nominals, 2)}|${mark ? 'mark' : here.pos}`,
    `${sign}|clause:${clause.shape}`,
    `clause:${clause.shape}|verbs:${seen}`,
    `${sign}|${clause.shape}|${tense}-${clause.tense}`,
    `${mark ? here.text : here.pos}|report:${clause.reporting}|${clause.shape}|${tense}-${clause.tense}`,
    `words:${bucket(state.words)}`,
    `${state.kind}|words:${bucket(state.words)}|${mark ? here.text : here.pos}`,
    `left:${bucket(ceiling - i)}`,
    `${sign}|left:${bucket(ceiling - i)}`,
    `quoted:${state.quoted}|${sign}`,
    ...(mark && next
      ? [`${here.text}_${name(next)}_${name(r.tokens[i + 2])}`]
      : [`${name(here)}_${name(next)}`, `${name(r.tokens[i - 1])}_${name(here)}`]),
    ...(r.regionAt(i - 1) >= 0 ? ['after-quote', `after-quote|${sign}`] : []),
    ...(next && r.regionAt(i + 1) >= 0 ? ['before-quote', `before-quote|${sign}`] : []),
    ...(state.subordinate
      ? [`subordinate|${sign}|${clause.shape}`, `subordinate|${mark ? here.text : here.pos}|${clause.shape}`]
      : []),
    ...(clause.subject ? [`${sign}|subject:${clause.subject}`] : []),
  ];
}
