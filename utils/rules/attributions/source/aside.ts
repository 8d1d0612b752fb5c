/** Subjects with something between them and their verb: "Smith, who leads the board, said". */
import { COUNTRIES, STATES } from '../../lexicon/places.ts';
import { isPersonNoun } from '../person-noun.ts';
import type { Reading } from '../reading.ts';
import { isDegree } from './degrees.ts';
import { phraseEndingAt, startsClause } from './phrase-before.ts';
import { postmodified } from './postmodified.ts';
import type { Source } from './source.ts';
import { isTimePhrase } from './time-phrase.ts';

/** An aside between subject and verb is hardly ever longer ("Smith, who has led … since 2011, said"). */
const MAX_ASIDE = 40;

/** "Smith, who leads the board," and "Smith (R-Ohio)": the phrase before the aside that ends at `end`. */
export function beforeAside(r: Reading, end: number, floor: number): Source | null {
  const closing = r.tokens[end]!.text;
  // "Jane Roe (Ind.), said": a comma behind the bracket adds nothing.
  if (closing === ',' && r.tokens[end - 1]?.text === ')' && end - 1 > floor) {
    const named = beforeAside(r, end - 1, floor);
    if (named?.core.kind === 'name' && r.tokens[named.first - 1]?.pos !== 'CCONJ') return named;
  }
  const opening = closing === ')' ? '(' : closing;
  let fromThere: Source | null = null;
  for (let i = end - 1; i > floor && i > end - MAX_ASIDE; i--) {
    const { text } = r.tokens[i]!;
    if (text !== opening) continue;
    if (closing === ')') return subjectEndingBefore(r, i - 1, floor);
    const inside = r.tokens[i + 1]!;
    // "Jane Roe (Ind.), a veteran of the board, said"
    const source =
      r.tokens[i - 1]!.text === ')' ? beforeAside(r, i - 1, floor) : phraseEndingAt(r, i - 1, floor, 'aside');
    if (!source) {
      // "A person close to the owners, the third group, said"
      const described = postmodified(r, i - 1, floor);
      if (described) return described;
      continue;
    }
    // "Roe, whose party lost the vote, which had been put off, said": an object within a longer aside.
    const verb = r.verbAt(source.first - 1);
    if (verb?.form === 'finite' || isTownsState(r, source)) continue;
    if (verb?.form === 'gerund') {
      // "Tom Arden, facing a vote, the third, said", "One pastor supporting Mr. Roe, Tom Arden, said"
      if (r.tokens[verb.first - 1]?.text === ',') continue;
      const described = r.phrases.at(verb.first - 1) && postmodified(r, i - 1, floor);
      if (described) return withName(r, described, i + 1, end);
    }
    const bearer = bearerOf(r, source, floor);
    if (bearer) return bearer;
    // "Jane Roe, a nurse from Duluth, Minn., said": the state belongs to the aside, which begins further left.
    if (source.core.kind === 'noun' && isState(r, i + 1, end)) {
      fromThere = source;
      continue;
    }
    // "In Ohio, Jane Roe, said": what stands between the commas is the name itself.
    if (closing !== ',' || isAside(r, i + 1, end) || livesThere(r, source, i, end)) return source;
    const named = phraseEndingAt(r, end - 1, floor, 'aside');
    if (named && named.first <= i + 1) return named;
    if (/^(?:said|says)$/.test(inside.lower)) return null;
  }
  return fromThere;
}

/** "One pastor supporting the vote, Tom Arden of Ohio,": a name between the commas is whom the words before describe. */
function withName(r: Reading, described: Source, first: number, end: number): Source {
  const named = phraseEndingAt(r, end - 1, first, 'aside');
  return named?.first === first && named.core.kind === 'name'
    ? { ...described, core: named.core, last: end }
    : described;
}

/** "Jane Roe, a lawyer at Dunn, Keel & Co, said": what she is may hold commas of its own; the name in front of it speaks. */
function bearerOf(r: Reading, { core, first }: Source, floor: number): Source | null {
  const comma = first - 1;
  if (core.kind !== 'noun' || comma <= floor || r.tokens[comma]!.text !== ',') return null;
  const named = isPersonNoun(r.tokens[core.head]!) ? phraseEndingAt(r, comma - 1, floor, 'aside') : null;
  return named?.core.kind === 'name' && startsClause(r, named.first, floor) ? named : null;
}

/** "who left Aurora, Colorado, in July": the state behind a town, which belongs to the aside as well. */
const isTownsState = (r: Reading, { core, first, last }: Source) =>
  core.kind === 'name' &&
  r.tokens[first - 1]?.text === ',' &&
  r.phrases.at(first - 2)?.kind === 'name' &&
  isState(r, first, last);

/** Are the words nothing but a state or a country, as they stand behind a town? */
function isState(r: Reading, first: number, end: number): boolean {
  if (end - first > MAX_STATE) return false;
  const name = r.tokens
    .slice(first, end)
    .map(({ lower }) => lower.replace(/\.$/, ''))
    .join(' ');
  return STATES.has(name) || COUNTRIES.has(name);
}
/** "Papua New Guinea", and an abbreviation with its point apart. */
const MAX_STATE = 3;

/** "Tom Arden of Lowell, Mass., said": a name that a preposition hangs a place on, and the state behind that. */
const livesThere = (r: Reading, { core }: Source, comma: number, end: number) =>
  core.kind === 'name' && core.last < comma && r.phrases.at(comma + 1)?.last === end;

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
  if (isDegree(r, first, end)) return true;
  const phrase = r.phrases.at(first);
  if (!phrase) return false;
  if (phrase.kind === 'noun' || isTimePhrase(r, phrase)) return true;
  return phrase.kind === 'name' && phrase.last < end;
}
