/** What a common noun stands for: a person, a group, an organization, a document, a medium. */
import { DOCUMENT_NOUNS } from '../lexicon/document-nouns.ts';
import { GROUP_NOUNS, QUANTIFIERS } from '../lexicon/group-nouns.ts';
import { MEDIA_NOUNS } from '../lexicon/media-words.ts';
import { BODY_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organization-nouns.ts';
import { DEMONYMS } from '../lexicon/places.ts';
import { remembered } from '../lexicon/remembered.ts';
import { AFFILIATIONS, GENDERED, NOT_PERSONS, PERSON_ENDING, ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { type Gender, RANKS } from '../lexicon/titles.ts';

export type NounKind = 'person' | 'group' | 'organization' | 'document' | 'media';

/** "ministries" -> "ministry", "spokesmen" -> "spokesman"; a singular stays. */
export const singular = remembered((lower) => {
  if (/men$/.test(lower) && lower !== 'women' && lower !== 'men' && lower.length > 5)
    return `${lower.slice(0, -3)}man`;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  if (/[^su]s$/.test(lower)) return lower.slice(0, -1);
  return lower;
});

/** "minister" -> "ministers", "spokesman" -> "spokesmen". */
export function plural(noun: string): string {
  if (/man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The last part of a compound decides: "vice-president", "ex-minister". */
const base = remembered((lower) => lower.replace(/\.+$/, '').split('-').at(-1)!);

/** Listed as what a person is, also inside a longer word: "neurosurgeon". */
export const isRoleNoun = remembered(
  (lower) =>
    ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(base(lower)) || RANKS.has(base(lower)) || endsInRole(base(lower)),
);

/** Shorter endings ("king", "maker") make too many words of other kinds. */
const SHORTEST_ENDING = 7;
function endsInRole(word: string): boolean {
  for (let i = 2; i <= Math.min(word.length, LONGEST_WORD) - SHORTEST_ENDING; i++)
    if (ROLE_NOUNS.has(word.slice(i))) return true;
  return false;
}
const LONGEST_WORD = 30;

/** Listed, or of an ending that makes persons. */
export const isPersonNoun = remembered((lower) => {
  if (/^\d+-years?-old$/.test(lower)) return true;
  if (isRoleNoun(lower) || AFFILIATIONS.has(lower)) return true;
  const word = base(lower);
  if (NOT_PERSONS.has(word) || isThing(word)) return false;
  return word.length > 4 && PERSON_ENDING.test(word);
});

const isThing = (word: string): boolean =>
  DOCUMENT_NOUNS.has(word) || ORGANIZATION_NOUNS.has(word) || MEDIA_NOUNS.has(word);

/** Null where nothing tells. `capital`: as a piece of a name. */
export const nounKind = remembered((lower): NounKind | null => {
  if (GROUP_NOUNS.has(lower) || QUANTIFIERS.has(lower)) return 'group';
  if (BODY_NOUNS.has(lower)) return 'organization';
  const one = singular(base(lower));
  const plural = one !== base(lower) || /men$/.test(lower);
  if (isRoleNoun(one) && !(isThing(one) && NOT_PERSONS.has(one))) return plural ? 'group' : 'person';
  if (DOCUMENT_NOUNS.has(one) || DOCUMENT_NOUNS.has(base(lower))) return 'document';
  if (MEDIA_NOUNS.has(one)) return 'media';
  if (ORGANIZATION_NOUNS.has(one) || ORGANIZATION_NOUNS.has(base(lower))) return 'organization';
  if (isPersonNoun(one)) return plural ? 'group' : 'person';
  return plural ? 'group' : null;
});

/** A lexicon or an ending says that this can speak; a plural by itself says nothing. */
export const isKnownVoice = (lower: string): boolean =>
  nounKind(singular(lower)) !== null || GROUP_NOUNS.has(lower) || QUANTIFIERS.has(lower);

/** Capitalised plurals of peoples, parties and offices: "Republicans", "Iowans", "Senators"; "Media" ends a firm's name. */
export const isGroupName = remembered((lower) => {
  const one = singular(lower);
  if (GROUP_NOUNS.has(lower)) return lower !== 'media';
  return one !== lower && (DEMONYMS.has(one) || AFFILIATIONS.has(one) || ROLE_NOUNS.has(one));
});

export function genderOfNoun(lower: string): Gender | null {
  const word = base(lower);
  if (GENDERED.has(word)) return GENDERED.get(word)!;
  if (/woman$/.test(word)) return 'female';
  return /[^u]man$/.test(word) && ROLE_NOUNS.has(word) ? 'male' : null;
}
