/** Who says: the noun phrase that a reporting verb belongs to, before it, after it, or carried from another verb. */
import type { NounPhrase } from '../text/phrases.ts';
import { TIME, TIME_NOUN } from '../text/phrases.ts';
import type { VerbGroup } from '../text/verbs.ts';
import { isPersonNoun } from './person-noun.ts';
import type { Reading } from './reading.ts';

export interface Source {
  /** Tokens of the whole phrase, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** The chunk that names or points. */
  readonly core: NounPhrase;
  readonly how: 'adjacent' | 'aside' | 'relative' | 'carried' | 'ahead' | 'after' | 'by' | 'possessive';
  /** Of a carried one: whose clauses it is the subject of ("reporter", "last", "main", joined). */
  readonly role?: string;
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
export const isTimePhrase = (r: Reading, phrase: NounPhrase): boolean => {
  const { lower, pos } = r.tokens[phrase.head]!;
  return (
    TIME.has(lower) ||
    (TIME_NOUN.test(lower) && !(pos === 'PROPN' && NAMES_TOO.test(lower))) ||
    /^(?:19|20)\d\d$/.test(lower)
  );
};

/** "Theresa May", "the Oake Times": with a capital these are names as often as times. */
const NAMES_TOO = /^(?:may|times|day|march|summer|summers|winter|winters)$/;

/** The subject standing before the verb group, or null. */
export function subjectBefore(r: Reading, group: VerbGroup, floor: number): Source | null {
  const end = backOverAdjuncts(r, group.first - 1, floor);
  const { lower } = r.tokens[group.first - 1]!;
  if (/^(?:both|all|each|others)$/.test(lower) && (end < floor || !r.phrases.at(end)))
    return loneWord(r, group.first - 1);
  if (end < floor) return null;
  const token = r.tokens[end]!;
  if (RELATIVE.has(token.lower)) return antecedent(r, end, floor);
  if (token.text === ',' || token.text === ')' || /^[—–-]$/.test(token.text))
    return beforeAside(r, end, floor);
  // "with polls showing", "in a letter warning": what a gerund tells of may be the object of a preposition.
  const loose = group.form === 'gerund' && end === group.first - 1;
  return phraseEndingAt(r, end, floor, 'adjacent', loose) ?? postmodified(r, end, floor);
}

/** "A person familiar with the matter said", "documents released on Tuesday show", "the poll that the city paid for found". */
const MAX_POSTMODIFIER = 25;
function postmodified(r: Reading, end: number, floor: number): Source | null {
  for (let i = end; i > floor && i > end - MAX_POSTMODIFIER; i--) {
    const { text, pos, lower } = r.tokens[i]!;
    if (/^[,;:()—–]$/.test(text) || r.regionAt(i) >= 0 || pos === 'CCONJ') return null;
    const phrase = r.phrases.at(i - 1);
    if (!phrase || phrase.last !== i || phrase.first < floor || !startsClause(r, phrase.first, floor))
      continue;
    const opens =
      pos === 'ADJ' ||
      RELATIVE.has(lower) ||
      (lower === 'of' && r.tokens[i + 1]!.lower.endsWith('ing')) ||
      (pos === 'VERB' && lower !== 'went' && /(?:ed|ing|en|wn|nt|ht|ld|id|de|ut)$/.test(lower));
    if (!opens || isTimePhrase(r, phrase) || phrase.kind === 'pronoun') return null;
    // "Israel cancelled the visit after …": with an object of its own it is that phrase's verb, no participle.
    const object = pos === 'VERB' && !lower.endsWith('ing') ? r.phrases.at(i + 1) : null;
    if (object?.first === i + 1 && !isTimePhrase(r, object)) return null;
    return { first: phrase.first, last: end + 1, core: phrase, how: 'aside' };
  }
  return null;
}

/** "both", "all": a word that stands for a phrase. */
function loneWord(r: Reading, i: number): Source {
  const { start, end } = r.tokens[i]!;
  return {
    first: i,
    last: i + 1,
    core: { first: i, last: i + 1, head: i, kind: 'pronoun', start, end },
    how: 'adjacent',
  };
}

/** The phrase whose last token is `end`, with what it hangs on to its left. */
function phraseEndingAt(
  r: Reading,
  end: number,
  floor: number,
  how: Source['how'],
  asObject = false,
): Source | null {
  let core = r.phrases.at(end);
  if (!core || core.last !== end + 1 || core.first < floor) return null;
  if (isTimePhrase(r, core) || isMoney(r, core)) return null;
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
  if (!asObject && first > floor && isObject(r, first - 1)) return null;
  // "opponents of raising the tax said": the object of a gerund that hangs on the subject.
  if (first - 2 > floor && r.tokens[first - 1]!.lower.endsWith('ing') && r.tokens[first - 2]!.lower === 'of')
    return null;
  if (core.kind !== 'pronoun' && isAge(r, core)) return null;
  return { ...withTitle(r, core, first, end + 1, floor), how };
}

/** "accused of forging them for €2.4 million told": a sum is never who speaks. */
const isMoney = (r: Reading, { first, head }: NounPhrase) =>
  /^(?:million|billion|trillion|dollar|euro)s?$/.test(r.tokens[head]!.lower) ||
  /^[$€£]\d/.test(r.tokens[head]!.text) ||
  (/^\d/.test(r.tokens[head]!.text) && /[$€£]$/.test(r.tokens[Math.min(first, head - 1)]?.text ?? ''));

/** A phrase behind a preposition is its object, not a subject; "after", "as" and their like may begin a clause. */
const isObject = (r: Reading, before: number) => {
  const { pos, lower } = r.tokens[before]!;
  // "About three in ten said"
  if (/^(?:about|around|over)$/.test(lower) && r.tokens[before + 1]?.pos === 'NUM') return false;
  return pos === 'ADP' && r.regionAt(before) < 0 && !CLAUSE_OPENERS.has(lower);
};
const CLAUSE_OPENERS = new Set([
  'after', 'before', 'since', 'until', 'till', 'as', 'than', 'once', 'but', 'because', 'though', 'although', 'while', 'that', 'if', 'when', 'up', 'out', 'off', 'down', 'back', 'away',
]); // biome-ignore format: a list
/** "Jane Roe, 22, said": the number is her age. */
const isAge = (r: Reading, { first, last }: NounPhrase) =>
  /^\d+$/.test(r.tokens[last - 1]!.text) &&
  (last - first === 1 || (last - first === 2 && /^(?:now|then|aged)$/.test(r.tokens[first]!.lower)));

/** "the firm's lawyer, Jane Roe": the title before the comma belongs to the source; so do "A and B". */
function withTitle(r: Reading, core: NounPhrase, first: number, last: number, floor: number) {
  const before = first - 1;
  if (before > floor && r.tokens[before]!.text === ',' && core.kind === 'name') {
    const title = chainStart(r, before, floor);
    if (title && isTitle(r, title) && startsClause(r, title.first, floor))
      return { core, first: title.first, last };
  }
  if (before > floor && /^(?:and|or)$/.test(r.tokens[before]!.lower)) {
    const other = chainStart(r, before, floor);
    // "the Committee on Trade and Industry": one body, named by its first word.
    const chained = other !== null && other.last < before;
    if (other && startsClause(r, other.first, floor))
      return { core: chained ? other : core, first: other.first, last };
  }
  return { core, first, last };
}

/** The first chunk of "the head of the board" that ends before token `end`. */
function chainStart(r: Reading, end: number, floor: number): NounPhrase | null {
  let phrase = r.phrases.at(end - 1);
  if (!phrase || phrase.last !== end || phrase.first < floor) return null;
  for (let step = 0; step < MAX_CHAIN && phrase.first - 1 > floor; step++) {
    if (!ATTACHING.has(r.tokens[phrase.first - 1]!.lower)) break;
    const outer: NounPhrase | null = r.phrases.at(phrase.first - 2);
    if (!outer || outer.last !== phrase.first - 1) break;
    phrase = outer;
  }
  return phrase;
}

/** Can the phrase be somebody's title? Its head must be a person's word: "lawyer", not "summer". */
const isTitle = (r: Reading, { kind, head }: NounPhrase) => kind === 'noun' && isPersonNoun(r.tokens[head]!);

const startsClause = (r: Reading, first: number, floor: number) =>
  first <= floor ||
  /^[,;:"“”‘'(—–-]+$/.test(r.tokens[first - 1]!.text) ||
  r.tokens[first - 1]!.pos === 'CCONJ' ||
  r.tokens[first - 1]!.pos === 'SCONJ' ||
  CLAUSE_OPENERS.has(r.tokens[first - 1]!.lower);

/** "Smith, who leads the board," and "Smith (R-Ohio)": the phrase before the aside that ends at `end`. */
function beforeAside(r: Reading, end: number, floor: number): Source | null {
  const closing = r.tokens[end]!.text;
  const opening = closing === ')' ? '(' : closing;
  for (let i = end - 1; i > floor && i > end - MAX_ASIDE; i--) {
    const { text } = r.tokens[i]!;
    if (text !== opening) continue;
    if (closing === ')') return subjectEndingBefore(r, i - 1, floor);
    const inside = r.tokens[i + 1]!;
    // "Jane Roe (Ind.), a veteran of the board, said"
    const source =
      r.tokens[i - 1]!.text === ')' ? beforeAside(r, i - 1, floor) : phraseEndingAt(r, i - 1, floor, 'aside');
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
  const before = end < floor ? null : phraseEndingAt(r, end, floor, 'relative', true);
  if (before) return widen(before, pronoun);
  const lone = r.phrases.at(pronoun);
  return lone && r.tokens[pronoun]!.lower !== 'that'
    ? { first: pronoun, last: pronoun + 1, core: lone, how: 'relative' }
    : null;
}

const widen = (source: Source | null, pronoun: number): Source | null =>
  source && { ...source, last: pronoun + 1, how: 'relative' };

/** Words between a subject and its verb that the tagger does not always take for adverbs. */
const BETWEEN =
  /^(?:both|all|each|also|himself|herself|themselves|itself|overall|nationwide|nationally|alike|instead|alone|everywhere|online|abroad)$/;

/** Index of the last token before adverbs, times and prepositional phrases of time that precede a verb. */
function backOverAdjuncts(r: Reading, from: number, floor: number): number {
  let i = from;
  for (let step = 0; step < 4 && i >= floor; step++) {
    const token = r.tokens[i]!;
    const phrase = r.phrases.at(i);
    if (token.pos === 'ADV' || BETWEEN.test(token.lower)) i--;
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

/** A name in apposition has a comma or the end of the sentence behind it; else it begins another clause. */
const endsAside = (r: Reading, i: number, ceiling: number) =>
  i >= ceiling || /^[,.;:()—–]$/.test(r.tokens[i]!.text);

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
  if (
    core.kind === 'noun' &&
    name?.kind === 'name' &&
    name.first === last + 1 &&
    endsAside(r, name.last, ceiling)
  )
    return { first, last: name.last, core: name, how };
  return { first, last, core, how };
}
