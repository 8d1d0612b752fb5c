/** Police forces: "Hong Kong police" of one sentence are "police" and "the city's police" of others. */
import { describe } from './describe.ts';
import type { Entity } from './entity.ts';
import type { NounPart, Range } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Every force that the text names, each with the phrase that names it first. */
export function findForces(
  { words, runs, document }: Scene,
  keyOf: (range: Range) => string,
): Map<string, Entity> {
  const forces = new Map<string, Entity>();
  for (const run of runs) {
    if (words[run.last]?.lower !== 'police' || words[run.last - 1]!.possessive) continue;
    // "Leeds police officers" are a group.
    if (words[run.last + 1]?.pos === 'NOUN' || words[run.last]!.sentence !== words[run.first]!.sentence)
      continue;
    const phrase: Range & NounPart = {
      first: run.first,
      last: run.last + 1,
      head: run.last,
      core: run.last + 1,
      definite: 'bare',
    };
    const key = keyOf(phrase);
    if (!forces.has(key)) forces.set(key, describe(document, words, phrase, 'organization'));
  }
  // Where the text names no second one, "police" alone are it.
  const [only] = forces.values();
  if (forces.size === 1) only!.forms.push(['police']);
  return forces;
}
