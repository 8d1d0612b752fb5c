import { describe, expect, it } from 'vitest';
import { groundFor, parseRgb } from '../../utils/page/marks/ground.ts';
import { MARKS_STYLE } from '../../utils/page/marks/style.ts';

const rgb = (text: string) => parseRgb(text)!;

describe('ground', () => {
  it.each([
    ['black on white', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'light'],
    ['brown on sepia', 'rgb(80, 60, 40)', 'rgb(244, 236, 216)', 'light'],
    ['white on near-black', 'rgb(230, 230, 230)', 'rgb(20, 22, 25)', 'dark'],
    ['black on mid-grey', 'rgb(17, 17, 17)', 'rgb(136, 136, 136)', 'mid-light'],
    ['white on mid-grey', 'rgb(255, 255, 255)', 'rgb(118, 118, 118)', 'mid-dark'],
    ['link blue on white', 'rgb(0, 0, 238)', 'rgb(255, 255, 255)', 'light'],
  ])('%s', (_, text, background, ground) => expect(groundFor(rgb(text), rgb(background))).toBe(ground));

  it('goes by the text alone where an image lies behind it', () => {
    expect(groundFor(rgb('rgb(250, 250, 250)'), null)).toBe('dark');
    expect(groundFor(rgb('rgb(20, 20, 20)'), null)).toBe('light');
  });

  it('reads both forms of sRGB and nothing else', () => {
    expect(parseRgb('rgba(1, 2, 3, 0.4)')).toEqual([1, 2, 3, 0.4]);
    expect(parseRgb('oklch(0.5 0.1 200)')).toBeNull();
  });
});

describe('style', () => {
  it('tells a page that reads highlight names nothing', () => {
    const names = [...MARKS_STYLE.matchAll(/::highlight\(([^)]+)\)/g)].map((match) => match[1]!);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => /claim|speaker|source|figure|quote/i.test(name))).toEqual([]);
  });

  it('has no wavy line, which reads as a spelling error', () => expect(MARKS_STYLE).not.toContain('wavy'));
});
