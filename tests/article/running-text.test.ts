import { expect, it } from 'vitest';
import { RunningText } from '../../utils/article/running-text.ts';

const PARAGRAPHS = [
  'The ferry, she said, “was late again”: nobody had told the harbour.',
  'A new timetable is due on Monday.',
];
const repeats = (words: string, paragraphs = PARAGRAPHS) => new RunningText(() => paragraphs).repeats(words);

it('finds words that a paragraph holds too, whatever their marks and letter case', () => {
  expect(repeats('“Was late again: nobody had told”')).toBe(true);
  expect(repeats('A new timetable is due')).toBe(true);
});

it('does not find what differs in a word, begins inside one, or runs over two paragraphs', () => {
  expect(repeats('was late again: nobody had asked')).toBe(false);
  expect(repeats('as late again: nobody had told')).toBe(false);
  expect(repeats('nobody had told the harbour a new timetable')).toBe(false);
});

it('takes fewer than five words for chance', () => expect(repeats('timetable is due on')).toBe(false));

it('asks for the paragraphs once, and only for enough words', () => {
  let asked = 0;
  const running = new RunningText(() => {
    asked++;
    return PARAGRAPHS;
  });
  running.repeats('too few');
  expect(asked).toBe(0);
  running.repeats('A new timetable is due');
  running.repeats('A new timetable is late');
  expect(asked).toBe(1);
});

it('takes no square time for the same words over and over', () => {
  const refrain = Array.from({ length: 20_000 }, (_, i) => `the sea the sea the sea the sea ${i}`);
  const running = new RunningText(() => refrain);
  for (let i = 0; i < refrain.length; i++) running.repeats(`the sea the sea the sea ${i}`);
});
