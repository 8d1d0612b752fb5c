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
