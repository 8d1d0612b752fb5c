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
    expect(
      credited('{Norland officials|said} no. {Sudmark officials|said} yes. {Officials|left} early.'),
    ).toEqual(
      ['Norland officials', 'Sudmark officials', 'officials'].map((n, i) => (i < 2 ? n : 'Officials')),
    );
    expect(credited('{Two sources|said} it leaked. {Sources|said} more.')).toEqual([
      'Two sources',
      'Sources',
    ]);
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

  it('may be named with the noun behind', () => {
    expect(credited('It was told to the Marrow Eagle magazine by CNN. {The magazine|printed} it.')).toEqual([
      'Marrow Eagle',
    ]);
  });

  it('but "the paper" of a text with a study is the study', () => {
    expect(
      credited(
        'The Marrow Gazette told of {a study by Leeds University|which} found it. {The paper|said} no.',
      ),
    ).toEqual(['study by Leeds University', 'study by Leeds University']);
  });
});
