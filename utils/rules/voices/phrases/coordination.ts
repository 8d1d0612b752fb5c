/** Several voices in one source phrase: "King and Weeks", "the mayor and her deputy". */
import type { IsPerson, RunAt } from '../names/runs.ts';
import { isPersonNoun } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { isMark, type Range } from './range.ts';

/** "King and Weeks", "the mayor and her deputy"; not "executives of Acme and Bolt", not "research and development". */
export function jointParts(
  words: readonly Word[],
  { first, last }: Range,
  runAt: RunAt,
  isPerson: IsPerson,
): Range[] | null {
  const standsAlone = (from: number, to: number) => {
    const run = runAt(to - 1);
    return (to > from && !!run && run.last === to && isPerson(run)) || isWhole(words, from, to);
  };
  let start = words[first]!.lower === 'both' ? first + 1 : first;
  const parts: Range[] = [];
  for (let i = start; i < last; i++) {
    const word = words[i]!;
    const run = runAt(i);
    const inside = run && run.first < i && i < run.last - 1;
    if (!inside && (word.pos === 'ADP' || word.pos === 'SCONJ' || /^(?:who|which|that)$/.test(word.lower)))
      break;
    if (inside || (word.lower !== 'and' && word.text !== ',' && word.text !== '&')) continue;
    if (!standsAlone(start, i)) return null;
    let next = i + 1;
    if (word.text === ',' && words[next]?.lower === 'and') next++;
    if (word.text === ',' && next === i + 1 && !words[next]?.capital) break;
    // "Current and former officials"
    if (i - start === 1 && words[start]!.opens && words[next]?.pos === 'ADJ' && !words[next]!.capital)
      return null;
    parts.push({ first: start, last: i });
    start = next;
    i = next - 1;
  }
  if (parts.length === 0 || start >= last || !standsAlone(start, last)) return null;
  const joined = words.slice(first, last).some((w) => w.lower === 'and' || w.text === '&');
  return joined ? [...parts, { first: start, last }] : null;
}

/** A name, a plural, or a noun with its own determiner; a bare singular is half of a compound. */
function isWhole(words: readonly Word[], first: number, last: number): boolean {
  const head = words[last - 1];
  if (!head || last <= first || isMark(head)) return false;
  if (words[last - 1]!.capital && !isPersonNoun(bare(head))) return true;
  if (/^(?:the|a|an|his|her|its|their|one|another)$/.test(words[first]!.lower)) return true;
  return /[^s]s$|men$|people$|police$/.test(head.lower) && !words[first]!.possessive;
}
