import { expect, it } from 'vitest';
import { bestEnd, likelihoodsOf } from '../../../utils/rules/attributions/content/likely-end.ts';
import { findAttributions } from '../../../utils/rules/attributions/find.ts';
import { read } from '../read.ts';
import { marked } from './marked.ts';

it('a participle with a quotation of its own is the next statement, not part of the first', () => {
  const found = marked('Roe said the bridge could close in May, adding: “Nobody has a key to it any more.”');
  expect(found.map(({ content }) => content)).toEqual([
    ['the bridge could close in May'],
    ['“Nobody has a key to it any more.”'],
  ]);
});

it('what a thing is called ends with the quotation where a new part of the sentence follows', () => {
  expect(
    marked('Analysts called the sale the “end of a long road,” as the yards along the river fell silent.'),
  ).toMatchObject([{ content: ['the sale the “end of a long road,”'] }]);
});

it('content begins behind "in a statement that"', () => {
  expect(marked('The institute said in a statement that she had taught for 30 years.')).toMatchObject([
    { source: 'The institute', content: ['she had taught for 30 years'] },
  ]);
});

it('a sum of money before the verb is not who speaks', () => {
  expect(
    marked('A dealer accused of selling copies for more than €2.4 million told the court that he was sorry.'),
  ).toMatchObject([{ source: expect.stringMatching(/^A dealer/), cue: 'told', content: ['he was sorry'] }]);
});

it('who was briefed is the source, what they were briefed on is no statement', () => {
  expect(marked('Two people briefed on the talks said the mayor had decided to sell the mill.')).toEqual([
    {
      kind: 'indirect',
      source: 'Two people briefed on the talks',
      cue: 'said',
      content: ['the mayor had decided to sell the mill'],
    },
  ]);
});

it('the occasion of a laugh is nobody’s statement', () => {
  expect(marked('The audience laughed when the mayor dropped the key.')).toEqual([]);
});

it('to confess to a deed and to admit to it are statements of it', () => {
  expect(marked('Roe confessed to the theft and admitted to threatening the guard.')).toMatchObject([
    { source: 'Roe', cue: 'confessed to' },
    { source: 'Roe', cue: 'admitted to', content: ['threatening the guard'] },
  ]);
});

it.each([
  [
    'another speaker behind ", and"',
    'The guild said its members were ready, and a clerk at the port accused it of bluffing.',
    ['its members were ready'],
  ],
  [
    'another speaker behind ", while", with an apposition',
    "Ruiz wrote that the firm had met its duties, while the guild's general secretary, Nora Falk, called that “a joke”.",
    ['the firm had met its duties'],
  ],
  [
    'the verb that the subject was left waiting for',
    'The group calling for the pool to be rebuilt has drawn 900 names by Friday.',
    ['the pool to be rebuilt'],
  ],
  [
    'another speaker behind an inverted clause',
    'The crane was safe, said Falk, and the port agreed.',
    ['The crane was safe'],
  ],
  [
    'the same speaker’s next claim',
    'Falk said the crane was safe, he also claimed it was new.',
    ['the crane was safe'],
  ],
])('content ends before %s', (_, text, content) => {
  expect(marked(text)[0]).toMatchObject({ content });
});

it('content begins behind the hearer, whatever hangs on that', () => {
  expect(
    marked('The mayor assured the council of the port on Monday that the bridge would hold.'),
  ).toMatchObject([{ cue: 'assured', content: ['the bridge would hold'] }]);
});

it('what a thing is described as belongs to the content, however late', () => {
  expect(
    marked('One welder described the new arm in a letter to the board as “a glorified fork.”'),
  ).toMatchObject([
    { cue: 'described', content: ['the new arm in a letter to the board as “a glorified fork.”'] },
  ]);
});

it('between two commas the cue interrupts one statement', () => {
  expect(
    marked('If the council were to sell the park, Falk argued, the town would lose its only green.'),
  ).toMatchObject([
    {
      source: 'Falk',
      content: ['If the council were to sell the park', 'the town would lose its only green'],
    },
  ]);
  expect(marked('The mix of rain and heat, growers say, marks the start of a long drought.')).toMatchObject([
    { source: 'growers', content: ['The mix of rain and heat', 'marks the start of a long drought'] },
  ]);
});

it('what leads to a quotation of whole sentences is the article’s own', () => {
  expect(marked('As whistles rang out in the hall, the manager said, “Please sit down.”')).toMatchObject([
    { kind: 'direct', source: 'the manager', content: ['“Please sit down.”'] },
  ]);
});

it('a subject behind its verb is carried to the next one', () => {
  expect(
    marked('“Nobody asked us,” said Ana Falk, who has run the pool since May, adding that she would resign.'),
  ).toMatchObject([
    { source: 'Ana Falk', cue: 'said' },
    { source: 'Ana Falk', cue: 'adding', content: ['she would resign'] },
  ]);
});

it('a list between semicolons is one statement, unless somebody else says its first part', () => {
  expect(
    marked('Harbour Rail carried 3 million people; Coast Rail carried two, according to city records.'),
  ).toMatchObject([{ content: ['Harbour Rail carried 3 million people; Coast Rail carried two'] }]);
  expect(marked('The pool is shut, Falk said; it will open in May, the council said.')).toMatchObject([
    { source: 'Falk' },
    { source: 'the council', content: ['it will open in May'] },
  ]);
});

it('what was found ends before who tells of it', () => {
  const found = marked('The auditor found that he had hidden the loss, according to a report.');
  expect(found).toContainEqual(
    expect.objectContaining({ cue: 'found', content: ['he had hidden the loss'] }),
  );
  expect(marked('The firm expects a loss of 3 million crowns this year, it said on Monday.')).toContainEqual(
    expect.objectContaining({ cue: 'expects', content: ['a loss of 3 million crowns this year'] }),
  );
});

it('what speakers did meanwhile is not what they said', () => {
  expect(marked('The mill will close, the owner said as he left the hall.')).not.toContainEqual(
    expect.objectContaining({ content: ['as he left the hall'] }),
  );
  expect(marked('The owner said as he saw it, the mill was lost.')[0]).toMatchObject({
    content: ['as he saw it, the mill was lost'],
  });
});

it.each([
  ['plain', 'Falk said the mill belonged to the heirs of Ruiz.', true],
  [
    'doubtful',
    'Falk said the mill belonged to the heirs of Ruiz, who sold it in May to a firm that few in the valley had ever heard of before.',
    false,
  ],
])('a statement with a %s end', (_, text, certain) => {
  expect(findAttributions(read(text))[0]).toMatchObject({ certain });
});

it.each([
  ['where there is no place', [9], [], 0],
  ['is the likely place', [3, 6, 12], [0.2, 0.6], 1],
  ['is the likeliest of unlikely places', [1, 3, 10, 30], [0.45, 0.4, 0.4], 0],
  ['is the whole where no place is likely', [1, 3, 10, 30], [0.1, 0.1, 0.1], 3],
  ['is rather one of two that are nearly the same', [2, 10, 12], [0.42, 0.6], 1],
])('the best end %s', (_, lengths, chances, index) => {
  expect(bestEnd(lengths, likelihoodsOf(chances))).toMatchObject({ index });
});

it.each([
  [
    'does not end before the verb that its subject waits for',
    'Albers says the deal, which the court has yet to approve, will leave hundreds out of pocket.',
    ['the deal, which the court has yet to approve, will leave hundreds out of pocket'],
  ],
  [
    'does not end between month and year',
    'Falk said Brandt outlined the role in an April, 2012 meeting as a source of money.',
    ['Brandt outlined the role in an April, 2012 meeting as a source of money'],
  ],
  [
    'leaves out what stands before a bracket with a quotation',
    'Some blowback came (“I want my dues back,” Nell Falk wrote in May) from members.',
    ['“I want my dues back,”'],
  ],
  ['leaves out what leads to a short quotation', 'After one long speech, Wallis asked, “Done?”', ['“Done?”']],
  [
    'does not end before the main clause that "when" leads to',
    'Falk warned that when the river rises, the mill will close.',
    ['when the river rises, the mill will close'],
  ],
  [
    'does not end before an aside between dashes that its verb follows',
    'Falk said that the mill — the oldest in the valley — will close.',
    ['the mill — the oldest in the valley — will close'],
  ],
  [
    'does not end before examples',
    'Falk announced repairs to the mill, including a new roof for the barn.',
    ['repairs to the mill, including a new roof for the barn'],
  ],
  [
    'goes on behind a second "that"',
    'Falk said the mill was shut, and that the owner had left.',
    ['the mill was shut, and that the owner had left'],
  ],
  [
    'does not end before a short bracket',
    'Falk said the sale would bring 40 million crowns ($5 million) in May.',
    ['the sale would bring 40 million crowns ($5 million) in May'],
  ],
  [
    'does not end before a longer bracket closes',
    'Falk called for a dam of at most 30 feet (9.1 metres or about three floors).',
    ['a dam of at most 30 feet (9.1 metres or about three floors)'],
  ],
  [
    'ends before the bracket closes that it stands in',
    'The mill is shut (Falk says it will open) and empty.',
    ['it will open'],
  ],
  [
    'ends where the speaker tells another thing',
    'Falk conceded that he had sold the mill without a vote and warned that the pool would follow.',
    ['he had sold the mill without a vote'],
  ],
])('content %s', (_, text, content) => {
  expect(marked(text)[0]).toMatchObject({ content });
});

it.each([
  ['a statement told', 'Falk said the kiln was cold.', ['the kiln was cold', '“We have no coal left.”']],
  ['a quotation', '“The kiln is cold,” Falk said.', ['“The kiln is cold,”', '“We have no coal left.”']],
  [
    'a question is another’s answer, perhaps',
    'Falk asked whether the kiln was cold.',
    ['whether the kiln was cold'],
  ],
])('who speaks on behind %s', (_, first, content) => {
  expect(marked(`${first}\n\n“We have no coal left.”`)[0]).toMatchObject({ source: 'Falk', content });
});

it.each([
  ['The Post quoted Falk as saying the kiln was cold.', 'Falk', 'saying', 'the kiln was cold'],
  ['The kiln was cold, the Post quoted Falk as saying.', 'Falk', 'saying', 'The kiln was cold'],
  ['The kiln was cold, Falk was quoted as saying later.', 'Falk', 'saying', 'The kiln was cold'],
  ['Falk was quoted by the Post as saying that the kiln was cold.', 'Falk', 'saying', 'the kiln was cold'],
])('who is quoted speaks: %s', (text, source, cue, content) => {
  expect(marked(text).find((found) => found.cue === cue)).toMatchObject({ source, content: [content] });
});

it('who tells “we are told” stays unnamed', () => {
  expect(marked('We are told that the kiln is cold.')).toMatchObject([
    { source: null, cue: 'told', content: ['the kiln is cold'] },
  ]);
});

it.each(['has this morning', 'has today', 'had last week'])('a time inside the verb: %s', (verb) => {
  expect(marked(`The guild ${verb} announced that the kiln will close.`)).toMatchObject([
    { source: 'The guild', cue: 'announced', content: ['the kiln will close'] },
  ]);
});

it.each([
  'as early as March',
  'before leaving for Oake, Tarn,',
  'during the firing of a kiln in Oake, Tarn,',
])('the next “that” is the verb’s: warned %s that', (between) => {
  expect(marked(`The guild warned ${between} that the kiln was cold.`)).toMatchObject([
    { source: 'The guild', cue: 'warned', content: ['the kiln was cold'] },
  ]);
});

it('behind another verb of telling “that” is that verb’s', () => {
  expect(marked('The guild argued with the town, adding that the kiln was cold.')).toMatchObject([
    { cue: 'adding', content: ['the kiln was cold'] },
  ]);
});

it.each([
  [
    'ends before the main clause where the comma stands within the marks',
    'Although Falk said the kiln was “a danger to all,” the guild kept it open.',
    ['the kiln was “a danger to all,”'],
  ],
  [
    'goes on over a list of quotations',
    'Falk called the kiln a “ruin,” a “trap” and a “pile of bricks.”',
    ['the kiln a “ruin,” a “trap” and a “pile of bricks.”'],
  ],
  [
    'goes on where the verb behind “and” hangs on the content’s own modal verb',
    'Falk said the kiln would cool for a week and open again in May.',
    ['the kiln would cool for a week and open again in May'],
  ],
  [
    'goes on behind a quotation with what was over before it was said',
    'Falk said the guild ‘never agrees’ to a sale and had not been asked about the kiln.',
    ['the guild ‘never agrees’ to a sale and had not been asked about the kiln'],
  ],
  [
    'ends before “and” where others say the next',
    'A third of them said the kiln was a danger and the rest said it was a treasure.',
    ['the kiln was a danger'],
  ],
  [
    'ends where the speaker says more with a bare clause',
    'Falk stressed the age of the kiln and said she would keep it.',
    ['the age of the kiln'],
  ],
  [
    'ends before a quotation of somebody else',
    'Officials said the guild had bought a cooler kiln, “so the roof cannot burn,” Ms Falk said.',
    ['the guild had bought a cooler kiln'],
  ],
])('a content %s', (_, text, content) => {
  expect(marked(text)[0]).toMatchObject({ content });
});
