/** Quotations of which one mark is lost. */
import type { Span } from '../analysis/model.ts';
import type { Mark } from './marks.ts';
import type { Pair } from './pair.ts';

/** "The bridge is shut,” said Falk.": a closing mark behind a comma or full stop whose opening one is lost. */
export function unopened(text: string, block: Span, marks: readonly Mark[]): Pair[] {
  const mark = marks[0];
  if (!mark || mark.opens || mark.start - block.start > MAX_UNOPENED) return [];
  if (!/[,.?!]/.test(text[mark.start - 1] ?? '')) return [];
  return [
    { start: block.start, end: mark.end, inner: { start: block.start, end: mark.start }, closed: true },
  ];
}
/** Characters in front of a closing mark without an opening one; further on it is likelier a slip of its own. */
const MAX_UNOPENED = 400;

/** "“The bridge is shut, said Falk. It …": what nothing closes ends with the comma before whoever said it. */
export function endBeforeCue(text: string, { start, end }: Span): number {
  const cue = CUE.exec(text.slice(start, Math.min(end, start + MAX_UNOPENED)));
  return cue ? start + cue.index + 1 : end;
}
const CUE =
  /[,?!] (?:(?:he|she|they|\p{Lu}[\p{L}’'-]{0,20}(?: \p{Lu}[\p{L}’'-]{0,20}){0,2}) )?(?:said|says|added)[ .]/u;
