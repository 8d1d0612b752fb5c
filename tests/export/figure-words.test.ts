import { describe, expect, it } from 'vitest';
import type { Figure } from '../../utils/analysis/model.ts';
import { describeValue } from '../../utils/export/figure-words.ts';
import { quantityWords } from '../../utils/export/unit-words.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import { figuresOf } from '../rules/figures/read.ts';

const describeFirst = (text: string, language = 'en') => {
  const figure: Figure = { ...figuresOf(text)[0]!, id: 'f1', by: null, creditedIn: null, links: [] };
  const value = describeValue(figure, text, { ...ENGLISH, language });
  return value && (value.ours ? `${value.words} = ${value.ours} (ours)` : value.words);
};

describe('a figure is shown the way people read numbers', () => {
  it.each<[string, string | null]>([
    ['They have more than one million bees.', 'more than 1,000,000'],
    ['The dam cost about $3 billion.', 'about 3,000,000,000 US dollars'],
    ['It cost $55.12 a barrel.', '55.12 US dollars per barrel'],
    ['Between £10m and £12m is missing.', '10,000,000–12,000,000 British pounds'],
    ['The lake covers 40 km2.', '40 square kilometres'],
    ['One in four hens limped.', 'One in four = 25% (ours)'],
    ['About a third of the hens limped.', 'About a third = about 33.3% (ours)'],
    ['Sales tripled.', '3 times'],
    ['He waited six years.', null],
    ['Sales fell 30 percent.', null],
    ['Dozens of hens fled.', null],
    ['The team won 5-4.', null],
    ['The hall seats 1,240.', null],
  ])('%s', (text, expected) => {
    expect(describeFirst(text)).toBe(expected);
  });

  it('uses the digits of the language', () => {
    expect(describeFirst('They have more than one million bees.', 'de')).toBe('more than 1.000.000');
  });
});

it.each<[unit: string | null, one: string, many: string, range: string]>([
  [null, '1', '2.5', '2–3'],
  ['MW', '1 megawatt', '2.5 megawatts', '2–3 megawatts'],
  ['square foot', '1 square foot', '2.5 square feet', '2–3 square feet'],
  ['km/h', '1 kilometer per hour', '2.5 kilometers per hour', '2–3 kilometers per hour'],
  ['mAh', '1 mAh', '2.5 mAh', '2–3 mAh'],
  ['kV/cm', '1 kV per cm', '2.5 kV per cm', '2–3 kV per cm'],
  ['pound-foot', '1 pound-foot', '2.5 pound-feet', '2–3 pound-feet'],
  ['barrel', '1 barrel', '2.5 barrels', '2–3 barrels'],
  ['USD/barrel', '1 US dollar per barrel', '2.5 US dollars per barrel', '2–3 US dollars per barrel'],
  ['per capita', '1 per capita', '2.5 per capita', '2–3 per capita'],
  ['%', '1%', '2.5%', '2–3%'],
])('writes the unit %s for one, for many and for a range', (unit, one, many, range) => {
  expect([
    quantityWords(ENGLISH, unit, 1),
    quantityWords(ENGLISH, unit, 2.5),
    quantityWords(ENGLISH, unit, 2, 3),
  ]).toEqual([one, many, range]);
});
