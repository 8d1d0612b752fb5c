import { describe, expect, it } from 'vitest';
import { creditedTo } from '../../utils/analysis/credit.ts';
import { summarise } from '../../utils/analysis/summary.ts';
import { creditOf } from '../../utils/export/figure-view.ts';
import { layOut } from '../../utils/page/marks/plan.ts';
import { analysis, attribution, figure } from './sample.ts';

const creditedBy = (certain: boolean) =>
  analysis([attribution('a1', 's1', 0, { certain })], [figure('f1', 's1', 0, { creditedIn: 'a1' })]);
const partOf = (found: ReturnType<typeof creditedBy>) =>
  layOut(found).pieces.find((piece) => piece.finding === 'f1')?.part;

describe('a figure inside a certain statement', () => {
  const found = creditedBy(true);
  it('is credited, and painted and counted so', () => {
    expect(creditedTo(found, found.figures[0]!)).toBe('s1');
    expect(creditOf(found, found.figures[0]!)?.key).toBe('figure.creditedTo');
    expect(partOf(found)).toBe('figure');
    expect(summarise(found).credited).toEqual(['f1']);
  });
});

describe('a figure inside a less certain statement', () => {
  const found = creditedBy(false);
  it('stands in the lists, with its credit called less certain', () => {
    expect(creditedTo(found, found.figures[0]!)).toBeNull();
    expect(creditOf(found, found.figures[0]!)?.key).toBe('figure.creditedLessCertain');
  });
  it('is neither painted nor counted as credited', () => {
    expect(partOf(found)).toBe('open-figure');
    expect(summarise(found).credited).toEqual([]);
    expect(summarise(found).notCredited).toEqual(['f1']);
  });
});
