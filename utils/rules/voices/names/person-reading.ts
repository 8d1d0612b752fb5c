/** A run of capitals read as a person's name: with role and gender, before anyone decides whether it is one. */
import { genderOfFirstName } from '../../lexicon/first-names.ts';
import { type Gender, HONORIFICS } from '../../lexicon/titles.ts';
import type { TextDocument } from '../../text/document.ts';
import { genderOfNoun } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { affiliationOf } from './affiliation.ts';
import { roleAfter, roleByCopula } from './role-after.ts';
import { roleBefore, roleBeforeComma } from './role-before.ts';
import type { NameRun } from './runs.ts';

export interface Reading {
  run: NameRun;
  first: number;
  role: string | null;
  gender: Gender | null;
  /** The body that someone without a role is told by. */
  affiliation: string | null;
}

/** `aside`: in a headline. */
export function readPerson(
  document: TextDocument,
  words: readonly Word[],
  run: NameRun,
  aside: boolean,
): Reading {
  // In a headline every word may bear a capital: what stands before the name is no role.
  if (aside)
    return { run, first: run.name, role: null, gender: genderOf(words, run, null), affiliation: null };
  const before = roleBefore(document, words, run);
  const comma = before.role === null && !run.titled ? roleBeforeComma(document, words, run.name) : null;
  const role =
    before.role ??
    comma?.role ??
    roleAfter(document, words, run.last) ??
    roleByCopula(document, words, run.last);
  const affiliation = role === null ? affiliationOf(document, words, run) : null;
  return { run, first: before.first, role, gender: genderOf(words, run, role), affiliation };
}

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
