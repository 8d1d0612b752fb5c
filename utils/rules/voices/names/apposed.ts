/** Whose the name behind a comma is, where two nouns stand before it. */
import { genderOfFirstName } from '../../lexicon/first-names.ts';
import { genderOfNoun, nounKind } from '../nouns.ts';
import { bare, type Word } from '../words.ts';

/**
 * "The husband of the victim, Ana Ruiz": by its gender the name is the nearer noun's. "The chairman of the travel
 * chain, Larkspur": so is a single word behind a body. `head` is the first noun; the name has the words `name` to `last`.
 */
export function isNearerNouns(words: readonly Word[], head: Word, name: number, last: number): boolean {
  const nearer = words[name - 2];
  if (!nearer || nearer.start <= head.start) return false;
  if (last - name === 1 && nearer.pos === 'NOUN' && nounKind(bare(nearer)) === 'organization') return true;
  const [asked, given] = [genderOfNoun(bare(head)), genderOfFirstName(words[name]!.text)];
  return asked !== null && given !== null && asked !== given;
}
