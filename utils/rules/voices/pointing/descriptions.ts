/** "the governor", "China’s ambassador to Britain": a role that a person of the article bears. */

import { COUNTRIES, DEMONYMS } from '../../lexicon/places.ts';
import { AFFILIATIONS, SAME_ROLE } from '../../lexicon/role-nouns.ts';
import { words } from '../../lexicon/words.ts';
import type { Entity } from '../entity.ts';
import { isPersonNoun, isRoleNoun } from '../nouns.ts';

/** Offices of two words are one word here, so that a minister is no prime minister. */
const COMPOUNDS =
  /\b(?:prime minister|chief executive officer|chief executive|vice president|attorney general|press secretary|deputy \p{L}+|former \p{L}+)\b/giu;
const SMALL = words('the a an of for to in at on and by with from s new current then longtime');

export interface Office {
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** "Israeli Prime Minister" -> prime-minister + [Israeli]; the case is kept, names are told by it. */
export function readOffice(phrase: string): Office | null {
  const joined = phrase
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(COMPOUNDS, (office) => office.replaceAll(' ', '-'));
  const list = joined.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const cut = list.findIndex((word, i) => i > 0 && /^(?:of|for|to|in|at|on|with|from)$/.test(word));
  const core = cut < 0 ? list : list.slice(0, cut);
  let head = -1;
  core.forEach((word, i) => {
    if (isRoleNoun(word.toLowerCase())) head = i;
  });
  if (head < 0) head = core.findLastIndex((word) => /^\p{Ll}/u.test(word) && isPersonNoun(word));
  if (head < 0) return null;
  const modifiers = list.filter((word, i) => i !== head && !SMALL.has(word.toLowerCase()));
  return { head: core[head]!.toLowerCase().replace('officer', '').replace(/-$/, ''), modifiers };
}

export const sameHead = (a: string, b: string): boolean =>
  a === b ||
  SAME_ROLE.some((set) => set.has(a) && set.has(b)) ||
  a === `${b}-general` ||
  b === `${a}-general`;

/** Keys under which an office is found: its head and every head that may stand for it. */
export function officeKeys(head: string): string[] {
  const keys = new Set([head]);
  for (const set of SAME_ROLE) if (set.has(head)) for (const word of set) keys.add(word);
  // "the president" may be a vice-president, "the minister" a prime minister only if no modifier says more.
  const last = head.split('-').at(-1)!;
  if (/^(?:prime|chief|press|attorney)-/.test(head)) keys.add(last === 'general' ? 'attorney-general' : last);
  return [...keys];
}

/** Does the description fit the person's role? Names in it must be in the role; "his lawyer" is no lawyer at large. */
export function fitsRole(description: Office, person: Entity): boolean {
  const role = readOffice(person.role ?? '');
  if (!role) return false;
  const known = [...role.modifiers, ...(person.role?.split(/[^\p{L}\p{N}-]+/u) ?? [])].map((w) =>
    w.toLowerCase(),
  );
  const party = known.some(isParty);
  return description.modifiers.every((word) => {
    const lower = word.toLowerCase();
    return known.some((k) => alike(k, lower)) || isVague(word) || (isParty(lower) && !party);
  });
}

/** "the Liberal minister": most roles are told without the party. */
const isParty = (lower: string): boolean =>
  AFFILIATIONS.has(lower) || /^(?:labour|tory|green|democratic|nationals?)$/.test(lower);

/** "Chinese" and "China", "British" and "Britain". */
const alike = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && isPeople(a) && isPeople(b) && a.slice(0, 4) === b.slice(0, 4));
const isPeople = (word: string): boolean => COUNTRIES.has(word) || DEMONYMS.has(word);

/** A lower-case word that only colours: "the embattled governor", "the Jewish state's premier". */
const isVague = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  !/^(?:deputy|former|foreign|finance|defense|defence|vice|assistant|police|opposition)$/.test(word);
