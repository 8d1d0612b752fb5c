/** Terms that the comparisons of all lists share. */
import type { Span } from '../../utils/analysis/model.ts';
import { type Line, sameWords } from './reading.ts';

/** In the reading (optional lines left out), found of these, and found beyond the reading. */
export interface Count {
  readonly expected: number;
  readonly found: number;
  readonly extra: number;
}

/** Notes a difference: what it is, then the details. */
export type Say = (what: string, ...detail: string[]) => void;

export const required = (lines: readonly Line[]): number => lines.filter((line) => !line.optional).length;

/** No reading, or "*": anything is right. */
export const allows = (right: readonly string[], said: string): boolean =>
  right.length === 0 || right.some((r) => r === '*' || sameWords(r, said));

/** Words in both, as a share of the words in either: 1 where the two cover the same words. */
export function sharedWords(text: string, a: readonly Span[], b: readonly Span[]): number {
  const left = wordStarts(text, a);
  const right = wordStarts(text, b);
  const both = [...left].filter((start) => right.has(start)).length;
  return both / (left.size + right.size - both || 1);
}

function wordStarts(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const { start, end } of spans)
    for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(start + word.index);
  return starts;
}
