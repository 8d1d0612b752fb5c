import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../utils/rules/text/phrases.ts';
import { read } from '../read.ts';

function chunks(text: string): string[] {
  const document = read(text);
  return phrasesOf(document).nouns.map(({ start, end }) => text.slice(start, end));
}
const heads = (text: string) => {
  const document = read(text);
  return phrasesOf(document).nouns.map(({ head }) => document.tokens[head]!.text);
};

describe('noun phrases', () => {
  it.each<[string, string[]]>([
    [
      'The mayor’s new press secretary Ana Ruiz called him.',
      ['The mayor’s new press secretary Ana Ruiz', 'him'],
    ],
    ['She told her brother about the leaked emails.', ['She', 'her brother', 'the leaked emails']],
    ['Officials Friday said 25 people left.', ['Officials', 'Friday', '25 people']],
    [
      'Gov. Erik van der Meer met a Spanish-language reporter.',
      ['Gov. Erik van der Meer', 'a Spanish-language reporter'],
    ],
    ['Brandvold & Tveit sued them.', ['Brandvold & Tveit', 'them']],
    [
      'Reading Terrace said nothing to M A Tveit on the way.',
      ['Reading Terrace', 'nothing', 'M A Tveit', 'the way'],
    ],
    ['Visiting Leeds, Tveit said nothing.', ['Leeds', 'Tveit', 'nothing']],
  ])('%s', (text, expected) => {
    expect(chunks(text)).toEqual(expected);
  });

  it('tell their heads', () => {
    expect(heads('The mayor’s spokesman met nearly 30 senators.')).toEqual(['spokesman', 'senators']);
  });

  it('never overlap and keep the order of the text, whatever the text', () => {
    for (const text of ['the '.repeat(500), '’s - & '.repeat(300), 'Trump said '.repeat(300)]) {
      const { nouns } = phrasesOf(read(text));
      nouns.forEach((phrase, i) => {
        expect(phrase.first).toBeGreaterThanOrEqual(nouns[i - 1]?.last ?? 0);
        expect(phrase.head).toBeLessThan(phrase.last);
      });
    }
  });
});
