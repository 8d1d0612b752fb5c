/** The stations of the bar in the page: what "next" and "previous" go to, and how they are counted. */
import type { CategoryChoice } from '../analysis/settings.ts';
import type { MarkLayout, Piece } from './marks/plan.ts';
import type { MarkSettings } from './ports.ts';

export interface Stop {
  readonly finding: string;
  readonly category: Piece['category'];
  /** Offset into the text, where the finding begins. */
  readonly start: number;
}

/** Findings that are marked at rest, of one kind or of all that are switched on, in the order of the text. */
export function stopsOf(layout: MarkLayout, settings: MarkSettings, kind: CategoryChoice): Stop[] {
  const stops = new Map<string, Stop>();
  for (const { finding, category, spans, atRest } of layout.pieces) {
    if (!atRest || !(kind === 'all' ? settings.categories[category] : category === kind)) continue;
    const start = Math.min(...spans.map((span) => span.start), stops.get(finding)?.start ?? Infinity);
    stops.set(finding, { finding, category, start });
  }
  return [...stops.values()].sort((a, b) => a.start - b.start);
}

/** The stop after or before `current`; from none, the first after `offset` (or the last before it). Goes round. */
export function nextStop(
  stops: readonly Stop[],
  current: string | null,
  by: 1 | -1,
  offset: number,
): Stop | null {
  if (stops.length === 0) return null;
  const at = stops.findIndex((stop) => stop.finding === current);
  if (at >= 0) return stops[(at + by + stops.length) % stops.length]!;
  if (by === 1) return stops.find((stop) => stop.start >= offset) ?? stops[0]!;
  return stops.findLast((stop) => stop.start < offset) ?? stops.at(-1)!;
}
