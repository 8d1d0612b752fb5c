/** How surely a figure is credited: its voice is shown as plain fact only if the crediting statement is certain. */
import type { Analysis, Figure } from './model.ts';

/** An analysis never changes; painting, lists and tooltips ask again and again. */
const lessCertain = new WeakMap<object, Set<string>>();

/** The id of the voice that is credited for certain; null if there is none, or a less certain statement credits it. */
export function creditedTo(analysis: Pick<Analysis, 'attributions'>, figure: Figure): string | null {
  if (figure.by === null || figure.creditedIn === null) return figure.by;
  let ids = lessCertain.get(analysis);
  if (ids === undefined) {
    ids = new Set(analysis.attributions.filter((one) => !one.certain).map((one) => one.id));
    lessCertain.set(analysis, ids);
  }
  return ids.has(figure.creditedIn) ? null : figure.by;
}
