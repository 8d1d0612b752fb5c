/** What words that may be a role say: their head noun, whether it makes a person, the role as written. */
import type { TextDocument } from '../../text/document.ts';
import { isPersonNoun, isRoleNoun } from '../nouns.ts';
import { plainText } from '../phrases/plain-text.ts';
import { bare, type Word } from '../words.ts';

/** Words of a role before a name or after it; longer ones are sentences. */
export const LONGEST_ROLE = 16;

export function headNoun(words: readonly Word[], first: number, end: number): Word | null {
  let head: Word | null = null;
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (!head && word.pos === 'ADP') return null;
    if (
      !head &&
      word.pos === 'VERB' &&
      !isRoleNoun(bare(word)) &&
      !/^(?:NOUN|ADJ)$/.test(words[i + 1]?.pos ?? '')
    )
      return null;
    if (head && word.pos === 'DET') break;
    if (head && (word.pos === 'ADP' || word.pos === 'VERB' || word.pos === 'SCONJ')) break;
    if (/^(?:NOUN|PROPN)$/.test(word.pos) || isRoleNoun(bare(word))) head = word.possessive ? null : word;
    else if (word.pos === 'PRON' && !/^(?:his|her|its|their|my|our)$/.test(word.lower)) return null;
  }
  return head;
}

export function headIsPerson(words: readonly Word[], first: number, end: number): boolean {
  const head = headNoun(words, first, end);
  // A name after the comma is the next item of a list, unless it names an office.
  if (head !== null && (head.capital ? isRoleNoun(bare(head)) : isPersonNoun(bare(head)))) return true;
  // "the city’s former Office of Parks director": the office closes what began with a name.
  const last = words[end - 1];
  return !!last && !last.capital && isRoleNoun(bare(last)) && !!words[end - 2]?.capital;
}

/** The words as written, without a leading article or possessive pronoun. */
export function roleText(
  document: TextDocument,
  words: readonly Word[],
  first: number,
  last: number,
): string | null {
  let start = first;
  // "then her private secretary"
  if (/^(?:then|now|currently)$/.test(words[first]!.lower) && isDeterminer(words[first + 1])) start++;
  while (start < last && isDeterminer(words[start])) start++;
  const end = withoutLooseEnd(words, start, last);
  return start < end ? plainText(document, words, start, end) : null;
}

/** "a writer for partisan | “fact-checking” websites": a preposition whose noun is not there is left out. */
function withoutLooseEnd(words: readonly Word[], start: number, last: number): number {
  let end = last;
  while (end > start && /^(?:CCONJ|ADP|DET|ADV)$/.test(words[end - 1]!.pos)) end--;
  let adjective = end;
  while (adjective > start && words[adjective - 1]!.pos === 'ADJ') adjective--;
  // Not the "editor in chief", the "editor at large".
  const loose =
    adjective < end && adjective > start && /^(?:of|for|with|from)$/.test(words[adjective - 1]!.lower);
  return loose ? withoutLooseEnd(words, start, adjective) : end;
}

const isDeterminer = (word: Word | undefined): boolean =>
  /^(?:the|a|an|his|her|its|their|our|my|one|another)$/.test(word?.lower ?? '');
