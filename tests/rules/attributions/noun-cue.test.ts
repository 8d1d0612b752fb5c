import { expect, it } from 'vitest';
import { marked } from './marked.ts';

const byNoun = (text: string) =>
  marked(text)
    .filter(({ cue }) => cue && /^(?:claim|vow|warning|demand|verdict|promise|threat|claims)$/.test(cue))
    .map(({ source, cue, content }) => [source, cue, ...content]);

it.each([
  [
    'Dunn’s claim that the pond was drained in May upset the anglers.',
    ['Dunn', 'claim', 'the pond was drained in May'],
  ],
  ['Her claim that the pond is safe is wrong.', ['Her', 'claim', 'the pond is safe']],
  ['He kept his vow the pond would open.', ['his', 'vow', 'the pond would open']],
  [
    'They left after a warning from the anglers that the pond may freeze.',
    ['the anglers', 'warning', 'the pond may freeze'],
  ],
  ['The clerk made the claim that the pond was sold.', ['The clerk', 'claim', 'the pond was sold']],
  ['Her verdict: the pond is too shallow.', ['Her', 'verdict', 'the pond is too shallow']],
  ['They recalled his threat to drain the pond.', ['his', 'threat', 'to drain the pond']],
])('a noun that reports: %s', (text, row) => {
  expect(byNoun(text)).toEqual([row]);
});

it.each([
  'Dunn’s promise that won the anglers over was kept.',
  'Dunn’s promise that he made in May was kept.',
  'The anglers rejected the claim that the pond was sold.',
  'The guard in charge that night saw the pond.',
])('what only says more of the noun, or has nobody to credit, is none: %s', (text) => {
  expect(byNoun(text)).toEqual([]);
});
