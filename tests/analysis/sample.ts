/** Analyses small enough to count by hand. */
import type { Analysis, Attribution, Figure } from '../../utils/analysis/model.ts';

const TEXT = 'Line one of three.\n\nLine two of three.\n\nLine three of three, and on.';

export const attribution = (
  id: string,
  by: string | null,
  start = 0,
  rest: Partial<Attribution> = {},
): Attribution => ({
  id,
  kind: 'indirect',
  content: [{ start, end: start + 4 }],
  cue: null,
  source: null,
  name: null,
  by,
  resolved: 'named',
  within: null,
  rule: 'test',
  certain: true,
  ...rest,
});

export const figure = (id: string, by: string | null, start = 0, rest: Partial<Figure> = {}): Figure => ({
  id,
  start,
  end: start + 3,
  value: 25,
  low: null,
  high: null,
  qualifier: 'exact',
  kind: 'count',
  unit: null,
  of: null,
  phrase: { start, end: start + 3 },
  time: null,
  hedge: null,
  links: [],
  direction: null,
  reached: null,
  by,
  creditedIn: null,
  rule: 'test',
  certain: true,
  minor: false,
  ...rest,
});

/** A headline and two paragraphs; "s1" is a named person, "s2" an unnamed one, "o1" a ministry, "o2" a group. */
export const analysis = (attributions: Attribution[], figures: Figure[] = []): Analysis => ({
  title: null,
  byline: null,
  publication: null,
  published: null,
  url: null,
  text: TEXT,
  language: 'en',
  blocks: [
    { kind: 'headline', start: 0, end: 18 },
    { kind: 'paragraph', start: 20, end: 38 },
    { kind: 'paragraph', start: 40, end: TEXT.length },
  ],
  attributions,
  speakers: [
    { id: 's1', name: 'Ada Poole', role: null, named: true, mentions: [] },
    { id: 's2', name: 'senior official', role: null, named: false, mentions: [] },
  ],
  sources: [
    { id: 'o1', name: 'Ministry of Tides', kind: 'organization', mentions: [], url: null, chain: null },
    { id: 'o2', name: 'residents', kind: 'unnamed', mentions: [], url: null, chain: null },
  ],
  figures,
});
