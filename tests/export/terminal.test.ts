import { expect, it } from 'vitest';
import { listing } from '../../utils/export/terminal.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import { sample } from '../gallery/sample.ts';

it('neither names nor counts a voice that only less certain findings lean on, as the popup does not', () => {
  const of = (certain: boolean) =>
    listing(
      {
        ...sample,
        attributions: sample.attributions.map((one) => (one.by === 's3' ? { ...one, certain } : one)),
        figures: sample.figures.map((one) => (one.by === 's3' ? { ...one, certain } : one)),
      },
      ENGLISH,
    );
  expect(of(true)).toContain('Tomas Okonjo');
  expect(of(true)).toContain('3 speakers · ');
  expect(of(false)).not.toContain('Tomas Okonjo');
  expect(of(false)).toContain('2 speakers · ');
});
