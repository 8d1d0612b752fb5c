/** Person or body, office or name. */
import { describe, expect, it } from 'vitest';
import { voicesOf } from './voices-of.ts';

const typed = (marked: string) => {
  const { speakers, sources } = voicesOf(marked);
  return [
    ...speakers.map(({ name }) => `person ${name}`),
    ...sources.map(({ name, kind }) => `${kind} ${name}`),
  ];
};

it.each([
  ['{The Prime Minister|said} it.', 'person Prime Minister'],
  ['{The Secretary of Trade|said} it.', 'person Secretary of Trade'],
  ['{The MP for Harrowgate East|said} it.', 'person MP for Harrowgate East'],
  ['{The High Commissioner for Fisheries|said} it.', 'organization High Commissioner for Fisheries'],
  ['{Seal rescue group Project Otter|said} it.', 'organization Project Otter'],
  ['{Calder’s larger rival Sonata|said} it.', 'organization Sonata'],
  ['{Harbour Bank’s Soren Vale|said} it was late.', 'person Soren Vale'],
  ['{Ludo Vrancken at Northmoor Capital|said} it was late.', 'person Ludo Vrancken'],
  ['{The train operator, Coast Nightways,|said} it.', 'organization Coast Nightways'],
  ['{Coun Ludo Vrancken|said} it.', 'person Ludo Vrancken'],
  ['{Saltmarsh Media|said} it.', 'organization Saltmarsh Media'],
  [
    '{The Harbour Committee on Tides and Dunes|said} it.',
    'organization Harbour Committee on Tides and Dunes',
  ],
  ['{The Daily Angler|said} it.', 'organization Daily Angler'],
  ['{A large body of studies|suggests} it.', 'document large body of studies'],
  ['{A 30-second ad|claims} it.', 'document 30-second ad'],
  ['{Those surveyed|said} it.', 'unnamed Those surveyed'],
  ['{Those who were there|said} it.', 'unnamed Those'],
])('%s', (marked, voice) => {
  expect(typed(marked)).toEqual([voice]);
});

describe('a company is no government, no place of a dateline and no paper', () => {
  it.each([
    'Norland’s government shut a mine of Minera Costal. {The company|denied} it.',
    'PORT MARL, Norland (AFP) – Minera Costal shut a mine. {The company|denied} it.',
  ])('%s', (marked) => {
    expect(voicesOf(marked).credited).toEqual(['Minera Costal']);
  });
});

describe('short forms', () => {
  it('the last words of a body’s name stand for it', () => {
    expect(voicesOf('Buckthorn Plains Credit Union shut. {The credit union|said} so.').credited).toEqual([
      'Buckthorn Plains Credit Union',
    ]);
  });

  it('the first of two surnames stands for both', () => {
    const { speakers } = voicesOf('{Wilber Salas Quispe|said} it. {Salas|added} more.');
    expect(speakers.map((s) => s.name)).toEqual(['Wilber Salas Quispe']);
  });

  it('a namesake who was heard long before makes nobody uncertain', () => {
    const { attributions } = voicesOf(
      'Anne Smith is her aunt. {Councillor Jane Smith|said} no. {Smith|added} that it rained. {Smith|sat} down. Anne Smith left. {Smith|went} on.',
    );
    expect(attributions.map((a) => a.certain)).toEqual([true, true, true, false]);
  });
});

describe('descriptions', () => {
  it('lead to the one who is known for it, less certainly', () => {
    const { credited, attributions } = voicesOf(
      'Paul Reeve sang for an hour. {The singer|said} he was tired.',
    );
    expect(credited).toEqual(['Paul Reeve']);
    expect(attributions[0]!.certain).toBe(false);
  });

  it('that lead nowhere leave a pronoun behind them less certain too', () => {
    const { credited, attributions } = voicesOf('{The witness|said} it sank. {He|said} nobody drowned.');
    expect(credited).toEqual(['witness', 'witness']);
    expect(attributions.map((a) => a.certain)).toEqual([false, false]);
  });

  it('of who is accused bring in a person', () => {
    const { credited, speakers } = voicesOf(
      '{An officer of Marl police station|said} a driver was held. {The accused|told} reporters it was a lie. {He|said} he was ill.',
    );
    expect(credited.slice(1)).toEqual(['accused', 'accused']);
    expect(speakers.map((s) => s.name)).toContain('accused');
  });

  it('lead to nobody whose role is another', () => {
    expect(voicesOf('{Judge Paul Reeve|said} yes. {The singer|said} no.').credited).toEqual([
      'Paul Reeve',
      'singer',
    ]);
  });
});

it.each([
  ['All ten victims', 'ten victims'],
  ['All the victims', 'victims'],
  ['A third of residents', 'A third of residents'],
])('%s are told as %s', (source, name) => {
  expect(voicesOf(`{${source}|said} no.`).sources).toMatchObject([{ kind: 'unnamed', name }]);
});

it.each(['An angry army of workers', 'A crowd of residents', 'A slew of analysts'])(
  '%s is a group that is not named',
  (source) => {
    expect(voicesOf(`{${source}|said} no.`).sources.map((s) => s.kind)).toEqual(['unnamed']);
  },
);

describe('an opening word that the text writes small elsewhere', () => {
  it('is no body that "the company" could be', () => {
    const { credited } = voicesOf(
      '{Halden Paper Inc.|said} its sales shrank. Revenue fell to 3 million, on revenue of 4 million before. {The company|said} it would recover.',
    );
    expect(credited.at(-1)).toBe('Halden Paper Inc.');
  });

  it('stays a name where it has its capital inside a sentence too', () => {
    expect(voicesOf('They ate an apple. Staff of Apple left. {Apple|said} no.').credited).toEqual(['Apple']);
  });
});
