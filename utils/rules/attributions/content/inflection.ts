/** By their inflection: which verb behind "and" or a comma may go on with one of the content, which with the cue. */
import { words } from '../../lexicon/words.ts';
import type { Token } from '../../text/document.ts';
import type { VerbGroup } from '../../text/verbs.ts';

export type Inflection = 'modal' | 'to' | 'ing' | 's' | 'perfect' | 'past' | 'bare';

const MODALS = words("will would can could may might must shall should ’ll 'll ’d 'd");
/** What the dictionary form does not tell. */
const AUXILIARIES: ReadonlyMap<string, Inflection> = new Map([
  ..."is has does ’s 's".split(' ').map((word) => [word, 's'] as const),
  ...'was were had did'.split(' ').map((word) => [word, 'past'] as const),
  ..."am are have do ’re 're ’ve 've".split(' ').map((word) => [word, 'bare'] as const),
]);

export function inflectionOf({ lower, lemma }: Token): Inflection {
  if (MODALS.has(lower)) return 'modal';
  const auxiliary = AUXILIARIES.get(lower);
  if (auxiliary) return auxiliary;
  if (lower === lemma) return 'bare';
  return lower.endsWith('ing') ? 'ing' : lower.endsWith('s') ? 's' : 'past';
}

/** "Said … and had sold": what was over before it was said is no deed beside the saying, so "had" is told apart. */
export function inflectionOfGroup(tokens: readonly Token[], { first, head, form }: VerbGroup): Inflection {
  if (form === 'infinitive') return 'to';
  return head > first && tokens[first]!.lower === 'had' ? 'perfect' : inflectionOf(tokens[first]!);
}

/** The group's own inflection, then the others that "and" may join to it: "would go and see", "was seen and sold". */
export function joinableTo(tokens: readonly Token[], group: VerbGroup): readonly Inflection[] {
  const own = inflectionOfGroup(tokens, group);
  if (own === 'to' || own === 'modal') return [own, 'bare'];
  if (group.head === group.first || tokens[group.first]!.pos !== 'AUX') return [own];
  return [own, tokens[group.head]!.lower.endsWith('ing') ? 'ing' : 'past'];
}
