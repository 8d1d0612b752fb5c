import { expect, it } from 'vitest';
import { marked } from './marked.ts';

it.each([
  ['In Dr. Dunn’s words, “It was a gale.”', 'Dr. Dunn', 'words', ['“It was a gale.”']],
  ['In the words of one sailor: “It was a gale.”', 'one sailor', 'In the words of', ['“It was a gale.”']],
  [
    'The gale broke many masts, according to the harbour board, with 40 boats lost.',
    'the harbour board',
    'according to',
    ['The gale broke many masts', 'with 40 boats lost'],
  ],
  [
    'The rules ask for — according to the notes — “a licence for each sailor”.',
    'the notes',
    'according to',
    ['The rules ask for', '“a licence for each sailor”'],
  ],
  [
    'The gale, according to the harbour board, broke many masts.',
    'the harbour board',
    'according to',
    ['The gale', 'broke many masts'],
  ],
  [
    'But, according to the harbour board, the gale broke many masts.',
    'the harbour board',
    'According to',
    ['the gale broke many masts'],
  ],
  [
    'The gale broke many masts, according to the harbour board, but the boats are safe.',
    'the harbour board',
    'according to',
    ['The gale broke many masts'],
  ],
])('before, around and behind the clause: %s', (text, source, cue, content) => {
  const [found] = marked(text);
  expect(found).toMatchObject({ source, content });
  expect(found?.cue?.toLowerCase()).toBe(cue.toLowerCase());
});
