/** Firms called after several: "Keel, Marrow & Stone" is one name, "Tesco, Marks & Spencer and Aldi" are three. */
import type { Word } from '../words.ts';

/** Names before the "&", each of one word. */
const MOST_PARTNERS = 5;

/** How many words from the comma at `at` on belong to the firm whose first partner stands before it; 0 if none do. */
export function partnersBehind(words: readonly Word[], at: number): number {
  const first = words[at - 1]!;
  const isName = (word: Word | undefined) => !!word && word.capital && word.sentence === first.sentence;
  if (words[at]!.text !== ',' || words[at - 2]?.capital || words[at - 2]?.text === ',') return 0;
  let end = at;
  for (let i = 0; i < MOST_PARTNERS && words[end]?.text === ',' && isName(words[end + 1]); i++) end += 2;
  if (words[end]?.text === ',' && words[end + 1]?.text === '&') end++;
  if (words[end]?.text !== '&' || !isName(words[end + 1])) return 0;
  end += 2;
  while (isName(words[end]) && end - at < 2 * MOST_PARTNERS + 4) end++;
  const behind = words[end];
  const goesOn = behind && (behind.lower === 'and' || behind.lower === 'or' || behind.text === ',');
  return goesOn && (isName(words[end + 1]) || words[end + 1]?.lower === 'and') ? 0 : end - at;
}
