/** Relative pronouns as subjects: "Smith, who said". */
import type { Reading } from '../reading.ts';
import { beforeAside } from './aside.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { Source } from './source.ts';

/** "Smith, who said": the pronoun with what it stands for. */
export function antecedent(r: Reading, pronoun: number, floor: number): Source | null {
  let end = pronoun - 1;
  if (end >= floor && r.tokens[end]!.text === ',') end--;
  if (end >= floor && r.tokens[end]!.text === ')') return widen(beforeAside(r, end, floor), pronoun);
  const before = end < floor ? null : phraseEndingAt(r, end, floor, 'relative', true);
  if (before) return widen(before, pronoun);
  const lone = r.phrases.at(pronoun);
  return lone && r.tokens[pronoun]!.lower !== 'that'
    ? { first: pronoun, last: pronoun + 1, core: lone, how: 'relative' }
    : null;
}

const widen = (source: Source | null, pronoun: number): Source | null =>
  source && { ...source, last: pronoun + 1, how: 'relative' };
