import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const said = (text: string) => marked(text).map(({ source, cue, content }) => [source, cue, ...content]);

describe('puts-at', () => {
  it.each([
    [
      'The port put the number of wooden boats at 70 on Friday.',
      'The port',
      'the number of wooden boats at 70',
    ],
    ['The crew sold it for a sum that brokers put at £4.6 million.', 'brokers', '£4.6 million'],
    [
      'The board put the number of confirmed leaks at 12 in May.',
      'The board',
      'the number of confirmed leaks at 12',
    ],
    ['It put the share of worn bolts at 1 in 4.', 'It', 'the share of worn bolts at 1 in 4'],
    ['It put the toll at 12 dead and 30 hurt.', 'It', 'the toll at 12 dead and 30 hurt'],
    ['It put the toll at 12 and left.', 'It', 'the toll at 12'],
    ['It put the number of displaced at 40,000.', 'It', 'the number of displaced at 40,000'],
  ])('a count or an estimate: %s', (text, source, content) => {
    expect(said(text)).toEqual([[source, 'put', content]]);
  });

  it.each([
    ['Officers gave a toll of nine dead.', 'Officers', 'gave', 'a toll of nine dead'],
    ['Officers gave the number of boats as 14.', 'Officers', 'gave', 'the number of boats as 14'],
    ['The port raised the death toll to 70.', 'The port', 'raised', 'the death toll to 70'],
  ])('given or raised: %s', (text, ...row) => {
    expect(said(text)).toEqual([row]);
  });

  it.each([
    'The crew put the boat at the pier.',
    'The port raised its fee to 70 crowns.',
    'She gave a cup of two colours.',
  ])('a thing put, raised or given is none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('expected-by', () => {
  it.each([
    [
      'The port lost 4 million crowns, less than the 6 million forecast by the brokers.',
      'the brokers',
      'forecast by',
      'the 6 million',
    ],
    [
      'The fee fell more than the 5 crowns widely expected by brokers.',
      'brokers',
      'expected by',
      'the 5 crowns',
    ],
    [
      'They were among the 900 sailors expected by the port to come on Friday.',
      'the port',
      'expected by',
      'the 900 sailors',
      'to come on Friday',
    ],
  ])('a forecast in passing: %s', (text, ...row) => {
    expect(said(text)).toEqual([row]);
  });

  it.each([
    'The work was on the list of jobs expected by Friday.',
    'The port has a sum estimated by hand.',
    'The fee was a sum projected by 2030.',
  ])('a time and a means are nobody: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('what-called', () => {
  it.each([
    ['They fled from what she called “a tub with a sail”.', 'she', 'called', '“a tub with a sail”'],
    ['They slept in what Dunn described as a barn.', 'Dunn', 'described as', 'a barn'],
  ])('a name given in passing: %s', (text, ...row) => {
    expect(said(text)).toEqual([row]);
  });

  it('a question and a call by telephone are none', () => {
    expect(said('They knew what she called the crew for.')).toEqual([]);
  });
});

describe('adamant', () => {
  it.each([
    ['The sailors are adamant that the pier must stay.', 'The sailors', 'adamant', 'the pier must stay'],
    ['The sailors were adamant they saw the light.', 'The sailors', 'adamant', 'they saw the light'],
    ['The club is adamant boats must be insured.', 'The club', 'adamant', 'boats must be insured'],
    ['The skipper was clear that the pier must stay.', 'The skipper', 'clear', 'the pier must stay'],
    ['Dunn made it clear that the pier must stay.', 'Dunn', 'made it clear', 'the pier must stay'],
    ['Dunn made clear Tuesday that the pier must stay.', 'Dunn', 'made clear', 'the pier must stay'],
    [
      'Dunn made it plain to the crew on Friday that he would sail.',
      'Dunn',
      'made it plain',
      'he would sail',
    ],
    ['Dunn made it known the pier must stay.', 'Dunn', 'made it known', 'the pier must stay'],
  ])('said firmly: %s', (text, ...row) => {
    expect(said(text)).toEqual([row]);
  });

  it.each([
    'The sailors are hopeful that the pier will stay.',
    'It is clear that the pier will stay.',
    'The storm made clear that the pier was old.',
    'The way was clear for the boats.',
  ])('a mind, a fact and what a thing shows are none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('passive', () => {
  it.each([
    [
      'The skipper was accused by the union of hiding a leak.',
      'the union',
      'accused',
      'The skipper',
      'of hiding a leak',
    ],
    ['The skipper was praised by Dunn for his calm.', 'Dunn', 'praised', 'The skipper', 'for his calm'],
    ['The boat was described by Dunn as “a tub”.', 'Dunn', 'described', 'The boat', 'as “a tub”'],
    ['The boat was described as a tub by surveyors.', 'surveyors', 'described', 'The boat', 'as a tub'],
    ['The crew were urged by police to stay ashore.', 'police', 'urged', 'The crew', 'to stay ashore'],
  ])('the speaker behind “by”: %s', (text, ...row) => {
    expect(said(text)).toEqual([row]);
  });

  it.each([
    'The boat was attacked by pirates for hours.',
    'The pier was attacked by gulls over the weekend.',
    '(Additional reporting by Ana Dunn in Oake.)',
    'The boat was required by custom as a gift.',
  ])('an act, a credit of the desk and what no one says are none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('ruled-out', () => {
  it.each([
    ['The council ruled out a second pier.', 'The council', 'a second pier'],
    ['Dunn said the pier was old and ruled out closing it.', 'Dunn', 'closing it'],
  ])('what will not be: %s', (text, source, content) => {
    expect(said(text)).toContainEqual([source, 'ruled out', content]);
  });

  it('a fact that leaves no way is none', () => {
    expect(said('The fog ruled out a second crossing.')).toEqual([]);
  });
});

describe('heard', () => {
  it.each([
    ['The court heard that the pier was rotten.', 'The court', 'the pier was rotten'],
    ['Oake Crown Court heard the pier was rotten.', 'Oake Crown Court', 'the pier was rotten'],
    ['The inquest heard how the pier fell.', 'The inquest', 'how the pier fell'],
  ])('what a court hears is told there: %s', (text, source, content) => {
    expect(marked(text)).toEqual([{ kind: 'indirect', source, cue: 'heard', content: [content] }]);
  });

  it.each([
    'The jury heard evidence from two divers.',
    'The court heard the case of a man who fell.',
    'The crew heard that the pier was rotten.',
  ])('no statement: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});
