/** Words that give a name to whom they describe: "a teacher named Leo Hart", "who gave her name only as Ana". */
import { isPersonNoun } from '../nouns.ts';
import { bare, type Word } from '../words.ts';

/** Words between "name" and "as": "his name only as". */
const LONGEST_GAP = 3;

/** The word at which the naming begins ("named", "name … as"), or null. */
export function namingBefore(words: readonly Word[], name: number): number | null {
  const before = words[name - 1];
  if (!before || before.sentence !== words[name]?.sentence) return null;
  if (/^(?:named|called)$/.test(before.lower)) {
    const noun = words[name - 2];
    return noun && isPersonNoun(bare(noun)) && !isNamedSomething(words, name) ? name - 1 : null;
  }
  if (before.lower !== 'as') return null;
  for (let at = name - 2; at >= 0 && name - at <= LONGEST_GAP + 2; at--)
    if (/^(?:name|names|identified)$/.test(words[at]!.lower)) return at;
  return null;
}

/** "The mayor called Dunn a liar", "named Dunn chairman": what somebody was called follows, by the mayor. */
function isNamedSomething(words: readonly Word[], name: number): boolean {
  let end = name + 1;
  while (words[end]?.capital && words[end]!.sentence === words[name]!.sentence) end++;
  const next = words[end];
  if (!next || next.sentence !== words[name]!.sentence) return false;
  return /^(?:DET|NOUN|ADJ)$/.test(next.pos) || /^["“‘«]$/.test(next.text);
}

/** "who is known as Leo Hart", "referred to as Child D": said of ships and songs too, so it makes no name a person's. */
export const isKnownAs = (words: readonly Word[], name: number): boolean =>
  words[name - 1]?.lower === 'as' &&
  (words[name - 2]?.lower === 'known' ||
    (words[name - 2]?.lower === 'to' && words[name - 3]?.lower === 'referred'));
