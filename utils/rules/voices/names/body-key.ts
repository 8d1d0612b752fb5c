/** By what two names are known to be one: small letters, no stops, places spelled out, one word for each field. */
import { SAME_FIELD } from '../../lexicon/organization-nouns.ts';
import { PLACE_LETTERS } from '../../lexicon/places.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { formOf } from '../../text/forms.ts';
import type { Word } from '../words.ts';

/** "Edmunds.com" and "Edmunds". */
const WEB_ENDING = /\.(?:com|org|net|io|co\.uk|gov)$/;

/** "u.s." and "us" are one key, "b&q" and "bq" another. */
export const acronymKey = (lower: string): string =>
  lower.replaceAll('.', '').replace(/^(\p{L}{1,2})&(?=\p{L}$)/u, '$1');

/** "LA" is Los Angeles, "la" and "La" are not. */
export const keyPart = ({ form }: Word): string => keyOf(form.text);
const keyOf = remembered((text) => {
  const key = acronymKey(formOf(text).lower.replace(WEB_ENDING, ''));
  return (/^\p{Lu}[\p{Lu}.]+$/u.test(text) && PLACE_LETTERS.get(key)) || (SAME_FIELD.get(key) ?? key);
});

export function bodyKey(words: readonly Word[], first: number, last: number): string {
  const parts = words.slice(first, last).map(keyPart);
  return (parts[0] === 'the' ? parts.slice(1) : parts).join(' ');
}
