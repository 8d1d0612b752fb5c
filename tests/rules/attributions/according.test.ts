import { expect, it } from 'vitest';
import { marked } from './marked.ts';

it.each([
  [
    'The gale broke many masts, according to two people familiar with the fleet.',
    'two people familiar with the fleet',
    'according to',
    ['The gale broke many masts'],
  ],
  [
    'According to a group representing the sailors, the gale broke many masts.',
    'a group representing the sailors',
    'According to',
    ['the gale broke many masts'],
  ],
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
  [
    'The gale broke many masts and, according to the harbour board, it may come back.',
    'the harbour board',
    'according to',
    ['it may come back'],
  ],
  [
    'The gale broke many masts but according to the harbour board it will not come back.',
    'the harbour board',
    'according to',
    ['it will not come back'],
  ],
  [
    'The rules will, according to the harbour board, be relaxed.',
    'the harbour board',
    'according to',
    ['The rules will', 'be relaxed'],
  ],
  [
    'According to the log the gale broke many masts.',
    'the log',
    'according to',
    ['the gale broke many masts'],
  ],
  ['As per the log, the gale broke many masts.', 'the log', 'as per', ['the gale broke many masts']],
  ['In Dunn’s view, the gale was mild.', 'Dunn', 'view', ['the gale was mild']],
  [
    'In the opinion of the board, the gale was mild.',
    'the board',
    'in the opinion of',
    ['the gale was mild'],
  ],
  ['The gale broke 40 masts, by the board’s own count.', 'the board', 'count', ['The gale broke 40 masts']],
  [
    'Dunn is 70, and he has crossed, by his own count, 900 times.',
    'his',
    'count',
    ['he has crossed', '900 times'],
  ],
])('before, around and behind the clause: %s', (text, source, cue, content) => {
  const [found] = marked(text);
  expect(found).toMatchObject({ source, content });
  expect(found?.cue?.toLowerCase()).toBe(cue.toLowerCase());
});

it.each([
  'In my view, the gale was mild.',
  'In the account of the trip, sailors drown.',
  'He had in his view a mast. It cost $40 per foot.',
  'Rents fell, per square metre, by a third.',
])('the writer’s own view, a view of the sea and a sum per thing: %s', (text) => {
  expect(marked(text)).toEqual([]);
});
