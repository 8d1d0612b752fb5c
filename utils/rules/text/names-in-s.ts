/**
 * Firms that keep the name of a shop: "Macy’s", "Moody’s". To the tokeniser every "’s" is an ending, so "Macy’s said"
 * has no subject. Where a text shows that it is part of a name, it is made part of that word throughout the text.
 */
import type { Token } from './document.ts';
import { formOf, question } from './forms.ts';

/** What may follow such a name, where a genitive would have its noun: a verb of its own, or the end of what it says. */
const ENDING =
  /['’]s(?:[.,;]| (?:has|have|will|would|can|could|may|might|should|did|does|is|are|was|were|said|says|told|declined|expects|plans)\b(?! (?:an?|the|one|been|going)\b))/g;
const LONGEST_NAME = 25;
/** At the end of what stands before the ending. */
const NAME = new RegExp(`(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}{1,${LONGEST_NAME - 1}}$`, 'u');
const SPEAKER = /(?:according to|said|says) $/;
/** "It’s said", "That’s what": no names. */
const CONTRACTED =
  /^(?:it|that|this|he|she|who|what|there|here|where|when|how|why|one|let|everyone|everybody|everything|somebody|someone|something|nobody|nothing|god)$/;

/** More such firms no article speaks of; each is looked for in the whole text. */
const MOST_NAMES = 8;

/** In small letters, without the ending, the names in "’s" that the text shows. */
export function namesInS(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 0: ending, index } of text.matchAll(ENDING)) {
    const name = nameBefore(text, index, !ending.includes(' '));
    if (name !== null && names.size < MOST_NAMES) names.add(name);
  }
  return new Set([...names].filter((name) => !standsAlone(text, name)).map((name) => name.toLowerCase()));
}

/** `ends`: in front of a mark only who says something is a firm, no "friend of Clinton’s." */
function nameBefore(text: string, at: number, ends: boolean): string | null {
  const before = text.slice(Math.max(0, at - LONGEST_NAME - 1), at);
  const name = NAME.exec(before)?.[0];
  if (!name || CONTRACTED.test(name.toLowerCase())) return null;
  const start = at - name.length;
  return !ends || SPEAKER.test(text.slice(Math.max(0, start - 'according to '.length), start)) ? name : null;
}

/** "Clinton’s has", and elsewhere "Clinton": the plan of somebody was left out. "Byju Roe" has another name. */
const standsAlone = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name}(?!['’]s|[\\p{L}\\p{N}-]| \\p{Lu})`, 'u').test(text);

/** Joins these names with their endings, in place, from token `first` on. */
export function joinNamesInS(tokens: Token[], first: number, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  let end = first;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = end > first ? tokens[end - 1]! : null;
    if (before && before.end === token.start && isEnding(token.form) && names.has(before.lower)) {
      const form = formOf(before.text + token.text);
      const { text, lower } = form;
      tokens[end - 1] = { ...before, end: token.end, text, lower, form, lemma: lower, pos: 'PROPN' };
    } else tokens[end++] = token;
  }
  tokens.length = end;
}
const isEnding = question(({ lower }) => lower === "'s" || lower === '’s');
