import { expect, it } from 'vitest';
import { marked } from './marked.ts';

it.each([
  [
    'The council closed the pool, a step that the swimming club said broke a promise.',
    'the swimming club',
    'broke a promise',
  ],
  [
    'They sold the mill, which the company said had lost money for years.',
    'the company',
    'had lost money for years',
  ],
  ['She named the driver, who police said was drunk.', 'police', 'was drunk'],
])('a relative clause whose verb another speaker answers for: %s', (text, source, content) => {
  expect(marked(text)).toEqual([{ kind: 'indirect', source, cue: 'said', content: [content] }]);
});

it.each([
  'The man that police said nothing about went home.',
  'The pool that the club runs said goodbye to summer.',
])('no statement where nothing of the clause is said: %s', (text) => {
  expect(marked(text).filter(({ source }) => source === 'police' || source === 'the club')).toEqual([]);
});

it.each([
  ['They had bought a ferry Dunn says is worn out.', 'Dunn', 'is worn out'],
  ['They met the host Dunn says is worn out.', 'the host Dunn', 'is worn out'],
  ['They closed the pool, which critics said was too cold.', 'critics', 'was too cold'],
])('who says what a thing is does not take in the thing: %s', (text, source, content) => {
  expect(marked(text)).toContainEqual(expect.objectContaining({ source, content: [content] }));
});

it('what everything is that somebody says is no statement of that person', () => {
  expect(marked('Everything Dunn says is a joke.')).toEqual([]);
});
