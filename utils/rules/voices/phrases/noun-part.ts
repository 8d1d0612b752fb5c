/** The noun of a phrase: which word it is, what stands before it, where what hangs on it begins. */
import { CALENDAR } from '../../lexicon/calendar.ts';
import { isBodyWord, type RunAt } from '../names/runs.ts';
import { nounKind } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import type { Range } from './range.ts';

export interface NounPart {
  /** Word index of the head noun. */
  readonly head: number;
  /** End of the words before what hangs on the head. */
  readonly core: number;
  readonly definite: 'definite' | 'indefinite' | 'bare';
}

const POSTMODIFIER =
  /^(?:who|whom|whose|which|that|where|when|,|;|:|\(|[—–-]+|familiar|close|aware|able|present)$/;

/** Where prepositions, relative clauses, participles and appositions begin to hang on the head. */
export function endOfCore(words: readonly Word[], { first, last }: Range, runAt: RunAt): number {
  for (let i = first + 1; i < last; i++) {
    const word = words[i]!;
    const run = runAt(i);
    if (run && run.first < i && i < run.last) continue;
    if (POSTMODIFIER.test(word.lower) || word.pos === 'ADP' || word.pos === 'SCONJ') return i;
    const noun = /^(?:NOUN|PROPN)$/.test(words[i - 1]!.pos);
    if (word.pos === 'VERB' && noun && !nounFollows(words, i, last)) return i;
  }
  return last;
}
const nounFollows = (words: readonly Word[], at: number, last: number): boolean =>
  at + 1 < last && /^(?:NOUN|PROPN)$/.test(words[at + 1]!.pos) && !CALENDAR.has(bare(words[at + 1]!));

export function definiteness(words: readonly Word[], { first, last }: Range): NounPart['definite'] {
  const word = words[first]!;
  if (/^(?:a|an|one|another|some|any)$/.test(word.lower) || word.pos === 'NUM') return 'indefinite';
  if (/^(?:the|this|that|these|those|his|her|its|their|our|my|both)$/.test(word.lower)) return 'definite';
  for (let i = first; i < last - 1; i++) {
    if (words[i]!.pos === 'ADP') break;
    if (words[i]!.possessive) return 'definite';
  }
  return 'bare';
}

export function definiteStart(words: readonly Word[], { first, last }: Range): number {
  const alone = last - first < 2 || words[first + 1]!.pos === 'ADP';
  return !alone && /^(?:the|a|an|this|that|these|those|one|another)$/.test(words[first]!.lower)
    ? first + 1
    : first;
}

export function headOf(words: readonly Word[], first: number, core: number): number {
  for (let i = core - 1; i > first; i--) {
    const word = words[i]!;
    if (/^(?:NOUN|PROPN|NUM)$/.test(word.pos) || nounKind(word.lower) || isBodyWord(word)) return i;
  }
  return Math.max(first, core - 1);
}
