import { expect, it } from 'vitest';
import { marked } from './marked.ts';

it('the items of a list behind a colon are what was said', () => {
  const text = `In a long talk, Mayor Dunn also said:

The pool must stay open in winter

Waste is a "plague" on the town

Bus fares will not rise

The mayor then left for the county fair.`;
  expect(marked(text)).toEqual([
    {
      kind: 'mixed',
      source: 'Mayor Dunn',
      cue: 'said',
      content: [
        'The pool must stay open in winter',
        'Waste is a "plague" on the town',
        'Bus fares will not rise',
      ],
    },
  ]);
});

it.each([
  'Mayor Dunn said:\n\nThe pool will open in May. The fares will not rise.\n\nThe fair begins on Monday.',
  'Mayor Dunn said:\n\nOne item alone\n\nThe fair begins on Monday.',
])('sentences that follow are the article’s own, and so is a single line: %s', (text) => {
  expect(marked(text)).toEqual([]);
});
