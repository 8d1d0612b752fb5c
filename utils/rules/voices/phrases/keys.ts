/** By what two phrases are known to be of the same voice. */
import { familyOf } from '../../lexicon/families.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/organization-nouns.ts';
import { singular } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import type { NounPart } from './noun-part.ts';
import type { Range } from './range.ts';

/** How many of a group speak is no part of which group it is. */
export const isQuantity = (lower: string): boolean =>
  /^(?:some|many|several|most|various|multiple|numerous)$/.test(lower);

/** "Harbour Department officials", "some Harbour officials" and "Harbour officials" have one key. */
export function keyOf(words: readonly Word[], { first, last }: Range): string {
  const opening = words[first]!;
  const dropped =
    /^(?:the|a|an|one|another|this|that|these|those)$/.test(opening.lower) ||
    (isQuantity(opening.lower) && last - first > 1);
  const start = dropped ? 1 : 0;
  const all = words.slice(first + start, last);
  const names = all.filter((w) => w.capital && !ORGANIZATION_NOUNS.has(w.lower));
  const lower = all.at(-1)?.capital === false && names.length > 0;
  return all
    .filter((w) => !lower || !w.capital || !ORGANIZATION_NOUNS.has(w.lower))
    .map((w) => w.lower)
    .join(' ');
}

/** One word for all nouns by which a text calls the voice in turn. */
export const familyAt = (words: readonly Word[], { head }: NounPart): string =>
  familyOf(singular(bare(words[head]!)));

/** Determiner and head alone. */
export const isPlain = ({ first, last, head, core }: Range & NounPart): boolean =>
  core === last && head === last - 1 && head - first <= 1;
