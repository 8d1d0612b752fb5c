/** The words of a name or role as written, but for what only tells of what kind a body is whose name follows. */
import { MEDIA_NOUNS } from '../../lexicon/media-words.ts';
import { COMPANY_WORDS, CONSULTANCIES } from '../../lexicon/organization-nouns.ts';
import type { TextDocument } from '../../text/document.ts';
import { isRoleNoun } from '../nouns.ts';
import { bare, type Word } from '../words.ts';

/** Words between the preposition and the body's name: "the London-based property data consultancy". */
const LONGEST_KIND = 6;

/** "analysts at the brokerage Harbour" -> "analysts at Harbour"; white space is one blank. */
export function plainText(
  document: TextDocument,
  words: readonly Word[],
  first: number,
  last: number,
): string {
  let text = '';
  let from = first;
  for (let i = first; i < last; i++) {
    const name = behindKind(words, i, last);
    if (name === null) continue;
    text += `${sliceOf(document, words, from, i + 1)} `;
    from = name;
    i = name;
  }
  return (text + sliceOf(document, words, from, last)).replace(/\s+/g, ' ');
}

/** The words as written. */
export const sliceOf = (
  document: TextDocument,
  words: readonly Word[],
  first: number,
  last: number,
): string => document.text.slice(words[first]!.start, words[last - 1]!.end);

/** Where the name begins before which only its kind stands; null where the preposition at `at` has something else behind it. */
function behindKind(words: readonly Word[], at: number, last: number): number | null {
  if (!/^(?:at|by|for|from|of|with)$/.test(words[at]!.lower)) return null;
  const start = /^(?:the|an?)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  for (let i = start; i < Math.min(last, at + LONGEST_KIND + 2); i++) {
    const word = words[i]!;
    if (word.capital && word.pos !== 'ADJ')
      return i > start && isKind(words[i - 1]!) && !isRoleNoun(bare(word)) ? i : null;
    if (word.possessive || !/^(?:NOUN|ADJ|VERB)$/.test(word.pos)) return null;
  }
  return null;
}

const isKind = ({ lower }: Word): boolean =>
  COMPANY_WORDS.has(lower) || MEDIA_NOUNS.has(lower) || CONSULTANCIES.has(lower);
