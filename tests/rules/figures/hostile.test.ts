/** Texts made to hurt: the figures' rules must answer, in time that grows with the length alone, with sound offsets. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../utils/rules/figures/find.ts';
import type { TextDocument } from '../../../utils/rules/text/document.ts';
import { read } from '../read.ts';

/** The tokeniser is not what is tested here: one token and one sentence stand for the block. */
function bare(text: string): TextDocument {
  const block = { kind: 'paragraph' as const, start: 0, end: text.length };
  const empty = read('');
  return {
    ...empty,
    text,
    blocks: [block],
    article: { ...empty.article, text, blocks: [block] },
    sentences: [{ start: 0, end: text.length, first: 0, last: 0, block: 0 }],
  };
}

const PUMPS = [
  '1',
  '1,',
  '1,1',
  '100,',
  '1.',
  '1 000 ',
  '5-4-',
  '5 to ',
  '1/2 ',
  '$',
  '$1 ',
  'US$',
  'million ',
  'a million ',
  'one hundred and ',
  'two thousand ',
  'half a ',
  'twenty-',
  '1 in 2 ',
  'from 5 to 6 ',
  'more than ',
  'more than 5 ',
  'of 5 ',
  '(5 km ',
  'sq ',
  '1:1',
  'May 5, ',
  "6'3",
  'a@',
  'tens of ',
  '½',
  'in the last three years ',
  'believed 5 people, ',
];

describe('twenty thousand characters of one thing', () => {
  // A rule that looks back over all of the text would need minutes here; the limit is far above a slow machine's need.
  it.each(PUMPS)(
    '%j',
    (pump) => {
      const long = bare(pump.repeat(Math.ceil(20_000 / pump.length)));
      const figures = findFigures(long);
      for (const { start, end, value, low, high } of figures) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(long.text.length);
        for (const number of [value, low, high])
          expect(number === null || Number.isFinite(number)).toBe(true);
      }
    },
    30_000,
  );
});

describe('odd characters', () => {
  it.each([
    '😀 5 😀 million',
    '\u202e5 dogs',
    '5\u200bmillion',
    '٣ كلاب',
    '\ud800 5',
    '5\u00a0000 dogs',
    '{{5}} <b>6</b>',
    '１２',
  ])('%j is read without harm', (text) => {
    for (const { start, end } of findFigures(read(text))) expect(text.slice(start, end)).not.toBe('');
  });
});
