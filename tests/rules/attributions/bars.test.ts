import { expect, it } from 'vitest';
import { marked } from './marked.ts';

it.each([
  'The footage shows the car leaving the bridge.',
  'The minister voiced frustration with the long delays at the port.',
  'The sheriff released two videos of the chase.',
  'The club left the hall after a vote demanding a new roof.',
  'Residents are wondering if the road will open.',
])('what is shown, released, voiced or wondered is no statement: %s', (text) => {
  expect(marked(text)).toEqual([]);
});

it('what records show, and what one who takes pictures says, are statements', () => {
  expect(marked('State records show that 12 homes were lost.')).toMatchObject([{ source: 'State records' }]);
  expect(marked('The photographer said that the bridge fell first.')).toMatchObject([
    { source: 'The photographer', content: ['the bridge fell first'] },
  ]);
});

it.each([
  'There were letters saying “the bridge is safe”.',
  'The crowd attacked shops and bars in the old town.',
  'She called the fire brigade at night.',
])('nobody, a fight and a telephone call say nothing: %s', (text) => {
  expect(marked(text).filter(({ source }) => source !== 'letters')).toEqual([]);
});

it('what is promised or asked for with “to” is kept', () => {
  expect(marked('The mayor vowed to keep trying.')).toMatchObject([
    { source: 'The mayor', cue: 'vowed', content: ['to keep trying'] },
  ]);
});
