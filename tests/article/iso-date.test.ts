/** Readers sit anywhere; the day in a reference is the one that the page names. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoDate } from '../../utils/article/iso-date.ts';
import { citationOf } from '../../utils/export/citation.ts';
import { sample } from '../gallery/sample.ts';

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['Europe/Berlin', -120],
  ['America/Los_Angeles', 420],
])('read in %s', (zone, offset) => {
  const cited = (written: string) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2024-07-01T12:00Z').getTimezoneOffset()).toBe(offset);
    return citationOf({ ...sample, byline: null, publication: null, published: isoDate(written) }, null, 'en')
      .details;
  };

  it.each([
    '2024-03-25T00:30:00+02:00',
    '2024-03-25T23:30:00-05:00',
    '2024-03-25T23:30:00.000Z',
    '2024-03-25 00:30:00 +0900',
    '2024-03-25',
    'March 25, 2024',
    'Mar 25, 2024 11:30 PM EST',
    'Mon, 25 Mar 2024 23:30:00 -0500',
    'Mon Mar 25 2024 00:30:00 GMT+0900',
  ])('“%s” is 25 March', (written) => expect(cited(written)).toBe('25 March 2024'));

  it.each(['2024', '2024-03'])('“%s” names no day, and none is made up', (written) =>
    expect(cited(written)).toBe(''),
  );
});

it.each(['', 'yesterday', '2024-13-01', '25.03.', 'x'.repeat(10_000)])('“%.20s” is no date', (written) =>
  expect(isoDate(written)).toBeNull(),
);
