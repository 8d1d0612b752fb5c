import { describe, expect, it } from 'vitest';
import { voicesOf } from './voices-of.ts';

describe('what was brought in without a cue is what later words point to', () => {
  it.each([
    [
      'a document and who made it',
      'A new report released on Monday by the Tidal Institute draws a dark picture. {The report|concluded} that dunes shrink.',
      'report released by the Tidal Institute',
    ],
    [
      'a team, by whatever word it is called',
      'A team of scientists at Port College in Norland weighed 40 crabs. {The researchers|found} that they grow. {The authors|warned} of more.',
      'team of scientists at Port College',
    ],
    [
      'a group with a name',
      'Harbour Board officials came at dawn. {The officials|said} the quay was safe.',
      'Harbour Board officials',
    ],
    [
      'a group without what it did',
      'Harbour Board officials concurred with the report. {The officials|said} the quay was safe.',
      'Harbour Board officials',
    ],
    [
      'a group without what it looked at',
      'To learn more, Harbour Tide researchers looked at lists completed by 40 nurses. {The researchers|said} few were full.',
      'Harbour Tide researchers',
    ],
    [
      'an unnamed person',
      'A sailor from Port Marl watched the storm. {The sailor|said} it was loud.',
      'sailor from Port Marl',
    ],
  ])('%s', (_, marked, name) => {
    expect(new Set(voicesOf(marked).credited)).toEqual(new Set([name]));
  });

  it('but not where someone with a name was described so', () => {
    const { credited } = voicesOf(
      'Lena Ortiz, a sailor from Port Marl, watched. {The sailor|said} it was loud.',
    );
    expect(credited).toEqual(['Lena Ortiz']);
  });

  it('the last of two is meant, and less certainly', () => {
    const { credited, attributions } = voicesOf(
      'A survey by the Salt Board came in May. A survey by Calder followed. {The survey|found} gulls everywhere.',
    );
    expect(credited).toEqual(['survey by Calder']);
    expect(attributions[0]!.certain).toBe(false);
  });

  it('"the study" is the report if the text brought in no study, less certainly', () => {
    const { credited, attributions } = voicesOf(
      'A report by the Salt Board came in May. {The study|found} gulls.',
    );
    expect(credited).toEqual(['report by the Salt Board']);
    expect(attributions[0]!.certain).toBe(false);
  });

  it('takes in what hangs on a document whose attribution broke off', () => {
    expect(
      voicesOf('{A transcript|shows} nothing. {A letter|} seen by the Bugle said little.').credited[1],
    ).toBe('letter seen by the Bugle');
    expect(voicesOf('According to {a count|} carried out by the Salt Board it leaked.').credited).toEqual([
      'count carried out by the Salt Board',
    ]);
  });
});

describe('a document is named by its maker only where nothing else tells which it is', () => {
  it.each([
    ['{A tweet from the Salt Board|said} so.', 'tweet from the Salt Board'],
    ['{The Saltline tally from the Salt Board|said} so.', 'Saltline tally'],
    ['{Its latest report|said} so.', 'latest report'],
  ])('%s', (marked, name) => {
    expect(voicesOf(marked).sources.map((s) => s.name)).toEqual([name]);
  });
});

describe('groups', () => {
  it('officials of "Harbour Department" and of "Harbour" are the same people', () => {
    const { sources } = voicesOf('{Harbour officials|said} it. {Harbour Department officials|added} more.');
    expect(sources.map((s) => s.name)).toEqual(['Harbour Department officials']);
  });

  it('keep how many of a people they are', () => {
    expect(voicesOf('{Many Norlanders|said} so. {Some Republicans|did} not.').credited).toEqual([
      'Many Norlanders',
      'Some Republicans',
    ]);
  });
});

describe('whose they are', () => {
  it('a spokesman carries the name of the one he speaks for, however he is called', () => {
    const { credited, speakers } = voicesOf(
      'Paul Reeve flew home on Monday, {his spokesman|said}. {Mr Reeve’s spokesman|declined} to say more.',
    );
    expect(credited).toEqual(['Paul Reeve’s spokesman', 'Paul Reeve’s spokesman']);
    expect(speakers).toHaveLength(1);
  });

  it('stays open where two could be meant', () => {
    const { credited } = voicesOf(
      'Paul Reeve met George Hale. George Hale left. Paul Reeve met George Hale, {his lawyer|said}.',
    );
    expect(credited).toEqual(['lawyer']);
  });
});
