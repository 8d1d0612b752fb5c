/** "according to S, C" and "C, according to S"; likewise "as per S", "in the words of S", "in S's view", "by S's count". */

import type { Span } from '../../../analysis/model.ts';
import { words } from '../../lexicon/words.ts';
import { tokenAt } from '../../text/document.ts';
import type { Candidate, WordFamily } from '../candidate.ts';
import { clauseFrom } from '../content/clause-from.ts';
import { hasFiniteVerb, MAX_FRONT, onlyLinks, spanOf, statementStart } from '../content/extent.ts';
import { beginsClause, startsRegion } from '../content/opening.ts';
import { isPersonNoun } from '../person-noun.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom } from '../source/phrase-after.ts';
import { possessorOf } from '../source/possessor.ts';
import type { Source } from '../source/source.ts';

export const according: WordFamily = {
  isCue: ({ lower }) => OPENERS.has(lower),
  at: candidate,
};

const OPENERS = words('according in by per');
/** By judgement, of all but "according to": of the dozen in the annotated texts half are right; surer with a quotation. */
const QUOTED = 0.85;
const PLAIN = 0.7;
/** What somebody's words, sums and judgements are called: "in her telling", "by its own estimate". */
const ACCOUNTS = words(
  'words view opinion telling account count estimate estimation reckoning tally calculation assessment judgment judgement admission',
);
/** Those that "of" joins to whose they are: "in the view of Roe", but "in the account of the trip". */
const WHOSE = words('words view opinion estimation judgment judgement');
/** What the writer says in person is the article's own. */
const WRITER = /^(?:my|our|your)$/;

interface Cue {
  /** First token of the clause and the first behind cue and source. */
  readonly first: number;
  readonly last: number;
  /** The words that stand for "said". */
  readonly cue: Span;
  readonly source: Source;
}

function cueAt(r: Reading, i: number): Cue | null {
  if (r.regionAt(i) >= 0) return null;
  const { last: ceiling } = r.stretchAt(i);
  const lower = (k: number) => r.tokens[i + k]?.lower;
  if (lower(0) === 'in' || lower(0) === 'by') return inWordsOf(r, i, ceiling);
  if (lower(0) === 'per') return asPer(r, i, ceiling);
  if (lower(1) !== 'to') return null;
  const source = sourceAfter(r, i + 2, ceiling);
  return source && { first: i, last: source.last, cue: spanBetween(r, i, i + 2), source };
}

/** "In the words of S," and "In S's view,": between commas or at the head of the sentence. */
function inWordsOf(r: Reading, i: number, ceiling: number): Cue | null {
  const phrase = r.phrases.at(i + 1);
  const noun = phrase?.first === i + 1 ? r.tokens[phrase.head]!.lower : '';
  if (!phrase || !ACCOUNTS.has(noun) || !standsApart(r, i)) return null;
  if (r.tokens[phrase.last]?.lower === 'of') {
    // "In view of the storm": because of it.
    if (r.tokens[phrase.first]!.lower === 'view') return null;
    const source = WHOSE.has(noun) ? sourceAfter(r, phrase.last + 1, ceiling) : null;
    return source && { first: i, last: source.last, cue: spanBetween(r, i, phrase.last + 1), source };
  }
  const source = possessorOf(r, phrase.head);
  if (!source || WRITER.test(r.tokens[source.core.head]!.lower)) return null;
  const { start, end } = r.tokens[phrase.head]!;
  return { first: i, last: phrase.last, cue: { start, end }, source };
}

/** Not inside a clause, where it may only tell how: "those who lead in his view". */
const standsApart = (r: Reading, i: number) =>
  i === r.stretchAt(i).first || r.regionAt(i - 1) >= 0 || /^(?:[,—–-]|and|but)$/.test(r.tokens[i - 1]!.lower);

/** "As per the survey,", "…, per the survey": behind a comma or at the head of the sentence, no "ten per day". */
function asPer(r: Reading, per: number, ceiling: number): Cue | null {
  const { first: floor } = r.stretchAt(per);
  const first = r.tokens[per - 1]?.lower === 'as' && per > floor ? per - 1 : per;
  if (first > floor && r.tokens[first - 1]!.text !== ',') return null;
  const source = /^(?:DET|PROPN)$/.test(r.tokens[per + 1]?.pos ?? '')
    ? sourceAfter(r, per + 1, ceiling)
    : null;
  return source && { first, last: source.last, cue: spanBetween(r, first, per + 1), source };
}

const spanBetween = (r: Reading, first: number, last: number): Span => ({
  start: r.tokens[first]!.start,
  end: r.tokens[last - 1]!.end,
});

function candidate(r: Reading, opener: number): Candidate | null {
  const found = cueAt(r, opener);
  if (!found) return null;
  const { cue, source, first: i } = found;
  const { first: floor, last: ceiling } = r.stretchAt(i);
  const end = asideEnd(r, found.last, ceiling);
  const after = behindAside(r, i, end, found.last);
  const inFront =
    i === floor || (after !== null && (onlyLinks(r, floor, i) || opensClause(r, i, floor, after)));
  const behind = after === null ? [] : clauseFrom(r, after, ceiling);
  const content = inFront ? behind : spansAround(r, i, floor, after, behind);
  if (content.length === 0) return null;
  return {
    rule: 'according-to',
    cue,
    cueToken: i,
    lemma: 'according',
    source,
    content,
    // Whoever stands behind these words is the source, whatever kind of thing it is.
    features: [inFront ? 'front' : 'behind', `parts:${content.length}`],
    ...(r.tokens[opener]!.lower === 'according' ? {} : { known: isQuoted(r, content) ? QUOTED : PLAIN }),
  };
}

/** "The pier is shut and, according to Roe, it will stay so": the words belong to the clause that they open. */
const opensClause = (r: Reading, i: number, floor: number, after: number) =>
  behindConjunction(r, i, floor) && beginsClause(r, after, r.stretchAt(i).last);

const behindConjunction = (r: Reading, i: number, floor: number) =>
  i - 2 > floor && r.tokens[r.tokens[i - 1]!.text === ',' ? i - 2 : i - 1]!.pos === 'CCONJ';

/** Where the article's sentence, or what is told, goes on behind cue and source; null where it does not. */
function behindAside(r: Reading, i: number, end: number, sourceEnd: number): number | null {
  const { first: floor, last: ceiling } = r.stretchAt(i);
  if (end + 1 < ceiling && closes(r, end, r.tokens[i - 1]?.text)) return end + 1;
  // "According to the report the pier was closed": without a comma, only in front.
  const opens = (i === floor || behindConjunction(r, i, floor)) && beginsClause(r, sourceEnd, ceiling);
  return opens ? sourceEnd : null;
}

const isQuoted = (r: Reading, content: readonly Span[]) =>
  content.some((span) => r.regionAt(tokenAt(r.document, span.start)) >= 0);

/** The mark that ends cue and source: a comma, a colon before a quotation, the dash that answers one in front. */
function closes(r: Reading, end: number, before: string | undefined): boolean {
  const { text } = r.tokens[end]!;
  return text === ',' || (text === ':' && startsRegion(r, end + 1)) || (DASH.test(text) && text === before);
}
const DASH = /^[—–-]+$/;

/** What stands before the clause, and behind it what only goes on with that. */
function spansAround(r: Reading, i: number, floor: number, after: number | null, behind: Span[]): Span[] {
  const before = spanBefore(r, i, floor);
  if (!before) return [];
  const goesOn =
    after !== null &&
    (!hasFiniteVerb(r, floor, i) ||
      // "The pier will, according to the report, be closed": the verb itself is still to come.
      r.tokens[i - 2]?.pos === 'AUX' ||
      DASH.test(r.tokens[after - 1]!.text) ||
      carriesOn(r, after));
  return goesOn ? [before, ...behind] : [before];
}

/** ", with 40 boats lost", ", some 400 times": no clause of its own, so part of the one before. */
const carriesOn = (r: Reading, i: number) =>
  /^(?:with|including|compared|followed|up|down)$/.test(r.tokens[i]!.lower) ||
  (r.phrases.at(i)?.first === i &&
    [i, i + 1].some((k) => r.tokens[k]?.pos === 'NUM') &&
    r.verbAt(r.phrases.at(i)!.last) === null);

const sourceAfter = (r: Reading, i: number, ceiling: number): Source | null =>
  phraseFrom(r, i, ceiling, 'after') ??
  (r.tokens[i]?.pos === 'DET' ? phraseFrom(r, i + 1, ceiling, 'after') : null);

/** Behind asides of the source: "according to Roe, who leads the study, C". */
function asideEnd(r: Reading, from: number, ceiling: number): number {
  let aside = false;
  for (let i = from; i < ceiling && i < from + MAX_ASIDE; i++) {
    if (r.regionAt(i) >= 0 || r.tokens[i]!.text !== ',') continue;
    const opens = !aside && opensAside(r, i + 1);
    if (!opens) return i;
    aside = true;
  }
  return from;
}
/** Words of a source with its relative clause or apposition. */
const MAX_ASIDE = 40;

/** "who leads …", "a professor at …": but "the painting sold" is the content. */
function opensAside(r: Reading, i: number): boolean {
  if (/^(?:who|which|whose|where)$/.test(r.tokens[i]?.lower ?? '')) return true;
  const phrase = r.phrases.at(i);
  if (!phrase || phrase.first !== i || phrase.kind !== 'noun' || !isPersonNoun(r.tokens[phrase.head]!))
    return false;
  return r.verbAt(phrase.last) === null;
}

function spanBefore(r: Reading, i: number, floor: number) {
  if (i - floor > MAX_FRONT) return null;
  let start = statementStart(r, floor, i);
  if (r.tokens[start]!.pos === 'CCONJ') start++;
  return spanOf(r, r.tokens[i]!.lower === 'by' ? ownClause(r, start, i) : start, i);
}

/** "The man is 67, and has sailed, by his own count, 900 times": only the clause that is counted in. */
function ownClause(r: Reading, start: number, end: number): number {
  for (let i = end - 2; i > start; i--)
    if (r.tokens[i]!.pos === 'CCONJ' && r.tokens[i - 1]!.text === ',' && r.regionAt(i) < 0) return i + 1;
  return start;
}
