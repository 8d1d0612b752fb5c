/** A role that several persons share, for one of them and for all: "economist at Harlow", "economists at Harlow". */
import { plural, singular } from '../nouns.ts';

/** The noun before what hangs on it: the economist of "former economist at Harlow". */
const HEAD = /\p{L}[\p{L}-]*(?=$|,|\s(?:of|for|to|at|in|on|with|from)\s)/u;

export const singularRole = (role: string): string => role.replace(HEAD, (head) => inCase(head, singular));

export const pluralRole = (role: string): string => role.replace(HEAD, (head) => inCase(head, plural));

/** "Senators" -> "Senator": lists know lower case alone. */
const inCase = (word: string, change: (lower: string) => string): string =>
  word.charAt(0) + change(word.toLowerCase()).slice(1);
