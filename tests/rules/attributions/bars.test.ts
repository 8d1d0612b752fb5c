import { expect, it } from 'vitest';
import { findAttributions } from '../../../utils/rules/attributions/find.ts';
import { read } from '../read.ts';
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
  'The port had added two tugs to its fleet.',
  'They met a sailor called Ruiz who had lost his boat.',
  'A sailor pleaded guilty Friday to threatening to burn the pier.',
])('nobody, a fight and a telephone call say nothing: %s', (text) => {
  expect(marked(text).filter(({ source }) => source !== 'letters')).toEqual([]);
});

it('who asked not to be named said nothing by that', () => {
  expect(marked('One sailor, who asked not to be named, said that the pier was rotten.')).toMatchObject([
    { cue: 'said' },
  ]);
});

it('what may be done without words is less certain', () => {
  const certain = (text: string) => findAttributions(read(text)).map((found) => found.certain);
  expect(certain('The skipper condemned the raid.')).toEqual([false]);
  expect(certain('The skipper condemned the raid as “a stupid waste”.')).toEqual([true]);
});

it('what anybody may say is less certain', () => {
  const certain = (text: string) => findAttributions(read(text)).map((found) => found.certain);
  expect(certain('“It is only rain,” you might say.')).toEqual([false]);
  expect(certain('One could argue that the pier is old.')).toEqual([false]);
  expect(certain('“It is only rain,” she said.')).toEqual([true]);
});

it('a question that nobody is said to ask is no statement of anybody', () => {
  expect(marked('Asked about the leak, the skipper said it was small.')).toMatchObject([
    { source: 'the skipper', content: ['it was small'] },
  ]);
});

it('what is promised or asked for with “to” is kept', () => {
  expect(marked('The mayor vowed to keep trying.')).toMatchObject([
    { source: 'The mayor', cue: 'vowed', content: ['to keep trying'] },
  ]);
});

it.each([
  'The pilot declined to say how many boats were lost.',
  'The guests were asked to say which boat they liked.',
  'The gale calls that into question.',
  'The gale may explain why many boats were lost.',
  'The crew showed great courage in the gale.',
  'The crew wondered whether “the old light” was out.',
])('left unsaid, caused, shown or wondered: %s', (text) => {
  expect(marked(text)).toEqual([]);
});

it('with a subject of its own a participle is nobody else’s', () => {
  const found = marked('The owners called for calm, with critics saying they had “lost the crew”.');
  expect(found.find(({ cue }) => cue === 'saying')?.source).toBe('critics');
});

it('a last part with a noun and its verb tells who says it', () => {
  expect(marked('The number of lost boats is falling, official figures show.')).toMatchObject([
    { source: 'official figures', cue: 'show', content: ['The number of lost boats is falling'] },
  ]);
});

it.each([
  ['The pilot agreed the light was too weak.', 'agreed'],
  ['The pilot implied the light was too weak.', 'implied'],
  ['The pilot signaled the light would go out.', 'signaled'],
])('with a clause it is told: %s', (text, cue) => {
  expect(marked(text)).toMatchObject([{ source: 'The pilot', cue }]);
});

it('with an object alone the same verbs are acts', () => {
  expect(marked('The pilot agreed a price and signaled the driver.')).toEqual([]);
});

it.each([
  'Dunn was charged with threatening to sink the ferry.',
  'A sailor pleaded guilty to threatening to burn the boathouse.',
  'The storm highlights that the pier is weak.',
])('what one is charged with, and what cannot speak, is no statement: %s', (text) => {
  expect(marked(text)).toEqual([]);
});

it('a threat that is told is one', () => {
  expect(marked('Dunn threatened to sink the ferry.')).toMatchObject([{ source: 'Dunn', cue: 'threatened' }]);
});

it.each([
  ['The pilot criticised the port for hiding the leak.', 'criticised', 'the port for hiding the leak'],
  ['The pilot dismissed the rumours as gossip.', 'dismissed', 'the rumours as gossip'],
  ['The judge ordered the port to pay.', 'ordered', 'the port to pay'],
  ['The pilot complained of thick fog.', 'complained of', 'thick fog'],
])('what a charge, an order or a plea comes to is told: %s', (text, cue, content) => {
  expect(marked(text)).toMatchObject([{ cue, content: [content] }]);
});

it.each([
  'The rule requires the port to pay.',
  'The port invited the crew to dine.',
  'The pilot welcomed the guests to the port.',
])('a rule, an invitation and a welcome are none: %s', (text) => {
  expect(marked(text)).toEqual([]);
});

it('what was left open is told less certainly', () => {
  const certain = (text: string) => findAttributions(read(text)).map((found) => found.certain);
  expect(certain('The mayor questioned whether the pier was safe.')).toEqual([true]);
  expect(certain('The mayor would not say whether the pier was safe.')).not.toContain(true);
});
