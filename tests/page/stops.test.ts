import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../utils/analysis/sentence.ts';
import { HitIndex } from '../../utils/page/hit-index.ts';
import { layOut } from '../../utils/page/marks/plan.ts';
import { focusOf, NOTHING_POINTED } from '../../utils/page/spotlight.ts';
import { nextStop, stopsOf } from '../../utils/page/stops.ts';
import { keepClear } from '../../utils/page/tooltip-place.ts';
import { place, story } from './story.ts';

const text =
  'The mill closed in May. “We lost 40 looms,” said weaver Asa Lind, and the guild said it would “wait”. Nobody else spoke.';
const analysis = story({
  text,
  statements: [
    { content: '“We lost 40 looms,”', source: 'weaver Asa Lind', by: 's1' },
    { content: 'it would “wait”', kind: 'mixed', source: 'the guild', by: 'o1' },
  ],
  figures: [{ words: '40', by: 's1', creditedIn: 'a1' }],
  speakers: [{ id: 's1', name: 'Asa Lind' }],
  sources: [{ id: 'o1', name: 'guild' }],
});
const layout = layOut(analysis);
const ALL = {
  categories: { speakers: true, figures: true, sources: true },
  underlineParaphrases: false,
  printWithMarks: false,
};

describe('what stands at a place of the text', () => {
  const index = new HitIndex(layout.pieces);
  const at = (words: string, shift = 0) => {
    const piece = index.at(place(text, words).start + shift);
    return piece && `${piece.finding} ${piece.part}`;
  };

  it('is the figure inside words, the words around it, the name', () => {
    expect(at('40')).toBe('f1 figure');
    expect(at('40', 2)).toBe('a1 words');
    expect(at('We lost')).toBe('a1 words');
    expect(at('Asa')).toBe('a1 name');
    expect(at('it would')).toBe('a2 paraphrase');
  });

  it('is nothing between findings, at the ends and past them', () => {
    expect([at('said weaver'), at('The mill'), at('spoke')]).toEqual([null, null, null]);
    expect(index.at(text.length + 5)).toBeNull();
    expect(new HitIndex([]).at(0)).toBeNull();
  });
});

describe('the stations of the bar', () => {
  const stops = stopsOf(layout, ALL, 'all');

  it('are all marks in the order of the text, each finding once', () => {
    expect(stops.map((stop) => stop.finding)).toEqual(['a1', 'f1', 'a2']);
    expect(stopsOf(layout, ALL, 'sources').map((stop) => stop.finding)).toEqual(['a2']);
  });

  it('leave out what is switched off', () => {
    const noFigures = { ...ALL, categories: { ...ALL.categories, figures: false } };
    expect(stopsOf(layout, noFigures, 'all').map((stop) => stop.finding)).toEqual(['a1', 'a2']);
  });

  it('begin where the window is, and go round', () => {
    expect(nextStop(stops, null, 1, place(text, 'the guild').start)?.finding).toBe('a2');
    expect(nextStop(stops, null, -1, place(text, 'the guild').start)?.finding).toBe('f1');
    expect(nextStop(stops, 'a2', 1, 0)?.finding).toBe('a1');
    expect(nextStop(stops, 'a1', -1, 0)?.finding).toBe('a2');
    expect(nextStop([], null, 1, 0)).toBeNull();
  });
});

describe('the light', () => {
  it('falls on all statements of a voice as a spotlight, on a figure without', () => {
    const voice = focusOf(analysis, { ...NOTHING_POINTED, listed: ['s1'] });
    expect([...voice.lit]).toContain('a1');
    expect(voice.spotlight).toBe(true);
    expect(focusOf(analysis, { ...NOTHING_POINTED, listed: ['f1'] }).spotlight).toBe(false);
  });

  it('of the mouse leaves the other tints alone, unless a voice is pinned', () => {
    expect(focusOf(analysis, { ...NOTHING_POINTED, hovered: ['a1'] }).spotlight).toBe(false);
    const both = focusOf(analysis, { ...NOTHING_POINTED, hovered: ['a1'], pinned: 'o1' });
    expect([both.spotlight, both.lit.has('a1'), both.lit.has('a2')]).toEqual([true, true, true]);
  });
});

describe('the tooltip', () => {
  it('finds its sentence', () => {
    const around = sentenceAround(analysis, place(text, '40'));
    expect(text.slice(around.start, around.end)).toMatch(/^“We lost .* “wait”\.$/);
  });

  const line = (top: number, left = 0, width = 300) =>
    ({ top, bottom: top + 20, left, right: left + width, width, height: 20 }) as DOMRect;

  it('keeps clear of the lines of its sentence', () => {
    expect(keepClear([line(120, 50, 80)], [line(100), line(120), line(140)], 125)).toEqual({
      left: 50,
      right: 130,
      top: 100,
      bottom: 160,
    });
  });

  it('stands above the pointed line where the sentence begins too far above', () => {
    const lines = [0, 20, 40, 60, 80, 100, 120].map((top) => line(top));
    expect(keepClear([line(120)], lines, 125)?.top).toBe(120);
  });

  it('has no place where the mark has none', () => expect(keepClear([], [], 0)).toBeNull());
});
