/** What tells that a name is a person's: title, role, given name, shape, what follows, a short form elsewhere. */
import { isFirstName } from '../../lexicon/first-names.ts';
import { MEDIA_NAMES } from '../../lexicon/media-words.ts';
import { DEMONYMS, PLACE_ENDS, PLACE_STARTS, STATES } from '../../lexicon/places.ts';
import { FIRM_ROLES } from '../../lexicon/role-nouns.ts';
import { NAME_SUFFIXES, PARTICLES } from '../../lexicon/titles.ts';
import { words as set } from '../../lexicon/words.ts';
import { isGroupName, isPersonNoun, nounKind } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { namingBefore } from './naming.ts';
import type { Reading } from './person-reading.ts';
import { isBodyWord, isCountry, type NameRun } from './runs.ts';

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
  reading: Reading,
  alone: ReadonlyMap<string, number>,
  sources: ReadonlySet<number>,
): boolean {
  const { run } = reading;
  const hasRole = tellsPerson(words, reading);
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
    return isFirstName(head.text) && hasRole;
  if (MEDIA_NAMES.has(bare(tail))) return false;
  if (isBodyWord(tail) && !(isFirstName(head.text) && hasRole)) return false;
  if (VESSELS.has(head.lower) || VESSELS.has(words[run.name - 1]?.lower ?? '')) return false;
  if (PLACE_STARTS.has(head.lower) || PLACE_ENDS.has(tail.lower)) return false;
  if (hasRole || namingBefore(words, run.name) !== null) return true;
  if (isKindBefore(words, run)) return false;
  // "Developer Larkspur Homes" opens a sentence.
  if (run.name > run.first && FIRM_ROLES.has(bare(words[run.name - 1]!))) return false;
  if (words[run.name - 1]?.lower === 'the') return false;
  if (isFirstName(head.text)) return true;
  // "Box Board Sonata"
  if (name.slice(1, -1).some(isBodyWord)) return false;
  if (hasPersonalShape(name)) return true;
  if (isFollowedByPerson(words, run.last) && !isPlaceBehind(words, run.first)) return true;
  if (name.length > 3 || name.some((w) => !/\p{Ll}/u.test(w.text))) return false;
  if ((alone.get(tail.lower) ?? 0) > 0 && !alone.has(head.lower)) return true;
  return sources.has(tail.end) && !isFollowedByThing(words, run.last);
}

/** What bears persons' names without being one: "the cutter Ana Ruiz". */
const VESSELS = set(
  'cutter ship vessel ferry tanker frigate destroyer freighter trawler yacht steamer icebreaker lifeboat tugboat uss hms hmcs hmas rms',
);

/** A role that firms do not bear; "the developer Larkspur Homes" and "its rival Sonata" are firms, "developer Jo Roe" is none. */
function tellsPerson(words: readonly Word[], { run, role }: Reading): boolean {
  if (role === null) return false;
  const kind = words[words[run.name - 1]?.text === ',' ? run.name - 2 : run.name - 1];
  if (!kind || !FIRM_ROLES.has(bare(kind))) return true;
  return run.last - run.name > 1 && !/[^s]s$/.test(words[run.last - 1]!.lower);
}

/** "rescue group Larkspur Homes", "the operator, Larkspur": the kind of body stands before its name. */
function isKindBefore(words: readonly Word[], { first }: NameRun): boolean {
  const before = words[words[first - 1]?.text === ',' ? first - 2 : first - 1];
  if (before?.pos !== 'NOUN' || before.capital || before.possessive) return false;
  const kind = nounKind(bare(before));
  return kind === 'organization' || kind === 'media';
}

/** Small words that only a headline writes with a capital. */
const TITLE_CASE =
  /^(?:To|The|An|And|In|For|Is|Are|Was|Were|Do|Does|Be|By|With|From|At|On|It|Its|His|Her|Their|Not|Than|That)$/;

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
    // "said it was late" may speak of anything, "said it would open" of the firm itself.
    const idle = words[i]!.lower === 'it' && /^(?:is|was|isn|wasn|['’]s)$/.test(words[i + 1]?.lower ?? '');
    if (/^(?:it|its|itself)$/.test(words[i]!.lower) && !idle) return true;
    if (/^(?:he|she|his|her|him|who)$/.test(words[i]!.lower)) return false;
  }
  return false;
}

/** A single word without a title: a person if an apposition, a given name or a pronoun behind it says so. */
export function isLonePerson(
  words: readonly Word[],
  reading: Reading,
  sources: ReadonlySet<number>,
): boolean {
  const { run } = reading;
  const word = words[run.name]!;
  if (
    isCountry(word) ||
    STATES.has(bare(word)) ||
    isBodyWord(word) ||
    DEMONYMS.has(bare(word)) ||
    MEDIA_NAMES.has(bare(word)) ||
    !/\p{Ll}/u.test(word.text) ||
    /\p{L}\.\p{L}/u.test(word.text)
  )
    return false;
  if (words[run.name - 1]?.lower === 'the' || (word.opens && isPersonNoun(word.lower))) return false;
  if (tellsPerson(words, reading) || isFollowedByPerson(words, run.last)) return true;
  if (namingBefore(words, run.name) !== null) return true;
  if (isKindBefore(words, run)) return false;
  if (!sources.has(word.end)) return false;
  if (isFirstName(word.text)) return true;
  for (let i = run.last; i < Math.min(words.length, run.last + PRONOUN_REACH); i++) {
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(words[i]!.lower)) return true;
    if (/^(?:it|its)$/.test(words[i]!.lower) || words[i]!.capital) break;
  }
  return isTakenUp(words, run.last);
}

/** Words of a sentence behind its subject; of a longer one nobody knows who "he" in the next is. */
const LONGEST_SENTENCE = 60;

/** "Kazeem said … . He said …": of a firm nobody would go on so. */
function isTakenUp(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at - 1]!;
  for (let i = at; i < Math.min(words.length - 1, at + LONGEST_SENTENCE); i++)
    if (words[i]!.sentence !== sentence)
      return /^s?he$/.test(words[i]!.lower) && /^(?:VERB|ADV)$/.test(words[i + 1]!.pos);
  return false;
}
