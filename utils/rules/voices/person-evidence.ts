/** What tells that a name is a person's: title, role, given name, shape, what follows, a short form elsewhere. */
import { isFirstName } from '../lexicon/first-names.ts';
import { DEMONYMS, PLACE_STARTS } from '../lexicon/places.ts';
import { NAME_SUFFIXES, PARTICLES } from '../lexicon/titles.ts';
import { isBodyWord, isCountry, type NameRun } from './names.ts';
import { isGroupName, isPersonNoun } from './nouns.ts';
import type { Reading } from './person-reading.ts';
import { bare, type Word } from './words.ts';

/** How often a word stands as a name by itself: "Ryder" beside "Pat Ryder" tells a person. */
export function countAlone(words: readonly Word[], runs: readonly NameRun[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, last } of runs) {
    if (last - name !== 1 || words[name - 1]?.lower === 'the') continue;
    const word = words[name]!.lower;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** More words have names of bodies, headlines and lists. */
const LONGEST_NAME = 5;

/** Of a name of two words and more. `alone` counts short forms, `sources` holds where sources end. */
export function isPerson(
  words: readonly Word[],
  { run, role }: Reading,
  alone: ReadonlyMap<string, number>,
  sources: ReadonlySet<number>,
): boolean {
  const name = words.slice(run.name, run.last);
  const [head, tail] = [name[0]!, name.at(-1)!];
  if (
    name.length > LONGEST_NAME ||
    name.some((w) => /[\d&]|\p{L}{2}\.\p{L}/u.test(w.text) || /^(?:of|for|and)$/.test(w.lower))
  )
    return false;
  if (isShouted(name) || name.some((w) => TITLE_CASE.test(w.text))) return false;
  if (run.titled) return true;
  if (isGroupName(bare(tail)) && !isFirstName(head.text)) return false;
  if (isCountry(head) || isCountry(tail) || DEMONYMS.has(bare(head)))
    return isFirstName(head.text) && role !== null;
  if (isBodyWord(tail) && !(isFirstName(head.text) && role !== null)) return false;
  if (PLACE_STARTS.has(head.lower)) return false;
  if (role !== null) return true;
  if (words[run.name - 1]?.lower === 'the') return false;
  if (isFirstName(head.text)) return true;
  if (hasPersonalShape(name)) return true;
  if (isFollowedByPerson(words, run.last) && !isPlaceBehind(words, run.first)) return true;
  if (name.length > 3 || name.some((w) => !/\p{Ll}/u.test(w.text))) return false;
  if ((alone.get(tail.lower) ?? 0) > 0 && !alone.has(head.lower)) return true;
  return sources.has(tail.end) && !isFollowedByThing(words, run.last);
}

/** Small words that only a headline writes with a capital. */
const TITLE_CASE =
  /^(?:To|The|An?|And|In|For|Is|Are|Was|Were|Do|Does|Be|By|With|From|At|On|It|Its|His|Her|Their|Not|Than|That)$/;

/** One word of it in capitals: "Conservative Solutions PAC". */
const isShouted = (name: readonly Word[]): boolean =>
  name.some((w) => /^\p{Lu}{3,}$/u.test(w.text)) && name.some((w) => /\p{Ll}/u.test(w.text));

/** "from Englewood, New Jersey, who": what follows belongs to someone before. */
const isPlaceBehind = (words: readonly Word[], first: number): boolean => {
  const before = words[first - 1];
  return before?.pos === 'ADP' || (before?.text === ',' && !!words[first - 2]?.capital);
};

/** "J. K. Rowling", "Ursula von der Leyen", "Alex Gorsky Jr." */
const hasPersonalShape = (name: readonly Word[]): boolean =>
  name.some(
    (w, i) =>
      (i < name.length - 1 && /^\p{Lu}\.?$/u.test(w.text)) ||
      (i > 0 && PARTICLES.has(w.lower)) ||
      (i > 0 && NAME_SUFFIXES.has(bare(w))),
  );

/** "Name, 51," and "Name, who" are persons. */
function isFollowedByPerson(words: readonly Word[], at: number): boolean {
  const [mark, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (mark?.text === '(' && next && /^\d\d$/.test(next.text) && after?.text === ')') return true;
  if (mark?.text !== ',') return mark?.lower === 'who';
  return next?.lower === 'who' || (!!next && /^\d\d$/.test(next.text) && /^[,.]$/.test(after?.text ?? ''));
}

/** How far behind a name a pronoun still speaks of it. */
const PRONOUN_REACH = 14;
function isFollowedByThing(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + PRONOUN_REACH); i++) {
    if (/^(?:it|its|itself)$/.test(words[i]!.lower)) return true;
    if (/^(?:he|she|his|her|him|who)$/.test(words[i]!.lower)) return false;
  }
  return false;
}

/** A single word without a title: a person if an apposition, a given name or a pronoun behind it says so. */
export function isLonePerson(
  words: readonly Word[],
  { run, role }: Reading,
  sources: ReadonlySet<number>,
): boolean {
  const word = words[run.name]!;
  if (
    isCountry(word) ||
    isBodyWord(word) ||
    DEMONYMS.has(bare(word)) ||
    !/\p{Ll}/u.test(word.text) ||
    /\p{L}\.\p{L}/u.test(word.text)
  )
    return false;
  if (words[run.name - 1]?.lower === 'the' || (word.opens && isPersonNoun(word.lower))) return false;
  if (role !== null || isFollowedByPerson(words, run.last)) return true;
  if (!sources.has(word.end)) return false;
  if (isFirstName(word.text)) return true;
  for (let i = run.last; i < Math.min(words.length, run.last + PRONOUN_REACH); i++) {
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(words[i]!.lower)) return true;
    if (/^(?:it|its)$/.test(words[i]!.lower) || words[i]!.capital) return false;
  }
  return false;
}
