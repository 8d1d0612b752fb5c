/** An invented story with its analysis, made by hand: every kind of finding that a reader can meet stands in it once. */
import type { Analysis, Attribution, Figure, Source, Span, Speaker } from '../../utils/analysis/model.ts';

const PARAGRAPHS = [
  'Harbour bridge to stay shut after inspectors find cracks',
  'MARLOW: The harbour bridge will stay closed “for as long as it takes,” the transport ministry said Tuesday, after inspectors found cracks in about 40 of its 212 bolts.',
  '“We would rather be shouted at than be sorry, and we have told the shops on both sides of the water exactly that,” ministry spokeswoman Ada Lindqvist told reporters.',
  'Lindqvist insisted that the closure was “no comment on the builders” and said the repairs would take up to six weeks. “Nobody has been hurt,” she added.',
  'More than 32,000 people cross the bridge every day, according to a Harbour Post count of toll records.',
  'The reportedly 1.2 million euros that the closure costs each week will fall mostly on the 46-year-old toll company, a senior official said.',
  'The company’s report, published in March, put the share of worn bolts at 1 in 4. Residents said dozens had complained for years.',
  '“I told you so,” read a banner on the pier.',
  'Harbour master Tomas Okonjo said in a statement that the ministry had called the bolts “perfectly sound” in 2021. He expects between 300 and 400 extra ferry passengers.',
] as const;

export const text = PARAGRAPHS.join('\n\n');

/** The span of some words; `nth` where they stand more than once (0 is the first). */
export function at(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`not in the sample: ${words}`);
  }
  return { start, end: start + words.length };
}

// biome-ignore format: one voice a line
const speakers: Speaker[] = [
  { id: 's1', name: 'Ada Lindqvist', role: 'ministry spokeswoman', named: true, mentions: [at('Ada Lindqvist'), at('Lindqvist', 1)] },
  { id: 's2', name: 'senior official', role: null, named: false, mentions: [at('senior official')] },
  { id: 's3', name: 'Tomas Okonjo', role: 'Harbour master', named: true, mentions: [at('Tomas Okonjo')] },
];

// biome-ignore format: one voice a line
const sources: Source[] = [
  { id: 'o1', name: 'transport ministry', kind: 'organization', mentions: [at('transport ministry')], url: null, chain: null },
  { id: 'o2', name: 'Harbour Post count of toll records', kind: 'document', mentions: [at('Harbour Post count of toll records')], url: 'https://harbour-post.example/tolls', chain: null },
  { id: 'o3', name: 'company’s report', kind: 'document', mentions: [at('company’s report')], url: null, chain: 'published in March' },
  { id: 'o4', name: 'Residents', kind: 'unnamed', mentions: [at('Residents')], url: null, chain: null },
];

// biome-ignore format: one shape
function statement(id: string, kind: Attribution['kind'], content: Span[], rest: Partial<Attribution>): Attribution {
  return { id, kind, content, cue: null, source: null, name: null, by: null, resolved: 'named', within: null, rule: 'says-clause', certain: true, ...rest };
}

// biome-ignore format: one statement a line
const attributions: Attribution[] = [
  statement('a1', 'mixed', [at('The harbour bridge will stay closed “for as long as it takes,”')], {
    by: 'o1', source: at('the transport ministry'), name: at('transport ministry'), cue: at('said'), rule: 'quote-said',
  }),
  statement('a2', 'direct', [at('“We would rather be shouted at than be sorry, and we have told the shops on both sides of the water exactly that,”')], {
    by: 's1', source: at('ministry spokeswoman Ada Lindqvist'), name: at('Ada Lindqvist'), cue: at('told', 1), rule: 'quote-said',
  }),
  statement('a3', 'mixed', [at('the closure was “no comment on the builders”')], {
    by: 's1', source: at('Lindqvist', 1), name: at('Lindqvist', 1), cue: at('insisted'), rule: 'says-that',
  }),
  statement('a4', 'indirect', [at('the repairs would take up to six weeks')], {
    by: 's1', source: at('Lindqvist', 1), name: at('Lindqvist', 1), cue: at('said', 1),
  }),
  statement('a5', 'direct', [at('“Nobody has been hurt,”')], {
    by: 's1', source: at('she'), name: at('she'), cue: at('added'), resolved: 'taken', rule: 'quote-said',
  }),
  statement('a6', 'indirect', [at('More than 32,000 people cross the bridge every day')], {
    by: 'o2', source: at('a Harbour Post count of toll records'), name: at('Harbour Post count of toll records'), cue: at('according to'), rule: 'according-to',
  }),
  statement('a7', 'indirect', [at('The reportedly 1.2 million euros that the closure costs each week will fall mostly on the 46-year-old toll company')], {
    by: 's2', source: at('a senior official'), name: at('senior official'), cue: at('said', 2), rule: 'text-said',
  }),
  statement('a8', 'indirect', [at('dozens had complained for years')], {
    by: 'o4', source: at('Residents'), name: at('Residents'), cue: at('said', 3),
  }),
  statement('a9', 'direct', [at('“I told you so,”')], { resolved: 'none', cue: at('read'), rule: 'introduced' }),
  statement('a10', 'mixed', [at('the ministry had called the bolts “perfectly sound” in 2021')], {
    by: 's3', source: at('Harbour master Tomas Okonjo'), name: at('Tomas Okonjo'), cue: at('said', 4), rule: 'says-that',
  }),
  statement('a11', 'direct', [at('“perfectly sound”')], {
    by: 'o1', source: at('the ministry'), name: at('ministry', 2), cue: at('called'), resolved: 'taken', within: 'a10', certain: false,
  }),
  statement('a12', 'indirect', [at('the share of worn bolts at 1 in 4')], {
    by: 'o3', source: at('The company’s report'), name: at('company’s report'), cue: at('put'), rule: 'puts-at',
  }),
];

// biome-ignore format: one shape
function figure(id: string, words: string, phrase: string, rest: Partial<Figure>): Figure {
  return {
    id, ...at(words), value: null, low: null, high: null, qualifier: 'exact', kind: 'count', unit: null, of: null, phrase: at(phrase),
    time: null, hedge: null, links: [], direction: null, reached: null, by: null, creditedIn: null, rule: 'count', certain: true, minor: false, ...rest,
  };
}

// biome-ignore format: one figure a line
const figures: Figure[] = [
  figure('f1', 'about 40', 'cracks in about 40 of its 212 bolts', { value: 40, qualifier: 'approximate', of: at('bolts') }),
  figure('f2', '212', '212 bolts', { value: 212, of: at('bolts') }),
  figure('f3', 'up to six weeks', 'up to six weeks', { value: 6, unit: 'week', kind: 'duration', rule: 'duration', qualifier: 'at-most', by: 's1', creditedIn: 'a4' }),
  figure('f4', 'More than 32,000', 'More than 32,000 people', { value: 32000, qualifier: 'more-than', of: at('people'), time: at('every day'), by: 'o2', creditedIn: 'a6' }),
  figure('f5', '1.2 million euros', '1.2 million euros', { value: 1_200_000, unit: 'EUR', kind: 'money', rule: 'money', hedge: at('reportedly'), time: at('each week'), certain: true }),
  figure('f6', '46-year-old', '46-year-old toll company', { value: 46, unit: 'year', kind: 'age', rule: 'age', minor: true }),
  figure('f7', '1 in 4', 'the share of worn bolts at 1 in 4', { value: 0.25, kind: 'fraction', rule: 'ratio', of: at('worn bolts'), by: 'o3', creditedIn: 'a12' }),
  figure('f8', 'dozens', 'dozens', { low: 24, qualifier: 'vague', rule: 'vague', by: 'o4', creditedIn: 'a8' }),
  figure('f9', '300 and 400', '300 and 400 extra ferry passengers', { low: 300, high: 400, qualifier: 'range', rule: 'count-range', of: at('extra ferry passengers'), certain: false }),
];

export const sample: Analysis = {
  title: PARAGRAPHS[0],
  byline: 'Mina Sorrell',
  publication: 'The Marlow Harbour Post',
  published: '2025-04-08T09:30:00Z',
  url: 'https://harbour-post.example/2025/04/bridge-shut',
  text,
  language: 'en',
  blocks: PARAGRAPHS.map((words, index) => ({ kind: index === 0 ? 'headline' : 'paragraph', ...at(words) })),
  attributions,
  speakers,
  sources,
  figures,
};

/** Nothing to list. */
export const nothing: Analysis = { ...sample, attributions: [], speakers: [], sources: [], figures: [] };

const NAMES = ['Idris', 'Maren', 'Priya', 'Wendell', 'Soo-jin'];

/** So many voices and figures that lists are cut and can be filtered. */
// biome-ignore format: one list a line
export const long: Analysis = {
  ...sample,
  speakers: [...speakers, ...many(17, (n) => ({ ...speakers[0]!, id: `sx${n}`, name: `Councillor ${NAMES[n % NAMES.length]} ${n + 1}`, role: 'Member for the Lower Quay' }))],
  attributions: [...attributions, ...many(17, (n) => ({ ...attributions[1]!, id: `ax${n}`, by: `sx${n}` }))],
  figures: [...figures, ...many(9, (n) => ({ ...figures[1]!, id: `fx${n}` }))],
};

/** Nearly all of it is one voice's own words. */
export const interview: Analysis = {
  ...sample,
  attributions: [{ ...attributions[1]!, content: [{ start: at('“We would').start, end: text.length }] }],
  speakers: [speakers[0]!],
  sources: [],
  figures: [],
};

/** All that is said in it is said by one voice: just so many statements that this is worth a sentence. */
export const oneVoice: Analysis = {
  ...sample,
  attributions: attributions
    .filter((one) => one.certain)
    .slice(0, 5)
    .map((one) => ({ ...one, by: 's1' })),
  speakers: [speakers[0]!],
  sources: [],
  figures: figures.map((one) => ({ ...one, by: null, creditedIn: null })),
};

/** Names and words from a hostile hand: markup, an override of direction, a word without end. */
export const hostile: Analysis = {
  ...sample,
  publication: '\u202eGnihsilbup <b>bold</b>',
  byline: '<script>alert(1)</script>',
  speakers: [
    {
      ...speakers[0]!,
      name: '<img src=x onerror="document.title=\'run\'"> \u202egnp.lave',
      role: 'W'.repeat(3000),
    },
    { ...speakers[1]!, name: 'منى الخطيب', role: 'المتحدثة باسم الوزارة', named: true },
    { ...speakers[2]!, name: 'A\u200b\u2066d\u2069a', role: 'javascript:alert(1)' },
  ],
  sources: [
    { ...sources[0]!, url: 'javascript:alert(1)' },
    { ...sources[1]!, name: 'x'.repeat(5000) },
    ...sources.slice(2),
  ],
};

function many<T>(n: number, make: (index: number) => T): T[] {
  return Array.from({ length: n }, (_, index) => make(index));
}
