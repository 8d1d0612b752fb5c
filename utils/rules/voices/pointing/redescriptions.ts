/**
 * "the Florida senator", "the retired neurosurgeon": a text that has named someone says with these who he is besides.
 * Nobody is brought in so: with "the", something that colours the noun, and nothing that hangs on it.
 */
import { KNOWN_FOR, OFFICES } from '../../lexicon/role-nouns.ts';
import type { Entity } from '../entity.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import { bare, type Word } from '../words.ts';
import { sameHead } from './descriptions.ts';

export function isRedescription(
  words: readonly Word[],
  { first, last, head, core }: Range & NounPart,
): boolean {
  if (words[first]!.lower !== 'the' || core < last || head < first + 2 || words[head]!.capital) return false;
  const colours = words.slice(first + 1, head);
  if (colours.some((w) => w.possessive || ORDERS.test(w.lower)) || SPEAKS_FOR.test(bare(words[head]!)))
    return false;
  return KNOWN_FOR.has(bare(words[head]!)) || colours.some((w) => w.capital || w.pos === 'ADJ');
}

/** These set one of several apart ("the second driver", "the lead investigator"): it may be another who was never named. */
const ORDERS =
  /^(?:first|second|third|fourth|other|next|last|latter|same|chief|lead|senior|junior|deputy|assistant|presiding|acting|local|unnamed|unidentified|anonymous|only|alleged)$/;
/** Whoever speaks for a body is seldom called so after the name was given. */
const SPEAKS_FOR = /^spokes(?:man|woman|person)$/;

/** Nobody is a governor and a senator at once. */
export function mayBear(person: Entity, head: string): boolean {
  if (!OFFICES.has(head)) return true;
  return officesIn(person).every((word) => sameHead(word, head) && isWhole(person.role!, word));
}

/** "the Florida senator" may be whom the text calls "Sen." and no more: with or without its stop. */
const isWhole = (role: string, office: string): boolean => role.replace(/\.$/, '').length === office.length;

/** A comedian may be "the actor" too; a senator is hardly told by his trade. */
export const hasNoOffice = (person: Entity): boolean => officesIn(person).length === 0;

const officesIn = ({ role }: Entity): string[] =>
  (role ?? '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => OFFICES.has(word));
