/** Whose a noun is: "Roe's claim", "their promise", "in Roe's words". */
import { POSSESSIVE } from '../../text/phrases.ts';
import type { Reading } from '../reading.ts';
import type { Source } from './source.ts';

/** "Roe's" of "Roe's repeated claim", "their" of "their promise". */
export function possessorOf(r: Reading, i: number): Source | null {
  const phrase = r.phrases.at(i);
  if (!phrase || phrase.head !== i) return null;
  for (let k = i - 1; k >= phrase.first; k--) {
    const { text, lower, start, end } = r.tokens[k]!;
    if (POSSESSIVE.has(lower))
      return {
        first: k,
        last: k + 1,
        core: { first: k, last: k + 1, head: k, kind: 'pronoun', start, end },
        how: 'possessive',
      };
    if (!/^(?:['’]s?)$/.test(text) || k === phrase.first) continue;
    const core = {
      first: phrase.first,
      last: k,
      head: k - 1,
      kind: r.tokens[k - 1]!.pos === 'PROPN' ? 'name' : 'noun',
      start: phrase.start,
      end: r.tokens[k - 1]!.end,
    } as const;
    return { first: phrase.first, last: k, core, how: 'possessive' };
  }
  return null;
}
