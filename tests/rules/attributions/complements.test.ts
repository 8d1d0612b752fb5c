import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

type Row = [text: string, source: string, cue: string, ...content: string[]];
const rows = (list: Row[]) =>
  it.each(list)('%s', (text, source, cue, ...content) => {
    expect(marked(text)).toContainEqual(expect.objectContaining({ source, cue, content }));
  });

describe('where a content begins', () => {
  rows([
    ['Dunn said Friday she would leave in May.', 'Dunn', 'said', 'she would leave in May'],
    ['Dunn said last week that she would leave.', 'Dunn', 'said', 'she would leave'],
    ['Dunn told welders in Oake on Monday she would leave.', 'Dunn', 'told', 'she would leave'],
    ['Dunn asked Ruiz this week whether she would leave.', 'Dunn', 'asked', 'whether she would leave'],
    ['Dunn told welders last week’s vote was close.', 'Dunn', 'told', 'last week’s vote was close'],
    ['Dunn said on Friday she would leave in May.', 'Dunn', 'said', 'she would leave in May'],
    ['Dunn said in a letter last week the yard would close.', 'Dunn', 'said', 'the yard would close'],
    ['Dunn said earlier this year that she would leave.', 'Dunn', 'said', 'she would leave'],
    ['Dunn vowed to “sell the yard” by May.', 'Dunn', 'vowed', 'to “sell the yard” by May'],
    ['Asked whether the yard was safe, Dunn said, “I hope so.”', 'Dunn', 'said', '“I hope so.”'],
    ['In a note last May, Dunn wrote: The yard is shut.', 'Dunn', 'wrote', 'The yard is shut'],
    ['Dunn told the Herald she would leave in May.', 'Dunn', 'told', 'she would leave in May'],
    ['Dunn announced on Monday the sale of the yard.', 'Dunn', 'announced', 'the sale of the yard'],
    ['The union vowed on Friday to fight the closure.', 'The union', 'vowed', 'to fight the closure'],
    [
      'Dunn says despite the delay, she will open in May.',
      'Dunn',
      'says',
      'despite the delay, she will open in May',
    ],
    [
      'Dunn said in a letter, “We were never asked about any of it.”',
      'Dunn',
      'said',
      '“We were never asked about any of it.”',
    ],
    [
      'Dunn said in a statement posted on her site, “The valve is safe.”',
      'Dunn',
      'said',
      '“The valve is safe.”',
    ],
    [
      'Dunn said in an email sent to the crew on Monday that the valve was safe.',
      'Dunn',
      'said',
      'the valve was safe',
    ],
    ['The union has called for closing the valve.', 'The union', 'called for', 'closing the valve'],
    ['The union vowed not to close the valve.', 'The union', 'vowed', 'not to close the valve'],
    ['Dunn said she, too, has seen the valve.', 'Dunn', 'said', 'she, too, has seen the valve'],
    ['Dunn says the valves, while old, are safe.', 'Dunn', 'says', 'the valves, while old, are safe'],
    [
      'Dunn said the three valves — Ada, Bess and Cleo — had been sold.',
      'Dunn',
      'said',
      'the three valves — Ada, Bess and Cleo — had been sold',
    ],
    [
      'Dunn posted on the yard’s website that the “old valve” should be kept.',
      'Dunn',
      'posted',
      'the “old valve” should be kept',
    ],
    ['Dunn said of the foreman: “He never sleeps.”', 'Dunn', 'said', '“He never sleeps.”'],
    ['Dunn told welders in Oake last week, “The valve stays.”', 'Dunn', 'told', '“The valve stays.”'],
    [
      'Dunn remarked on the fact that the “old valve” was kept.',
      'Dunn',
      'remarked on',
      'the fact that the “old valve” was kept',
    ],
    ['Dunn said the next two days would be wet.', 'Dunn', 'said', 'the next two days would be wet'],
    ['Dunn confirmed that account on Monday, smiling.', 'Dunn', 'confirmed', 'that account'],
    ['Dunn confirmed that brass in the yard is old.', 'Dunn', 'confirmed', 'brass in the yard is old'],
    ['Dunn dismissed it as a prank.', 'Dunn', 'dismissed', 'it as a prank'],
    ['Dunn dismissed the note as a prank.', 'Dunn', 'dismissed', 'the note as a prank'],
    ['Dunn added, the valve is safe.', 'Dunn', 'added', 'the valve is safe'],
    ['The ad claims “the war on rust is won.”', 'The ad', 'claims', '“the war on rust is won.”'],
    [
      'The complaint, which was filed in Oake, alleged that the firm knew.',
      'The complaint',
      'alleged',
      'the firm knew',
    ],
  ]);
});

describe('where a content ends', () => {
  rows([
    ['Dunn admitted “the weather” was to blame.', 'Dunn', 'admitted', '“the weather” was to blame'],
    [
      'Ruiz accused Dunn, who left in May, of hiding the report.',
      'Ruiz',
      'accused',
      'Dunn, who left in May, of hiding the report',
    ],
    ['He said that the dam was safe, and he noted that it was new.', 'He', 'said', 'the dam was safe'],
    [
      'Oake called for foreign help on Friday, the ministry said, as the river rose.',
      'Oake',
      'called for',
      'foreign help',
    ],
  ]);
});

describe('verbs that the tagger takes for something else', () => {
  rows([
    [
      'Rents rose by a third in May, official figures show.',
      'official figures',
      'show',
      'Rents rose by a third in May',
    ],
    ['The van was empty, the complaint states.', 'the complaint', 'states', 'The van was empty'],
    [
      'Analysts at the broker Oake Hill estimate that the mine will close.',
      'Analysts at the broker Oake Hill',
      'estimate',
      'the mine will close',
    ],
    [
      '“The dam will hold,” said lead engineer Ana Dunn.',
      'lead engineer Ana Dunn',
      'said',
      '“The dam will hold,”',
    ],
    [
      'Doctors Across Rivers, a charity that runs the clinic, says its teams saw no one.',
      'Doctors Across Rivers',
      'says',
      'its teams saw no one',
    ],
    ['“Not today,” the captain grinned.', 'the captain', 'grinned', '“Not today,”'],
    ['Six in 10 say the mine is safe.', 'Six in 10', 'say', 'the mine is safe'],
    [
      'Figures released on Monday show that the mine lost money.',
      'Figures released',
      'show',
      'the mine lost money',
    ],
    [
      'Records from the port authority show coal exports fell by half.',
      'Records from the port authority',
      'show',
      'coal exports fell by half',
    ],
    ['Analysts had forecast a rise.', 'Analysts', 'forecast', 'a rise'],
    ['Dunn forecast a loss of $3 million.', 'Dunn', 'forecast', 'a loss of $3 million'],
    ['The clerk had informed them they were late.', 'The clerk', 'informed', 'they were late'],
    ['Critics point out that the mine lost money.', 'Critics', 'point', 'the mine lost money'],
    ['The mine lost money, de Vries notes.', 'de Vries', 'notes', 'The mine lost money'],
    ['Dunn says that will not do.', 'Dunn', 'says', 'that will not do'],
  ]);

  it('a noun with a relative clause stays one', () => {
    expect(marked('The coastal states that will vote in May are poor.')).toEqual([]);
  });
});

it.each([
  'She put the kettle on at home.',
  'Dunn declined to say how many homes were lost.',
  'A 911 caller also told a dispatcher before police arrived.',
  'The aides disclosed them to the press.',
])('nothing is said: %s', (text) => {
  expect(marked(text)).toEqual([]);
});

describe('contents in front', () => {
  rows([
    [
      'The dam is safe. And, she admitted, it is unclear how long it will last.',
      'she',
      'admitted',
      'it is unclear how long it will last',
    ],
    ['The dam is safe, she said Monday on Channel 9’s “Morning Talk.”', 'she', 'said', 'The dam is safe'],
    ['The dam is safe, he said according to a transcript.', 'he', 'said', 'The dam is safe'],
    [
      'To ease the load, engineers said, the gates were opened, “so the wall will not crack,” Dunn said.',
      'Dunn',
      'said',
      '“so the wall will not crack,”',
    ],
    [
      'The dam is safe, said the engineers, and it will not be replaced.',
      'the engineers',
      'said',
      'The dam is safe',
      'and it will not be replaced',
    ],
    [
      'In Dr Dunn’s words, “the dam is a gift to the valley.”',
      'Dr Dunn',
      'words',
      '“the dam is a gift to the valley.”',
    ],
  ]);

  it('are kept however the clause behind them goes on', () => {
    expect(
      marked('The jobs will be cut this week, said Fen Water’s chair Ana Roe in an email to staff.'),
    ).toMatchObject([
      { source: 'Fen Water’s chair Ana Roe', cue: 'said', content: ['The jobs will be cut this week'] },
    ]);
  });
});

describe('a colon leads to a quotation', () => {
  rows([
    [
      'Dr Dunn wrote:\n\n“The dam is safe. It will last.”\n\nThe council left.',
      'Dr Dunn',
      'wrote',
      '“The dam is safe. It will last.”',
    ],
    ['Dunn was blunt: “We failed every one of them.”', 'Dunn', ':', '“We failed every one of them.”'],
    [
      'She then listed her reasons:\n\n“The dam is old. The river is wild.”',
      'She',
      ':',
      '“The dam is old. The river is wild.”',
    ],
  ]);
});

it('a heading with a colon is no label', () => {
  expect(marked('Analysis: Ana Dunn, Oake\n\nThe dam is old.')).toEqual([]);
});
