import { describe, expect, it } from 'vitest';
import { nearbyCredit } from '../../utils/analysis/nearby.ts';
import { analysis, attribution, figure } from './sample.ts';

const near = (...figures: ReturnType<typeof figure>[]) => nearbyCredit(analysis([], figures), figures[0]!);

describe('what stands near a figure that is not credited', () => {
  it('names the voice of the closest credited figure in its paragraph', () => {
    const found = near(
      figure('f1', null, 22),
      figure('f2', 'o1', 33, { value: 7 }),
      figure('f3', 's1', 27, { value: 8 }),
    );
    expect(found).toMatchObject({ kind: 'paragraph', voice: { name: 'Ada Poole' } });
  });

  it('leads to the paragraph where the same quantity is credited, the headline not counted', () => {
    const found = near(figure('f1', null, 22), figure('f2', 'o1', 50));
    expect(found).toMatchObject({ kind: 'elsewhere', paragraph: 2, voice: { name: 'Ministry of Tides' } });
  });

  it('takes no other unit and no small bare count for the same quantity', () => {
    expect(near(figure('f1', null, 22), figure('f2', 'o1', 50, { unit: 'km' }))).toBeNull();
    expect(near(figure('f1', null, 22, { value: 2 }), figure('f2', 'o1', 50, { value: 2 }))).toBeNull();
  });

  it('follows what the rules found to be the same', () => {
    const same = { links: [{ to: 'f2', relation: 'same' as const }], value: 2 };
    expect(near(figure('f1', null, 22, same), figure('f2', 'o1', 50, { value: 2 }))).toMatchObject({
      kind: 'elsewhere',
    });
  });

  it('takes no figure for a help whose own credit is less certain, linked or not', () => {
    const doubted = analysis([attribution('a1', 'o1', 0, { certain: false })], []);
    const other = (start: number) => figure('f2', 'o1', start, { creditedIn: 'a1' });
    const same = { links: [{ to: 'f2', relation: 'same' as const }] };
    for (const start of [30, 50])
      for (const rest of [{}, same]) {
        const figures = [figure('f1', null, 22, rest), other(start)];
        expect(nearbyCredit({ ...doubted, figures }, figures[0]!)).toBeNull();
      }
  });

  it('quotes the hedge of the text where nothing else helps', () => {
    const hedge = { start: 60, end: 64 };
    expect(near(figure('f1', null, 22, { hedge }))).toEqual({ kind: 'hedge', word: hedge });
  });

  it('says nothing of figures that are credited or minor, nor of what is less certain', () => {
    const credited = figure('f2', 'o1', 30);
    expect(near(figure('f1', 's1', 22), credited)).toBeNull();
    expect(near(figure('f1', null, 22, { minor: true }), credited)).toBeNull();
    expect(near(figure('f1', null, 22), figure('f2', 'o1', 30, { certain: false }))).toBeNull();
  });
});
