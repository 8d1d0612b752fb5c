import { describe, expect, it } from 'vitest';
import { listing } from '../../components/view/listing.ts';
import { creditOf, isCredited } from '../../utils/analysis/credit.ts';
import { summarise } from '../../utils/analysis/summary.ts';
import { clipOf } from '../../utils/export/clip.ts';
import { creditLine } from '../../utils/export/figure-view.ts';
import { listing as printed } from '../../utils/export/terminal.ts';
import { layOut } from '../../utils/page/marks/plan.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import { analysis, attribution, figure } from './sample.ts';

const creditedBy = (certain: boolean) =>
  analysis([attribution('a1', 's1', 0, { certain })], [figure('f1', 's1', 0, { creditedIn: 'a1' })]);
const partOf = (found: ReturnType<typeof creditedBy>) =>
  layOut(found).pieces.find((piece) => piece.finding === 'f1')?.part;

const cells = (found: ReturnType<typeof creditedBy>) =>
  clipOf(found, { what: 'figures' }, { words: ENGLISH, version: '1', linkTo: () => null })!.plain.split(
    /[\t\n]/,
  );

describe('a figure inside a certain statement', () => {
  const found = creditedBy(true);
  it('is credited, and painted and counted so', () => {
    expect(creditOf(found, found.figures[0]!)).toMatchObject({ voice: { name: 'Ada Poole' }, certain: true });
    expect(creditLine(found, found.figures[0]!)?.key).toBe('figure.creditedTo');
    expect(partOf(found)).toBe('figure');
    expect(summarise(found).credited).toEqual(['f1']);
    expect(cells(found)).toContain('Ada Poole');
    expect(listing(found).speakers[0]?.figures.map((one) => one.id)).toEqual(['f1']);
  });
});

describe('a figure inside a less certain statement', () => {
  const found = creditedBy(false);
  it('stands in the lists, with its credit called less certain', () => {
    expect(isCredited(found, found.figures[0]!)).toBe(false);
    expect(creditLine(found, found.figures[0]!)?.key).toBe('figure.creditedLessCertain');
    expect(cells(found)).toContain('Ada Poole, less certain');
  });
  it('is neither painted nor counted as credited', () => {
    expect(partOf(found)).toBe('open-figure');
    expect(summarise(found).credited).toEqual([]);
    expect(summarise(found).notCredited).toEqual(['f1']);
  });
  it('lists no voice among the speakers that only such a credit is about', () => {
    expect(listing(found).speakers).toEqual([]);
    expect(printed(found, ENGLISH)).toMatch(/^0 speakers · /);
  });
});

it('a figure whose voice the analysis does not hold is credited to nobody', () => {
  expect(creditOf(analysis([], [figure('f1', 'x9')]), figure('f1', 'x9'))).toBeNull();
});
