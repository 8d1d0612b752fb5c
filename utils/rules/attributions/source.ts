/** Who says: the noun phrase that a reporting verb belongs to, before it, after it, or carried from another verb. */
import type { NounPhrase } from '../text/phrases.ts';
import { TIME } from '../text/phrases.ts';
import type { VerbGroup } from '../text/verbs.ts';
import type { Reading } from './reading.ts';

export interface Source {
  /** Tokens of the whole phrase, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** The chunk that names or points. */
  readonly core: NounPhrase;
  readonly how: 'adjacent' | 'aside' | 'relative' | 'carried' | 'after' | 'by' | 'possessive';
}

/** An aside between subject and verb is hardly ever longer ("Smith, who has led … since 2011, said"). */
const MAX_ASIDE = 40;
/** Phrases chained by prepositions: "a spokesman for the head of the ministry of X". */
const MAX_CHAIN = 5;
const ATTACHING = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'to',
  'on',
  'behind',
  'against',
  'near',
  'under',
  'between',
  'by',
]);
const RELATIVE = new Set(['who', 'which', 'that']);
const TIME_NOUN =
  /^(?:week|month|year|night|morning|afternoon|evening|day|weekend|summer|spring|fall|winter|decade|hour|minute|time|january|february|march|april|may|june|july|august|september|october|november|december)s?$/;

export const isTimePhrase = (r: Reading, phrase: NounPhrase): boolean => {
  const { lower, pos } = r.tokens[phrase.head]!;
  return (
    TIME.has(lower) ||
    (TIME_NOUN.test(lower) && !(pos === 'PROPN' && lower === 'may')) ||
    /^(?:19|20)\d\d$/.test(lower)
  );
};

/** The subject standing before the verb group, or null. */
export function subjectBefore(r: Reading, group: VerbGroup, floor: number): Source | null {
  const end = backOverAdjuncts(r, group.first - 1, floor);
  if (end < floor) return null;
  const token = r.tokens[end]!;
  if (RELATIVE.has(token.lower)) return antecedent(r, end, floor);
  if (token.text === ',' || token.text === ')' || /^[—–-]$/.test(token.text))
    return beforeAside(r, end, floor);
  return phraseEndingAt(r, end, floor, 'adjacent');
}

/** The phrase whose last token is `end`, with what it hangs on to its left. */
function phraseEndingAt(r: Reading, end: number, floor: number, how: Source['how']): Source | null {
  let core = r.phrases.at(end);
  if (!core || core.last !== end + 1 || core.first < floor) return null;
  if (isTimePhrase(r, core)) return null;
  let first = core.first;
  for (let step = 0; step < MAX_CHAIN; step++) {
    const link = first - 1;
    if (
      link <= floor ||
      !ATTACHING.has(r.tokens[link]!.lower) ||
      (core.kind === 'pronoun' && r.tokens[link]!.lower !== 'of')
    )
      break;
    const outer = r.phrases.at(link - 1);
    if (
      !outer ||
      outer.last !== link ||
      (outer.kind === 'pronoun' && r.tokens[outer.head]!.pos === 'PRON') ||
      isTimePhrase(r, outer)
    )
      break;
    core = outer;
    first = outer.first;
  }
  return { ...withTitle(r, core, first, end + 1, floor), how };
}

/** "the firm's lawyer, Jane Roe": the title before the comma belongs to the source; so do "A and B". */
function withTitle(r: Reading, core: NounPhrase, first: number, last: number, floor: number) {
  const before = first - 1;
  if (before > floor && r.tokens[before]!.text === ',' && core.kind === 'name') {
    const title = r.phrases.at(before - 1);
    if (
      title &&
      title.last === before &&
      title.kind === 'noun' &&
      title.first >= floor &&
      opensTitle(r, title)
    )
      return { core, first: title.first, last };
    const chained =
      title &&
      title.last === before &&
      r.tokens[title.first - 1] &&
      ATTACHING.has(r.tokens[title.first - 1]!.lower)
        ? r.phrases.at(title.first - 2)
        : null;
    if (chained && chained.first >= floor && chained.kind === 'noun' && opensTitle(r, chained))
      return { core, first: chained.first, last };
  }
  if (before > floor && /^(?:and|or)$/.test(r.tokens[before]!.lower)) {
    const other = r.phrases.at(before - 1);
    if (other && other.last === before && other.first >= floor && startsClause(r, other.first, floor))
      return { core, first: other.first, last };
  }
  return { core, first, last };
}

const opensTitle = (r: Reading, phrase: NounPhrase) => {
  const { pos, lower } = r.tokens[phrase.first]!;
  return (
    pos === 'DET' ||
    pos === 'PRON' ||
    pos === 'ADJ' ||
    lower === 'former' ||
    phrase.last - phrase.first > 1 ||
    startsClause(r, phrase.first, phrase.first)
  );
};

const startsClause = (r: Reading, first: number, floor: number) =>
  first <= floor ||
  /^[,;:"“”‘'(—–-]+$/.test(r.tokens[first - 1]!.text) ||
  r.tokens[first - 1]!.pos === 'CCONJ' ||
  r.tokens[first - 1]!.pos === 'SCONJ';

/** "Smith, who leads the board," and "Smith (R-Ohio)": the phrase before the aside that ends at `end`. */
function beforeAside(r: Reading, end: number, floor: number): Source | null {
  const closing = r.tokens[end]!.text;
  const opening = closing === ')' ? '(' : closing;
  for (let i = end - 1; i > floor && i > end - MAX_ASIDE; i--) {
    const { text } = r.tokens[i]!;
    if (text !== opening) continue;
    if (closing === ')') return subjectEndingBefore(r, i - 1, floor);
    const inside = r.tokens[i + 1]!;
    const source = phraseEndingAt(r, i - 1, floor, 'aside');
    if (!source) continue;
    // "In Ohio, Jane Roe, said": what stands between the commas is the name itself.
    if (isAside(r, i + 1, end)) return source;
    const named = phraseEndingAt(r, end - 1, floor, 'aside');
    if (named && named.first <= i + 1) return named;
    if (/^(?:said|says)$/.test(inside.lower)) return null;
  }
  return null;
}

function subjectEndingBefore(r: Reading, end: number, floor: number): Source | null {
  if (end < floor) return null;
  if (r.tokens[end]!.text === ',') return beforeAside(r, end, floor);
  return phraseEndingAt(r, end, floor, 'aside');
}

/** What stands between two commas after a phrase: relative clause, apposition, participle, time, preposition. */
function isAside(r: Reading, first: number, end: number): boolean {
  const { lower, pos } = r.tokens[first]!;
  if (
    /^(?:who|whose|which|whom|where|when|formerly|himself|herself|themselves|however|too|meanwhile|now|then)$/.test(
      lower,
    )
  )
    return true;
  if (
    pos === 'DET' ||
    pos === 'ADP' ||
    pos === 'VERB' ||
    pos === 'NUM' ||
    pos === 'ADV' ||
    pos === 'ADJ' ||
    pos === 'SCONJ'
  )
    return true;
  const phrase = r.phrases.at(first);
  if (!phrase) return false;
  if (phrase.kind === 'noun' || isTimePhrase(r, phrase)) return true;
  return phrase.kind === 'name' && phrase.last < end;
}

/** "Smith, who said": the pronoun with what it stands for. */
function antecedent(r: Reading, pronoun: number, floor: number): Source | null {
  let end = pronoun - 1;
  if (end >= floor && r.tokens[end]!.text === ',') end--;
  if (end >= floor && r.tokens[end]!.text === ')') return widen(beforeAside(r, end, floor), pronoun);
  const before = end < floor ? null : phraseEndingAt(r, end, floor, 'relative');
  if (before) return widen(before, pronoun);
  const lone = r.phrases.at(pronoun);
  return lone && r.tokens[pronoun]!.lower !== 'that'
    ? { first: pronoun, last: pronoun + 1, core: lone, how: 'relative' }
    : null;
}

const widen = (source: Source | null, pronoun: number): Source | null =>
  source && { ...source, last: pronoun + 1, how: 'relative' };

/** Index of the last token before adverbs, times and prepositional phrases of time that precede a verb. */
function backOverAdjuncts(r: Reading, from: number, floor: number): number {
  let i = from;
  for (let step = 0; step < 4 && i >= floor; step++) {
    const token = r.tokens[i]!;
    const phrase = r.phrases.at(i);
    if (token.pos === 'ADV' || /^(?:both|all|each|also|himself|herself|themselves|itself)$/.test(token.lower))
      i--;
    else if (phrase && phrase.last === i + 1 && isTimePhrase(r, phrase) && phrase.first > floor) {
      i = phrase.first - 1;
      if (i >= floor && /^(?:on|in|at|during|last|late|early|by|since|over)$/.test(r.tokens[i]!.lower)) i--;
    } else break;
  }
  return i;
}

/** The phrase that begins at token `first`, with what hangs on it to its right, for "said Jane Roe, who …". */
export function phraseFrom(r: Reading, first: number, ceiling: number, how: Source['how']): Source | null {
  const core = r.phrases.at(first);
  if (!core || core.first !== first || core.last > ceiling) return null;
  let last = core.last;
  for (let step = 0; step < MAX_CHAIN && last < ceiling; step++) {
    const link = r.tokens[last]!;
    const next = r.phrases.at(last + 1);
    if (!next || next.first !== last + 1 || next.last > ceiling || r.regionAt(last) >= 0) break;
    const attaches =
      (ATTACHING.has(link.lower) && link.lower !== 'on' && link.lower !== 'in' && link.lower !== 'to') ||
      (link.lower === 'in' && !isTimePhrase(r, next));
    if (!(attaches || (/^(?:and|&)$/.test(link.lower) && !hasVerbAfter(r, next)))) break;
    if (isTimePhrase(r, next)) break;
    last = next.last;
  }
  return withNameAfter(r, core, first, last, ceiling, how);
}

const hasVerbAfter = (r: Reading, phrase: NounPhrase) => r.verbAt(phrase.last) !== null;

/** "said the firm's lawyer, Jane Roe": a name in apposition to a title is the core. */
function withNameAfter(
  r: Reading,
  core: NounPhrase,
  first: number,
  last: number,
  ceiling: number,
  how: Source['how'],
): Source {
  const name = last + 1 < ceiling && r.tokens[last]!.text === ',' ? r.phrases.at(last + 1) : null;
  if (core.kind === 'noun' && name?.kind === 'name' && name.first === last + 1 && !isTimePhrase(r, name))
    return { first, last: name.last, core: name, how };
  return { first, last, core, how };
}
