/** Every figure of the text: find, leave out, understand, relate. */
import { MAX_FINDINGS } from '../../analysis/model.ts';
import type { DraftFigure } from '../drafts.ts';
import { isPulled, sentenceAt, type TextDocument } from '../text/document.ts';
import { tellBackReferences } from './back-references.ts';
import type { Candidate } from './candidate.ts';
import { countedThing } from './counted.ts';
import { tellDegrees } from './degrees.ts';
import { tellDirection } from './direction.ts';
import { tellDollars } from './dollars.ts';
import { FAMILIES } from './families.ts';
import { tellHedges } from './hedge.ts';
import { isNoFigure, skip } from './leave-out.ts';
import { at, isHyphen, type Lexeme, type Lexemes, readLexemes } from './lexemes.ts';
import { isMinor } from './minor.ts';
import { linkNeighbours } from './neighbours.ts';
import { drawPhrases } from './phrase.ts';
import { withoutPointedTimes } from './pointed-times.ts';
import { readPoints } from './points.ts';
import { qualifierAfter, qualifierOf, qualifierWithin } from './qualifier.ts';
import { readRates } from './rates.ts';
import type { Reading, Step } from './reading.ts';
import { linkSameQuantities } from './same-quantity.ts';
import { tellSharedCurrencies } from './shared-currencies.ts';
import { shareThing } from './shared-thing.ts';
import { shareMoney, shareUnits } from './shared-unit.ts';
import { mayStart } from './start.ts';
import { tellTimes } from './time.ts';

/** In this order: each builds on what those before it have found. */
const STEPS: readonly Step[] = [
  shareUnits,
  shareMoney,
  readRates,
  tellDollars,
  tellSharedCurrencies,
  tellDegrees,
  readPoints,
  linkNeighbours,
  tellDirection,
  shareThing,
  tellBackReferences,
  tellTimes,
  tellHedges,
  drawPhrases,
  linkSameQuantities,
];

export function findFigures(document: TextDocument): DraftFigure[] {
  const lexemes = readLexemes(document);
  const candidates = withoutPointedTimes(lexemes, findCandidates(lexemes)).filter(
    ({ first }) => !isPulled(document, at(lexemes, first).start),
  );
  const readings = candidates.map((candidate) => read(document, lexemes, candidate));
  for (const step of STEPS) step(document, lexemes, readings);
  return readings.map(({ draft }) => draft);
}

/**
 * In reading order, without overlaps, at most as many as an analysis holds. Every family looks a bounded way ahead, so
 * time grows with the text alone.
 */
export function findCandidates(lexemes: Lexemes): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < lexemes.length && candidates.length < MAX_FINDINGS; ) {
    if (!mayStart(lexemes, index)) {
      index++;
      continue;
    }
    const past = skip(lexemes, index);
    const candidate = past > index ? null : firstAnswer(lexemes, index);
    if (candidate && !isNoFigure(lexemes, candidate)) candidates.push(candidate);
    index = Math.max(past, candidate?.next ?? 0, index + 1);
  }
  return candidates;
}

function firstAnswer(lexemes: Lexemes, index: number): Candidate | null {
  for (const family of FAMILIES) {
    const candidate = family(lexemes, index);
    if (candidate) return candidate;
  }
  return null;
}

/** "three-hour interview", but "half-century of war", "a two-year, three-nation tour". */
const describesNoun = (lexemes: Lexemes, next: number): boolean =>
  at(lexemes, next).kind !== 'mark' || isHyphen(at(lexemes, next))
    ? !/^(?:of|in|for|and|to|on|at|from|after|before|ago|is|was)$/.test(at(lexemes, next).lower)
    : at(lexemes, next).text === ',';

/** Of "the 31-year-old's" all but the "'s". */
const withoutOwner = ({ text, end }: Lexeme): number => (/['’]s$/.test(text) ? end - 2 : end);

function read(document: TextDocument, lexemes: Lexemes, candidate: Candidate): Reading {
  const before = qualifierOf(lexemes, candidate);
  const after = qualifierAfter(lexemes, candidate.next);
  const first = before?.edge ?? candidate.first;
  const next = after?.edge ?? candidate.next;
  const { start } = at(lexemes, first);
  const end = withoutOwner(at(lexemes, next - 1));
  const { value, low, high, kind, unit, rule, qualifier: own } = candidate;
  const adjective = candidate.adjective && describesNoun(lexemes, next);
  // Written out: to spread objects of many shapes takes as long as to find the figure.
  const draft: DraftFigure = {
    start,
    end,
    value,
    low,
    high,
    kind,
    unit,
    rule,
    of: countedThing(document, { start, end, kind, qualifier: own, adjective }),
    qualifier:
      own === 'exact'
        ? (before?.qualifier ?? qualifierWithin(lexemes, candidate) ?? after?.qualifier ?? own)
        : own,
    phrase: { start, end },
    time: null,
    hedge: null,
    links: [],
    direction: null,
    reached: null,
    certain: true,
    minor: isMinor(lexemes, candidate, adjective, first),
  };
  return { candidate, first, next, draft, sentence: sentenceAt(document, start) };
}
