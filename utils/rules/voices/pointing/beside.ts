/** The name that stands beside a description, though the attribution broke off before it. */
import type { DraftAttribution } from '../../drafts.ts';
import type { Entity } from '../entity.ts';
import { isKnownAs, namingBefore } from '../names/naming.ts';
import { roleBeforeComma } from '../names/role-before.ts';
import { roleText } from '../names/role-words.ts';
import type { NameRun } from '../names/runs.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { type Word, wordAt } from '../words.ts';

/** The person whose name stands before the whole description or behind what the attribution gave of it. */
export const namedBeside = (
  scene: Scene,
  whole: Range,
  given: Range,
  draft: DraftAttribution,
): Entity | null =>
  namedBefore(scene, whole) ??
  namedByCopula(scene, given) ??
  namedBehind(scene, given) ??
  withRole(scene, given.first, namedBeforeCue(scene, given, draft) ?? calledSo(scene, given));

interface Named {
  person: Entity;
  /** Where the description ends. */
  end: number;
}

function withRole({ document, words }: Scene, first: number, named: Named | null): Entity | null {
  if (!named) return null;
  // "One of them" tells nothing of the one.
  if (words[first]!.lower !== 'one') named.person.role ??= roleText(document, words, first, named.end);
  return named.person;
}

/** "Ana Ruiz, an engineer who said": the description belongs to the name before it. */
function namedBefore({ words, runAt, people }: Scene, { first, last }: Range): Entity | null {
  if (words[first - 1]?.text !== ',' || words[first - 2]?.sentence !== words[first]!.sentence) return null;
  const run = runAt(first - 2);
  if (run?.last !== first - 1) return null;
  // Without the relative clause the comma may as well close a statement: "…, a second person said"; a name alone is none.
  const related = words[last - 1]!.lower === 'who' || words[last]?.lower === 'who';
  return related || isWholeStart(words, run) ? (people.of(run) ?? null) : null;
}

/** Nothing stands before the name in its sentence. */
const isWholeStart = (words: readonly Word[], { first }: NameRun): boolean =>
  words[first - 1]?.sentence !== words[first]!.sentence;

/** "One of the divers is Ana Ruiz, who said": the one and she are one. */
function namedByCopula({ words, runAt, people }: Scene, { last }: Range): Entity | null {
  if (!/^(?:is|was)$/.test(words[last]?.lower ?? '')) return null;
  const run = runAt(last + 1);
  return (run?.first === last + 1 && people.of(run)) || null;
}

/** Words between the comma and the end of the name: "the historian", "former Salt Bank clerk". */
const LONGEST_LEAD = 8;

/** "Its author, the historian Ana Ruiz,". */
function namedBehind({ words, runAt, people }: Scene, { last }: Range): Entity | null {
  if (words[last]?.text !== ',') return null;
  for (let i = last + 1; i <= last + LONGEST_LEAD && words[i]?.sentence === words[last]!.sentence; i++) {
    const run = runAt(i);
    if (run && words[run.last]?.text === ',') return people.of(run) ?? null;
    if (!run && !/^(?:DET|NOUN|ADJ)$/.test(words[i]!.pos)) return null;
  }
  return null;
}

/** Words that may hang on the noun before the name. */
const LONGEST_BEHIND = 16;

/** "An engineer | hired by the city, Ana Ruiz, told": the apposition closes all that hangs on the noun. */
function namedBeforeCue(scene: Scene, { first, last }: Range, { cue }: DraftAttribution): Named | null {
  const { words, runAt, people, document } = scene;
  const end = cue ? wordAt(words, cue.start) : last;
  if (end - last < 2 || end - last > LONGEST_BEHIND || words[last]!.sentence !== words[end - 1]!.sentence)
    return null;
  const run = runAt(words[end - 1]!.text === ',' ? end - 2 : end - 1);
  if (!run || run.first <= last || words[run.first - 1]!.text !== ',' || words[run.last]!.text !== ',')
    return null;
  // "A man who came with his wife, Ana Ruiz, said": that name is the wife's.
  const role = roleBeforeComma(document, words, run.name, run.last);
  const person = role && role.first > first ? undefined : people.of(run);
  return person ? { person, end: run.first - 1 } : null;
}

/** "a man | who gave his name only as Leo", "a teacher | from Leeds named Leo Hart". */
function calledSo({ words, runAt, people }: Scene, { last }: Range): Named | null {
  for (let i = last; i < last + LONGEST_BEHIND && words[i]?.sentence === words[last - 1]!.sentence; i++) {
    const run = runAt(i);
    const named = run && (namingBefore(words, run.name) !== null || isKnownAs(words, run.name));
    const person = named ? people.of(run) : undefined;
    if (person) return { person, end: last };
    if (words[i]!.pos === 'PUNCT' && words[i]!.text !== ',') return null;
  }
  return null;
}
