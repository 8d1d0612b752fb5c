/**
 * The colours of the marks, for dark text on light ground and light text on dark ground. Lines reach 4.5 : 1 on
 * white, sepia, near-black and on the figures' fill; text keeps 7 : 1 on every tint at rest. No red, no green and no
 * grey among them: a colour is no verdict.
 */
export const GROUNDS = ['light', 'dark', 'mid-light', 'mid-dark'] as const;
/** `mid-…`: mid-grey, under dark text and under light text. */
export type Ground = (typeof GROUNDS)[number];
export type Hue = 'speaker' | 'source' | 'figure';

export interface Colours {
  readonly line: string;
  /** The tint at rest, and of the one pointed at. */
  readonly tint: string;
  readonly litTint: string;
}

const rgba = (rgb: string, alpha: number) => `rgb(${rgb} / ${alpha})`;
const LIT = 0.3;
/**
 * On mid-grey no hue is seen well, so lines take the text's own colour and the shapes alone tell the category. Tints
 * go away from the text: towards it they would take the contrast that such a page has little of.
 */
const mid = (rgb: string): Colours => ({
  line: 'currentColor',
  tint: rgba(rgb, 0.22),
  litTint: rgba(rgb, 0.45),
});
const MID_LIGHT = mid('255 255 255');
const MID_DARK = mid('0 0 0');

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
  'mid-light': { speaker: MID_LIGHT, source: MID_LIGHT, figure: MID_LIGHT },
  'mid-dark': { speaker: MID_DARK, source: MID_DARK, figure: MID_DARK },
};
