/**
 * Which runs of capitalised words name persons, and which of them name the same person: full names first, then
 * surnames and given names alone. Two persons of one surname stay two.
 */
import { isFirstName } from '../../lexicon/first-names.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Entity } from '../entity.ts';
import type { Word } from '../words.ts';
import { endOfFirm, shortNames } from './company-names.ts';
import { countAlone, isPerson } from './person-evidence.ts';
import { type Reading, readPerson } from './person-reading.ts';
import { PersonRegistry } from './person-registry.ts';
import { sharedRoleAfter } from './role-after.ts';
import { isSharedRole, type NameRun } from './runs.ts';

export interface People {
  /** The person that the run names, if it does. */
  of(run: NameRun): Entity | undefined;
  /** Two persons of this surname could be meant. */
  isAmbiguous(run: NameRun): boolean;
  /** The person that these words name; a longer run of capitals (a headline) may hide the name. */
  named(first: number, last: number): Entity | undefined;
  readonly all: readonly Entity[];
}

/**
 * `sources` are the offsets at which phrases end that a cue takes as its source: who speaks is rather a person.
 * Headlines (`isAside`) name persons, but their commas make no appositions.
 */
export function findPeople(
  document: TextDocument,
  words: readonly Word[],
  runs: readonly NameRun[],
  sources: ReadonlySet<number>,
  isAside: (run: NameRun) => boolean,
): People {
  const alone = countAlone(words, runs);
  const readings = runs.map((run, i) => readPerson(document, words, run, isAside(run), runs[i - 1]));
  shareRoles(words, readings);
  shareRolesBehind(document, words, readings);
  const registry = new PersonRegistry(
    document,
    words,
    new Set(runs.flatMap((run) => calledAlone(words, run))),
    alone,
  );
  const long = (r: Reading) => r.run.last - r.run.name > 1;
  const full = readings.filter((r) => long(r) && isPerson(words, r, alone, sources));
  // The longest first, so that "Vargas Llosa" finds "Mario Vargas Llosa".
  for (const size of [3, 2])
    for (const reading of full) {
      const length = Math.min(3, reading.run.last - reading.run.name);
      if (length === size) registry.addFull(reading);
    }
  for (const [i, reading] of readings.entries()) {
    const next = readings[i + 1];
    if (next && isGivenBeside(words, reading.run, next.run)) registry.addCouple(reading, next);
  }
  for (const reading of readings) registry.link(reading, sources);
  for (const reading of readings) registry.affiliate(reading);
  return registry;
}

/** The one word that is left of a firm's name with its form ("Inc"); of names without one it may be a person's. */
function calledAlone(words: readonly Word[], { name, last }: NameRun): string[] {
  if (endOfFirm(words, name, last) === last) return [];
  return shortNames(words, name, last)
    .filter(([from, to]) => to - from === 1)
    .map(([from]) => words[from]!.lower);
}

/** "Senators Mark Hill and Ana Poole": the role of the first is that of the others too. */
function shareRoles(words: readonly Word[], readings: readonly Reading[]): void {
  let shared: string | null = null;
  let end = -1;
  for (const reading of readings) {
    const { run, role } = reading;
    const goesOn = run.first - end <= WIDEST_JOINT && words.slice(end, run.first).every(isJoint);
    if (run.name > 0 && isSharedRole(words, run.name - 1, run.last)) shared = role;
    else if (shared !== null && goesOn) reading.role ??= shared;
    else shared = null;
    end = run.last;
  }
}

/** "Mark Hill and Ana Poole, economists at Harlow,": told of both, and of firms as well, so it makes nobody a person. */
function shareRolesBehind(
  document: TextDocument,
  words: readonly Word[],
  readings: readonly Reading[],
): void {
  const joins = (a: Reading, b: Reading) =>
    b.run.first - a.run.last <= WIDEST_JOINT &&
    b.run.first > a.run.last &&
    words.slice(a.run.last, b.run.first).every(isJoint);
  for (let i = 1; i < readings.length; i++) {
    const { run } = readings[i]!;
    if (words[run.first - 1]!.lower !== 'and' || !joins(readings[i - 1]!, readings[i]!)) continue;
    const role = sharedRoleAfter(document, words, run.last);
    for (let k = i; role !== null && k >= 0; k--) {
      readings[k]!.affiliation ??= role;
      if (k === 0 || !joins(readings[k - 1]!, readings[k]!)) break;
    }
  }
}

/** A comma and "and". */
const WIDEST_JOINT = 2;
const isJoint = ({ lower, text }: Word): boolean => text === ',' || lower === 'and';

/** "Scott and Susan Miller": the first of a couple lends the surname of the second. */
function isGivenBeside(words: readonly Word[], { name, last }: NameRun, next: NameRun): boolean {
  if (last - name !== 1 || next.first !== last + 1 || next.last - next.name < 2) return false;
  return (
    words[last]!.lower === 'and' && isFirstName(words[name]!.text) && isFirstName(words[next.name]!.text)
  );
}
