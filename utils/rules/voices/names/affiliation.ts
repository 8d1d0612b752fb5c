/** The body by which an article tells who someone is: "Harbour Bank’s Soren Vale", "Aoife Dunne at Northmoor Capital". */
import { COUNTRIES } from '../../lexicon/places.ts';
import type { TextDocument } from '../../text/document.ts';
import { bare, type Word } from '../words.ts';
import { pastDegree } from './role-after.ts';
import { isBodyWord, type NameRun } from './runs.ts';

/** Names of bodies are seldom longer. */
const LONGEST_BODY = 10;

export function affiliationOf(document: TextDocument, words: readonly Word[], run: NameRun): string | null {
  if (run.titled || run.last - run.name < 2) return null;
  const range = ownerBefore(words, run) ?? bodyBehind(words, run.last);
  return range && document.text.slice(words[range.first]!.start, words[range.last - 1]!.end);
}

/** The capitals right before the name, ending in a possessive. */
function ownerBefore(words: readonly Word[], { first }: NameRun): { first: number; last: number } | null {
  const owner = words[first - 1];
  if (!owner?.possessive || !owner.capital || COUNTRIES.has(bare(owner))) return null;
  let start = first - 1;
  while (start > 0 && first - start < LONGEST_BODY && !words[start - 1]!.possessive) {
    if (words[start - 1]!.capital) start--;
    else if (isJoined(words, start - 1)) start -= 2;
    else break;
  }
  return words[start]!.sentence === words[first]!.sentence ? { first: start, last: first } : null;
}

/** "at" before any name, "of" and "from" only before one that a word tells to be a body’s. */
function bodyBehind(words: readonly Word[], last: number): { first: number; last: number } | null {
  // "Ana Ruiz, Ph.D., of Leeds University"
  const at = words[last]?.text === ',' ? pastDegree(words, last + 1) : last;
  if (!/^(?:at|of|from|with)$/.test(words[at]?.lower ?? '')) return null;
  const first = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  let end = first;
  while (end < words.length && end - first < LONGEST_BODY && (words[end]!.capital || isJoined(words, end)))
    end++;
  const told =
    end > first && (words[at]!.lower === 'at' || isBodyWord(words[end - 1]!) || isBodyWord(words[first]!));
  return told && words[end - 1]!.sentence === words[at]!.sentence ? { first, last: end } : null;
}

/** "Bureau | of | Fisheries": a small word inside the name of a body. */
function isJoined(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!before?.capital || !after?.capital || before.sentence !== after.sentence) return false;
  return /^(?:of|for)$/.test(words[at]!.lower) && isBodyWord(before);
}
