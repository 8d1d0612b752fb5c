/** Who a figure is credited to, and how surely: a voice is shown as plain fact only if the crediting statement is certain. */
import type { Analysis, Figure } from './model.ts';
import { oncePer } from './once-per.ts';
import { type Voice, voiceOf } from './voices.ts';

export interface Credit {
  readonly voice: Voice;
  /** false: a less certain statement credits it, and whoever shows the voice says so. */
  readonly certain: boolean;
}

const lessCertain = oncePer(
  ({ attributions }: Analysis) => new Set(attributions.filter((one) => !one.certain).map((one) => one.id)),
);

/** Null for a figure that the text credits to nobody. */
export function creditOf(analysis: Analysis, figure: Figure): Credit | null {
  const voice = voiceOf(analysis, figure.by);
  if (voice === null) return null;
  const { creditedIn } = figure;
  return { voice, certain: creditedIn === null || !lessCertain(analysis).has(creditedIn) };
}

/** Credited for certain: what is painted as filled, counted as credited, and told of without a word of doubt. */
export const isCredited = (analysis: Analysis, figure: Figure): boolean =>
  creditOf(analysis, figure)?.certain === true;
