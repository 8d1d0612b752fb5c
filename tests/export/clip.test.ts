import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../utils/analysis/model.ts';
import { clipOf, findingsToLink } from '../../utils/export/clip.ts';
import type { ClipContext } from '../../utils/export/clip-types.ts';
import { cell, escapeMarkdown } from '../../utils/export/escape.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import { hostile, sample } from '../gallery/sample.ts';

const context: ClipContext = { words: ENGLISH, version: '1.2.3', linkTo: () => null };
const WHERE =
  'Harbour bridge to stay shut after inspectors find cracks, Mina Sorrell, The Marlow Harbour Post, 8 April 2025. https://harbour-post.example/2025/04/bridge-shut';
const entry = (id: string, from: Analysis = sample) => clipOf(from, { what: 'entry', id }, context);

describe('a statement', () => {
  it('copies its exact words, who, the word that names them, and where it stands', () => {
    expect(entry('a5')?.plain).toBe(
      `“Nobody has been hurt,” – Ada Lindqvist, ministry spokeswoman (“she added”). ${WHERE}`,
    );
  });

  it('is told as paraphrased, without quotation marks of ours', () => {
    expect(entry('a4')?.plain).toMatch(
      /^the repairs would take up to six weeks \(paraphrased\) – Ada Lindqvist, ministry spokeswoman\. /,
    );
  });

  it('is rich text too, with the link on the title', () => {
    expect(entry('a5')?.html).toMatch(
      /<a href="https:\/\/harbour-post\.example\/2025\/04\/bridge-shut"><cite>Harbour bridge/,
    );
  });

  it('links to the exact words where the page made a link', () => {
    const linkTo = (id: string) => `https://harbour-post.example/#:~:text=${id}`;
    expect(clipOf(sample, { what: 'entry', id: 'a5' }, { ...context, linkTo })?.plain).toContain(
      '#:~:text=a5',
    );
  });
});

it('copies a figure with its whole sentence and what is ours in brackets', () => {
  expect(entry('f4')?.plain).toBe(
    'More than 32,000 people cross the bridge every day, according to a Harbour Post count of toll records ' +
      `[More than 32,000 people; credited to Harbour Post count of toll records]. ${WHERE}`,
  );
});

it('copies a voice with each of its certain statements', () => {
  expect(entry('s1')?.plain.split('\n\n')).toHaveLength(4);
  expect(entry('nobody')).toBeNull();
});

it('keeps a sentence whole after a title with a full stop', () => {
  const text = 'Rain fell. Mr. Osei and Dr. J. Amadi counted 12 boats. They left.';
  const twelve = { start: text.indexOf('12'), end: text.indexOf('12') + 2 };
  const story = {
    ...sample,
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    attributions: [],
    figures: [{ ...sample.figures[1]!, ...twelve, phrase: twelve, of: null }],
  };
  expect(entry('f2', story)?.plain).toMatch(/^Mr\. Osei and Dr\. J\. Amadi counted 12 boats \[12;/);
});

describe('figures as a table', () => {
  const rows = (from: Analysis) =>
    clipOf(from, { what: 'figures' }, context)!
      .plain.split('\n')
      .map((line) => line.split('\t'));

  it('has one row a figure, and an empty column for the person who checks', () => {
    const [heads, ...lines] = rows(sample);
    expect(heads).toEqual(['Figure', 'What', 'How exact', 'Credited to', 'Sentence', 'Link', 'Checked']);
    expect(lines.map((line) => line[0])).toEqual([
      'about 40', '212', 'up to six weeks', 'More than 32,000', '1.2 million euros', '1 in 4', 'dozens',
    ]); // biome-ignore format: one row
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([7]));
    expect(lines.map((line) => line.at(-1))).toEqual(Array(7).fill(''));
    expect(lines[3]).toEqual(
      expect.arrayContaining([
        'More than 32,000 people',
        'lower limit',
        'Harbour Post count of toll records',
      ]),
    );
  });

  it('gives a spreadsheet no formula to run', () => {
    const formula = {
      ...sample,
      speakers: [{ ...sample.speakers[0]!, name: '=HYPERLINK("http://x.example")' }],
    };
    expect(
      rows(formula)
        .flat()
        .filter((text) => /^[=+\-@]/.test(text)),
    ).toEqual([]);
    expect(rows(formula).flat()).toContain(`'=HYPERLINK("http://x.example")`);
    expect(['=1+1', '+1', '-1', '@x', '\t=1', '＝1'].map(cell)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'=1",
      "'＝1",
    ]);
  });
});

describe('everything as Markdown', () => {
  it('lists speakers, figures and sources under the article’s reference', () => {
    const lines = clipOf(sample, { what: 'everything' }, context)!.plain.split('\n');
    expect(lines[0]).toBe('# Harbour bridge to stay shut after inspectors find cracks');
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## Speakers',
      '## Figures',
      '## Sources',
    ]);
    expect(lines).toContain('### Ada Lindqvist, ministry spokeswoman');
    expect(lines).toContain('- Quoted: “Nobody has been hurt,”');
    expect(lines).toContain('- 212 bolts: not credited in this sentence');
  });

  it('takes no markup from the page', () => {
    const { plain } = clipOf(hostile, { what: 'everything' }, context)!;
    expect(plain).not.toMatch(/(?<!\\)<(?:img|script|b)\b/);
    expect(escapeMarkdown('# [a](b) *c* `d` |e|')).toBe('\\# \\[a\\](b) \\*c\\* \\`d\\` \\|e\\|');
  });
});

it('takes no markup from the page into rich text, and no address but http and https', () => {
  const html = entry('a2', { ...hostile, url: 'javascript:alert(1)' })!.html!;
  expect(html).not.toMatch(/<img|javascript:/);
  expect(html.match(/<\/?\w+/g)).toEqual(['<p', '<cite', '</cite', '</p']);
});

it('reports a wrong mark with rule, version, words, voice and sentence', () => {
  expect(clipOf(sample, { what: 'report', id: 'a6' }, context)?.plain).toBe(
    [
      'Claimlight: 1.2.3',
      'Rule: according-to',
      'Marked: More than 32,000 people cross the bridge every day',
      'Voice: Harbour Post count of toll records',
      'Sentence: More than 32,000 people cross the bridge every day, according to a Harbour Post count of toll records.',
      'Page: https://harbour-post.example/2025/04/bridge-shut',
    ].join('\n'),
  );
});

it('says which links it will ask for', () => {
  expect(findingsToLink(sample, { what: 'entry', id: 's1' })).toEqual(['a2', 'a3', 'a4', 'a5']);
  expect(findingsToLink(sample, { what: 'entry', id: 'f1' })).toEqual(['f1']);
  expect(findingsToLink(sample, { what: 'report', id: 'f1' })).toEqual([]);
});
