/** The name that stands beside a description, though the attribution broke off before it. */
import type { Entity } from '../entity.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';

/** The person whose name stands before or behind the description. */
export const namedBeside = (scene: Scene, whole: Range, given: Range): Entity | null =>
  namedBefore(scene, whole) ?? namedBehind(scene, given);

/** "Ana Ruiz, an engineer who said": the description belongs to the name before it. */
function namedBefore({ words, runAt, people }: Scene, { first, last }: Range): Entity | null {
  // Without the relative clause the comma may as well close a statement: "…, a second person said".
  if (words[last - 1]!.lower !== 'who' && words[last]?.lower !== 'who') return null;
  if (words[first - 1]?.text !== ',' || words[first - 2]?.sentence !== words[first]!.sentence) return null;
  const run = runAt(first - 2);
  return (run?.last === first - 1 && people.of(run)) || null;
}

/** Words between the comma and the name: "the historian". */
const LONGEST_LEAD = 4;

/** "Its author, the historian Ana Ruiz,". */
function namedBehind({ words, runAt, people }: Scene, { last }: Range): Entity | null {
  if (words[last]?.text !== ',') return null;
  for (let i = last + 1; i <= last + LONGEST_LEAD && words[i]?.sentence === words[last]!.sentence; i++) {
    const run = runAt(i);
    if (run) return (words[run.last]?.text === ',' && people.of(run)) || null;
    if (!/^(?:DET|NOUN|ADJ)$/.test(words[i]!.pos)) return null;
  }
  return null;
}
