import { expect, it } from 'vitest';
import { marked } from './marked.ts';

it.each([
  'Analysis: Jane Dunn, our reporter in Oake',
  'Harbour Watch: the port is changing, find out how here',
  'Watch: the launch of the ferry',
])('a rubric is no speaker: %s', (text) => {
  expect(marked(`${text}\n\nThe ferry left Oake at noon.`)).toEqual([]);
});

it.each([
  ['Dunn: the ferry must stop\n\nMinister Dunn met the crew on Monday.', 'Dunn', 'the ferry must stop'],
  ['Dunn: “The ferry must stop.”\n\nThe crew was not there.', 'Dunn', '“The ferry must stop.”'],
])('who is named elsewhere, or quoted, is one: %s', (text, source, content) => {
  expect(marked(text)).toContainEqual(expect.objectContaining({ source, content: [content] }));
});
