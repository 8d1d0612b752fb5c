/** Marks of one kind, paired to quotations. */
import type { Span } from '../analysis/model.ts';
import type { Mark } from './marks.ts';

export interface Pair extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** False: no closing mark in its paragraph. */
  readonly closed: boolean;
}

/** Marks of one kind, paired in one pass. An opening mark that nothing closes runs to the end of its block if `open`. */
export function pair(marks: readonly Mark[], end: number, open: boolean): Pair[] {
  const pairs: Pair[] = [];
  let from: Mark | null = null;
  const close = (mark: Mark | null, at: number) => {
    if (from && at > from.end)
      pairs.push({
        start: from.start,
        end: mark?.end ?? at,
        inner: { start: from.end, end: at },
        closed: mark !== null,
      });
    from = null;
  };
  const lastClosing = new Map(
    marks.flatMap((mark, i) => (mark.opens && !mark.closes ? [] : [[mark.style, i]])),
  );
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    // «The ‹old› bridge»: marks of another style inside ones that close are a quotation within the quotation.
    if (isInside(mark, from) && (lastClosing.get(from!.style) ?? -1) > i) continue;
    if (isOpening(mark, from !== null)) {
      // A single mark inside an open single quotation is an apostrophe or a slip, never a second opening.
      if (mark.style === 'single' && from) continue;
      close(null, mark.start);
      from = mark;
    } else if (from && (mark.style !== 'single' || !isPossessive(marks, i, open))) close(mark, mark.start);
  }
  if (open) close(null, end);
  return pairs;
}

const isInside = (mark: Mark, from: Mark | null) => from !== null && mark.style !== from.style;

/** "the voters' choice": no closing mark if a likelier one follows before any other opens, or none need follow. */
function isPossessive(marks: readonly Mark[], i: number, open: boolean): boolean {
  const next = marks[i + 1];
  return marks[i]!.possessive && (open || (next?.closes === true && !next.opens));
}

function isOpening(mark: Mark, open: boolean): boolean {
  if (mark.opens !== mark.closes) return mark.opens;
  if (mark.sign) return mark.sign === 'open';
  return !open;
}
