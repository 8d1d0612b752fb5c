import { expect, it } from 'vitest';
import { findAttributions } from '../../../utils/rules/attributions/find.ts';
import { read } from '../read.ts';
import { marked } from './marked.ts';

const byNoun = (text: string) =>
  marked(text)
    .filter(
      ({ cue }) =>
        cue &&
        /^(?:claims?|vow|warning|demand|verdict|promise|threat|finding|view|argument|point|plea for|call for|promise of)$/i.test(
          cue,
        ),
    )
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
  ['Dunn also made the point that the pond was sold.', ['Dunn', 'point', 'the pond was sold']],
  ['Despite his claim that the pond was sold, the anglers stayed.', ['his', 'claim', 'the pond was sold']],
  [
    'The clerk’s claim that the pond and the weir were sold angered them.',
    ['The clerk', 'claim', 'the pond and the weir were sold'],
  ],
  ['Her verdict: the pond is too shallow.', ['Her', 'verdict', 'the pond is too shallow']],
  ['They recalled his threat to drain the pond.', ['his', 'threat', 'to drain the pond']],
  ['His threat to drain the pond was ignored.', ['His', 'threat', 'to drain the pond']],
  ['The anglers’ call for a new weir was heard.', ['The anglers', 'call for', 'a new weir']],
  ['Dunn made a plea for quiet.', ['Dunn', 'plea for', 'quiet']],
  ['Dunn’s promise of a new pond was kept.', ['Dunn', 'promise of', 'a new pond']],
  ['His vow on Monday that the pond would open drew cheers.', ['His', 'vow', 'the pond would open']],
  ['Her view is that the pond is too shallow.', ['Her', 'view', 'the pond is too shallow']],
  ['The argument of the anglers was that the pond froze.', ['the anglers', 'argument', 'the pond froze']],
  ['Their finding that the pond was empty surprised him.', ['Their', 'finding', 'the pond was empty']],
  [
    'Dunn listed his claim that the pond was sold, his boat and his dog.',
    ['his', 'claim', 'the pond was sold'],
  ],
  [
    'They recalled his claim that the pond was sold; a boat was missing too.',
    ['his', 'claim', 'the pond was sold'],
  ],
  ['Ruiz said Dunn’s claim that the pond was sold is wrong.', ['Dunn', 'claim', 'the pond was sold']],
  ['Claims by Dunn that the pond was sold were denied.', ['Dunn', 'Claims', 'the pond was sold']],
])('a noun that reports: %s', (text, row) => {
  expect(byNoun(text)).toEqual([row]);
});

it.each([
  'Dunn’s promise that won the anglers over was kept.',
  'Dunn’s promise that he made in May was kept.',
  'The anglers rejected the claim that the pond was sold.',
  'This week’s call for quiet was heard.',
  'The guard in charge that night saw the pond.',
])('what only says more of the noun, or has nobody to credit, is none: %s', (text) => {
  expect(byNoun(text)).toEqual([]);
});

it('what somebody’s view comes to is less certain than what was claimed', () => {
  const certain = (text: string) => findAttributions(read(text)).map((found) => found.certain);
  expect(certain('He kept to his claim that the pond was sold.')).toEqual([true]);
  expect(certain('Her claim is that the pond was sold.')).toEqual([false]);
});

it('what is said “in her statement” is the verb’s, not the noun’s', () => {
  expect(marked('Ruiz stressed in her statement that the pier was rotten.').map(({ cue }) => cue)).toEqual([
    'stressed',
  ]);
});

it('a claim that runs on to the end of its sentence has swallowed what became of it', () => {
  const certain = (text: string) => findAttributions(read(text)).map((found) => found.certain);
  expect(certain('Dunn’s claim that the pier was rotten angered many.')).toEqual([true]);
  expect(certain('Dunn’s claim that the pier was rotten if a gale came set off a long row.')).toEqual([
    false,
  ]);
});
