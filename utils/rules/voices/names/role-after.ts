/** The role behind a name: "Ana Ruiz, a China scholar with the institute,", "Clark is president of the airline". */
import { EPITHETS } from '../../lexicon/role-nouns.ts';
import type { TextDocument } from '../../text/document.ts';
import { isRoleNoun } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { headIsPerson, headNoun, LONGEST_ROLE, roleText } from './role-words.ts';

const DEGREES = /^(?:ph\.?d|m\.?d|j\.?d|r\.?n|mbe|obe|cbe|kc|qc|esq|jr|sr)\.?$/;

/** ", a China scholar with the institute," and "(51), chief executive of …": the words after the comma, or null. */
export function roleAfter(document: TextDocument, words: readonly Word[], last: number): string | null {
  let at = skipParenthesis(words, last);
  if (words[at]?.text !== ',' || words[at - 1]?.possessive) return null;
  at++;
  if (DEGREES.test(words[at]?.lower ?? '') && words[at + 1]?.text === ',') at += 2;
  if (words[at]?.pos === 'NUM' && words[at + 1]?.text === ',') at += 2;
  const end = endOfApposition(words, at);
  // "…, Ana Ruiz, her lawyer said": a subject of its own.
  if (/^(?:VERB|AUX)$/.test(words[end]?.pos ?? '') && words[end]!.sentence === words[last - 1]!.sentence)
    return null;
  return end > at && headIsPerson(words, at, end) ? roleText(document, words, at, end) : null;
}

/** "Clark is president of the airline." */
export function roleByCopula(document: TextDocument, words: readonly Word[], last: number): string | null {
  if (!/^(?:is|was)$/.test(words[last]?.lower ?? '') || !/^(?:the|a|an)$/.test(words[last + 1]?.lower ?? ''))
    return null;
  const end = endOfApposition(words, last + 1);
  const head = headNoun(words, last + 2, end);
  return head && isRoleNoun(bare(head)) && !EPITHETS.has(bare(head))
    ? roleText(document, words, last + 1, end)
    : null;
}

function skipParenthesis(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  for (let i = at; i < Math.min(words.length, at + 8); i++) if (words[i]!.text === ')') return i + 1;
  return at;
}

const ENDS_APPOSITION =
  /^(?:who|whom|whose|which|that|where|when|while|but|as|,|;|:|\.|\(|\)|[—–-]+|["'“”‘’!?…]+)$/;

function endOfApposition(words: readonly Word[], first: number): number {
  const sentence = words[first]?.sentence;
  let end = first;
  while (end < words.length && end - first < LONGEST_ROLE && words[end]!.sentence === sentence) {
    const word = words[end]!;
    if (ENDS_APPOSITION.test(word.lower) || word.pos === 'AUX') break;
    // "a fellow at the institute and a founder of another": the first says who it is.
    if (word.lower === 'and' && /^(?:a|an)$/.test(words[end + 1]?.lower ?? '')) break;
    if (word.pos === 'VERB' && !/(?:ed|ing)$/.test(word.lower)) break;
    if (/^(?:said|told|added|asked|warned|argued|noted|explained|testified|acknowledged)$/.test(word.lower))
      break;
    end++;
  }
  return end;
}
