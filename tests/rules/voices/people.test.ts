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
    [
      '{Lena Ortiz, a fellow at Port College and a founder of Saltline,|said} it.',
      'Lena Ortiz',
      'fellow at Port College',
    ],
    ['{Mr. Ortiz|said} the pump broke. Paul Ortiz, 41, is a plumber.', 'Paul Ortiz', null],
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

  it('begins behind a capital that the text elsewhere leaves away', () => {
    const behind = 'Town To Thank Diana Moss Today.\n\n{Diana Moss|said} it rained.';
    expect(names(behind)).toEqual(['Diana Moss']);
    expect(names('{Constituent Diana Moss|said} it rained. Diana Moss left.')).toEqual(['Diana Moss']);
  });
});
