/** Who a figure is credited to, and how surely: a voice is shown as plain fact only if the crediting statement is certain. */
import type { Analysis, Figure } from './model.ts';
import { type Voice, voiceOf } from './voices.ts';

export interface Credit {
  readonly voice: Voice;
  /** false: a less certain statement credits it, and whoever shows the voice says so. */
  readonly certain: boolean;
}

/** An analysis never changes; painting, lists and tooltips ask again and again. */
const lessCertain = new WeakMap<Analysis, Set<string>>();

/** Null for a figure that the text credits to nobody. */
export function creditOf(analysis: Analysis, figure: Figure): Credit | null {
  const voice = voiceOf(analysis, figure.by);
  if (voice === null) return null;
  let ids = lessCertain.get(analysis);
  if (ids === undefined) {
    ids = new Set(analysis.attributions.filter((one) => !one.certain).map((one) => one.id));
    lessCertain.set(analysis, ids);
  }
  return { voice, certain: figure.creditedIn === null || !ids.has(figure.creditedIn) };
}

/** Credited for certain: what is painted as filled, counted as credited, and told of without a word of doubt. */
export const isCredited = (analysis: Analysis, figure: Figure): boolean =>
  creditOf(analysis, figure)?.certain === true;
