/** Page text is hostile: the rules end on any text, never throw, and what they answer is sound. */
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../scripts/plain-article.ts';
import type { Analysis } from '../../utils/analysis/model.ts';
import { analyse } from '../../utils/rules/analyse.ts';
import { readSample, SAMPLES } from '../golden/samples.ts';
import { HOSTILE } from './hostile.ts';
import { breaches, overTheWire } from './invariants.ts';
import { mutate, random } from './mutate.ts';

const ROUNDS = 6;

const analyseText = (text: string): Analysis => analyse(plainArticle(text));

/** The bench takes larger ones, in three sizes; here it is enough that what never ends shows. */
const HOSTILE_LENGTH = 40_000;
/** Soundness looks at every pair of statements. */
const LENGTH_FOR_PAIRS = 6_000;
const HOSTILE_TIME = 20_000;

describe('a text made to be slow or to break', () => {
  it.each(Object.entries(HOSTILE))(
    '%s: ends, and the answer is sound',
    { timeout: HOSTILE_TIME },
    (_, make) => {
      const article = make(HOSTILE_LENGTH);
      expect(analyse(article).text).toBe(article.text);
      expect(breaches(analyse(make(LENGTH_FOR_PAIRS)))).toEqual([]);
    },
  );
});

describe('sample articles, broken at random', () => {
  it.each(SAMPLES)('%s', { timeout: HOSTILE_TIME }, (name) => {
    const whole = readSample(name).text;
    const next = random(name.length * 7919);
    for (let round = 0; round < ROUNDS; round++) {
      const text = mutate(whole, next);
      const analysis = analyseText(text);
      expect(breaches(analysis), `round ${round}`).toEqual([]);
      expect(overTheWire(analysis), `round ${round}`).toEqual(analysis);
    }
  });
});

describe('sample articles as they are', () => {
  it.each(SAMPLES)('%s: sound, and the same each time', (name) => {
    const analysis = analyse(readSample(name));
    expect(breaches(analysis)).toEqual([]);
    expect(overTheWire(analysis)).toEqual(analysis);
    expect(analyse(readSample(name))).toEqual(analysis);
  });
});

describe('next to nothing', () => {
  it.each(['', ' ', '\n\n', '.', '"', '“”', '’', '\u0000', '\ud83d', '5', 'said', 'He said', '“…” said .'])(
    '%j',
    (text) => {
      expect(breaches(analyseText(text))).toEqual([]);
    },
  );
});
