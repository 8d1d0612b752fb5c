/** Whose a figure is where statements stand inside each other. */
import { expect, it } from 'vitest';
import type { Attribution } from '../../../utils/analysis/model.ts';
import { findFigures } from '../../../utils/rules/figures/find.ts';
import { creditFigures } from '../../../utils/rules/voices/credit.ts';
import { read } from '../read.ts';

const TEXT = 'The harbour office said the town asked for help after 40 boats sank.';

function attribution(id: string, content: string, certain: boolean): Attribution {
  const start = TEXT.indexOf(content);
  return {
    id,
    kind: 'indirect',
    content: [{ start, end: start + content.length }],
    cue: null,
    source: null,
    name: null,
    by: `voice of ${id}`,
    rule: 'test',
    certain,
    resolved: 'named',
    within: null,
  };
}

const creditOf = (innerIsCertain: boolean) => {
  const document = read(TEXT);
  const outer = attribution('a1', 'the town asked for help after 40 boats sank', true);
  const inner = attribution('a2', 'help after 40 boats sank', innerIsCertain);
  return creditFigures(document, findFigures(document), [outer, inner]).map(({ by }) => by);
};

it('is who says it innermost', () => {
  expect(creditOf(true)).toEqual(['voice of a2']);
});

it('is the one that surely says it, where the one within is unsure', () => {
  expect(creditOf(false)).toEqual(['voice of a1']);
});
