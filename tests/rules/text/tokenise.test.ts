import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const sentences = (text: string) => read(text).sentences.map((s) => text.slice(s.start, s.end));

describe('tokens stand exactly where they are in the text', () => {
  it.each([
    'Mr. O’Neil said he didn’t know.',
    'A co\u00ADoperative\u200B of\u3000farmers\u2028met\u00A0again.\uFEFF',
    'Prices rose 3.5% – “too much”, he said 😀 twice.',
    `See ${'very-long_😀'.repeat(150)} for more.`,
  ])('%j', (text) => {
    for (const token of read(text).tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(
      read(text)
        .tokens.map((t) => t.text)
        .join(''),
    ).toBe(text.replace(/[\s\u200B\uFEFF]/g, ''));
  });
});

it('names with far letters are one token', () => {
  const words = read('Erdoğan, Tāne and Wałęsa met.').tokens.map((t) => t.text);
  expect(words).toEqual(['Erdoğan', ',', 'Tāne', 'and', 'Wałęsa', 'met', '.']);
});

it('a word that is short for another in front of its stop ends the sentence as a word', () => {
  const sentencesOf = (text: string) => read(text).sentences.map((s) => text.slice(s.start, s.end));
  expect(
    sentencesOf('Asked again, she said no. When he fell ill. They let him in. It was no. 5 of the list.'),
  ).toEqual([
    'Asked again, she said no.',
    'When he fell ill.',
    'They let him in.',
    'It was no. 5 of the list.',
  ]);
  expect(read('They let him in.').tokens.map((t) => t.text)).toEqual(['They', 'let', 'him', 'in', '.']);
  expect(read('It was no. 5 of them, 6 in. wide.').tokens.map((t) => t.text)).toContain('in.');
});

it('a possessive is cut the same whatever was read before', () => {
  const words = () => read('She likes Brandvold’s boat.').tokens.map((t) => t.text);
  const before = words();
  expect(read('The boat was Brandvold’s, not hers.').tokens.map((t) => t.text)).toContain('Brandvold');
  expect(words()).toEqual(before);
});

it('a line is read as if it stood alone: what goes before and after changes no word', () => {
  const lines = [
    'Harbour reopens',
    'The pilots said they want to talk, but',
    'talks failed.',
    `Can’t the port wait? Read ${'x-'.repeat(300)}`,
    'to strike at dawn',
    'Officials',
    'Said Ruiz: “It’s theirs.”',
  ];
  const words = (text: string) => read(text).tokens.map(({ text, pos, lemma }) => [text, pos, lemma]);
  expect(words(lines.join('\n'))).toEqual(lines.flatMap(words));
});

describe('sentences', () => {
  it.each<[string, number]>([
    ['Mr. Hale met Gen. Ruiz. They talked.', 2],
    ['“Will anyone pay?” Mayor Dunn asked on Friday. Nobody answered.', 2],
    ['The U.S. Senate voted. The U.S. He left.', 3],
    ['Rep. Ann Poole (D-N.C.) spoke. Others left.', 2],
    ['He paid 3.5 million. It was too much.”', 2],
    ['“It broke.” She wept. “It broke again.” He laughed.', 4],
    ['Read more at www.example.com today.', 1],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});
