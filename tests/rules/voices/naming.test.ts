import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../scripts/plain-article.ts';
import { analyse } from '../../../utils/rules/analyse.ts';
import { voicesOf } from './voices-of.ts';

const speakers = (marked: string) => voicesOf(marked).speakers.map(({ name, role }) => [name, role]);

/** Voices of a text whose statements the rules find. */
const heard = (text: string) => analyse(plainArticle(text)).speakers.map(({ name, role }) => [name, role]);

describe('a name beside a description', () => {
  it('is given by "named" and "his name as"', () => {
    expect(heard('A retired plumber named Oskar Brandvold recalled that the pipes had burst.')).toEqual([
      ['Oskar Brandvold', 'retired plumber'],
    ]);
    expect(
      heard('The pipes had burst, according to a plumber there who gave his name only as Tolliver.'),
    ).toEqual([['Tolliver', 'plumber']]);
  });

  it('is no name where it is somebody else whom the one described calls something', () => {
    expect(voicesOf('{The mayor|called} Leo Hart a liar. It rained.').credited).toEqual(['mayor']);
    expect(voicesOf('{A plumber|called} Leo Hart “careless”. It rained.').credited).toEqual(['plumber']);
  });

  it('closes a long description that the source broke off', () => {
    expect(
      speakers('{A plumber~ hired after the flood, Una Brandvold,|told} the inquiry that the well was dry.'),
    ).toEqual([['Una Brandvold', 'plumber hired after the flood']]);
  });

  it('is the relative’s where a relative stands between', () => {
    expect(
      speakers('{A diver~ who came with her sister, Una Brandvold,|said} that the well was dry.'),
    ).toEqual([['diver', null]]);
  });
});

describe('a description', () => {
  it('behind the name that opens the sentence is that name’s', () => {
    expect(voicesOf('Una Brandvold, {a diver from Leeds,|said} that the well was dry.').credited).toEqual([
      'Una Brandvold',
    ]);
    expect(voicesOf('The well was dug by Una Brandvold, {a diver from Leeds|said}.').credited).toEqual([
      'diver from Leeds',
    ]);
  });

  it('with someone’s title behind its preposition is not that someone', () => {
    expect(voicesOf('{A spokesman for Senator Una Brandvold|said} that the well was dry.').credited).toEqual([
      'spokesman for Senator Una Brandvold',
    ]);
  });
});

describe('a role', () => {
  it('holds a participle and an office that look like verbs', () => {
    expect(speakers('{Marrow’s chief operating officer, Ula Brandvold,|said} trams ran late.')).toEqual([
      ['Ula Brandvold', 'Marrow’s chief operating officer'],
    ]);
    expect(speakers('{A plumber hired by Marrow Rail, Una Brandvold,|said} trams ran late.')).toEqual([
      ['Una Brandvold', 'plumber hired by Marrow Rail'],
    ]);
    expect(speakers('{Marrow’s head of safety, Ula Brandvold,|said} trams ran late.')).toEqual([
      ['Ula Brandvold', 'Marrow’s head of safety'],
    ]);
  });

  it('is the office before a comma where only a rank stands beside the name', () => {
    expect(speakers('{The harbour board’s chairman, Coun Oskar Tveit,|said} ships ran late.')).toEqual([
      ['Oskar Tveit', 'harbour board’s chairman'],
    ]);
    expect(speakers('After her talk with a rival, {Sen. Ula Brandvold|said} ships ran late.')).toEqual([
      ['Ula Brandvold', 'Sen.'],
    ]);
  });

  it('is what stands behind the name where only a rank stands before it', () => {
    const role = (text: string) => heard(text)[0]?.[1];
    expect(role('“It sank,” said Petty Officer Oskar Tveit, a harbour board spokesman.')).toBe(
      'harbour board spokesman',
    );
    expect(role('Senator Ula Brandvold, a former ferry captain, said it sank.')).toBe('Senator');
  });

  it('holds what someone was lately made, without the time that begins it', () => {
    const role = (text: string) => heard(text)[0]?.[1];
    expect(role('Trams ran late, said Marrow Rail’s newly appointed chair Ula Brandvold.')).toBe(
      'Marrow Rail’s newly appointed chair',
    );
    expect(role('Ula Brandvold, then her private secretary, said trams ran late.')).toBe('private secretary');
  });

  it('ends where another begins', () => {
    const role = (text: string) => heard(text)[0]?.[1];
    expect(role('Ula Brandvold, a teacher at Marrow and the chair of its board, said it sank.')).toBe(
      'teacher at Marrow',
    );
  });

  it('is no given name', () => {
    expect(heard('Marine Le Roux spoke in Hull. “It sank,” Le Roux said.')).toEqual([
      ['Marine Le Roux', null],
    ]);
    expect(heard('“It sank,” said former Marine John Tveit.')[0]?.[0]).toBe('John Tveit');
  });

  it('leaves out of what kind the body is that it names', () => {
    const role = (text: string) => heard(text)[0]?.[1];
    expect(role('Ula Brandvold, editor of the Leeds-based news website Tramline, said it sank.')).toBe(
      'editor of Tramline',
    );
    expect(role('Ula Brandvold, head of the state Department of Trams, said it sank.')).toBe(
      'head of the state Department of Trams',
    );
    expect(voicesOf('{Traders at the brokerage Tramline|said} it sank.').credited).toEqual([
      'Traders at Tramline',
    ]);
  });

  it('may stand in a relative clause', () => {
    const role = (text: string) => heard(text)[0]?.[1];
    expect(role('Ula Brandvold, who was often late until May and later taught, said it sank.')).toBe(null);
    expect(role('Ula Brandvold, who was education secretary until May, said it sank.')).toBe(
      'education secretary',
    );
    expect(role('Ula Brandvold, who was an adviser to the port and later taught, said it sank.')).toBe(
      'adviser to the port',
    );
    expect(role('Ula Brandvold, who was ill until May, said it sank.')).toBe(null);
  });

  it('may be one of many, or a noun that no list knows', () => {
    expect(heard('One of the administrators, Paul Tveit, said the mill was sold.')).toEqual([
      ['Paul Tveit', 'One of the administrators'],
    ]);
    expect(heard('Tveit, one of the receivers and liquidators, said the mill was sold.')).toEqual([]);
    expect(heard('Tveit, one of the administrators, said the mill was sold.')).toEqual([
      ['Tveit', 'one of the administrators'],
    ]);
    expect(heard('Paul Tveit, a lifelong hobbyhorse, said the mill was sold.')).toEqual([
      ['Paul Tveit', 'lifelong hobbyhorse'],
    ]);
    expect(heard('They dismissed Paul Tveit, a step that shook the town. Tveit said it hurt.')).toEqual([
      ['Paul Tveit', null],
    ]);
  });

  it('may be what others are too', () => {
    expect(heard('It pays for small growers such as Paul Tveit, 33. He said it was hard.')).toEqual([
      ['Paul Tveit', 'small grower'],
    ]);
    expect(heard('It pays for people like Paul Tveit. He said it was hard.')).toEqual([['Paul Tveit', null]]);
  });

  it('may be the body behind a degree', () => {
    expect(heard('Trials take time, says Ula Brandvold, PhD, of Marrow University.')).toEqual([
      ['Ula Brandvold', 'Marrow University'],
    ]);
  });

  it('in the plural is that of each name after it', () => {
    const { speakers, credited } = voicesOf(
      '{Former councillors Ula Brandvold and Oskar Tveit|said} trams ran late. {Mr Tveit|added} that buses did not.',
    );
    expect(credited).toEqual(['Ula Brandvold and Oskar Tveit', 'Oskar Tveit']);
    expect(speakers.map((s) => s.role)).toEqual(['Former councillors', 'Former councillor']);
  });

  it('in the plural makes no persons of bodies', () => {
    const { sources } = voicesOf('{Teachers Union and Parents Group|said} trams ran late.');
    expect(sources).toHaveLength(1);
  });
});

describe('a month', () => {
  it('is a given name where no word of time stands before it', () => {
    const { credited } = voicesOf(
      '{The ward’s clerk, April Tveit,|said} it was late. In April {Brandvold|said} it was early.',
    );
    expect(credited).toEqual(['April Tveit', 'Brandvold']);
  });
});

describe('a surname with a small beginning', () => {
  it('is a name, and the same without it', () => {
    const marked =
      '{President Bilal al-Karimi|said} trams ran late. {Karimi|added} that buses did not. {Oskar duTroit|agreed} with him.';
    expect(speakers(marked)).toEqual([
      ['Bilal al-Karimi', 'President'],
      ['Oskar duTroit', null],
    ]);
  });
});

describe('a profession that no list has', () => {
  it('is told by its ending', () => {
    expect(speakers('{Skarn Clinic dietitian Ula Brandvold|said} trams ran late.')[0]![1]).toBe(
      'Skarn Clinic dietitian',
    );
  });
});

describe('a group', () => {
  it('is the same whatever share of it speaks, and bears no number in its name', () => {
    const text =
      '{Some tram drivers|said} brakes failed. {Tram drivers|said} so for weeks. {A number of different bus drivers|said} theirs did.';
    expect(voicesOf(text).credited).toEqual(['Tram drivers', 'Tram drivers', 'bus drivers']);
  });

  it('is nobody where none in particular or none at all is meant', () => {
    const text =
      '{Anyone who rode it|said} so. {No driver|said} so. {None|said} so. {None of the drivers|said} so.';
    expect(voicesOf(text).credited.slice(0, 3)).toEqual([null, null, null]);
    expect(voicesOf(text).credited[3]).not.toBeNull();
  });
});

describe('a document', () => {
  it('is also a part of a law, and what is posted or shown', () => {
    const text = '{A provision in the Tram Act|states} that brakes are tested. {A slide|shows} when.';
    expect(voicesOf(text).sources.map((source) => source.kind)).toEqual(['document', 'document']);
  });
});
