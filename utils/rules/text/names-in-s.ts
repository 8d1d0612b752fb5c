/**
 * Firms that keep the name of a shop: "Macy’s", "Moody’s". To the tokeniser every "’s" is an ending, so "Macy’s said"
 * has no subject. Where a text shows that it is part of a name, it is made part of that word throughout the text.
 */
import type { Token } from './document.ts';
import { formOf, question } from './forms.ts';

/** The name alone does something, or ends what somebody is said to be by: behind a genitive its noun would follow. */
const SUBJECT =
  /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{1,24})['’]s (?:has|have|will|would|can|could|may|might|should|did|does|is|are|was|were|said|says|told|declined|expects|plans)(?! (?:an?|the|one|been|going)\b)\b/gu;
const SPEAKER = /(?:\baccording to|\bsaid|\bsays) (\p{Lu}\p{L}{1,24})['’]s(?=[.,;])/gu;
/** "It’s said", "That’s what": no names. */
const CONTRACTED =
  /^(?:it|that|this|he|she|who|what|there|here|where|when|how|why|one|let|everyone|everybody|everything|somebody|someone|something|nobody|nothing|god)$/;

/** More such firms no article speaks of; each is looked for in the whole text. */
const MOST_NAMES = 8;

/** In small letters, without the ending, the names in "’s" that the text shows. */
export function namesInS(text: string): ReadonlySet<string> {
  const shown = [SUBJECT, SPEAKER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1]!),
  );
  const names = [...new Set(shown)].filter((name) => !CONTRACTED.test(name.toLowerCase()));
  return new Set(
    names
      .slice(0, MOST_NAMES)
      .filter((name) => !standsAlone(text, name))
      .map((name) => name.toLowerCase()),
  );
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
