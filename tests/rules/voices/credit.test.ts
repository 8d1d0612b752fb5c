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

/** The figures with a credit, where the content ends before the comma. */
const creditedBehind = (content: string, rest: string, kind: Attribution['kind'] = 'indirect') => {
  const text = `The tide board said ${content}${rest}`;
  const start = text.indexOf(content);
  const said = { ...attribution('a1', '', true), kind, content: [{ start, end: start + content.length }] };
  const document = read(text);
  return creditFigures(document, findFigures(document), [said])
    .filter(({ by }) => by !== null)
    .map((f) => text.slice(f.start, f.end));
};

it.each([
  ['60 boats were lost', ', including 14 ferries.', ['60', '14']],
  ['60 boats were lost', ', 31 of which were ferries.', ['60', '31']],
  ['work stopped at 60 piers', ', of which 14 are in Marl, 12 of them old.', ['60', '14', '12']],
  ['tolls came to $54', ', with revenue of $35.', ['$54', '$35']],
  ['tolls came to $54', ', up from $35, and the port lost $7.', ['$54', '$35']],
])('reaches on over parts and measures of what was said: %s%s', (content, rest, credited) => {
  expect(creditedBehind(content, rest)).toEqual(credited);
});

it.each([
  ['60 boats were lost', ', while the ferry line counted 14 boats.'],
  ['60 boats were lost', ', with it losing 14 crowns a day.'],
])('does not reach into what is told besides: %s%s', (content, rest) => {
  expect(creditedBehind(content, rest)).toEqual(['60']);
});

it('does not reach past words in quotation marks', () => {
  expect(creditedBehind('“60 boats were lost,”', ' including 14 ferries.', 'direct')).toEqual(['60']);
});
