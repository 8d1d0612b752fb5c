/** Police forces: "Hong Kong police" of one sentence are "police" and "the city's police" of others. */

import type { Entity } from '../entity.ts';
import { describe } from '../phrases/describe.ts';
import { keyOf } from '../phrases/keys.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';

/** Every force that the text names, each with the phrase that names it first. */
export function findForces({ words, runs, bodies, document }: Scene): Map<string, Entity> {
  const forces = new Map<string, Entity>();
  for (const run of runs) {
    // "West Norland Police"
    if (words[run.last - 1]!.text === 'Police' && run.last - run.name > 1 && !run.titled) {
      const key = keyOf(words, { first: run.name, last: run.last });
      if (!forces.has(key)) forces.set(key, bodies.at(run.name, run.last));
      continue;
    }
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
    const key = keyOf(words, phrase);
    if (!forces.has(key)) forces.set(key, describe(document, words, phrase, 'organization'));
  }
  // Where the text names no second one, "police" alone are it.
  const [only] = forces.values();
  if (forces.size === 1) only!.forms.push(['police']);
  return forces;
}
