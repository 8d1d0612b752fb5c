/** A run of capitals read as a person's name: with role and gender, before anyone decides whether it is one. */
import { genderOfFirstName } from '../../lexicon/first-names.ts';
import { type Gender, HONORIFICS, RANKS } from '../../lexicon/titles.ts';
import { words as set } from '../../lexicon/words.ts';
import type { TextDocument } from '../../text/document.ts';
import { genderOfNoun } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { affiliationOf } from './affiliation.ts';
import { calledAfter, roleAfter, roleByCopula } from './role-after.ts';
import { callingBefore, roleBefore, roleBeforeComma, roleOfExample } from './role-before.ts';
import type { NameRun } from './runs.ts';

export interface Reading {
  run: NameRun;
  first: number;
  role: string | null;
  gender: Gender | null;
  /** What someone without a role is told by: a body, a noun that no list has, what others are too. */
  affiliation: string | null;
}

/** `aside`: in a headline. */
export function readPerson(
  document: TextDocument,
  words: readonly Word[],
  run: NameRun,
  aside: boolean,
  /** The run before it. */
  previous: NameRun | undefined,
): Reading {
  // In a headline every word may bear a capital: what stands before the name is no role.
  if (aside)
    return { run, first: run.name, role: null, gender: genderOf(words, run, null), affiliation: null };
  const before = roleBefore(document, words, run, previous);
  const untold = before.role === null && !run.titled;
  // "The unit's director, Professor Ana Ruiz": beside an office a rank tells little.
  const ranked = before.role !== null && isRank(before.role);
  const comma = untold || ranked ? roleBeforeComma(document, words, before.first, run.last) : null;
  const told = before.role === null || ranked ? roleAfter(document, words, run.last) : null;
  const role = comma?.role ?? told ?? before.role ?? roleByCopula(document, words, run.last);
  const affiliation =
    role === null
      ? (callingBefore(document, words, run, previous) ??
        affiliationOf(document, words, run) ??
        calledAfter(document, words, run.last) ??
        roleOfExample(document, words, run))
      : null;
  return { run, first: before.first, role, gender: genderOf(words, run, role), affiliation };
}

/** "Lt.", "Petty Officer", "Sub Inspector" */
const isRank = (role: string): boolean => {
  const list = role
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s-]+/);
  return (
    list.some((word) => RANKS.has(word)) && list.every((word) => RANKS.has(word) || HALF_RANKS.has(word))
  );
};
const HALF_RANKS = set('first second third chief sub deputy officer specialist class');

function genderOf(words: readonly Word[], run: NameRun, role: string | null): Gender | null {
  const title = words[run.name - 1];
  const honorific = title && run.name > run.first ? HONORIFICS.get(bare(title)) : undefined;
  if (honorific) return honorific;
  // Of "mother of the boy" only the mother counts.
  const head = role?.toLowerCase().split(/\s(?:of|for|to|in|at|with|from|and)\s/)[0];
  for (const word of head?.split(/[^\p{L}-]+/u) ?? []) {
    const gender = genderOfNoun(word);
    if (gender) return gender;
  }
  return run.last - run.name > 1 ? genderOfFirstName(words[run.name]!.text) : null;
}
