import { expect, it } from 'vitest';
import { marked } from './marked.ts';

it.each([
  'Analysis: Jane Dunn, our reporter in Oake',
  'Harbour Watch: the port is changing, find out how here',
  'Watch: the launch of the ferry',
])('a rubric is no speaker: %s', (text) => {
  expect(marked(`${text}\n\nThe ferry left Oake at noon.`)).toEqual([]);
});

it('who is named elsewhere is one', () => {
  const text = 'Dunn: the ferry must stop\n\nMinister Dunn met the crew on Monday.';
  expect(marked(text)).toMatchObject([{ source: 'Dunn', content: ['the ferry must stop'] }]);
});
