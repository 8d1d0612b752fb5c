import { describe, expect, it } from 'vitest';
import {
  contentFeatures,
  openingFeatures,
} from '../../../utils/rules/attributions/content/content-features.ts';
import { readFor } from '../../../utils/rules/attributions/reading.ts';
import { timesSpoken } from '../../../utils/rules/attributions/spoken.ts';
import { verbClass } from '../../../utils/rules/lexicon/verb-classes.ts';
import { REPORTING_VERBS } from '../../../utils/rules/lexicon/verbs.ts';
import { read } from '../read.ts';
import { marked } from './marked.ts';

const reading = (text: string) => readFor(read(text));

describe('who speaks in an article', () => {
  const r = reading(
    'The keeper said the lamp was out. A gull watched. The keeper told nobody. The keeper slept.',
  );
  const phrases = r.phrases.nouns.filter(({ head }) => r.tokens[head]!.lower === 'keeper');

  it('is known from the verbs of saying elsewhere, not from its own', () => {
    expect(phrases.map((phrase) => timesSpoken(r, phrase))).toEqual(['once', 'once', 'often']);
  });

  it('is not what merely stands in it', () => {
    const gull = r.phrases.nouns.find(({ head }) => r.tokens[head]!.lower === 'gull')!;
    expect(timesSpoken(r, gull)).toBe('never');
  });
});

describe('what the weights see of a content', () => {
  const featuresOf = (text: string, content: string) => {
    const start = text.indexOf(content);
    return contentFeatures(reading(text), [{ start, end: start + content.length }]);
  };

  it('whether it is a clause, stands in marks, and where it stops', () => {
    expect(featuresOf('Roe said the pier had sunk.', 'the pier had sunk')).toEqual([
      'quotes:none',
      'finite:true',
      'ends:sentence',
    ]);
    expect(featuresOf('Roe called it “a shambles” and left.', 'it “a shambles”')).toEqual([
      'quotes:some',
      'finite:false',
      'ends:CCONJ',
    ]);
  });

  it('with which phrase it begins, behind words that only qualify it', () => {
    const text = 'Roe said more than 300 boats had sunk.';
    const r = reading(text);
    const start = r.tokens.findIndex(({ lower }) => lower === 'more');
    expect(openingFeatures(r, start)).toContain('opens:NUM');
    expect(openingFeatures(r, start)).toContain('then:finite');
  });
});

it('nine in ten reporting verbs belong to a class', () => {
  const without = [...REPORTING_VERBS].filter((verb) => verbClass(verb) === 'other');
  expect(without.length).toBeLessThan(REPORTING_VERBS.size / 10);
});

it('a hearer alone is nothing that was said', () => {
  const contents = marked('Roe warned the skipper. Then Roe warned the skipper of a reef.').map(
    (m) => m.content,
  );
  expect(contents.flat()).not.toContain('the skipper');
});
