import { expect, it } from 'vitest';
import { marked } from './marked.ts';

const said = (text: string) => marked(text).map(({ source, cue, content }) => [source, cue, ...content]);

it.each([
  [
    '“It was not my finest hour,” the keeper grinned.',
    'the keeper',
    'grinned',
    '“It was not my finest hour,”',
  ],
  ['“It was not my finest hour,” she snapped at him.', 'she', 'snapped', '“It was not my finest hour,”'],
  [
    '“So you heard the calls but not the bell?” Dunn fired back.',
    'Dunn',
    'fired back',
    '“So you heard the calls but not the bell?”',
  ],
])('a verb of any kind behind an open quotation: %s', (text, ...row) => {
  expect(said(text)).toEqual([row]);
});

it.each([
  'In “The Bell of Oake,” the keeper drives home.',
  '“Did you hear the bell?” The keeper drove home.',
  '“The Bell of Oake,” which the keeper owns, is a boat.',
])('a title, and a sentence that follows, have no speaker: %s', (text) => {
  expect(said(text)).toEqual([]);
});

it('the answer of another is not the speaker’s next sentence', () => {
  const found = said('“I do not recall the bell,” the keeper said.\n\n“Nor the calls?” Dunn scowled.');
  expect(found).toContainEqual(['the keeper', 'said', '“I do not recall the bell,”']);
});
