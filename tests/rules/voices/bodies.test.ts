/** Which forms of a name are one body. */
import { describe, expect, it } from 'vitest';
import { voicesOf } from './voices-of.ts';

describe('a firm', () => {
  it('is called by its name without the form and the trade, also where that could be a person', () => {
    const { credited, speakers } = voicesOf(
      '{Ross Markets Inc|said} sales rose. {Ross|warned} that rents did. {H.L. Heinz Co|said} it grew. {Heinz|added} that it hired.',
    );
    expect(credited).toEqual(['Ross Markets Inc', 'Ross Markets Inc', 'H.L. Heinz Co', 'H.L. Heinz Co']);
    expect(speakers).toEqual([]);
  });

  it('is no country, though its name begins with one', () => {
    const { credited } = voicesOf('{Norway Energy Inc|said} sales rose. {Norway|said} taxes would.');
    expect(credited).toEqual(['Norway Energy Inc', 'Norway']);
  });

  it('is called by its first letters, joined by "&" or not', () => {
    const { credited } = voicesOf('{Quill & Tveit Co|said} sales rose. {Q&T|warned} that rents did.');
    expect(credited).toEqual(['Quill & Tveit Co', 'Quill & Tveit Co']);
  });

  it('may end in “’s”, where it does or says something under that name', () => {
    const { credited, speakers } = voicesOf(
      "{Fenner’s|said} sales rose. {The retailer|said} it would hire. {Fenner's spokesman Al Ross|added} that pay rose. Shares fell at Fenner’s.",
    );
    expect(credited).toEqual(['Fenner’s', 'Fenner’s', 'Al Ross']);
    expect(speakers.map(({ role }) => role)).toEqual(["Fenner's spokesman"]);
    expect(voicesOf('Sales rose, according to {Fenner’s|}. {The retailer|said} so.').credited).toEqual(
      Array(2).fill('Fenner’s'),
    );
  });

  it('is none in “’s” where the name stands alone as well, or a thing follows', () => {
    const names = (text: string) => voicesOf(text).sources.map((source) => source.name);
    expect(
      names('Ross won. {Ross’s said plan|showed} it. The mayor’s plan failed, but Ross’s has not.'),
    ).toEqual(['Ross’s said plan']);
    expect(names('{It’s said|was} there.')).not.toContain('It’s');
  });

  it('is no person where its name ends in an agency’s', () => {
    expect(voicesOf('According to {Thomson Reuters|said} sales rose.').speakers).toEqual([]);
  });
});

describe('a body of its members', () => {
  it('has them in its name, and its letters from all of it', () => {
    const { credited } = voicesOf(
      'A report by the Norland Bankers’ Association came out. {The NBA|said} rates rose. {The Women’s Law Center|said} no.',
    );
    expect(credited).toEqual(['Norland Bankers’ Association', 'Women’s Law Center']);
  });
});

it('what a sentence begins with is no part of a body that is named without it', () => {
  const { credited } = voicesOf(
    '{The Congress|said} no. {Senior Congress leader Ana Ruiz|said} yes. {The Congress|added} more.',
  );
  expect(credited).toEqual(['Congress', 'Ana Ruiz', 'Congress']);
});

describe('an acronym', () => {
  it('keeps the country’s letters and small words of the name', () => {
    const { credited } = voicesOf(
      '{The U.S. Tidal Survey|said} water rose. {The USTS|said} it fell. {The Office of Harbours|said} ships waited. {The OoH|said} few did.',
    );
    expect(credited).toEqual([
      'U.S. Tidal Survey',
      'U.S. Tidal Survey',
      'Office of Harbours',
      'Office of Harbours',
    ]);
  });
});

describe('a body of a country', () => {
  it('is called without the country', () => {
    const { credited } = voicesOf(
      '{The Danish Bureau of Ports|said} ships ran late. {The Bureau of Ports|said} trade fell.',
    );
    expect(credited).toEqual(['Danish Bureau of Ports', 'Danish Bureau of Ports']);
  });

  it('is nobody’s where two countries have one', () => {
    const { credited } = voicesOf(
      '{The Danish Bureau of Ports|said} ships ran late. {The Irish Bureau of Ports|said} few did. {The Bureau of Ports|said} trade fell.',
    );
    expect(credited[2]).toBe('Bureau of Ports');
  });
});

describe('the name behind its kind', () => {
  it('is the body’s, whatever is told of it before', () => {
    const { credited } = voicesOf(
      '{The official Danish news agency Tveit|said} trams ran. {Irish website Larkspur|reported} delays. {The official Tveit News Agency|said} few did.',
    );
    expect(credited).toEqual(['Tveit News Agency', 'Larkspur', 'Tveit News Agency']);
  });

  it('closes a longer phrase', () => {
    expect(voicesOf('{The maker of the Quill phone, Tveit Motion Ltd|said} sales rose.').credited).toEqual([
      'Tveit Motion Ltd',
    ]);
  });

  it('goes on behind a stroke, and behind "and" where an office follows', () => {
    const { credited } = voicesOf(
      'Trams ran late, according to {First Tveit/Quill Financial|said} data. {The Municipal and Transport Service Ombudsman|said} few did.',
    );
    expect(credited).toEqual(['First Tveit/Quill Financial', 'Municipal and Transport Service Ombudsman']);
  });
});

describe('one body under several names', () => {
  const credited = (text: string) => voicesOf(text).credited;

  it('is told with its kind before or behind, its place spelled out or not, its field whole or not', () => {
    const whole = 'Los Angeles County Department of Public Works';
    expect(
      credited(
        `{The ${whole}|said} roads flooded. {The LA County Works Department|said} few did. {The Works Department|said} all were dry. {The works department|said} so again.`,
      ),
    ).toEqual([whole, whole, whole, whole]);
  });

  it('meets its short form in the headline before its name', () => {
    const text = '{Tax Ministry|says} wages rose.\n\n{The Ministry of Tax and Duties|said} prices did.';
    expect(credited(text)).toEqual(['Ministry of Tax and Duties', 'Ministry of Tax and Duties']);
  });

  it('is called without what its "for" tells', () => {
    const text = '{The Quill Center for Tidal Studies|said} ships sank. {The Quill Center|said} few did.';
    expect(credited(text)).toEqual(['Quill Center for Tidal Studies', 'Quill Center for Tidal Studies']);
  });

  it('is told by its field in other words', () => {
    const bureau = 'Bureau of Meteorology';
    expect(
      credited(`{The ${bureau}|said} rain fell. {The weather bureau|said} it would end. {The BoM|said} so.`),
    ).toEqual([bureau, bureau, bureau]);
    expect(
      credited('{The Department of Transportation|said} no. {The transport department|was} late.')[1],
    ).toBe('Department of Transportation');
  });

  it('is the central bank, and called what nobody spells out', () => {
    const text = '{The Bank of Ghana|said} rates rose. {The central bank|said} prices did.';
    expect(credited(text)).toEqual(['Bank of Ghana', 'Bank of Ghana']);
    expect(credited('{The Federal Reserve|said} rates rose. {The Fed|said} jobs did.')[1]).toBe(
      'Federal Reserve',
    );
  });

  it('has the same spokesman, whichever of its names he bears', () => {
    const text =
      'Ships were late, {a Bureau of Ports spokesman|said}. Few ran, {the BoP spokesman|said}. {The Bureau of Ports|said} so.';
    const { credited: names, speakers } = voicesOf(text);
    expect(names.slice(0, 2)).toEqual(Array(2).fill('Bureau of Ports spokesman'));
    expect(speakers).toHaveLength(1);
  });

  it('is not the nation’s own, nor one of two that it may be, nor an international one', () => {
    expect(credited('{The Ohio Supreme Court|said} no. {The Supreme Court|said} yes.')[1]).toBe(
      'Supreme Court',
    );
    expect(
      credited(
        '{The Lake County Health Board|said} no. {The Cook County Health Board|said} so. {The Health Board|said} yes.',
      )[2],
    ).toBe('Health Board');
    expect(
      credited('{The International Harbour Times|said} ships sank. {The Harbour Times|said} few did.')[1],
    ).toBe('Harbour Times');
  });

  it('is not another country’s of the same name', () => {
    const text =
      "{Norway's Justice Ministry|said} no. {Ghana's Justice Ministry|said} yes. {The Justice Ministry|was} asked.";
    expect(new Set(credited(text)).size).toBe(3);
  });

  it('has no letters of a place where small letters stand', () => {
    const text = '{The LA Food Board|said} prices rose. {The La Food Board|said} few did.';
    expect(new Set(credited(text)).size).toBe(2);
  });
});

describe('a mention of a body', () => {
  const mentionsOf = (name: string, marked: string) => {
    const { sources, said } = voicesOf(marked);
    return sources.find((source) => source.name === name)?.mentions.map(said);
  };

  it('is its name in the phrase of whoever speaks for it, in front or further in', () => {
    const text =
      '{The Quill Fire Service|said} two barns burnt. {A Quill Fire Service spokesman|said} nobody was hurt. {A commander at the Quill Fire Service|said} hay was lost.';
    expect(mentionsOf('Quill Fire Service', text)).toEqual(Array(3).fill('Quill Fire Service'));
  });

  it('is no common noun of the same letters', () => {
    const text =
      '{The Quill Health Board|said} beds were full. Nobody saw the quill health board. {Quill Police|said} so. Two police vans came.';
    expect(mentionsOf('Quill Health Board', text)).toEqual(['Quill Health Board']);
    expect(mentionsOf('Quill Police', text)).toEqual(['Quill Police']);
  });
});

describe('a name of several parts', () => {
  const credited = (text: string) => voicesOf(text).credited;

  it('goes on behind "for" where a cause or a body begins it', () => {
    expect(credited('{Transport for Leeds|said} trams ran late.')).toEqual(['Transport for Leeds']);
    expect(credited('Trams ran late, {the group Nurses for Safer Wards|said}.')).toEqual([
      'Nurses for Safer Wards',
    ]);
    expect(credited('{Attorneys for Hale|said} trams ran late.')).toEqual(['Attorneys for Hale']);
  });

  it('is a firm’s of several partners, but no list of firms', () => {
    const mentions = (text: string) => voicesOf(text).sources.map((source) => source.name);
    expect(mentions('{Keel, Marrow & Stone|said} it would sue.')).toEqual(['Keel, Marrow & Stone']);
    expect(mentions('Prices rose at Tveit, Marrow & Stone and Quill. {Tveit|said} costs did.')).toEqual([
      'Tveit',
    ]);
  });

  it('has letters with "&" for a firm', () => {
    const text = '{Atlantic Gas & Electric Co.|said} lines fell. {AG&E|added} that poles did.';
    expect(credited(text)).toEqual(Array(2).fill('Atlantic Gas & Electric Co.'));
  });

  it('is a station’s if it is a call sign', () => {
    expect(voicesOf('{WQRT|reported} the fire. {KZLM-TV|said} so too.').sources.map((s) => s.kind)).toEqual([
      'media',
      'media',
    ]);
  });

  it('begins with the article that has a capital inside a sentence', () => {
    const { sources } = voicesOf(
      '{The Lantern|reported} a fire. Hale told The Lantern so. {The mayor|was} asked.',
    );
    expect(sources.map(({ name, kind }) => [name, kind])).toEqual([['The Lantern', 'media']]);
  });
});
