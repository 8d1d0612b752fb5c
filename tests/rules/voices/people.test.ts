import { describe, expect, it } from 'vitest';
import { voicesOf } from './voices-of.ts';

describe('a speaker has the fullest name and the role that the article gives', () => {
  it.each([
    [
      '{Harbour Authority spokesman Commodore Lena Ortiz|said} the port was shut.',
      'Lena Ortiz',
      'Harbour Authority spokesman',
    ],
    ['{Lena Ortiz|said} it. Later the town’s mayor, Lena Ortiz, left.', 'Lena Ortiz', 'town’s mayor'],
    [
      'The port was shut, said {Lena Ortiz|}, a lecturer in hydrology at Port College.',
      'Lena Ortiz',
      'lecturer in hydrology at Port College',
    ],
    [
      '{The company’s chief engineer, Lena Ortiz,|said} the pump broke.',
      'Lena Ortiz',
      'company’s chief engineer',
    ],
    ['{Secretary of State Lena Ortiz|said} talks went on.', 'Lena Ortiz', 'Secretary of State'],
    [
      '{Norland’s ambassador to Sudmark Wen Lituo|said} talks went on. {Wen|added} that they were slow.',
      'Wen Lituo',
      'Norland’s ambassador to Sudmark',
    ],
    [
      '{Ledger critic and staff writer Lena Ortiz|said} it was dull.',
      'Lena Ortiz',
      'Ledger critic and staff writer',
    ],
    ['{Lena Ortiz, Ph.D., a lecturer in hydrology,|said} it.', 'Lena Ortiz', 'lecturer in hydrology'],
    ['{Lena Ortiz, a writer for modest “green” sites,|said} it.', 'Lena Ortiz', 'writer'],
    ['{Lena Ortiz, the editor in chief,|said} it.', 'Lena Ortiz', 'editor in chief'],
    ['{Port Marl TD Lena Ortiz|said} it.', 'Lena Ortiz', 'Port Marl TD'],
    ['{Lena Ortiz, a GP and the head of a club,|said} it.', 'Lena Ortiz', 'GP'],
    ['{One passenger, Lena Ortiz,|said} it.', 'Lena Ortiz', 'passenger'],
    ['{Harbour Bank’s Lena Ortiz|said} it.', 'Lena Ortiz', 'Harbour Bank'],
    ['{Lena Ortiz at Northmoor Capital|said} it.', 'Lena Ortiz', 'Northmoor Capital'],
    [
      'Ivo came with his mother, Lena Ortiz. {Ortiz, a pilot from Port Marl,|said} it.',
      'Lena Ortiz',
      'pilot from Port Marl',
    ],
    [
      '{Democratic National Committee Chair Lena Ortiz|said} it.',
      'Lena Ortiz',
      'Democratic National Committee Chair',
    ],
    ['{Chief Inspector Lena Ortiz|said} it.', 'Lena Ortiz', 'Chief Inspector'],
    ['{The police spokesman, DSP Emeka Ayo,|said} it. {Ayo|left}.', 'Emeka Ayo', 'police spokesman'],
    [
      '{Spokesman of the Port Marl Canal Command~, CSP Emeka Ayo,|said} it. {Ayo|left}.',
      'Emeka Ayo',
      'Spokesman of the Port Marl Canal Command',
    ],
    ['{Harbour Secretary, Lena Ortiz,|said} it.', 'Lena Ortiz', 'Harbour Secretary'],
    ['{Trial judge Justice Lena Ortiz|said} it.', 'Lena Ortiz', 'Trial judge'],
    ['{Alhaji Sani Bello|said} it. {Bello|left}.', 'Sani Bello', null],
    [
      '{Port Marl’s acting managing director Lena Ortiz|said} it.',
      'Lena Ortiz',
      'Port Marl’s acting managing director',
    ],
    ['{Ambassador to Norland Abdul Karim Ortiz|said} it.', 'Abdul Karim Ortiz', 'Ambassador to Norland'],
    ['{Researchers Lena Ortiz of Marl College|said} it.', 'Lena Ortiz', 'Researcher'],
    ['{Juan Pablo Ruiz Soto|said} it. {Mayor Ruiz Soto|left}.', 'Juan Pablo Ruiz Soto', 'Mayor'],
    ['{Port Marl fire Chief Lena Ortiz|said} it.', 'Lena Ortiz', 'Port Marl fire Chief'],
    ['{Former first lady Anna Ortiz|said} it.', 'Anna Ortiz', 'Former first lady'],
    ['{Famed ringside doctor Anna Ortiz|said} it.', 'Anna Ortiz', 'Famed ringside doctor'],
    ['{Goal-scorer Anna Ortiz|said} it.', 'Anna Ortiz', 'Goal-scorer'],
    ['{French captain Guy Moreau|said} it. {Moreau|left}.', 'Guy Moreau', 'French captain'],
    ['{Representative Anna T. King of New Marl|said} it.', 'Anna T. King', 'Representative'],
    ['{Anna Ortiz QC|said} it. {Ortiz|left}.', 'Anna Ortiz', null],
    ['{The Bureau of Tides’s Anna Ortiz|said} it.', 'Anna Ortiz', 'Bureau of Tides'],
    ['{Anna Ortiz at the Marl Institute of Tides|said} it.', 'Anna Ortiz', 'Marl Institute of Tides'],
    [
      'First {his wife~, longtime Salt Bank clerk Anna Ortiz,|announced} it.',
      'Anna Ortiz',
      'longtime Salt Bank clerk',
    ],
    [
      '{Lena Ortiz, a fellow at Port College and a founder of Saltline,|said} it.',
      'Lena Ortiz',
      'fellow at Port College',
    ],
    ['{Mr. Ortiz|said} the pump broke. Paul Ortiz, 41, is a plumber.', 'Paul Ortiz', null],
    ['{Board of Harbours diver Lena Ortiz|said} it.', 'Lena Ortiz', 'Board of Harbours diver'],
    ['{Arson squad Detective Sergeant Lena Ortiz|said} it.', 'Lena Ortiz', 'Arson squad Detective Sergeant'],
    ['A vote was due, {state Sen. Lena Ortiz|said}.', 'Lena Ortiz', 'state Sen.'],
    [
      'It was sunk, {the chair of the harbour board and former pilot Lena Ortiz|said}.',
      'Lena Ortiz',
      'chair of the harbour board and former pilot',
    ],
    [
      'It sank, said {Lena Ortiz|}, an analyst at Pell, Arden & Quist.',
      'Lena Ortiz',
      'analyst at Pell, Arden & Quist',
    ],
    ['It sank, said {Lena Ortiz|}, a diver at Pell, Ivo Arden and others.', 'Lena Ortiz', 'diver at Pell'],
    ['{PM Ortiz|said} it. It was 9 PM Ortiz time.', 'Ortiz', 'PM'],
    ['{The whittler Lena Ortiz|said} it.', 'Lena Ortiz', 'whittler'],
    [
      'It sank, said {Lena Ortiz|}, minister for ports, fishing and coastal tourism.',
      'Lena Ortiz',
      'minister for ports, fishing and coastal tourism',
    ],
    [
      'It sank, said {Lena Ortiz|}, head of Marl’s Tides, Winds and Currents programme.',
      'Lena Ortiz',
      'head of Marl’s Tides, Winds and Currents programme',
    ],
    ['{Lena Ortiz|left}, the judge denied it.', 'Lena Ortiz', null],
    ['{The survey lead engineer Lena Ortiz|said} it.', 'Lena Ortiz', 'survey lead engineer'],
  ])('%s', (marked, name, role) => {
    const { speakers } = voicesOf(marked);
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).toMatchObject({ name, named: true, ...(role === null ? {} : { role }) });
  });
});

describe('a name', () => {
  const names = (marked: string) => voicesOf(marked).speakers.map(({ name }) => name);

  it('is the same with and without its apostrophe', () => {
    expect(names('Lena Matang’a left. {Matanga|said} it rained. {Matang’a|added} that it blew.')).toEqual([
      'Lena Matang’a',
    ]);
  });

  it('ends before the verb of a headline where the text has it without', () => {
    expect(voicesOf('{Lena Ortiz Says|} It Sank. {Lena Ortiz|said} it sank.').credited).toEqual([
      'Lena Ortiz',
      'Lena Ortiz',
    ]);
  });

  it('ends there too where the headline goes on with another name', () => {
    const { credited, speakers } = voicesOf(
      '{Lena Ortiz|Says} Ivo Dahl Lied. Lena Ortiz met Ivo Dahl. {Lena Ortiz|said} it sank. {Dahl|said} it froze.',
    );
    expect(credited).toEqual(['Lena Ortiz', 'Lena Ortiz', 'Ivo Dahl']);
    expect(speakers).toHaveLength(2);
  });

  it('keeps a third word that is a surname or a body’s', () => {
    expect(names('Lena Ortiz left. {Lena Ortiz Moss|said} it rained.')).toEqual(['Lena Ortiz Moss']);
    expect(voicesOf('Lena Ortiz left. {The Lena Ortiz Foundation|said} it rained.').sources[0]!.name).toBe(
      'Lena Ortiz Foundation',
    );
  });

  it('of three words may be told by the first two', () => {
    const told = '{Karin Oda Aune|said} it rained. {Karin Oda|said} it blew.';
    expect(names(`${told} {Aune|left}.`)).toEqual(['Karin Oda Aune']);
    expect(names(told)).toHaveLength(2);
  });

  it('is no medium’s where a pronoun follows', () => {
    expect(voicesOf('It was in a report by {Politico|} that he denied.').speakers).toEqual([]);
  });

  it('begins behind a capital that the text elsewhere leaves away', () => {
    const behind = 'Town To Thank Diana Moss Today.\n\n{Diana Moss|said} it rained.';
    expect(names(behind)).toEqual(['Diana Moss']);
    expect(names('{Constituent Diana Moss|said} it rained. Diana Moss left.')).toEqual(['Diana Moss']);
  });
});

it('a lone name is a person’s where the next sentence goes on with “he”', () => {
  const { credited, speakers } = voicesOf(
    '{Kadiri|said} that the road was shut in June and that its owners had been warned. {He|said} nobody was hurt.',
  );
  expect(credited).toEqual(['Kadiri', 'Kadiri']);
  expect(speakers).toMatchObject([{ name: 'Kadiri' }]);
});

it('a given name behind an article is a thing’s', () => {
  const { speakers, said } = voicesOf(
    '{Bill Ortiz|said} the rules in this Bill were old and the Bill was long.',
  );
  expect(speakers[0]!.mentions.map(said)).toEqual(['Bill Ortiz']);
});

describe('a name behind a comma', () => {
  it('is the nearer noun’s where its gender is not that of the first', () => {
    const { speakers } = voicesOf('{The husband of fire victim, Diana Moss,|said} it rained.');
    expect(speakers.map(({ name }) => name)).toEqual(['husband of fire victim']);
    const own = voicesOf('{The widow of a fire victim, Diana Moss,|said} it rained.');
    expect(own.speakers.map(({ name }) => name)).toEqual(['Diana Moss']);
  });

  it('is the body’s that stands before it, if it is one word', () => {
    const { speakers } = voicesOf(
      '{The administrator of the ailing ferry company, Larkspur,|said} it rained.',
    );
    expect(speakers.map(({ name }) => name)).toEqual(['administrator of the ailing ferry company']);
  });
});

describe('two surnames', () => {
  it('are two persons, though one is a word for what people do', () => {
    const marked = 'Rosa Palmer met Leo Hart. {Both Palmer and Hart|said} it rained.';
    expect(voicesOf(marked).credited).toEqual(['Rosa Palmer and Leo Hart']);
  });

  it('are two with the body that hangs on each', () => {
    const credited = (marked: string) => voicesOf(marked).credited;
    expect(
      credited('{Rosa Palmer of Marl College and Leo Hart of the University of Marl|said} it rained.'),
    ).toEqual(['Rosa Palmer and Leo Hart']);
    expect(credited('{Rosa Palmer of Marl and Sons|said} it rained.')).toEqual(['Rosa Palmer']);
  });
});

describe('persons named together', () => {
  it('share the role before or behind their names, in the plural', () => {
    const { speakers } = voicesOf(
      '{Lena Ortiz and Ivo Dahl|said} no. Lena Ortiz and Ivo Dahl, both engineers at Marl College, left. ' +
        '{Former pilots Ana Bex and Tom Rudd|said} yes.',
    );
    expect(speakers.map((s) => [s.name, s.role])).toEqual([
      ['Lena Ortiz and Ivo Dahl', 'engineers at Marl College'],
      ['Ana Bex and Tom Rudd', 'Former pilots'],
    ]);
  });

  it('are who is meant by the plural of that role, until others of their kind speak', () => {
    const { credited } = voicesOf(
      '{Engineers Lena Ortiz and Ivo Dahl|said} no. {The engineers|said} more. {Three other engineers|left}. {The engineers|said} it.',
    );
    expect(credited).toEqual([
      'Lena Ortiz and Ivo Dahl',
      'Lena Ortiz and Ivo Dahl',
      'Three other engineers',
      'Three other engineers',
    ]);
  });

  it('are called a couple of siblings by one surname', () => {
    const { speakers } = voicesOf('{Brothers Leo and Ivan Dahl|said} no. {The brothers|left}.');
    expect(speakers.map((s) => [s.name, s.role])).toEqual([['Leo and Ivan Dahl', 'Brothers']]);
  });

  it('keep the words in which one of them owns the other', () => {
    expect(voicesOf('{Mayor Lena Ortiz and her two deputies|said} no.').credited).toEqual([
      'Lena Ortiz and her two deputies',
    ]);
  });

  it('are two firms as well', () => {
    expect(voicesOf('Larkspur and Sonata, rivals at sea, met. {Sonata|said} no.').speakers).toEqual([]);
  });
});

describe('a given name that the tagger takes for a verb', () => {
  it('is part of the name where it opens the sentence', () => {
    const { credited, speakers } = voicesOf('Ted Lanigan left the port. {Lanigan|said} it leaked.');
    expect(credited).toEqual(['Ted Lanigan']);
    expect(speakers).toHaveLength(1);
  });
});
