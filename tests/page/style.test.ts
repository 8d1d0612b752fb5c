import { expect, it } from 'vitest';
import { GROUNDS } from '../../utils/page/marks/palette.ts';
import { highlightName, type Look, MARKS_STYLE } from '../../utils/page/marks/style.ts';

const PARTS = {
  speakers: ['name', 'words', 'paraphrase'],
  sources: ['name', 'words', 'paraphrase'],
  figures: ['figure', 'open-figure'],
} as const;
const LOOKS: Look[] = (['speakers', 'sources', 'figures'] as const).flatMap((category) =>
  PARTS[category].flatMap((part) =>
    GROUNDS.flatMap((ground) =>
      [false, true].flatMap((link) => [false, true].map((lit) => ({ category, part, ground, link, lit }))),
    ),
  ),
);

it('every look has a highlight of its own, on the screen and on paper', () => {
  const names = LOOKS.flatMap((look) => [highlightName(look), highlightName(look, true)]);
  expect(new Set(names).size).toBe(2 * LOOKS.length);
});

it('the style draws every look that is lit, under its name', () => {
  for (const look of LOOKS.filter(({ lit }) => lit))
    expect(MARKS_STYLE).toContain(`::highlight(${highlightName(look)}){`);
});
