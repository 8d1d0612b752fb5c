/**
 * The colours of the marks, for dark text on light ground and light text on dark ground. Lines reach 4.5 : 1 on
 * white, sepia, near-black and on the figures' fill; text keeps 7 : 1 on every tint at rest. No red, no green and no
 * grey among them: a colour is no verdict.
 */
export type Ground = 'light' | 'dark' | 'mid';
export type Hue = 'speaker' | 'source' | 'figure';

export interface Colours {
  readonly line: string;
  /** The tint at rest, and of the one pointed at. */
  readonly tint: string;
  readonly litTint: string;
}

const rgba = (rgb: string, alpha: number) => `rgb(${rgb} / ${alpha})`;
const LIT = 0.3;
/** On mid-grey no hue is seen well, so the text's own colour is taken and the shapes alone tell the category. */
const own = (percent: number) => `color-mix(in srgb, currentColor ${percent}%, transparent)`;
const MID: Colours = { line: 'currentColor', tint: own(14), litTint: own(30) };

export const PALETTE: Readonly<Record<Ground, Readonly<Record<Hue, Colours>>>> = {
  light: {
    speaker: { line: '#0b5cad', tint: rgba('11 92 173', 0.13), litTint: rgba('11 92 173', LIT) },
    source: { line: '#8e2a6b', tint: rgba('142 42 107', 0.11), litTint: rgba('142 42 107', LIT) },
    figure: { line: '#9a5b00', tint: '#ffe9ad', litTint: '#ffd666' },
  },
  dark: {
    speaker: { line: '#6cb6ff', tint: rgba('108 182 255', 0.22), litTint: rgba('108 182 255', LIT) },
    source: { line: '#f092c8', tint: rgba('240 146 200', 0.2), litTint: rgba('240 146 200', LIT) },
    figure: { line: '#f0b429', tint: '#54451f', litTint: '#6b5320' },
  },
  mid: { speaker: MID, source: MID, figure: MID },
};
