import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

type Row = [text: string, kind: string, source: string | null, cue: string, ...content: string[]];

const expectRows = (rows: Row[]) =>
  it.each(rows)('%s', (text, kind, source, cue, ...content) => {
    expect(marked(text)).toEqual([{ kind, source, cue, content }]);
  });

describe('direct quotations in every order', () => {
  expectRows([
    ['“The bridge is safe,” Dunn said.', 'direct', 'Dunn', 'said', '“The bridge is safe,”'],
    [
      '“The bridge is safe,” said engineer Amy Dunn.',
      'direct',
      'engineer Amy Dunn',
      'said',
      '“The bridge is safe,”',
    ],
    ['Dunn said, “The bridge is safe.”', 'direct', 'Dunn', 'said', '“The bridge is safe.”'],
    ['"The bridge," she said, "is safe."', 'direct', 'she', 'said', '"The bridge,"', '"is safe."'],
    ['“Is it safe?” the mayor asked on Friday.', 'direct', 'the mayor', 'asked', '“Is it safe?”'],
    ["''The bridge is safe,'' Dunn said.", 'direct', 'Dunn', 'said', "''The bridge is safe,''"],
  ]);

  it('go on in the next sentence without a cue of their own', () => {
    expect(marked('“The bridge is safe,” Dunn said. “We tested it twice.”')).toEqual([
      {
        kind: 'direct',
        source: 'Dunn',
        cue: 'said',
        content: ['“The bridge is safe,”', '“We tested it twice.”'],
      },
    ]);
  });

  it('go on over paragraphs that repeat the opening mark', () => {
    const text = '“The bridge is safe,” Dunn said. “We tested it.\n\n“And we will test it again.”';
    expect(marked(text)[0]!.content).toEqual([
      '“The bridge is safe,”',
      '“We tested it.',
      '“And we will test it again.”',
    ]);
  });
});

describe('indirect and mixed', () => {
  expectRows([
    ['The ministry said that prices had risen.', 'indirect', 'The ministry', 'said', 'prices had risen'],
    ['The ministry said prices had risen.', 'indirect', 'The ministry', 'said', 'prices had risen'],
    [
      'Prices rose by 3 percent, according to the central bank.',
      'indirect',
      'the central bank',
      'according to',
      'Prices rose by 3 percent',
    ],
    [
      'According to the central bank, prices rose.',
      'indirect',
      'the central bank',
      'According to',
      'prices rose',
    ],
    [
      'Dunn said the bridge was “as good as new” after the work.',
      'mixed',
      'Dunn',
      'said',
      'the bridge was “as good as new” after the work',
    ],
    [
      'Dunn told reporters on Monday that the bridge would open.',
      'indirect',
      'Dunn',
      'told',
      'the bridge would open',
    ],
  ]);
});

describe('nothing is marked', () => {
  it.each([
    'The bridge was built in 1931 and repaired twice.',
    'The film “The Long Road” opened in cinemas.',
    'They sold “organic” apples at the market.',
    'She declined to comment.',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});
