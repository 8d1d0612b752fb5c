/** The colours of the marks are seen by every eye: contrast as WCAG 2 counts it, on the grounds that pages have. */
import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../utils/page/marks/palette.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const GROUNDS = {
  light: { white: [255, 255, 255], sepia: [244, 236, 216] },
  dark: { 'near-black': [20, 22, 26], black: [0, 0, 0] },
} as const;
/** The text that stands on such grounds. */
const TEXT = { light: [34, 34, 34], dark: [230, 230, 230] } as const;

/** "#0b5cad" or "rgb(11 92 173 / 0.13)", laid over a ground. */
function over(ground: Rgb, colour: string): Rgb {
  const hex = /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  if (hex) return hex.map((pair) => Number.parseInt(pair, 16)) as unknown as Rgb;
  const [red, green, blue, alpha] = colour.match(/[\d.]+/g)!.map(Number);
  const top = [red!, green!, blue!];
  return ground.map((below, i) => below + (top[i]! - below) * alpha!) as unknown as Rgb;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((c) =>
    c <= 10.31 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark'] as const)('on %s grounds', (set) => {
  const grounds = Object.entries<Rgb>(GROUNDS[set]);
  const hues = Object.entries(PALETTE[set]);
  const pairs = grounds.flatMap(([name, ground]) =>
    hues.map(([hue, colours]) => [`${hue} on ${name}`, ground, colours] as const),
  );

  it.each(pairs)('the line of a %s stands out', (_, ground, { line }) => {
    expect(contrast(over(ground, line), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs)(
    'text stays easy to read on the tint of a %s, lit or not',
    (_, ground, { tint, litTint }) => {
      expect(contrast(TEXT[set], over(ground, tint))).toBeGreaterThanOrEqual(7);
      expect(contrast(TEXT[set], over(ground, litTint))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('the amber line is seen on its own fill', () => {
    const { line, tint, litTint } = PALETTE[set].figure;
    const fill = over(grounds[0]![1], tint);
    expect(contrast(over(fill, line), fill)).toBeGreaterThanOrEqual(4.5);
    const lit = over(grounds[0]![1], litTint);
    expect(contrast(over(lit, line), lit)).toBeGreaterThanOrEqual(3);
  });
});

it('on mid-grey, where no hue is seen well, lines have the text’s own colour', () => {
  const lines = [PALETTE['mid-light'], PALETTE['mid-dark']].flatMap((set) =>
    Object.values(set).map(({ line }) => line),
  );
  expect(new Set(lines)).toEqual(new Set(['currentColor']));
});
