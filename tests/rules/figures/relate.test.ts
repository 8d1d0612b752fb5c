import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const links = (text: string) =>
  figuresOf(text).map((f) =>
    [f.direction, ...f.links.map(({ to, relation }) => `${relation} ${to}`)].join(', '),
  );
const textOf = (text: string, span: { start: number; end: number } | null) =>
  span && text.slice(span.start, span.end);

describe('changes', () => {
  it.each<[string, string[]]>([
    ['Rents rose from 3 % to 5 %.', [', to 1', ', from 0']],
    ['Rents fell to 3 % from 5 %.', [', from 1', ', to 0']],
    [
      'The rent was $500, up from $450 last year and from $400 in 2011.',
      [', from 1, from 2', ', to 0', ', to 0'],
    ],
    ['The shares rose five cents to 31.5 cents.', ['up', '']],
    ['Rents rose from $412 a year to $450.', [', to 1', ', from 0']],
    ['The index climbed 3 points to 4,512.', ['up', '']],
    ['Shares fell more than 3 %, to $4, and not to $5.', ['down', '', '']],
    ['The lake fell by 5 miles (8 km).', ['down, conversion 1', 'down, conversion 0']],
    ['The rate edged lower by 3 percent.', ['down']],
    ['They paid 50 percent more than in 2017 and $9 less than at the peak.', ['up', 'down']],
    ['Boys eat 50 percent more than the girls.', ['']],
    ['It gained 7 percent after plummeting 65 percent.', ['up', 'down']],
    ['Rents rose 4 percent.', ['up']],
    ['Rents were 4 percent lower at $500.', ['down', '']],
    ['The index lost 4 points, or 2 percent, to 4,512.', ['down', 'down', '']],
    ['Starts rose 4 percent, to an annual rate of 3,100.', ['up', '']],
    ['Profit rose to $4 million, or 8 cents a share.', ['', '']],
    ['They saw a 4 percent drop.', ['down']],
    ['The strike led to a 4 percent drop.', ['down']],
    ['The bank sold it at a loss of $40.', ['down']],
    ['Anna is up from 37 percent and Bela is down from 49 percent.', ['', '']],
    ['They made up 80 percent of the crew.', ['']],
    ['Divers dug up tens of thousands of shells and locked up 300 more.', ['', '']],
    ['The ferry line has opened up a 15-knot lead and widened the 3-man crew.', ['', '']],
    ['Cutting the toll of 5 percent pleased the 40 villages.', ['', '']],
    ['A drop in rents of 5 percent and a gain of 40 jobs followed.', ['down', 'up']],
    ['Fares are up 3 percent in May and 5 percent since June.', ['up', 'up']],
    ['Tea fell 3 percent and coffee 4 percent.', ['down', 'down']],
    ['Tea fell 3 percent and 4 percent of the farms closed.', ['down', '']],
    ['Tea fell 3 percent, and the tax is 4 percent.', ['down', '']],
    ['Output shrank at a 4 percent annual rate.', ['down']],
    ['The poorest 2 percent grew poorer.', ['']],
    ['The levy would raise only $3 million.', ['']],
    ['Herds grew at a rate of 4 percent and cut their losses only 2 percent.', ['up', 'down']],
    ['The glacier lost another 12 metres; the patient lost 2 litres of blood.', ['down', '']],
    ['Sales were $5 million, compared with $4 million a year earlier.', [', from 1', ', to 0']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe('a level and the way it was reached', () => {
  it.each<[string, (string | null)[]]>([
    ['The index rose to 4,512.', ['up']],
    ['The index rose from 4,400 to 4,512.', [null, 'up']],
    ['Rents fell to 3 % from 5 %.', ['down', null]],
    ['The shares rose five cents to 31.5 cents.', [null, 'up']],
    ['Starts rose 4 percent in May, to an annual rate of 3,100.', [null, 'up']],
    ['Shares fell more than 3 %, to $4, and not to $5.', [null, 'down', null]],
    ['The stock closed higher at $41.', ['up']],
    ['Sales grew sixfold to $4 billion (£3 billion).', [null, 'up', 'up']],
    ['Rents fell to 3 % before inching back up to 5 %.', ['down', 'up']],
    ['The lake fell to 5 miles (8 km).', ['down', 'down']],
    ['Profit rose to $4 million, or 8 cents a share.', ['up', 'up']],
    ['The fee was cut to a record $40.', ['down']],
    ['The rent was $500, up from $450 last year.', ['up', null]],
    ['The rent was $500, slightly down on the year.', ['down']],
    ['The rent was $500, up to the mayor to bear.', [null]],
    ['Attendance fell at 12 schools.', [null]],
    ['Anna is up from 37 percent.', [null]],
    ['Rents rose 4 percent, down from 6 percent.', [null, null]],
    ['The rent stands at $500.', [null]],
    ['She rose to speak to 40 people.', [null]],
    ['The guild added two to its fleet of 40 boats.', [null, null]],
    ['They lifted the ban, giving room to as many as 40 boats.', [null]],
    ['The bank sold it at a loss of $40.', [null]],
    ['The vote led to a 40 percent drop.', [null]],
  ])('%s', (text, expected) => {
    expect(figuresOf(text).map(({ reached }) => reached)).toEqual(expected);
  });
});

describe('the same quantity', () => {
  it('twice in a row, in two units', () => {
    expect(links('The road is 5 miles (8 km) long.')).toEqual([', conversion 1', ', conversion 0']);
    expect(links('The road is 5 miles (in 8 parts) long.')).toEqual(['', '']);
  });
  it('again later in the article, with the same or another value', () => {
    expect(links('The flood killed 1,160 people.\nThe 1,160 people lived by the river.')).toEqual([
      ', same 1',
      ', same 0',
    ]);
    expect(links('At least 30 people were killed.\nPolice later said 34 people had died.')).toEqual([
      ', differs 1',
      ', differs 0',
    ]);
    expect(links('At least 30 people were killed.\nSome 34 people were hurt.')).toEqual(['', '']);
  });
});

describe('time and hedge', () => {
  it.each<[string, string | null]>([
    ['Dealers sold 30,154 cars in October.', 'in October'],
    ['Since 2020, the port has lost 400 jobs.', 'Since 2020'],
    ['Prices fell 3 percent last year.', 'last year'],
    ['Prices fell 3 percent.', null],
  ])('%s is for %s', (text, time) => {
    expect(textOf(text, figuresOf(text)[0]!.time)).toBe(time);
  });
  it.each<[string, string | null]>([
    ['They freed the roughly 130 people who are still believed to be held.', 'believed'],
    ['The mine reportedly cost $40 million.', 'reportedly'],
    ['The mine cost $40 million.', null],
    ['Among likely voters 40 percent agreed.', null],
  ])('%s hedges with %s', (text, hedge) => {
    expect(textOf(text, figuresOf(text)[0]!.hedge)).toBe(hedge);
  });
});

describe('the phrase to show', () => {
  it.each<[string, string]>([
    [
      'It told of the deaths of about 1,160 people, mostly farmers, it said.',
      'the deaths of about 1,160 people, mostly farmers',
    ],
    [
      'They freed the roughly 130 people who are still believed to be held.',
      'the roughly 130 people who are still believed to be held',
    ],
    ['Police held more than one million letters.', 'more than one million letters'],
    ['A two-day trial followed.', 'A two-day trial'],
    ['It paid $40 million.', '$40 million'],
  ])('%s', (text, phrase) => {
    expect(textOf(text, figuresOf(text)[0]!.phrase)).toBe(phrase);
  });
});
