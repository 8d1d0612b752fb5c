import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../scripts/plain-article.ts';
import type { Analysis } from '../../utils/analysis/model.ts';
import { textOf } from '../../utils/analysis/span.ts';
import { ownWords } from '../../utils/quotations/own-words.ts';
import { analyse } from '../../utils/rules/analyse.ts';
import { story } from '../page/story.ts';

const told = (analysis: Analysis, index = 0) =>
  ownWords(analysis, analysis.attributions[index]!).map((span) => textOf(analysis.text, span));

describe('a voice’s own words in a statement that is partly quoted', () => {
  const own = (content: string) =>
    told(story({ text: `The council said ${content}.`, statements: [{ content, kind: 'mixed' }] }));

  it.each([
    ['he called it “a mess” and “a shame”', ['“a mess”', '“a shame”']],
    ['it was ‘the workers’ own idea’ at first', ['‘the workers’ own idea’']],
    ['‘no new rules’ for now, and ‘no new staff’', ['‘no new rules’', '‘no new staff’']],
    ['it isn’t "over" yet', ['"over"']],
    ["they don't say 'never' here", ["'never'"]],
    ['the dogs’ owners came', []],
    ['“it goes on in the next paragraph', ['“it goes on in the next paragraph']],
    ['„so“ and «comme ça»', ['„so“', '«comme ça»']],
    ['‹a ruin› and ‚a loss‘', ['‹a ruin›', '‚a loss‘']],
    ["``a ruin'' and ''a loss''", ["``a ruin''", "''a loss''"]],
    ['”a ruin” of a house', ['”a ruin”']],
  ])('%s', (content, expected) => expect(own(content)).toEqual(expected));

  it('are not those of a quotation that the statement is told in', () => {
    const text = '“The council told us it would pay,” said Ida Voss.';
    const inner = { content: 'it would pay,”', source: 'The council', cue: 'told', kind: 'mixed' } as const;
    expect(told(story({ text, statements: [inner] }))).toEqual([]);
  });

  it('are those of a block that the page sets as a quotation', () => {
    const text = 'The house is a ruin, it was said.\n\nAnd nobody lives there.';
    const content = ['The house is a ruin', 'And nobody lives there.'];
    const analysis = story({ text, statements: [{ content, kind: 'mixed' }] });
    const blocks = analysis.blocks.map((block, i) =>
      i === 1 ? { ...block, kind: 'quotation' as const } : block,
    );
    expect(told({ ...analysis, blocks })).toEqual(['And nobody lives there.']);
  });
});

/** Whatever the rules call partly quoted has words to tint, and not all of it. */
it.each([
  '‹a ruin›',
  '‚a ruin‘',
  "``a ruin''",
  '”a ruin”',
  "''a ruin''",
  '‘a ruin’',
  '“a ruin”',
  '«a ruin»',
  '"a ruin"',
  "'a ruin'",
])('are found where the rules found them: %s', (words) => {
  const analysis = analyse(plainArticle(`The harbour master said the old bridge was ${words} by now.`));
  expect(analysis.attributions.map(({ kind }) => kind)).toEqual(['mixed']);
  expect(told(analysis)).toEqual([words]);
});

it('take no square time for marks that never close', () => {
  const content = "'a “b ".repeat(20_000).trim();
  expect(told(story({ text: content, statements: [{ content, kind: 'mixed' }] })).length).toBeGreaterThan(0);
});
