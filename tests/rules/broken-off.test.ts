import { expect, it } from 'vitest';
import { plainArticle } from '../../scripts/plain-article.ts';
import { analyse } from '../../utils/rules/analyse.ts';

const TEXT =
  `The clerk of Port Marl, Ana Ruiz, said on Friday last week in a statement that 40 of the 120 boats, or a third,
would leave. “It is a loss,” she told the Ledger’s reporter on Monday, adding that prices rose to $5 million from
$3.5 million in May. Asked about it, the mayor declined to say how many. Hart: It was closed, according to the board’s
own report, which put the cost at 1 in 4.`.replace(/\n/g, ' ');

it('a text that breaks off behind any word is read', () => {
  const words = TEXT.split(' ');
  for (let n = 1; n <= words.length; n++) {
    const text = words.slice(0, n).join(' ');
    expect(analyse(plainArticle(text)).text, text).toBe(text);
  }
});

it.each([
  'She said Monday',
  'She announced last week',
  'The clerk said on Friday in a statement',
  'He said this',
])('a text whose last word is when or where something was said is read: %s', (text) => {
  expect(analyse(plainArticle(text)).text).toBe(text);
  expect(analyse(plainArticle(`${text}\n\nThe mayor left.`)).attributions).toEqual([]);
});
