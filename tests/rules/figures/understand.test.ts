import { describe, expect, it } from 'vitest';
import { countedOf, figuresOf } from './read.ts';

describe('what a figure counts or measures', () => {
  it.each<[string, (string | null)[]]>([
    ['The shelter took in 160 stray dogs on Monday.', ['stray dogs']],
    ['Some 70 percent of its bakers voted.', ['bakers']],
    ['Dozens of village schools closed.', ['village schools']],
    ['The death toll rose to 32,000.', ['death toll']],
    ['Unemployment fell to 4.1 % in May.', ['Unemployment']],
    ['The average price of a new tractor sold in June was $39,014.', ['average price']],
    ['The council cut the ferry fare by 12 percent.', ['ferry fare']],
    ['It has a margin of error of 3 percentage points.', ['margin']],
    ['A 46-year-old carpenter got a 300-euro fine.', ['carpenter', 'fine']],
    ['Lena Ortiz, 31, owns 12 goats.', ['Lena Ortiz', 'goats']],
    ['The bank holds $48 billion in assets.', ['assets']],
    ['They bought $3 billion worth of grain.', ['grain']],
    ['It has twice as many members as before.', ['members']],
    ['Its payroll has tripled.', ['payroll']],
    ['They sold 30 lorries, two to a baker and three to a farmer.', ['lorries', 'lorries', 'lorries']],
    ['The mother of three left.', [null]],
    ['The goalie made 26 saves.', ['saves']],
    ['It quotes two earlier pieces of law.', ['earlier pieces']],
    ['They want a 36 percent rate.', ['rate']],
    ['It is 150 percent of the national average.', ['national average']],
    ['The club charged a steep fee, 90 percent of it at once.', ['steep fee']],
    ['The 93-year-old finishes his soup.', [null]],
    ['It bought a 352 µm film and a 2.4GHz chip.', ['film', 'chip']],
    ['Gusts stay below 80km/h.', ['Gusts']],
    ['Rents rose by an average of 8 percent.', ['Rents']],
    ['The rent, now $1,450, is steep.', ['rent']],
    ['The bank set aside $5 million.', [null]],
    ['The town, population 4,300, sleeps.', ['population']],
    ['They seized 14 kilograms of tea worth $2 million.', ['tea', 'tea']],
    ['Two-thirds of the hens, 64 percent, hid.', ['hens', 'hens']],
    ['The share trades on 6.5 times earnings.', ['earnings']],
    ['She spent $3 million on roads.', ['roads']],
    ['She spent $3 million in May.', [null]],
    ['They knocked $50 off the fare, adding $2 to the toll.', ['fare', 'toll']],
    ['The $3 million Ann Poole raised is gone.', [null]],
    ['Bread fell to $4 in early trading.', ['Bread']],
    ['Players over the age of 21 left.', ['Players']],
    ['The count is around 73 raising the alarm.', ['count']],
    ['They hid $3 million in cash.', ['cash']],
    ['It hung two copper lamps, each about 30 centimeters wide.', ['copper lamps', 'copper lamps']],
    ['The meter sees leaks as small as 5 millilitres.', ['leaks']],
    ['The new kettle launched at $40.', ['new kettle']],
    ['The bridge would last more than a century.', ['bridge']],
    ['The vacancy rate, about 2 percent, is low.', ['vacancy rate']],
    ['The cost of bread is on track to hit $5.', ['cost']],
    ['Prices stood at $900 per sq ft.', ['Prices']],
    ['Falaj ordered 18 QX321s and left.', ['QX321s']],
    ['She drove a $9,000 van three weeks after it.', ['van', null]],
    ['Profit nearly halved.', ['Profit']],
    ['The gap is seven times what they paid.', ['gap']],
    ['The council wants to double tram lines.', ['tram lines']],
    ['The fee is about $2m, rising to $3m.', ['fee', 'fee']],
  ])('%s', (text, expected) => {
    expect(countedOf(text)).toEqual(expected);
  });
});

describe('what a figure before or beside it changes', () => {
  it.each<[string, (string | null)[]]>([
    ['The plan would cap the fare at 28 percent.', ['fare']],
    ['It asked for reducing the sugar tax to 28 percent.', ['sugar tax']],
    ['It will reduce soot 80 percent by May.', ['soot']],
    ['Those with incomes above $1 million must pay.', ['incomes']],
    ['The levy, at 35 percent, is steep.', ['levy']],
    ['The levy, which, at 35 percent, is steep, stays.', ['levy']],
    ['The fare was set in May and raised to 30 euros.', ['fare']],
    ['Sales rose in May but fell 3 percent in June.', ['Sales']],
    ['A detour would cost it $800 million.', ['detour']],
    ['The detour will cost the town $3 million.', ['detour']],
    ['The toll climbs to 40 in May.', ['toll']],
    ['The bakery index edged down 3 percent.', ['bakery index']],
    ['The price paid was $40.', ['price']],
    ['The Mill Trust (MT) reached $40 million.', ['Mill Trust']],
    ['Growth has been forecast to slow to 4 percent.', ['Growth']],
    ['Sales grew more than sixfold to $3 million.', ['Sales', 'Sales']],
    ['The service costs $9 a month.', ['service']],
    ['The Nikkei 225 is up 3 percent.', ['Nikkei 225']],
    ['She sold the mill for $3 million.', ['mill']],
    ['The ferry is 8 miles (13 km) of new track.', ['new track', 'new track']],
    ['They raise the number of beds, from 40 to 60.', ['beds', 'beds']],
    ['The lead has shrunk a bit, from 12 percent to 8 percent.', ['lead', 'lead']],
    ['Exports fell 40 percent in the first six months, to $5 billion.', ['Exports', null, 'Exports']],
    ['It had a large cash balance — nearly $38 million.', ['large cash balance']],
    ['It has seven rate brackets, compared with two now.', ['rate brackets', 'rate brackets']],
    ['Ten hens hid, 51 drowned.', ['hens', 'hens']],
    ['The lead is 3 points for all hens, and 4 points for ducks.', ['lead', 'lead']],
  ])('%s', (text, expected) => {
    expect(countedOf(text)).toEqual(expected);
  });
});

describe('what was counted before', () => {
  it.each<[string, (string | null)[]]>([
    ['He saw 40 vents and found crabs at 37 of them.', ['vents', 'vents']],
    ['It fed 94 owls. Five of them limped.', ['owls', 'owls']],
    ['Work stopped at 412 sites, of which 267 are in Ulm.', ['sites', 'sites']],
    ['Of 24 bakers asked, 19 agreed.', ['bakers', 'bakers']],
    ['Some 24 bakers were asked, 19 agreed.', ['bakers', null]],
    ['Half of those brought in limped.', ['those brought in']],
  ])('%s', (text, expected) => {
    expect(countedOf(text)).toEqual(expected);
  });
});

describe('which class of qualifier', () => {
  it.each<[string, string]>([
    ['almost 40 dogs', 'approximate'],
    ['an estimated 40 dogs', 'approximate'],
    ['40 or so dogs', 'approximate'],
    ['upwards of 40 dogs', 'more-than'],
    ['just under 40 dogs', 'less-than'],
    ['no fewer than 40 dogs', 'at-least'],
    ['40-plus dogs', 'at-least'],
    ['as many as 40 dogs', 'at-most'],
    ['no more than 40 dogs', 'at-most'],
    ['only 40 dogs', 'exact'],
  ])('%s', (words, qualifier) => {
    expect(figuresOf(`The farm has ${words}.`).map((f) => f.qualifier)).toEqual([qualifier]);
  });

  it.each<[string, string]>([
    ['It adds up to 185,000 letters.', 'exact'],
    ['He served under two mayors.', 'exact'],
    ['Sales grew over three years.', 'exact'],
    ['It lasted over three years.', 'more-than'],
  ])('a preposition of its own is no qualifier: %s', (text, qualifier) => {
    expect(figuresOf(text).map((f) => f.qualifier)).toEqual([qualifier]);
  });
});

describe('per cent and percentage point', () => {
  it('points of a poll are percentage points, points of an index are not', () => {
    expect(figuresOf('She leads the poll by 4 points.')[0]!.unit).toBe('percentage point');
    expect(figuresOf('The Nasdaq index lost 4 points.')[0]!.unit).toBe('point');
  });
  it('is told by the paragraph where the sentence is silent', () => {
    const points = (text: string) => figuresOf(text).map(({ unit }) => unit);
    expect(points('A poll has news for her. Her net standing is nine points.')).toEqual(['percentage point']);
    expect(points('A poll has news for her.\nHer net standing is nine points.')).toEqual(['point']);
    expect(points('Voters like the game. He made nine points.')).toEqual(['point']);
  });
});

describe('whose dollar', () => {
  it('is told by the dateline', () => {
    expect(figuresOf('OTTAWA (Wire) - The mill cost $40 million.')[0]!.unit).toBe('CAD');
    expect(figuresOf('OTTAWA (Wire) - The mill cost US$40 million.')[0]!.unit).toBe('USD');
    expect(figuresOf('The mill in Ottawa cost $40 million.')[0]!.unit).toBe('USD');
  });
  it('is told by the one country that the article is about', () => {
    const text = 'The mill cost $40 million. Canada needs mills, Canadians say. Ontario has two.';
    expect(figuresOf(text)[0]!.unit).toBe('CAD');
    expect(figuresOf(`${text} The U.S. has none.`)[0]!.unit).toBe('USD');
    const clock = 'The mill cost $40 million, NSW said at 1:00pm AEDT. The ASX fell.';
    expect(figuresOf(clock)[0]!.unit).toBe('AUD');
    expect(figuresOf(`${text} Australia, Sydney and Melbourne sent wood.`)[0]!.unit).toBe('USD');
  });
});

describe('units that the article settles', () => {
  it.each<[string, string]>([
    ['A Danish mill made 4 million crowns.', 'DKK'],
    ['A Danish mill made 4 million crowns in Sweden.', 'crown'],
    ['It cost 300 pesos in Manila.', 'PHP'],
    ['It was 30 degrees, or 5 degrees Celsius below the record.', '°C'],
    ['It turned 30 degrees left at 5 degrees Celsius.', 'degree'],
    ['It was 30 degrees, neither 5 degrees Celsius nor 5 degrees Fahrenheit.', 'degree'],
  ])('%s', (text, unit) => {
    expect(figuresOf(text)[0]!.unit).toBe(unit);
  });
});

describe('minor numbers', () => {
  it.each<[string, boolean]>([
    ['The two mayors met.', true],
    ['Three hostages were freed.', false],
    ['The storm left two dead.', false],
    ['They held a three-hour debate.', true],
    ['The debate took three hours.', false],
    ['Lena Ortiz, 31, spoke.', true],
    ['The 12 mayors met.', false],
    ['It was an hourlong debate.', true],
  ])('%s', (text, minor) => {
    expect(figuresOf(text).map((f) => f.minor)).toEqual([minor]);
  });
});
