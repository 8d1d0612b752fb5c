/** Which findings are lit, from all that may point at once: the popup, a pinned voice, the mouse, the bar. */
import type { Analysis } from '../analysis/model.ts';
import type { Focus } from './marks/plan.ts';

export interface Pointers {
  /** By the popup: ids of findings or voices. */
  readonly listed: readonly string[];
  /** The voice held by a click in the popup. */
  readonly pinned: string | null;
  /** Findings under the mouse. */
  readonly hovered: readonly string[];
  /** The finding that the bar stands at. */
  readonly current: string | null;
}
export const NOTHING_POINTED: Pointers = { listed: [], pinned: null, hovered: [], current: null };

/**
 * The light on the page. Pointing at words or voices in a list, or pinning a voice, is a spotlight: other tints go,
 * so that one voice can be told from the rest. A figure's fill is seen without that.
 */
export function focusOf(analysis: Analysis, pointers: Pointers): Focus {
  const figures = new Set(analysis.figures.map((figure) => figure.id));
  const held = [...pointers.listed, ...(pointers.pinned ? [pointers.pinned] : [])];
  const lit = findingsOf(analysis, [...held, ...pointers.hovered]);
  if (pointers.current) lit.add(pointers.current);
  return { lit, spotlight: held.some((id) => !figures.has(id)) };
}

/** The findings of these ids: a voice stands for all its statements. */
export function findingsOf(analysis: Analysis, ids: readonly string[]): Set<string> {
  const wanted = new Set(ids);
  const found = new Set(ids);
  for (const { id, by } of analysis.attributions) if (by && wanted.has(by)) found.add(id);
  return found;
}
