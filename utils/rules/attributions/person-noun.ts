/** Which common nouns stand for persons; its own file, since sources and features both ask. */
import { PEOPLE } from '../lexicon/nouns.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Token } from '../text/document.ts';

/** "lawyer", "officials", "Republicans": a word for persons. */
export const isPersonNoun = ({ lemma, lower }: Token): boolean =>
  PEOPLE.has(lemma) ||
  PEOPLE.has(lower) ||
  ROLE_NOUNS.has(lemma) ||
  /(?:er|or|ist|ian|ant|man|woman)s?$/.test(lower);
