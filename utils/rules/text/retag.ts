/**
 * Mends the tagger where news trips it: surnames taken for verbs ("Burr said", "Welch said") and other capitalised
 * words inside a sentence taken for common words.
 */
import type { Token } from './document.ts';

const COMMON = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'X', 'INTJ']);
const SENTENCE_BREAK = /^[.!?:;“"‘«([…—–-]+$/;

/** Corrects `pos` in place, from token `first` on (one block). */
export function retag(tokens: Token[], first: number): void {
  // In a headline in title case a capital tells nothing.
  const words = tokens.slice(first).filter((t) => /^\p{L}/u.test(t.text));
  const capitals = words.filter((t) => /^\p{Lu}/u.test(t.text)).length;
  if (words.length > 3 && capitals > words.length * 0.6) return;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!COMMON.has(token.pos) || !/^\p{Lu}\p{L}*[\p{Ll}’'-]/u.test(token.text)) continue;
    const before = tokens[i - 1];
    const inside = i > first && before && !SENTENCE_BREAK.test(before.text);
    const verbNext =
      tokens[i + 1] && /^(?:said|says|told|added|wrote|asked|tweeted)$/.test(tokens[i + 1]!.lower);
    if (inside || (verbNext && token.pos === 'VERB')) token.pos = 'PROPN';
  }
}
