import { describe, expect, it } from 'vitest';
import { voicesOf } from './voices-of.ts';

const certainty = (marked: string) => voicesOf(marked).attributions.map((a) => [a.resolved, a.certain]);

describe('pronouns', () => {
  it('carry a speaker through a chain of paragraphs', () => {
    const marked =
      '{Harbour master Lena Ortiz|said} the port was shut.\n\n{She|added} that two ships waited.\n\n{She|said} nobody was hurt.';
    expect(voicesOf(marked).credited).toEqual(['Lena Ortiz', 'Lena Ortiz', 'Lena Ortiz']);
    expect(certainty(marked).slice(1)).toEqual([
      ['taken', true],
      ['taken', true],
    ]);
  });

  it('go by gender where names or titles tell it', () => {
    const { credited } = voicesOf(
      '{Chairman Paul Reeve|said} the vote was fair. Mrs Dunn listened. {He|said} it was over. {She|said} it was not. Mrs Dunn left.',
    );
    expect(credited).toEqual(['Paul Reeve', 'Paul Reeve', 'Dunn']);
  });

  it('are less certain when another who fits stands between', () => {
    const marked = '{Paul Reeve|said} the vote was fair. Later George Hale arrived. {He|said} it was over.';
    expect(certainty(marked)[1]).toEqual(['taken', false]);
  });

  it('are less certain when the only other is someone compared', () => {
    const marked =
      '{Paul Reeve|said} the vote was fair.\n\nIt was a long week for the two.\n\nWho would be bolder than George Hale? {He|said} it was over.';
    expect(certainty(marked)[1]).toEqual(['taken', false]);
  });

  it('do not mean the person whom the words are about', () => {
    const { credited } = voicesOf(
      '{Paul Reeve|said} the vote was fair. George Hale had lost the vote and would go home, {he|added}.',
    );
    expect(credited[1]).toBe('Paul Reeve');
  });

  it('pass over who is only asked or told in the same sentence', () => {
    const { credited } = voicesOf(
      '{Paul Reeve|testified} that the pump broke. Under questioning by the other side’s barrister, George Hale, {he|conceded} that it was old.',
    );
    expect(credited[1]).toBe('Paul Reeve');
  });

  it('pass over a line that links to another story', () => {
    const { credited } = voicesOf(
      '{Paul Reeve|said} the vote was fair.\n\nHale warns of new vote in north\n\nThe count was clean, {he|said}, and the boxes were sealed. George Hale is his rival.',
    );
    expect(credited[1]).toBe('Paul Reeve');
  });

  it('mean rather whom their own paragraph names than who spoke before it', () => {
    const { credited } = voicesOf(
      '{Councillor Paul Reeve|said} the rent was fair.\n\nFor lodgers such as George Hale the rent is a burden. {He|said} it was high.',
    );
    expect(credited).toEqual(['Paul Reeve', 'George Hale']);
  });

  it('"it" is the body that the sentence is about', () => {
    const { credited } = voicesOf(
      'The Tidal Commission met in Port Marl with the Salt Board. {It|said} the dam would hold. {The Tidal Commission|said} so.',
    );
    expect(credited[0]).toBe('Tidal Commission');
  });

  it('stay without a voice when nobody was named', () => {
    expect(voicesOf('Rain fell. {He|said} it would go on. {I|said} so too.').credited).toEqual([null, null]);
  });

  it('mean no one whom the pronoun itself speaks of', () => {
    expect(
      voicesOf('{Leo Hart|said} it leaked. Ben Cole went home. {He|said} Cole would sue.').credited,
    ).toEqual(['Leo Hart', 'Leo Hart']);
  });
});

describe('descriptions', () => {
  it('lead to the bearer of the office', () => {
    const marked =
      'Gov. Nora Hale visited the town. {The governor|said} the dam was safe. {Norland’s president|said} nothing new. {Sudmark President Leo Hart|said} it leaked.';
    const { credited, speakers } = voicesOf(marked);
    expect(credited[0]).toBe('Nora Hale');
    expect(credited[1]).not.toBe('Leo Hart');
    expect(speakers).toHaveLength(3);
  });

  it('lead back to an official who was brought in without a name, and never join two of them', () => {
    const { credited, speakers } = voicesOf(
      '{A senior official|said} talks went on. {The official|said} more would follow. {Another official|said} they had ended.',
    );
    expect(credited).toEqual(['senior official', 'senior official', 'official']);
    expect(speakers).toHaveLength(2);
    expect(speakers.every((s) => !s.named)).toBe(true);
  });

  it('lead to the bearer though they tell a party, a former office or what everyday words call it', () => {
    const { credited } = voicesOf(
      `Transport Minister Una Brandvold opened a line. It was cheap, {the Labour minister|said}.

       Harbour boss Oskar Tveit was late. The line was slow, {the port’s chief executive|said}.

       Mr Tveit was never an MP. The bill was bad, {the ex-MP|said}.`,
    );
    expect(credited.slice(0, 2)).toEqual(['Una Brandvold', 'Oskar Tveit']);
    expect(
      voicesOf('Conservative minister Una Brandvold came. It was cheap, {the Labour minister|said}.')
        .credited,
    ).toEqual(['Labour minister']);
  });

  it('by party and state are the person before the comma or the one spoken of', () => {
    const { credited, sources } = voicesOf(
      `Rep. Una Brandvold, {R-Ohio,|said} it was late. It was cheap, {the Ohio Republican|added}.

       It was dear, {an Iowa Democrat|said}.`,
    );
    expect(credited).toEqual(['Una Brandvold', 'Una Brandvold', 'Iowa Democrat']);
    expect(sources).toEqual([]);
  });

  it('are whom a copula joins them with', () => {
    expect(
      voicesOf('{One of the growers~ is Una Brandvold, who|said} that it was dry. {She|added} that it burnt.')
        .credited,
    ).toEqual(['Una Brandvold', 'Una Brandvold']);
  });

  it('in the plural are no single body', () => {
    expect(
      voicesOf('Marrow Watch, a relief group, came. It gave figures {that relief groups|say} are low.')
        .credited,
    ).not.toContain('Marrow Watch');
  });

  it('"the company" is the firm spoken of', () => {
    const { credited } = voicesOf(
      '{Brightwater Foods|said} sales rose. {The company|said} cocoa got cheaper. {It|expects} more.',
    );
    expect(new Set(credited)).toEqual(new Set(['Brightwater Foods']));
  });

  it.each([
    'Marrow Rail raised fares in Port Sellow.',
    'Marrow Rail hopes to impress Hull Street.',
    'Marrow Rail told NGOs that it would raise fares.',
  ])('"the company" is no place and no crowd: %s', (opening) => {
    expect(voicesOf(`${opening} They stay low, {the company|said}.`).credited).toEqual(['Marrow Rail']);
  });

  it('"the company" may be one in which someone has a stake', () => {
    expect(voicesOf('He bought shares in Sellow. It grows, {the company|said}.').credited).toEqual([
      'Sellow',
    ]);
  });

  it('"the developer" is the firm that a capital at the beginning of a sentence calls so', () => {
    expect(
      voicesOf('Developer Sellow Homes came. Marrow Rail went. It is dear, {the developer|said}.').credited,
    ).toEqual(['Sellow Homes']);
  });

  it('"the company" is never the paper that was named in between', () => {
    const { credited } = voicesOf(
      '{Brightwater Foods|said} sales rose. {The Harbour Bugle|reported} a sale first. {The company|said} cocoa got cheaper.',
    );
    expect(credited[2]).toBe('Brightwater Foods');
  });

  it('a description of whom nothing was said before is less certain: he may have a name', () => {
    expect(certainty('{The witness|said} it rained. {A lawyer|said} it had not.')).toEqual([
      ['named', false],
      ['named', true],
    ]);
  });

  it('an amount of money says nothing', () => {
    expect(voicesOf('{$2.4 million|said} the gap would close.').credited).toEqual([null]);
  });
});

describe('names that two people share', () => {
  it('keeps two Smiths apart by title and by who was named last', () => {
    const { credited, speakers } = voicesOf(
      '{Senator John Smith|said} yes. {Smith|said} it twice. {His rival, Councillor Anne Smith,|said} no. {Ms Smith|said} never. {Mr Smith|laughed} at that.',
    );
    expect(speakers.map((s) => s.name)).toEqual(['John Smith', 'Anne Smith']);
    expect(credited).toEqual(['John Smith', 'John Smith', 'Anne Smith', 'Anne Smith', 'John Smith']);
  });

  it('lends a couple its surname and lets it speak as one', () => {
    const { credited, speakers } = voicesOf(
      'When it rains, Susan and Scott Miller move the beds. {The couple|said} the roof leaks. {Scott Miller|said} it always did.',
    );
    expect(credited).toEqual(['Susan and Scott Miller', 'Scott Miller']);
    expect(speakers).toHaveLength(2);
  });
});

describe('persons and bodies', () => {
  it('a spokeswoman is a person with the body that she speaks for', () => {
    const { speakers, sources } = voicesOf(
      '{Brightwater Foods spokeswoman Ida Marsh|said} sales rose. {A spokesman for the Salt Board|said} they fell.',
    );
    expect(speakers).toMatchObject([
      { name: 'Ida Marsh', role: 'Brightwater Foods spokeswoman', named: true },
      { name: 'spokesman for the Salt Board', named: false },
    ]);
    expect(sources).toEqual([]);
  });

  it.each([
    ['{The Salt Board|said} it.', 'Salt Board', 'organization'],
    ['{Norland’s finance ministry|said} it.', 'Norland’s finance ministry', 'organization'],
    ['{The Evening Herald|reported} it.', 'Evening Herald', 'media'],
    ['{Residents of two villages|said} it.', 'Residents of two villages', 'unnamed'],
    ['{A Northline tally of harbour figures|shows} it.', 'Northline tally of harbour figures', 'document'],
    ['{Forty percent of voters|said} it.', 'Forty percent of voters', 'unnamed'],
    ['{Norland|said} it.', 'Norland', 'organization'],
  ])('%s', (marked, name, kind) => {
    expect(voicesOf(marked)).toMatchObject({ speakers: [], sources: [{ name, kind }] });
  });

  it('an acronym and its long form are one', () => {
    const { sources, credited } = voicesOf(
      '{The National Tide Service (NTS)|said} water rose. {The NTS|warned} of more. {The European Union|sent} boats. {The EU|said} so.',
    );
    expect(credited).toEqual([
      'National Tide Service',
      'National Tide Service',
      'European Union',
      'European Union',
    ]);
    expect(sources).toHaveLength(2);
  });

  it.each([
    ['the Norland Agency for Tide Control and Prevention', 'The NATC', 'what is added at the end'],
    ['the U.S. Salt and Pepper Administration', 'SPA', 'a country before it'],
    ['the Department of Harbour and Urban Development', 'HUD', 'the kind of office'],
  ])('an acronym of %s is %s: it leaves out %s', (name, acronym) => {
    const { sources } = voicesOf(`It was shut, {${name}|said}. {${acronym}|said} no more.`);
    expect(sources.map((source) => source.name)).toEqual([name.replace(/^the /, '')]);
  });

  it('a department is one, whether its field stands before or behind', () => {
    const { credited } = voicesOf(
      '{The Department of Tides|said} it. {The Tides Department|said} more. {The Sand County Department of Public Health|said} it. {The Sand County Health Department|said} more. {The health department|said} no.',
    );
    expect([...new Set(credited)]).toEqual([
      'Department of Tides',
      'Sand County Department of Public Health',
    ]);
  });

  it('a described body has the short form in brackets behind it', () => {
    const { sources, credited } = voicesOf(
      '{The city’s tide warning agency (CTWA)|said} it rose. {CTWA|warned} of more.',
    );
    expect(new Set(credited).size).toBe(1);
    expect(sources.map((source) => source.name)).toEqual(['city’s tide warning agency']);
  });

  it('WHO is a body, who is none', () => {
    expect(
      voicesOf('The World Health Organization met. It is rare, {WHO|said}. It is a pilot {who|said} so.')
        .credited,
    ).toEqual(['World Health Organization', null]);
  });

  it('"the police" are the one force that has a name', () => {
    expect(
      voicesOf('{Police|said} it was late. It was dark when {West Marrow Police|said} it was over.').credited,
    ).toEqual(['West Marrow Police', 'West Marrow Police']);
  });

  it('a guard, a ship and a paper are no persons', () => {
    const { speakers } = voicesOf(
      'Crews boarded the cutter Una Brandvold. {The Marrow Coast Guard|said} it sank. It sank, {The Marrow Reporter|wrote}.',
    );
    expect(speakers).toEqual([]);
  });

  it('a body that another is told after is no firm', () => {
    expect(
      voicesOf('Marrow Rail raised fares. As Tramline reports, {the company|said} it would cut them.')
        .credited,
    ).toEqual(['Marrow Rail']);
  });

  it('police of one place are the police of the whole text', () => {
    const { sources, credited } = voicesOf(
      '{Police|said} the road was shut. Port Marl police stopped cars. {The town’s police|said} nobody was hurt.',
    );
    expect(credited).toEqual(['Port Marl police', 'Port Marl police']);
    expect(sources).toHaveLength(1);
  });

  it('joint sources of whom one has no name are called as they are written', () => {
    expect(voicesOf('Una Brandvold came. {Brandvold and her pupils|say} it rains.').credited).toEqual([
      'Una Brandvold and her pupils',
    ]);
  });

  it('joint sources are one, and a list of offices is not', () => {
    const { sources, credited } = voicesOf(
      '{The Salt Board and the Tidal Commission|said} it. {Executives of Brightwater and Calder|agreed} on it.',
    );
    expect(sources).toHaveLength(2);
    expect(credited[0]).toBe('Salt Board and Tidal Commission');
  });

  it.each([
    ['A report from the Salt Board', 'report from the Salt Board', null],
    ['The Ferrier tally of landings from nine harbours', 'Ferrier tally of landings', 'from nine harbours'],
    ['The Ferrier report, published by the Salt Board,', 'Ferrier report', 'published by the Salt Board'],
  ])('a document tells what it leans on, by its name or beside it: %s', (phrase, name, chain) => {
    const { sources } = voicesOf(`{${phrase}|said} it.`);
    expect(sources[0]).toMatchObject({ name, kind: 'document', chain });
  });
});

describe('links', () => {
  it('gives a source the web address beside its phrase, and no other kind of address', () => {
    const link = (url: string) => (text: string) => [
      { start: text.indexOf('report'), end: text.indexOf('report') + 6, url },
    ];
    const marked = '{A report|said} it.';
    expect(voicesOf(marked, link('https://salt.example/r')).sources[0]!.url).toBe('https://salt.example/r');
    expect(voicesOf(marked, link('javascript:alert(1)')).sources[0]!.url).toBeNull();
  });
});
