/** Small arithmetic on spans: UTF-16 offsets, end exclusive. */
import type { Span } from './model.ts';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
export const length = (span: Span): number => span.end - span.start;
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);
/** The smallest span over all; the list must not be empty. */
export const cover = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});
/** Reading order: by start, the longer first where both start together. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Spans in order, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort(inOrder)) {
    const last = out.at(-1);
    if (last && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/** What is left of `span` outside `holes`, which are in order and do not overlap (`merged`). */
export function without(span: Span, holes: readonly Span[]): Span[] {
  const out: Span[] = [];
  let start = span.start;
  for (let i = firstEndingAfter(holes, span.start); i < holes.length && holes[i]!.start < span.end; i++) {
    if (holes[i]!.start > start) out.push({ start, end: holes[i]!.start });
    start = Math.max(start, holes[i]!.end);
  }
  if (start < span.end) out.push({ start, end: span.end });
  return out;
}

/** Index of the first of these ordered spans that starts at `offset` or later; their number if none does. */
export function firstStartingFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of these ordered, disjoint spans that ends after `offset`; their number if none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
