import { describe, expect, it } from 'vitest';
import { textOf } from '../../../utils/analysis/span.ts';
import { findRegions } from '../../../utils/rules/quotations/regions.ts';
import { read } from '../read.ts';

const regions = (text: string) => findRegions(read(text)).map((region) => textOf(text, region));

describe('quotation marks of every style', () => {
  it.each<[string, string[]]>([
    ['“Yes,” she said. “No.”', ['“Yes,”', '“No.”']],
    ['"Yes," she said. "No."', ['"Yes,"', '"No."']],
    ["''Yes,'' she said.", ["''Yes,''"]],
    ['« Oui », she said.', ['« Oui »']],
    ['„Ja“, she said.', ['„Ja“']],
    ['‘The “old” mill is gone,’ he said.', ['‘The “old” mill is gone,’']],
    ["'The mill's gone,' he said.", ["'The mill's gone,'"]],
    ["'The voters' choice is clear,' he said.", ["'The voters' choice is clear,'"]],
    ['She said the “mill” and the ”tower“ stood.', ['“mill”', '”tower“']],
  ])('%s', (text, expected) => {
    expect(regions(text)).toEqual(expected);
  });
});

describe('apostrophes are no quotation marks', () => {
  it.each(['It’s the miners’ hall of the ’90s.', "Don't touch the boys' coats.", 'Rock ’n’ roll, get ’em.'])(
    '%s',
    (text) => {
      expect(regions(text)).toEqual([]);
    },
  );
});

describe('quotations over paragraphs', () => {
  it('go on where the next paragraph begins with a mark', () => {
    const found = findRegions(read('“One.\n\n“Two.\n\n“Three,” she said.'));
    expect(found.map(({ previous, next }) => [previous, next])).toEqual([
      [null, 1],
      [0, 2],
      [1, null],
    ]);
  });

  it('end with their paragraph where it does not', () => {
    expect(regions('“One has no end.\n\nTwo is plain.')).toEqual(['“One has no end.']);
  });
});
