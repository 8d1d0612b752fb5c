import { describe, expect, it } from 'vitest';
import { textOf } from '../../../utils/analysis/span.ts';
import { findAttributions } from '../../../utils/rules/attributions/find.ts';
import { read } from '../read.ts';
import { marked } from './marked.ts';

type Row = [text: string, source: string | null, cue: string, ...content: string[]];
const rows = (list: Row[]) =>
  it.each(list)('%s', (text, source, cue, ...content) => {
    const found = marked(text).map((m) => ({ source: m.source, cue: m.cue, content: m.content }));
    expect(found).toContainEqual({ source, cue, content });
  });

describe('who speaks', () => {
  rows([
    [
      'The firm’s lawyer, Jane Roe, said the case was closed.',
      'The firm’s lawyer, Jane Roe',
      'said',
      'the case was closed',
    ],
    [
      'Jane Roe, who has led the board since 2011, said the case was closed.',
      'Jane Roe',
      'said',
      'the case was closed',
    ],
    [
      'A person familiar with the matter said the case was closed.',
      'A person familiar with the matter',
      'said',
      'the case was closed',
    ],
    [
      'During a visit to the town of Oake, Dunn said the bridge was safe.',
      'Dunn',
      'said',
      'the bridge was safe',
    ],
    ['“It is safe,” Dunn said, adding that it would reopen soon.', 'Dunn', 'adding', 'it would reopen soon'],
    [
      'The union issued a statement saying the plant would close.',
      'The union',
      'saying',
      'the plant would close',
    ],
    ['“It fell,” the 58-year-old said.', 'the 58-year-old', 'said', '“It fell,”'],
  ]);
});

describe('orders and forms', () => {
  rows([
    ['The bridge is safe, Dunn said.', 'Dunn', 'said', 'The bridge is safe'],
    [
      'The council has closed the bridge, reports the Oake Herald.',
      'the Oake Herald',
      'reports',
      'The council has closed the bridge',
    ],
    ['The bridge, Dunn said, is safe.', 'Dunn', 'said', 'The bridge', 'is safe'],
    ['Still, Dunn said, the bridge is safe.', 'Dunn', 'said', 'the bridge is safe'],
    [
      'As the Oake Herald reported, the bridge was closed on Monday.',
      'the Oake Herald',
      'reported',
      'the bridge was closed on Monday',
    ],
    ['Dunn called the bridge “a disgrace”.', 'Dunn', 'called', 'the bridge “a disgrace”'],
    ['She accused the council of hiding the report.', 'She', 'accused', 'the council of hiding the report'],
    ['He called for an inquiry.', 'He', 'called for', 'an inquiry'],
    [
      '“The bridge is safe for all of us.” ― Amy Dunn',
      'Amy Dunn',
      '―',
      '“The bridge is safe for all of us.”',
    ],
    ['OAKE (Northline) — The bridge is safe, the council said.', 'the council', 'said', 'The bridge is safe'],
  ]);
});

describe('where a content ends', () => {
  rows([
    [
      'Dunn said that the bridge was safe and that it would reopen.',
      'Dunn',
      'said',
      'the bridge was safe and that it would reopen',
    ],
    ['Dunn said the bridge was safe, adding that it would reopen.', 'Dunn', 'said', 'the bridge was safe'],
    ['While Dunn said the bridge was safe, few people crossed it.', 'Dunn', 'said', 'the bridge was safe'],
  ]);
});

it('marks nothing inside a direct quotation', () => {
  expect(marked('“The council says that the bridge is safe,” Dunn said.')).toHaveLength(1);
});

it('does not count a pull quote', () => {
  const text = '“It is safe,” Dunn said.\n“It is safe,” Dunn said.';
  const document = read(text);
  const blocks = document.blocks.map((b, i) => (i === 1 ? { ...b, kind: 'pull-quote' as const } : b));
  const found = findAttributions({ ...document, blocks });
  expect(found.map((a) => textOf(text, a.content[0]!))).toEqual(['“It is safe,”']);
});

it('reads the paragraphs of a quotation as the words of the signature below them', () => {
  const text = 'We tested the bridge.\nIt held all night.\n— Amy Dunn (@adunn)\nThe town slept.';
  const document = read(text);
  const blocks = document.blocks.map((b, i) => (i < 3 ? { ...b, kind: 'quotation' as const } : b));
  const found = findAttributions({ ...document, blocks });
  expect(
    found.map((a) => [a.kind, a.source && textOf(text, a.source), a.content.map((c) => textOf(text, c))]),
  ).toEqual([['direct', 'Amy Dunn', ['We tested the bridge.', 'It held all night.']]]);
});

it('reads a block quotation as the words of its signature', () => {
  const text = 'We tested the bridge and it held. — Amy Dunn';
  const document = read(text);
  const found = findAttributions({ ...document, blocks: [{ ...document.blocks[0]!, kind: 'quotation' }] });
  expect(found.map((a) => [a.kind, a.source && textOf(text, a.source)])).toEqual([['direct', 'Amy Dunn']]);
});
