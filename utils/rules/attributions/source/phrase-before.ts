/** The phrase that ends at a token, as the subject of the verb behind it: with what hangs on it, and its title. */
import { REPORTING_VERBS } from '../../lexicon/verbs.ts';
import type { Token } from '../../text/document.ts';
import type { NounPhrase } from '../../text/phrases.ts';
import { isPersonNoun } from '../person-noun.ts';
import type { Reading } from '../reading.ts';
import { ATTACHING, ATTACHING_BEFORE, chainStart, MAX_CHAIN } from './chain.ts';
import { isDegree } from './degrees.ts';
import type { Source } from './source.ts';
import { isTimePhrase } from './time-phrase.ts';

/** The phrase whose last token is `end`, with what it hangs on to its left. */
export function phraseEndingAt(
  r: Reading,
  end: number,
  floor: number,
  how: Source['how'],
  asObject = false,
): Source | null {
  let core = r.phrases.at(end);
  if (!core || core.last !== end + 1 || core.first < floor) return null;
  if (isTimePhrase(r, core) || isMoney(r, core)) return null;
  let first = quantifierStart(r, core.first, floor);
  for (let step = 0; step < MAX_CHAIN; step++) {
    const link = first - 1;
    if (
      link <= floor ||
      !(asObject ? ATTACHING : ATTACHING_BEFORE).has(r.tokens[link]!.lower) ||
      (core.kind === 'pronoun' && r.tokens[link]!.lower !== 'of' && !isObjective(r, core))
    )
      break;
    const outer = r.phrases.at(link - 1);
    if (
      !outer ||
      outer.last !== link ||
      (outer.kind === 'pronoun' && !mayBeDescribed(r.tokens[outer.head]!)) ||
      isTimePhrase(r, outer)
    )
      break;
    core = outer;
    first = quantifierStart(r, outer.first, floor);
  }
  if (!asObject && first > floor && isObject(r, first - 1)) return null;
  if (!asObject && core.kind !== 'pronoun' && first - 2 > floor && isGerundsObject(r, first - 1)) return null;
  const between = r.tokens[first - 1]?.text === ',' && r.tokens[end + 1]?.text === ',';
  if (core.kind !== 'pronoun' && between && (isAge(r, core) || isDegree(r, first, end + 1))) return null;
  return withTitle(r, { core, first, last: end + 1, how }, floor);
}

/** "those around him say": a form that is never the subject. */
const isObjective = (r: Reading, { kind, head }: NounPhrase) =>
  kind === 'pronoun' && /^(?:him|her|them|me|us|whom)$/.test(r.tokens[head]!.lower);

/** "someone in the crowd", "those over 60": unlike "he" or "it", these have something hung on them. */
const mayBeDescribed = ({ pos, lower }: Token) =>
  pos !== 'PRON' || /^(?:some|any|every|no)(?:one|body)$/.test(lower);

/** "About three in ten", "at least four MPs", "more than half": what measures the number belongs to the phrase. */
function quantifierStart(r: Reading, first: number, floor: number): number {
  const { pos, lower } = r.tokens[first]!;
  const before = r.tokens[first - 1]?.lower ?? '';
  // "four out of 10"
  const outOf = before === 'of' && r.tokens[first - 2]?.lower === 'out' ? r.phrases.at(first - 3) : null;
  if (outOf && outOf.first >= floor) return quantifierStart(r, outOf.first, floor);
  if (first > floor && before === 'at' && /^(?:least|most)$/.test(lower)) return first - 1;
  if (pos !== 'NUM' && !/^(?:half|a|one)$/.test(lower)) return first;
  if (first - 1 > floor && QUANTIFYING.has(`${r.tokens[first - 2]?.lower} ${before}`)) return first - 2;
  const measures = /^(?:about|around|over|some|nearly|almost)$/.test(before);
  // "those over 60": with a phrase before it, it hangs the number on that.
  return first > floor && measures && r.phrases.at(first - 2) === null ? first - 1 : first;
}
const QUANTIFYING = new Set([
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'up to',
  'well over',
]);

/** "accused of forging them for €2.4 million told": a sum is never who speaks. */
const isMoney = (r: Reading, { first, head }: NounPhrase) =>
  /^(?:million|billion|trillion|dollar|euro)s?$/.test(r.tokens[head]!.lower) ||
  /^[$€£]\d/.test(r.tokens[head]!.text) ||
  (/^\d/.test(r.tokens[head]!.text) && /[$€£]$/.test(r.tokens[Math.min(first, head - 1)]?.text ?? ''));

/** "opponents of raising the tax said": the object of a gerund that hangs on the subject; "by saying Roe told" has a clause. */
const isGerundsObject = (r: Reading, before: number) => {
  const { lower, lemma } = r.tokens[before]!;
  const link = r.tokens[before - 1]!;
  return (
    lower.endsWith('ing') &&
    (link.lower === 'of' || (link.pos === 'ADP' && r.verbAt(before) !== null && !REPORTING_VERBS.has(lemma)))
  );
};

/** A phrase behind a preposition is its object, not a subject; "after", "as" and their like may begin a clause. */
const isObject = (r: Reading, before: number) => {
  const { pos, lower } = r.tokens[before]!;
  return pos === 'ADP' && r.regionAt(before) < 0 && !CLAUSE_OPENERS.has(lower);
};
const CLAUSE_OPENERS = new Set([
  'after', 'before', 'since', 'until', 'till', 'as', 'than', 'once', 'but', 'because', 'though', 'although', 'while', 'whereas', 'that', 'if', 'when', 'up', 'out', 'off', 'down', 'back', 'away',
]); // biome-ignore format: a list
/** "Jane Roe, 22, said": the number is her age. */
const isAge = (r: Reading, { first, last }: NounPhrase) =>
  /^\d+$/.test(r.tokens[last - 1]!.text) &&
  (last - first === 1 || (last - first === 2 && /^(?:now|then|aged)$/.test(r.tokens[first]!.lower)));

/** "the firm's lawyer, Jane Roe": the title before the comma belongs to the source; so do "A and B". */
function withTitle(r: Reading, source: Source, floor: number): Source {
  const { core, first, last, how } = source;
  const before = first - 1;
  if (before > floor && r.tokens[before]!.text === ',' && core.kind === 'name') {
    // "a guard at the pier, the BBC reported": a name with an article bears no title.
    const title = r.tokens[core.first]!.pos === 'DET' ? null : chainStart(r, before, floor);
    if (title && isTitle(r, title) && startsClause(r, title.first, floor))
      return { core, first: title.first, last, how };
  }
  if (before > floor && /^(?:and|or)$/.test(r.tokens[before]!.lower)) {
    const other = chainStart(r, before, floor);
    // "the Committee on Trade and Industry": one body, named by its first word.
    const chained = other !== null && other.last < before;
    if (other && startsClause(r, other.first, floor))
      return { core: chained ? other : core, first: other.first, last, how };
  }
  return source;
}

/** Can the phrase be somebody's title? Its head must be a person's word: "lawyer", not "summer". */
const isTitle = (r: Reading, { kind, head }: NounPhrase) => kind === 'noun' && isPersonNoun(r.tokens[head]!);

export const startsClause = (r: Reading, first: number, floor: number) =>
  first <= floor ||
  /^[,;:"“”‘'(—–-]+$/.test(r.tokens[first - 1]!.text) ||
  r.tokens[first - 1]!.pos === 'CCONJ' ||
  r.tokens[first - 1]!.pos === 'SCONJ' ||
  CLAUSE_OPENERS.has(r.tokens[first - 1]!.lower);
