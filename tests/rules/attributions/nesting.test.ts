import { expect, it } from 'vitest';
import { marked } from './marked.ts';

const said = (text: string) => marked(text).map(({ source, cue, content }) => [source, cue, ...content]);

it.each([
  ['Our neighbours say Dunn told firefighters the oven was off.', ['Dunn', 'told', 'the oven was off']],
  ['Dunn said the baker had warned that the oven was old.', ['the baker', 'warned', 'the oven was old']],
  ['Neighbours say Dunn admitted leaving the oven on.', ['Dunn', 'admitted', 'leaving the oven on']],
])('a statement within a statement: %s', (text, row) => {
  const found = said(text);
  expect(found).toHaveLength(2);
  expect(found).toContainEqual(row);
});

it('nothing is marked within a quotation', () => {
  expect(said('“The baker told me that the oven was old,” Dunn said.')).toEqual([
    ['Dunn', 'said', '“The baker told me that the oven was old,”'],
  ]);
});

it('a quotation with a cue in front and another speaker behind stands within what that one says', () => {
  expect(said('Dunn rowed up and said, “Move that boat,” the harbour police said.')).toContainEqual([
    'the harbour police',
    'said',
    'Dunn rowed up and said, “Move that boat,”',
  ]);
  expect(said('The sailor told her, “Go home,” police said.')).toEqual([
    ['police', 'said', 'The sailor told her, “Go home,”'],
    ['The sailor', 'told', '“Go home,”'],
  ]);
});
