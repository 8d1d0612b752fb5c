/** "The report was sent out. It says …": what opens the sentence before, told by its noun. */
import { nounKind } from '../nouns.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { bare, wordAt } from '../words.ts';

/** "But it", "Still, it": words before a pronoun that opens its sentence. */
const LONGEST_OPENING = 2;
/** Words between article and noun. */
const LONGEST_COLOUR = 3;

/** The described subject of the sentence before the one that the pronoun opens, if both stand in one paragraph. */
export function openingSubject(
  { words, document, blockOf }: Scene,
  pronoun: number,
): (Range & NounPart) | null {
  const { sentence } = words[pronoun]!;
  const own = document.sentences[sentence]!;
  const before = document.sentences[sentence - 1];
  if (!before || blockOf(sentence - 1) !== blockOf(sentence)) return null;
  if (pronoun - wordAt(words, own.start) > LONGEST_OPENING) return null;
  const first = wordAt(words, before.start);
  if (!/^(?:the|this)$/.test(words[first]!.lower)) return null;
  let last = first + 1;
  while (last - first <= LONGEST_COLOUR + 1 && /^(?:NOUN|ADJ)$/.test(words[last]?.pos ?? '')) last++;
  const [head, next] = [words[last - 1]!, words[last]];
  const kind = head.pos === 'NOUN' ? nounKind(bare(head)) : null;
  if (kind === null || kind === 'person' || kind === 'group') return null;
  if (!next || !/^(?:VERB|AUX|ADV)$/.test(next.pos)) return null;
  return { first, last, head: last - 1, core: last, definite: 'definite' };
}
