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
  const endsPerson = (to: number) => {
    const run = runAt(to - 1);
    return run?.last === to && isPerson(run);
  };
  const standsAlone = (from: number, to: number) => (to > from && endsPerson(to)) || isWhole(words, from, to);
  let start = words[first]!.lower === 'both' ? first + 1 : first;
  /** Where the part ends, without the body that hangs on it. */
  let core: number | null = null;
  const parts: Range[] = [];
  for (let i = start; i < last; i++) {
    const word = words[i]!;
    const run = runAt(i);
    const inside = run && run.first < i && i < run.last - 1;
    if (!inside && i > start && endsPerson(i) && /^(?:of|at|from|with)$/.test(word.lower)) {
      const behind = pastBody(words, i + 1, last);
      if (behind === null) break;
      core = i;
      i = behind - 1;
      continue;
    }
    if (!inside && (word.pos === 'ADP' || word.pos === 'SCONJ' || /^(?:who|which|that)$/.test(word.lower)))
      break;
    if (inside || (word.lower !== 'and' && word.text !== ',' && word.text !== '&')) continue;
    const end = core ?? i;
    if (!standsAlone(start, end)) return null;
    let next = i + 1;
    if (word.text === ',' && words[next]?.lower === 'and') next++;
    if (word.text === ',' && next === i + 1 && !words[next]?.capital) break;
    // "Ana Ruiz of Leeds and Sons"
    const follows = runAt(next);
    if (core !== null && !(follows && isPerson(follows))) return null;
    core = null;
    // "Current and former officials"
    if (i - start === 1 && words[start]!.opens && words[next]?.pos === 'ADJ' && !words[next]!.capital)
      return null;
    parts.push({ first: start, last: end });
    start = next;
    i = next - 1;
  }
  const end = core ?? last;
  if (parts.length === 0 || start >= end || !standsAlone(start, end)) return null;
  const joined = words.slice(first, last).some((w) => w.lower === 'and' || w.text === '&');
  return joined ? [...parts, { first: start, last: end }] : null;
}

/** Longer names of bodies are rare. */
const LONGEST_BODY = 7;

/** "Ana Ruiz of | Leeds University | and Leo Hart", or the end of the whole: behind the body, if nothing else stands there. */
function pastBody(words: readonly Word[], first: number, last: number): number | null {
  let at = words[first]?.lower === 'the' ? first + 1 : first;
  const from = at;
  while (
    at < last &&
    at - from < LONGEST_BODY &&
    (words[at]!.capital || (at > from && words[at]!.lower === 'of'))
  )
    at++;
  const closes = at === last || words[at]!.lower === 'and' || words[at]!.text === ',';
  return at > from && closes ? at : null;
}

/** A name, a plural, or a noun with its own determiner; a bare singular is half of a compound. */
function isWhole(words: readonly Word[], first: number, last: number): boolean {
  const head = words[last - 1];
  if (!head || last <= first || isMark(head)) return false;
  if (words[last - 1]!.capital && !isPersonNoun(bare(head))) return true;
  if (/^(?:the|a|an|his|her|its|their|one|another)$/.test(words[first]!.lower)) return true;
  return /[^s]s$|men$|people$|police$/.test(head.lower) && !words[first]!.possessive;
}
