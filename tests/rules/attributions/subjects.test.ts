import { expect, it } from 'vitest';
import { marked } from './marked.ts';

it.each([
  ['After saying the bridge was safe, the mayor left the hall.', 'the mayor', 'the bridge was safe'],
  ['Dunn waved the claim away that Ruiz was to pay, saying it was a lie.', 'Dunn', 'it was a lie'],
  [
    'The race is close, with new polls indicating that Dunn has a small lead.',
    'new polls',
    'Dunn has a small lead',
  ],
  [
    'Ana Dunn and Minister Luis Ruiz have both argued that the tax is fair.',
    'Ana Dunn and Minister Luis Ruiz',
    'the tax is fair',
  ],
  [
    '“The tax is fair,” says survey lead author Tom Arden.',
    'survey lead author Tom Arden',
    '“The tax is fair,”',
  ],
  ['The elderly say the tax is fair.', 'The elderly', 'the tax is fair'],
  ['The self-described socialist said the tax was fair.', 'The self-described socialist', 'the tax was fair'],
  ['Another ranking says the tax is fair.', 'Another ranking', 'the tax is fair'],
  ['The injured told the mayor that the tax was fair.', 'The injured', 'the tax was fair'],
  ['The public overall says the tax is fair.', 'The public', 'the tax is fair'],
  ['Tom Arden, Ph.D., said the tax was fair.', 'Tom Arden', 'the tax was fair'],
  ['Tom Arden, MD, MPH, said the tax was fair.', 'Tom Arden', 'the tax was fair'],
  ['Tom Arden of Lowell, Mass., said the tax was fair.', 'Tom Arden of Lowell', 'the tax was fair'],
  ['Tom Arden, a glazier from Lowell, Mass., said the tax was fair.', 'Tom Arden', 'the tax was fair'],
  [
    'Tom Arden, who runs a mill near Lowell, New Hampshire, said the tax was fair.',
    'Tom Arden',
    'the tax was fair',
  ],
  ['A glazier from Lowell, Mass., said the tax was fair.', 'A glazier from Lowell', 'the tax was fair'],
  [
    'A person close to the owners, the third group in the talks, said the tax was fair.',
    'A person close to the owners',
    'the tax was fair',
  ],
  [
    'The minister, whose party lost the vote, which had been put off twice, said the tax was fair.',
    'The minister',
    'the tax was fair',
  ],
  [
    'Minutes of the June session, released last week, said the tax was fair.',
    'Minutes of the June session',
    'the tax was fair',
  ],
  [
    'Tom Arden, a glazier at the firm of Marl, Keel & Oake, said the tax was fair.',
    'Tom Arden',
    'the tax was fair',
  ],
  [
    'Tom Arden, the minister of trade, fishing and ports, said the tax was fair.',
    'Tom Arden',
    'the tax was fair',
  ],
  [
    'Tom Arden, who lost a barn in the flood at Lowell, Vermont, in June 2009, said the tax was fair.',
    'Tom Arden',
    'the tax was fair',
  ],
  [
    'Tom Arden, seeking a new term in Oake, a fishing town, said the tax was fair.',
    'Tom Arden',
    'the tax was fair',
  ],
  [
    'One glazier backing Ms. Ruiz, Tom Arden of Lowell, said the tax was fair.',
    'One glazier backing Ms. Ruiz, Tom Arden of Lowell',
    'the tax was fair',
  ],
  ['Those around her admit that the tax was fair.', 'Those around her', 'the tax was fair'],
  [
    'Even tenants who had cheered her plan warned that the tax was fair.',
    'tenants who had cheered her plan',
    'the tax was fair',
  ],
  [
    'The woman tasked with running the market insists that the tax was fair.',
    'The woman tasked with running the market',
    'the tax was fair',
  ],
  ['The port is shut, whereas Ruiz insisted that the tax was fair.', 'Ruiz', 'the tax was fair'],
  ['Those who named a mayor said the tax was fair.', 'Those who named a mayor', 'the tax was fair'],
  ['Both have said that the tax is fair.', 'Both', 'the tax is fair'],
  ['About three in ten said they would move.', 'About three in ten', 'they would move'],
  ['At least four tenants said they would move.', 'At least four tenants', 'they would move'],
  ['More than half of the tenants say they will move.', 'More than half of the tenants', 'they will move'],
  ['Nearly a third say they will move.', 'Nearly a third', 'they will move'],
  ['A report into the flood found that the tax was fair.', 'A report into the flood', 'the tax was fair'],
  ['Shops across the county said the tax was fair.', 'Shops across the county', 'the tax was fair'],
  ['Ana Dunn (Oake), a veteran of the board, said the tax was fair.', 'Ana Dunn', 'the tax was fair'],
  ['The Oake Times said the tax was fair.', 'The Oake Times', 'the tax was fair'],
  ['A survey last month found that the tax was fair.', 'A survey', 'the tax was fair'],
  [
    'The Committee on Ports and Trade said the tax was fair.',
    'The Committee on Ports and Trade',
    'the tax was fair',
  ],
  ['A slew of critics said the tax was unfair.', 'A slew of critics', 'the tax was unfair'],
  [
    'The party chief, Ana Dunn, flatly said that the tax was fair.',
    'The party chief, Ana Dunn',
    'the tax was fair',
  ],
  ['Jolly said the tax was fair.', 'Jolly', 'the tax was fair'],
  ['Most of the voters nationwide said the tax was fair.', 'Most of the voters', 'the tax was fair'],
  ['The board met, with the Oake Tenants saying it was late.', 'the Oake Tenants', 'it was late'],
  ['One of them, now 19, said the room was cold.', 'One of them', 'the room was cold'],
  [
    'They read a note in a journal, which said the dam was old.',
    'a note in a journal, which',
    'the dam was old',
  ],
  ['Opponents of raising the tax say that it is unfair.', 'Opponents of raising the tax', 'it is unfair'],
  ['About 4 in 10 say the tax is fair.', 'About 4 in 10', 'the tax is fair'],
  ['Nearly six out of 10 tenants said they would move.', 'Nearly six out of 10 tenants', 'they would move'],
  ['Those over 60 say the tax is fair.', 'Those over 60', 'the tax is fair'],
  ['Someone in the crowd said that the tax was fair.', 'Someone in the crowd', 'the tax was fair'],
  [
    'Most of the tenants in six towns living on the river say that the tax is fair.',
    'Most of the tenants in six towns living on the river',
    'the tax is fair',
  ],
  [
    'A memo from the harbour board seen by reporters said that the tax was fair.',
    'A memo from the harbour board seen by reporters',
    'the tax was fair',
  ],
  ['Ana Dunn, host of Radio Oake’s “The Late Tide,” said the tax was fair.', 'Ana Dunn', 'the tax was fair'],
  ['Councillor Ana Dunn (Oake), said the tax was fair.', 'Councillor Ana Dunn', 'the tax was fair'],
  ['The tenants -- including the owners -- said that the tax was fair.', 'The tenants', 'the tax was fair'],
  [
    'Ana Dunn — and, for that matter, the whole board — said that the tax was fair.',
    'Ana Dunn',
    'the tax was fair',
  ],
  [
    'An earlier report in the Oake Times said that the tax was fair.',
    'An earlier report in the Oake Times',
    'the tax was fair',
  ],
  [
    'An average of the last polls shows that the tax is unpopular.',
    'An average of the last polls',
    'the tax is unpopular',
  ],
  ['They kept the report, which notes that the tax is fair.', 'the report, which', 'the tax is fair'],
  ['Of the 24 tenants, 19 said that the tax was fair.', '19', 'the tax was fair'],
  ['She’s suggesting that the tax was fair.', 'She', 'the tax was fair'],
  ['The port has been warning that the tax is unfair.', 'The port', 'the tax is unfair'],
  ['They left early, revealing that the tax was fair.', 'They', 'the tax was fair'],
  [
    'Polls show tenants trust the council more than the port.',
    'Polls',
    'tenants trust the council more than the port',
  ],
  [
    'The tax was never paid, port and harbour records show.',
    'port and harbour records',
    'The tax was never paid',
  ],
  [
    'The tax was never paid, records compiled by the harbour board show.',
    'records compiled by the harbour board',
    'The tax was never paid',
  ],
  [
    'He worked as a guard for the harbour board, the Herald reported.',
    'the Herald',
    'He worked as a guard for the harbour board',
  ],
  ['According to recent polling, the tax is fair.', 'recent polling', 'the tax is fair'],
  ['An inside source said that the tax was fair.', 'An inside source', 'the tax was fair'],
  ['The fast bowler said that the pitch was dry.', 'The fast bowler', 'the pitch was dry'],
  ['Hoover estimated that the tax would cost them dear.', 'Hoover', 'the tax would cost them dear'],
  ['The tax was fair, current and former owners said.', 'current and former owners', 'The tax was fair'],
  [
    '“They never asked whether the tax was fair.” Dunn said.',
    'Dunn',
    '“They never asked whether the tax was fair.”',
  ],
])('%s', (text, source, content) => {
  expect(marked(text)).toContainEqual(expect.objectContaining({ source, content: [content] }));
});

it('a verb in the description of who speaks is no cue', () => {
  expect(marked('Two engineers briefed on the plan said the dam was safe.')).toMatchObject([
    { source: 'Two engineers briefed on the plan', cue: 'said' },
  ]);
});

it.each([
  ['Council leader Marta Dunn alleged women were unsafe on the ferry.', 'women were unsafe on the ferry'],
  ['Marta Dunn alleged harbour officers had lied.', 'harbour officers had lied'],
])('“alleged” right behind its subject is its verb: %s', (text, content) => {
  expect(marked(text)).toMatchObject([{ cue: 'alleged', content: [content] }]);
});

it.each([
  'In view of the report, the board shut the pier.',
  'He had to commit the crime because “no one else was brave enough.”',
])('a ground and a deed are no statements: %s', (text) => {
  expect(marked(text)).toEqual([]);
});

it('what a paper has learned is its own statement', () => {
  expect(marked('The pier will close for good, the Ledger has learned.')).toMatchObject([
    { source: 'the Ledger', content: ['The pier will close for good'] },
  ]);
});

it('letters of a body are no auxiliary', () => {
  expect(marked('“We have no plan to sell the pier,” a CA spokesman said.')).toMatchObject([
    { source: 'a CA spokesman' },
  ]);
});

it('who noted that … is no part of the subject in what was noted', () => {
  expect(marked('Dunn noted that in the year available figures showed growth.')).toContainEqual(
    expect.objectContaining({ source: 'Dunn', content: ['in the year available figures showed growth'] }),
  );
});

it('an address that is given is no cue', () => {
  expect(marked('“The dam is safe,” Dunn declared in a televised address Friday evening.')).toMatchObject([
    { source: 'Dunn', cue: 'declared' },
  ]);
});

it('a full stop before a speaker who goes on to say more is the end of the quotation', () => {
  expect(marked('The sign read “No pets.” Dunn said the tax was fair.')).toContainEqual(
    expect.objectContaining({ source: 'Dunn', content: ['the tax was fair'] }),
  );
});

it('“it is revealing that” says what is so, and nobody says it', () => {
  expect(marked('It is revealing that the tax was fair.')).toEqual([]);
});

it('a nickname inside a name is not what its bearer says', () => {
  expect(marked('Marta “Mo” Dunn shouted to the crowd.')).toEqual([]);
});

it.each(['There were three ways to call it “brave”.', 'The so-called “iron bridge” fell.'])(
  'nobody speaks: %s',
  (text) => {
    expect(marked(text)).toEqual([]);
  },
);

it('who was called something is not who goes on to speak', () => {
  expect(marked('He praised the crew, called Dunn a fool and said the ferry was safe.')).toContainEqual(
    expect.objectContaining({ source: 'He', cue: 'said', content: ['the ferry was safe'] }),
  );
});

it.each([
  [
    'The mill is closing a wharf, as sailors continue to warn that the pier is rotten.',
    'sailors',
    'the pier is rotten',
  ],
  [
    'The mayor lost the vote while her critics won by saying that the pier is rotten.',
    'critics',
    'the pier is rotten',
  ],
])('whose clause a verb without a subject hangs on: %s', (text, source, content) => {
  expect(marked(text)).toContainEqual(
    expect.objectContaining({ source: expect.stringContaining(source), content: [content] }),
  );
});

it.each([
  'Ruiz was asked, “Is the pier rotten?”',
  'Ruiz looked away when asked whether the pier was rotten.',
  'Ruiz was warned that the pier was rotten.',
])('who is asked or warned does not speak: %s', (text) => {
  expect(marked(text).map(({ source }) => source)).not.toContain('Ruiz');
});

it('who confirmed something goes on behind a passive', () => {
  expect(marked('The closures were confirmed by Ruiz, adding that the pier was rotten.')).toContainEqual(
    expect.objectContaining({ source: 'Ruiz', cue: 'adding', content: ['the pier was rotten'] }),
  );
});
