/** Every figure of the text: find, leave out, understand, relate. */
import type { DraftFigure } from '../drafts.ts';
import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { countedThing } from './counted.ts';
import { FAMILIES } from './families.ts';
import { isNoFigure, skip } from './leave-out.ts';
import { at, type Lexemes, readLexemes } from './lexemes.ts';
import { qualifierAfter, qualifierBefore } from './qualifier.ts';
import { mayStart } from './start.ts';

export function findFigures(document: TextDocument): DraftFigure[] {
  const lexemes = readLexemes(document);
  return findCandidates(lexemes).map((candidate) => toDraft(document, lexemes, candidate));
}

/** In reading order, without overlaps. Every family looks a bounded way ahead, so time grows with the text alone. */
export function findCandidates(lexemes: Lexemes): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < lexemes.length; ) {
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

function toDraft(document: TextDocument, lexemes: Lexemes, candidate: Candidate): DraftFigure {
  const before = qualifierBefore(lexemes, candidate.first);
  const after = qualifierAfter(lexemes, candidate.next);
  const start = at(lexemes, before?.edge ?? candidate.first).start;
  const end = at(lexemes, (after?.edge ?? candidate.next) - 1).end;
  const own = candidate.qualifier;
  const said = before?.qualifier ?? after?.qualifier ?? own;
  const { value, low, high, kind, unit, rule } = candidate;
  const figure = { start, end, value, low, high, kind, unit, rule };
  const of = countedThing(document, { ...figure, qualifier: own, adjective: candidate.adjective });
  return {
    ...figure,
    qualifier: own === 'exact' ? said : own,
    of,
    phrase: { start, end: of && of.start >= end ? of.end : end },
    time: null,
    hedge: null,
    links: [],
    direction: null,
    certain: true,
    minor: kind === 'age',
  };
}
