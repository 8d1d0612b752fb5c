import { describe, expect, it } from 'vitest';
import { summarise } from '../../utils/analysis/summary.ts';
import { analysis, attribution, figure } from './sample.ts';

describe('statements at a glance', () => {
  it('tells people, bodies and voices without a name apart, in the order of the text', () => {
    const found = summarise(
      analysis([
        attribution('a1', 's1', 50),
        attribution('a2', 's1', 20),
        attribution('a3', 'o1'),
        attribution('a4', 's2'),
        attribution('a5', 'o2'),
        attribution('a6', null),
      ]),
    );
    expect(found.byPeople).toEqual(['a2', 'a1']);
    expect(found.byBodies).toEqual(['a3']);
    expect(found.notNamed).toEqual(['a4', 'a5', 'a6']);
  });

  it('leaves out what is less certain', () => {
    expect(summarise(analysis([attribution('a1', 's1', 0, { certain: false })])).byPeople).toEqual([]);
  });
});

describe('all by one voice', () => {
  const five = (by: (i: number) => string | null) =>
    analysis([0, 1, 2, 3, 4].map((i) => attribution(`a${i}`, by(i))));
  it('is said of five statements and more', () => {
    expect(summarise(five(() => 'o1')).onlyVoice).toBe('o1');
  });
  it('is not said of four, of two voices, or of voices that nobody could tell', () => {
    const four = analysis(five(() => 'o1').attributions.slice(0, 4));
    expect(summarise(four).onlyVoice).toBeNull();
    expect(summarise(five((i) => (i === 3 ? 's1' : 'o1'))).onlyVoice).toBeNull();
    expect(summarise(five(() => null)).onlyVoice).toBeNull();
  });
  it('does not count an uncertain fifth', () => {
    const { attributions } = five(() => 'o1');
    attributions[4] = { ...attributions[4]!, certain: false };
    expect(summarise(analysis(attributions)).onlyVoice).toBeNull();
  });
});

it('counts figures that are certain and not minor', () => {
  const found = summarise(
    analysis(
      [],
      [
        figure('f1', 's1'),
        figure('f2', null),
        figure('f3', null, 0, { minor: true }),
        figure('f4', 's1', 0, { certain: false }),
      ],
    ),
  );
  expect(found.credited).toEqual(['f1']);
  expect(found.notCredited).toEqual(['f2']);
});
