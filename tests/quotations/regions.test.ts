import { describe, expect, it } from 'vitest';
import { textOf } from '../../utils/analysis/span.ts';
import { findRegions } from '../../utils/quotations/regions.ts';
import { read } from '../rules/read.ts';

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
    ['„The mill is gone,” she said.', ['„The mill is gone,”']],
    ['‚The mill is gone‘, she said.', ['‚The mill is gone‘']],
    ['»The mill is gone«, she said.', ['»The mill is gone«']],
    ['‹The mill is gone›, she said.', ['‹The mill is gone›']],
    ["``The mill is gone,'' she said.", ["``The mill is gone,''"]],
    ["`The mill is gone,' she said.", ["`The mill is gone,'"]],
    ['«The ‹old› mill is gone», she said.', ['«The ‹old› mill is gone»']],
    ['«The “old” mill is gone», she said.', ['«The “old” mill is gone»']],
    ['“The «Aurora» is late,” she said.', ['“The «Aurora» is late,”']],
    ['“The mill is gone,”Dunn said. “It burnt.”', ['“The mill is gone,”', '“It burnt.”']],
    ['“The mill”, she said, “is gone”.', ['“The mill”', '“is gone”']],
    ['She said,“The mill is gone.”', ['“The mill is gone.”']],
    ['"The door is 5\'11" tall," she said.', ['"The door is 5\'11" tall,"']],
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

  it('go on behind single marks too', () => {
    const text = '‘The miners’ hall is shut.\n\n‘It will open in May,’ said Falk.';
    expect(regions(text)).toEqual(['‘The miners’ hall is shut.', '‘It will open in May,’']);
    expect(findRegions(read(text))[0]).toMatchObject({ closed: false, next: 1 });
  });

  it('end with their paragraph where it does not', () => {
    expect(regions('“One has no end.\n\nTwo is plain.')).toEqual(['“One has no end.']);
  });
});

describe('a mark is missing', () => {
  it.each<[string, string[]]>([
    ['The mill is gone,” she said. “So is the barn.”', ['The mill is gone,”', '“So is the barn.”']],
    ['"The mill is gone, said Ana Falk. It will be missed.', ['"The mill is gone,']],
    ['“The mill is gone, Ana Falk said. It will be missed.', ['“The mill is gone,']],
    ['The door is 12" wide and 30" high.', []],
  ])('%s', (text, expected) => {
    expect(regions(text)).toEqual(expected);
  });
});
