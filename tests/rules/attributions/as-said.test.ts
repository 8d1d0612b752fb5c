import { expect, it } from 'vitest';
import { marked } from './marked.ts';

const said = (text: string) => marked(text).map(({ source, cue, content }) => [source, cue, ...content]);

it.each([
  ['As the keeper put it, “the lamp was out”.', ['the keeper', 'put', '“the lamp was out”']],
  ['As one visitor put it: “The lamp was out.”', ['one visitor', 'put', '“The lamp was out.”']],
  [
    'But, as the Joint Panel on Ships and Ports has pointed out, the lamp was out.',
    ['the Joint Panel on Ships and Ports', 'pointed out', 'the lamp was out'],
  ],
  ['The lamp was out, as Dunn told the harbour board.', ['Dunn', 'told', 'The lamp was out']],
  ['The lamp, as Dunn noted in May, was out.', ['Dunn', 'noted', 'The lamp', 'was out']],
  [
    'As first reported by the Oake Times, the lamp was out.',
    ['the Oake Times', 'reported', 'the lamp was out'],
  ],
  ['The lamp was out, as noted by the harbour board.', ['the harbour board', 'noted', 'The lamp was out']],
  ['The ship sank and, as Dunn put it, “the lamp was out”.', ['Dunn', 'put', '“the lamp was out”']],
])('a speaker in a clause with "as": %s', (text, row) => {
  expect(said(text)).toContainEqual(row);
});

it.each([
  'As he spoke, the lamp went out.',
  'As the crew put it away, the lamp went out.',
  'The lamp is as bright as Dunn said.',
  'As expected by the crew, the lamp went out.',
])('"as" that tells when or compares attributes nothing: %s', (text) => {
  expect(said(text)).toEqual([]);
});
