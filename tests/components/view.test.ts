/** What entries and tooltips say of a finding: the design's words, on an invented story. */
import { describe, expect, it } from 'vitest';
import { barLine } from '../../components/view/bar.ts';
import { filterListing } from '../../components/view/filter.ts';
import { glanceView, partWords } from '../../components/view/glance.ts';
import { languageName } from '../../components/view/language-name.ts';
import { listing } from '../../components/view/listing.ts';
import { tooltipLine, tooltipView } from '../../components/view/tooltip.ts';
import type { Analysis } from '../../utils/analysis/model.ts';
import { phraseOf } from '../../utils/export/figure-view.ts';
import type { Message } from '../../utils/words/catalogue.ts';
import { say } from '../../utils/words/say.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import { at, oneVoice, sample } from '../gallery/sample.ts';

const said = (what: Message) => say(ENGLISH, what);
const tooltip = (id: string) => {
  const view = tooltipView(sample, id, ENGLISH)!;
  return { kind: said(view.kind), who: said(view.who), lines: view.lines.map(said), why: view.why.map(said) };
};

describe('tooltip of a figure', () => {
  it('says first who is credited, then what the digits do not', () => {
    expect(tooltip('f4')).toMatchObject({
      kind: 'Figure 4 of 7',
      who: 'Credited to Harbour Post count of toll records',
      lines: ['More than: a lower limit', 'When: every day'],
    });
  });

  it('says without a verdict that its sentence credits nobody, with the value and the text’s own hedge', () => {
    const { who, lines } = tooltip('f5');
    expect(who).toBe('Not credited in this sentence');
    expect(lines[0]).toMatch(/^1\.2 million euros = 1,200,000/);
    expect(lines.at(-1)).toBe('The text says “reportedly”.');
  });

  it('names the word that makes it approximate', () => {
    expect(tooltip('f1').lines).toContain('Approximate: the text says “about”');
  });

  it('marks a calculated share as ours', () => {
    expect(tooltip('f7').lines).toEqual(['1 in 4 = 25%, our calculation']);
  });

  it.each([
    ['an amount of change', { direction: 'down' }],
    ['a level that the change led to', { reached: 'down' }],
  ] as const)('says which way the text says it went, of %s', (_, way) => {
    const changed = { ...sample, figures: [{ ...sample.figures[0]!, ...way }] };
    expect(tooltipView(changed, 'f1', ENGLISH)!.lines.map(said)).toContain('The text says it went down');
  });

  it('says of minor numbers nothing about credit, and does not count them', () => {
    expect(tooltip('f6')).toMatchObject({ kind: 'Minor number', who: 'An age, duration or small count' });
  });

  it('tells credit inside quoted words as such', () => {
    const quoted = {
      ...sample,
      figures: [{ ...sample.figures[0]!, ...at('rather'), by: 's1', creditedIn: 'a2' }],
    };
    expect(said(tooltipView(quoted, 'f1', ENGLISH)!.who)).toBe('Credited to Ada Lindqvist, in quoted words');
  });

  it('points to a figure of the same paragraph that is credited', () => {
    const beside = {
      ...sample,
      figures: [{ ...sample.figures[6]!, id: 'x', ...at('March'), by: null }, sample.figures[6]!],
    };
    expect(tooltipView(beside, 'x', ENGLISH)!.lines.map(said)).toContain(
      'company’s report is credited with other figures in this paragraph.',
    );
  });
});

describe('tooltip of a statement', () => {
  it('tells a pronoun as taken', () => {
    expect(tooltip('a5')).toMatchObject({
      kind: 'Quoted',
      who: 'Ada Lindqvist',
      lines: ['“she” is taken to be Ada Lindqvist, named in the same paragraph'],
    });
  });

  it('gives the own words of what is partly quoted, without the comma before the mark', () => {
    expect(tooltip('a1').lines).toEqual([
      'Its own words: “for as long as it takes”; the rest is the reporter’s wording',
    ]);
  });

  it('gives a paraphrase as the reporter’s wording', () => {
    expect(tooltip('a4').lines).toEqual([
      'In the reporter’s wording: “the repairs would take up to six weeks”',
    ]);
  });

  it('tells who reported words inside other words', () => {
    expect(tooltip('a11').lines).toContain('Reported by Tomas Okonjo');
  });

  it('says "Speaker not named" where the voice could not be told', () => {
    expect(tooltip('a9').who).toBe('Speaker not named');
    expect(said(tooltipLine(sample, 'a9')!)).toBe('Speaker not named · quoted');
  });

  it('tells the rule and the words that set it off', () => {
    expect(tooltip('a6').why).toEqual([
      '“according to” names a source beside the statement.',
      'Set off by “according to” beside “a Harbour Post count of toll records”.',
      'Rule: according-to.',
    ]);
  });

  it('has something to tell of a rule that the catalogue does not know', () => {
    const strange = { ...sample, attributions: [{ ...sample.attributions[0]!, rule: 'toString' }] };
    expect(said(tooltipView(strange, 'a1', ENGLISH)!.why[0]!)).toBe('A rule of the wording made this mark.');
  });
});

it('knows nothing of an id that is not there', () => {
  expect(tooltipView(sample, 'nothing', ENGLISH)).toBeNull();
  expect(tooltipLine(sample, 'f1')).toBeNull();
  expect(barLine(sample, 'nothing', 1, 1)).toBeNull();
});

it('reads a figure in the bar with its place and its credit', () => {
  expect(said(barLine(sample, 'f4', 2, 4)!)).toBe(
    'Figure 2 of 4: More than 32,000 people, credited to Harbour Post count of toll records',
  );
  expect(said(barLine(sample, 'f2', 3, 4)!)).toBe('Figure 3 of 4: 212 bolts, not credited in this sentence');
});

describe('the counts of figures', () => {
  const parts = (analysis: Analysis) => {
    const view = glanceView(analysis, listing(analysis));
    return (['credited', 'notCredited'] as const)
      .filter((part) => view[part].n > 0)
      .map((part) => said(partWords(view, part)));
  };
  it('lean on each other where both count something', () => {
    expect(parts(sample)).toEqual(['4 credited', '3 not in their sentence']);
  });
  it('say that none is credited where none is', () => {
    expect(parts(oneVoice)).toEqual(['none of 7 credited in its sentence']);
    expect(parts({ ...oneVoice, figures: oneVoice.figures.slice(0, 1) })).toEqual([
      '1, not credited in its sentence',
    ]);
  });
});

describe('lists', () => {
  it('keep the order of the text, with words of nobody in a group of their own at the end', () => {
    const { speakers, sources } = listing(sample);
    expect(speakers.map((one) => one.name)).toEqual(['Ada Lindqvist', 'senior official', 'Tomas Okonjo', '']);
    expect(speakers.at(-1)!.id).toBeNull();
    expect(sources[0]!.name).toBe('transport ministry');
  });

  it('leave uncertain findings and minor numbers out, and voices that only these lean on', () => {
    const unsure = {
      ...sample,
      attributions: sample.attributions.map((one) => ({ ...one, certain: one.by !== 's3' })),
    };
    const { speakers, figures, minor, uncertainStatements } = listing(unsure);
    expect(speakers.map((one) => one.name)).not.toContain('Tomas Okonjo');
    expect(uncertainStatements.map((one) => one.by)).toEqual(['s3']);
    expect(figures.map((one) => one.id)).not.toContain('f9');
    expect(minor.map((one) => one.id)).toEqual(['f6']);
  });

  it('are filtered by names, roles, words and credit, whatever the case and accents', () => {
    const all = listing(sample);
    const names = (query: string) => filterListing(sample, all, query).speakers.map((one) => one.name);
    expect(names('LÍNDQVIST')).toEqual(['Ada Lindqvist']);
    expect(names('harbour master')).toEqual(['Tomas Okonjo']);
    expect(names('shouted')).toEqual(['Ada Lindqvist']);
    expect(filterListing(sample, all, 'company’s report').figures.map((one) => one.id)).toEqual(['f7']);
    expect(filterListing(sample, all, '  ')).toBe(all);
  });
});

it('shows a figure inside its phrase, and alone with what it counts where the phrase is long', () => {
  expect(phraseOf(sample, sample.figures[0]!)).toEqual({
    before: 'cracks in ',
    words: 'about 40',
    after: ' of its 212 bolts',
  });
  const long = { ...sample.figures[3]!, phrase: { start: 0, end: sample.text.length } };
  expect(phraseOf(sample, long)).toEqual({ before: '', words: 'More than 32,000', after: ' people' });
});

it('names a language, and shows a tag that is none as it stands', () => {
  expect(languageName('de-AT', 'en')).toBe('German');
  expect(languageName('???', 'en')).toBe('???');
});
