import { expect, it } from 'vitest';
import { figureTable } from '../../utils/export/figure-table.ts';
import { analyse } from '../../utils/rules/analyse.ts';
import { paragraphs } from '../../utils/rules/text/tokenise.ts';

const read = (text: string) =>
  analyse({
    ...{ title: null, byline: null, publication: null, published: null, declaredLanguage: 'en' },
    url: 'https://paper.example/mill',
    text,
    blocks: paragraphs(text),
  });
const rows = (text: string) =>
  figureTable(read(text))
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));

it('has one line a figure, with its sentence, who is credited, and an empty column for the person who checks', () => {
  const [head, ...lines] = rows('The mill employs about 400 people, according to the ministry. It is old.');
  expect(head?.at(-1)).toBe('checked');
  expect(lines).toEqual([
    [
      'about 400',
      'people',
      'approximate',
      expect.stringMatching(/ministry/i),
      'The mill employs about 400 people, according to the ministry.',
      'https://paper.example/mill',
      '',
    ],
  ]);
});

it('gives a spreadsheet no formula', () => {
  const sentences = rows('+cmd is what 12 shops sold.').slice(1);
  expect(sentences.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(sentences.flat()).toContain("'+cmd is what 12 shops sold.");
});
