/**
 * Where a content may end before its sentence does: at commas, conjunctions, prepositions. Each place gets features;
 * what they weigh is fitted on annotated contents (scripts/fit-cues.ts), since no short list of rules tells
 * ", which he called a mistake" (goes on) from ", which rose on Monday" (does not).
 */
import weights from '../lexicon/end-weights.json' with { type: 'json' };
import { REPORTING_VERBS } from '../lexicon/verbs.ts';
import type { Token } from '../text/document.ts';
import type { Reading } from './reading.ts';

const TABLE: Readonly<Record<string, number>> = weights;
/** No statement is longer, outside quotation marks; bounds the time on hostile text. */
export const MAX_CONTENT = 300;
/** Words after a boundary within which its own finite verb shows. */
const LOOK_AHEAD = 12;
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

/** The first likely end at or after `start`, else `ceiling` or the limit of what one content may hold. */
export function likelyEnd(r: Reading, start: number, ceiling: number, context: Context): number {
  let end = Math.min(ceiling, start + MAX_CONTENT);
  eachBoundary(r, start, ceiling, context, ({ at, features, closesLead }) => {
    let sum = closesLead ? Number.POSITIVE_INFINITY : 0;
    for (const feature of features) sum += TABLE[feature] ?? 0;
    if (at > start && tellsOn(r, at, ceiling)) sum = Number.POSITIVE_INFINITY;
    if (sum > 0) end = at;
    return sum <= 0;
  });
  return end;
}

/** ", warning: “…”", ", adding “…”", ", and she noted that": the same speaker's next cue, with a content of its own. */
function tellsOn(r: Reading, at: number, ceiling: number): boolean {
  if (r.tokens[at]!.text !== ',' || at + 3 >= ceiling) return false;
  if (/^(?:and|but)$/.test(r.tokens[at + 1]!.lower) && /^(?:he|she|they)$/.test(r.tokens[at + 2]!.lower))
    return ADDS.test(r.tokens[at + 3]!.lower);
  if (isParenthesis(r, at + 1, ceiling) || othersSay(r, at + 1, ceiling)) return true;
  if (!TELLING.test(r.tokens[at + 1]!.lower)) return false;
  const quotation = /^[,:]$/.test(r.tokens[at + 2]!.text) ? at + 3 : at + 2;
  return quotation < ceiling && r.regionAt(quotation) >= 0;
}
/** ", while the union’s leader, Ana Roe, wrote": another speaker, set against the first. */
function othersSay(r: Reading, i: number, ceiling: number): boolean {
  if (!/^(?:while|although|though|whereas)$/.test(r.tokens[i]!.lower)) return false;
  for (let k = i + 1; k < ceiling && k < i + LOOK_AHEAD; k++) {
    const verb = r.verbAt(k);
    if (verb?.form === 'finite') return verb.first > i + 1 && OTHERS.test(r.tokens[verb.head]!.lemma);
    if (r.regionAt(k) >= 0) return false;
  }
  return false;
}
const OTHERS = /^(?:say|tell|write|post|tweet|warn|insist|argue|claim|deny|accuse|add|report|announce|urge)$/;

/** ", the ministry said, as …": whoever says the whole of it, in between. */
function isParenthesis(r: Reading, i: number, ceiling: number): boolean {
  const phrase = r.phrases.at(i);
  if (phrase?.first !== i || phrase.last >= ceiling || !SAYS.test(r.tokens[phrase.last]!.lower)) return false;
  const { text } = r.tokens[phrase.last + 1] ?? { text: '.' };
  return /^[,.]$/.test(text);
}
const SAYS = /^(?:said|says|say|added|reported|reports)$/;
const ADDS =
  /^(?:said|added|noted|warned|insisted|argued|acknowledged|admitted|stressed|explained|also|called|urged|told)$/;
const TELLING =
  /^(?:add|say|warn|not|claim|insist|tell|argu|writ|tweet|declar|stat|vow|explain|jok|ask|shout|conclud)ing$/;

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

const tenseOf = (verb: string) =>
  /(?:ed|said|told|wrote|was|were|had|did|would|could|went|made|took|came|got|gave|saw|knew|became|began|held|led|left|lost|met|paid|ran|sent|spoke|stood|won)$/.test(
    verb,
  )
    ? 'past'
    : verb.endsWith('ing')
      ? 'ing'
      : 'present';

/** Does a clause of its own begin here, no relative one and none joined by a conjunction? */
function beginsMain(r: Reading, i: number, ceiling: number): boolean {
  const first = r.tokens[i];
  if (!first || /^(?:CCONJ|SCONJ)$/.test(first.pos)) return false;
  const { shape, subject } = clauseAfter(r, i, ceiling);
  return shape === 'SV' && !/^(?:who|which|that|whom)$/.test(subject ?? '');
}

interface ClauseAfter {
  /** "S V": own subject and finite verb; "V": verb alone; "ing"; "none". */
  readonly shape: 'SV' | 'V' | 'ing' | 'none';
  readonly tense: string;
  readonly reporting: boolean;
  readonly subject: string | null;
}

/** The clause that begins at token `i`, if one does within a few words. */
function clauseAfter(r: Reading, i: number, ceiling: number): ClauseAfter {
  let subject: string | null = null;
  for (let k = i; k < ceiling && k < i + LOOK_AHEAD; k++) {
    if (r.regionAt(k) >= 0) break;
    const verb = r.verbAt(k);
    if (verb) {
      const { lower, lemma } = r.tokens[verb.head]!;
      const shape =
        verb.form === 'gerund' && !subject ? 'ing' : verb.form !== 'finite' ? 'none' : subject ? 'SV' : 'V';
      return {
        shape,
        tense: tenseOf(r.tokens[verb.first]!.lower === lower ? lower : r.tokens[verb.first]!.lower),
        reporting: REPORTING_VERBS.has(lemma),
        subject,
      };
    }
    if (/^[,;:()—–.]$/.test(r.tokens[k]!.text)) break;
    const phrase = r.phrases.at(k);
    if (phrase && phrase.first === k)
      subject = phrase.kind === 'pronoun' ? r.tokens[phrase.head]!.lower : phrase.kind;
  }
  return { shape: 'none', tense: '-', reporting: false, subject: null };
}
