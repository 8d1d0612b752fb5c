import { describe, expect, it } from 'vitest';
import { voicesOf } from './voices-of.ts';

const credited = (marked: string) => voicesOf(marked).credited;

describe('a group without more than its noun', () => {
  it('is the one group of that noun which was heard before', () => {
    expect(
      credited('{Norland officials|said} it leaked. {Officials|said} more. {Agency officials|said} no.'),
    ).toEqual(['Norland officials', 'Norland officials', 'Norland officials']);
  });

  it('is a group of its own where two were heard, or only some of their kind', () => {
    expect(credited('{Norland divers|said} no. {Sudmark divers|said} yes. {Divers|left} early.')).toEqual([
      'Norland divers',
      'Sudmark divers',
      'Divers',
    ]);
    expect(credited('{Two sources|said} it leaked. {Sources|said} more.')).toEqual([
      'Two sources',
      'Sources',
    ]);
  });

  it('is none that belongs to another body', () => {
    expect(credited('{Zoo officials|said} no. {Hospital officials|said} yes.')).toEqual([
      'Zoo officials',
      'Hospital officials',
    ]);
  });

  it('of officials it is the last, surely only when heard just before', () => {
    const near = voicesOf(
      '{Sudmark officials|said} no. {Norland officials|said} yes. {Officials|left} early.',
    );
    expect(near.credited[2]).toBe('Norland officials');
    expect(near.attributions[2]!.certain).toBe(true);
    const far = voicesOf(
      '{Sudmark officials|said} no. {Norland officials|said} yes. It rained. It blew. It froze. {Officials|left} early.',
    );
    expect(far.attributions[2]!.certain).toBe(false);
  });

  it('may stand behind "which"', () => {
    expect(credited('The plan, {which officials|said} would fail, was dropped.')).toEqual(['officials']);
  });
});

describe('"the paper", "the network", "the agency"', () => {
  it('are the paper, the network and the agency spoken of', () => {
    expect(
      credited('The Marrow Gazette met BBC News there. {The paper|said} no. {The network|said} yes.'),
    ).toEqual(['Marrow Gazette', 'BBC News']);
    expect(credited('The Fisheries Department shut a port. {The agency|said} it leaked.')).toEqual([
      'Fisheries Department',
    ]);
  });

  it('the agency is rather a body with such letters than another name', () => {
    expect(credited('DRYA saw dust over Venus. {The space agency|said} it was thick.')).toEqual(['DRYA']);
  });

  it('may be named with the noun behind', () => {
    expect(credited('It was told to the Marrow Eagle magazine by CNN. {The magazine|printed} it.')).toEqual([
      'Marrow Eagle',
    ]);
  });

  it('a body is a paper where it writes in editorials', () => {
    expect(
      credited('The Sudmark Worker said in an editorial that it leaked. {The paper|said} more.'),
    ).toEqual(['Sudmark Worker']);
  });

  it('but "the paper" of a text with a study is the study', () => {
    expect(
      credited(
        'The Marrow Gazette told of {a study by Leeds University|which} found it. {The paper|said} no.',
      ),
    ).toEqual(['study by Leeds University', 'study by Leeds University']);
  });
});

describe('a description that says more than its noun', () => {
  it('is whoever was brought in with those words behind the noun', () => {
    expect(
      credited(
        '{An official from the Harbour Board|said} no. {A diver|said} yes. {The Harbour official|left}.',
      )[2],
    ).toBe('official from the Harbour Board');
    expect(
      credited('The diver’s mother knocked at a door. {A diver|said} no. {The diver’s mother|left}.')[1],
    ).toBe('diver’s mother');
  });

  it('with an owner is nobody else’s', () => {
    expect(
      credited('{Lawyers for the port|said} so. {Ortiz’s lawyers|said} more. {The lawyers|left} late.'),
    ).toEqual(['Lawyers for the port', 'Ortiz’s lawyers', 'Ortiz’s lawyers']);
    expect(credited('{The suit brought by Dahl|says} so. {Dahl’s lawsuit|adds} more.')).toEqual([
      'suit brought by Dahl',
      'suit brought by Dahl',
    ]);
  });

  it('with "former" or a place is the person spoken of, less certainly', () => {
    const { credited, attributions } = voicesOf(
      'Lena Ortiz lost her seat. {The former harbour master|said} no. {The MP for Marrow North|left} late.',
    );
    expect(credited).toEqual(['Lena Ortiz', 'Lena Ortiz']);
    expect(attributions.map((a) => a.certain)).toEqual([false, false]);
  });

  it('with a people’s name is less certain of a firm', () => {
    const { credited, attributions } = voicesOf('Minera Costal shut. {The Sudanese producer|said} so.');
    expect(credited).toEqual(['Minera Costal']);
    expect(attributions[0]!.certain).toBe(false);
  });
});

describe('who bears an office alone', () => {
  it('is surely meant by it, but not by "the candidate", and not by the office of something else', () => {
    const { credited, attributions } = voicesOf(
      'Governor Lena Ortiz met candidate Ivo Dahl. {The governor|said} so. {The candidate|left}. The port sank. {Its governor|said} more.',
    );
    expect(credited).toEqual(['Lena Ortiz', 'Ivo Dahl', 'Lena Ortiz']);
    expect(attributions.map((a) => a.certain)).toEqual([true, false, false]);
  });

  it('is no place that stands before him', () => {
    expect(
      credited('Dahl ran. At the Larkspur National Regal, {the candidate|boasted} of his win.')[0],
    ).not.toBe('Larkspur National Regal');
  });
});

describe('a government', () => {
  it('is called by its seat where the text names the country', () => {
    expect(credited('It met South Korea. {Seoul|said} no. {Oslo|said} yes.')).toEqual([
      'South Korea',
      'Oslo',
    ]);
    expect(credited('The US Senate met. {Washington|said} no.')).toEqual(['Washington']);
  });

  it('may have an ombudsman, who is no person', () => {
    const { speakers, sources } = voicesOf('{The Fair Work Ombudsman|said} no. {The watchdog|added} more.');
    expect(speakers).toEqual([]);
    expect(sources.map((s) => s.name)).toEqual(['Fair Work Ombudsman']);
  });
});

describe('"one of" them', () => {
  it('is a person, or a body among bodies, though nobody is sure what is said', () => {
    expect(voicesOf('{One of the divers|said} no.').speakers.map((s) => s.name)).toEqual([
      'One of the divers',
    ]);
    expect(voicesOf('{One of the firms|said} no.').sources.map((s) => s.kind)).toEqual(['organization']);
  });

  it('may be told by a letter', () => {
    const { credited } = voicesOf(
      '{One of them~, who is referred to as Child D,|said} no. {Witness B|said} yes.',
    );
    expect(credited).toEqual(['Child D', 'Witness B']);
  });
});

describe('"they"', () => {
  it('"they added" is the spokesman just heard, "they said" rather police', () => {
    const told = 'Police came. {A Marl Brigade spokesman|said} it burned. “It is out,” {they|';
    expect(credited(`${told}added}.`)[1]).toBe('Marl Brigade spokesman');
    expect(credited(`${told}said}.`)[1]).toBe('Police');
  });
});

describe('"it"', () => {
  it('is what the sentence before begins with', () => {
    expect(
      credited(
        'The Salt Board met. {A report by divers|said} no. The report was long. {It|said} the dam leaked.',
      ),
    ).toEqual(['report by divers', 'report by divers']);
  });

  it('is less certain where nobody knows what that is', () => {
    const { credited, attributions } = voicesOf(
      'The Salt Board met. The newspaper was sold out. {It|said} the dam leaked.',
    );
    expect(credited).toEqual(['Salt Board']);
    expect(attributions[0]!.certain).toBe(false);
  });

  it('is no people', () => {
    expect(credited('The Salt Board met two Americans. {It|said} the dam leaked.')).toEqual(['Salt Board']);
  });
});

describe('a body', () => {
  it('is spoken of in a title too', () => {
    expect(credited('Salt CEO Lena Ortiz left. {The company|said} so.')).toEqual(['Salt']);
    expect(credited('Sudmark Governor Lena Ortiz left. {The company|said} so.')).toEqual(['company']);
  });

  it('that was named since is "the company", whatever firm was called so before', () => {
    expect(
      credited('{The company|said} no. Minera Costal shut. {The company|said} yes. {The company|said} so.'),
    ).toEqual(['company', 'Minera Costal', 'Minera Costal']);
  });

  it('is not where something stands, and not in brackets behind a name', () => {
    expect(credited('Minera Costal shut a mine in Marrow. {The company|said} so.')).toEqual([
      'Minera Costal',
    ]);
    expect(credited('Minera Costal wrote to Lena Ortiz (Lab) there. {The company|said} so.')).toEqual([
      'Minera Costal',
    ]);
  });

  it('that builds is no person where its kind opens the sentence', () => {
    const { speakers, credited } = voicesOf('{Developer Larkspur Homes|said} no. {Larkspur|said} yes.');
    expect(speakers).toEqual([]);
    expect(credited).toEqual(['Larkspur Homes', 'Larkspur Homes']);
  });
});

describe('"he" behind his words', () => {
  it('is less certain where they begin with another who may be telling it', () => {
    const certain = (marked: string) => voicesOf(marked).attributions.map((a) => a.certain);
    expect(certain('Ivo Dahl, 43, wept. Leo Bex, 50, was there, {he|said}.')).toEqual([false]);
    expect(certain('Ivo Dahl, 43, wept. The flood had sunk a ship, {he|said}.')).toEqual([true]);
    expect(certain('Ivo Dahl, 43, wept. {He|said} Leo Bex, 50, was there.')).toEqual([true]);
  });

  it('may be whose mother they begin with, or whose ship they tell of where there is nobody else', () => {
    expect(voicesOf('Ivo Dahl, 43, wept. Dahl’s mother had fled in time, {he|said}.').credited).toEqual([
      'Ivo Dahl',
    ]);
    expect(voicesOf('Ivo Dahl, 43, wept. The flood had sunk Dahl’s ship, {he|said}.').credited).toEqual([
      'Ivo Dahl',
    ]);
    expect(
      voicesOf('Ivo Dahl, 43, met Leo Bex, 50. The flood had sunk Bex’s ship, {he|said}.').credited,
    ).toEqual(['Ivo Dahl']);
  });
});

describe('someone named before, told by what he is besides', () => {
  const known = 'Ivo Dahl, who grew up at sea, spoke in Marl. {Dahl|said} it broke. ';
  it.each([
    'the veteran diver',
    'the Sudmark senator',
    'the Norlandic leader',
    'the 62-year-old hydrologist',
  ])('is meant, never surely: "%s"', (description) => {
    const { credited, attributions } = voicesOf(`${known}"It leaks," {${description}|said}.`);
    expect(credited).toEqual(['Ivo Dahl', 'Ivo Dahl']);
    expect(attributions[1]!.certain).toBe(false);
  });

  it.each([
    'the judge',
    'the second diver',
    'the lead engineer',
    'the harbour spokesman',
    'the senator’s young clerk',
    'the young diver at the pier',
  ])('is not: "%s" may be another', (description) => {
    expect(credited(`${known}"It leaks," {${description}|said}.`)[1]).not.toBe('Ivo Dahl');
  });

  it('may have another trade too, but no office', () => {
    const told = (role: string) =>
      credited(`{${role} Ivo Dahl|said} it broke. {The investor|left} early.`)[1];
    expect(told('Comedian')).toBe('Ivo Dahl');
    expect(told('Senator')).toBe('investor');
  });

  it('bears no two offices', () => {
    expect(
      credited('Governor Ivo Dahl spoke. {Dahl|said} it broke. "It leaks," {the Sudmark senator|said}.')[1],
    ).toBe('Sudmark senator');
  });

  it('is rather who was told by that noun without a name', () => {
    expect(
      credited(`${known}{A Harbour Board member|said} it. "It leaks," {the outspoken member|said}.`)[2],
    ).toBe('Harbour Board member');
  });

  it('is nobody where two could be meant', () => {
    expect(
      credited(`${known}{Leo Hart|said} it froze. Dahl met Hart. "It leaks," {the veteran diver|said}.`)[2],
    ).toBe('veteran diver');
  });
});

it('“the company” is the nearest one, but rather who did something than whose something is', () => {
  expect(
    credited(
      '{Tveit Mills Inc|said} its hall was lost. Help came from Quill Paper Inc’s crew. {The company|said} it would rebuild.',
    ).at(-1),
  ).toBe('Tveit Mills Inc');
  expect(
    credited(
      '{Tveit Mills Inc|said} its hall was lost. Later that week Quill Paper Inc came to help with tents and beds. {The company|said} so.',
    ).at(-1),
  ).toBe('Quill Paper Inc');
});
