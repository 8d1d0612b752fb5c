/** Subjects of a relative clause that the chunker took together with what the clause tells of: "a ferry | Dunn says is old". */
import { isPersonNoun } from '../person-noun.ts';
import type { Reading } from '../reading.ts';
import { RELATIVE } from './chain.ts';
import type { Source } from './source.ts';

/** Who says, without the thing or the pronoun that stands for it; null for "everything Dunn says is true". */
export function withoutAntecedent(r: Reading, source: Source): Source | null {
  const { core } = source;
  if (core.first !== source.first || core.first === core.head) return source;
  const { lower, pos } = r.tokens[core.first]!;
  if (RELATIVE.has(lower)) return from(r, source, core.first + 1);
  if (core.kind !== 'name') return source;
  if (/^(?:every|any|no)thing$/.test(lower)) return null;
  let name = core.head;
  while (name > core.first && r.tokens[name - 1]!.pos === 'PROPN') name--;
  const thing = r.tokens[name - 1];
  // "the host Ana Dunn says": a title.
  return pos === 'DET' && name > core.first + 1 && thing?.pos === 'NOUN' && !isPersonNoun(thing)
    ? from(r, source, name)
    : source;
}

const from = (r: Reading, source: Source, first: number): Source => ({
  ...source,
  first,
  core: { ...source.core, first, start: r.tokens[first]!.start },
});
