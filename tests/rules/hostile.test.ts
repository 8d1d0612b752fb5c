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
const HOSTILE_TIME = 20_000;

describe('a text made to be slow or to break', () => {
  it.each(Object.entries(HOSTILE))(
    '%s: ends, and the answer is sound',
    { timeout: HOSTILE_TIME },
    (_, make) => {
      const text = make(HOSTILE_LENGTH);
      const analysis = analyseText(text);
      expect(analysis.text).toBe(text);
      expect(breachesOfLarge(analysis)).toEqual([]);
    },
  );
});

/** The pairwise checks are for articles; of a list of thousands, the first hundreds tell. */
const ENOUGH = 400;
function breachesOfLarge(analysis: Analysis): string[] {
  const known = new Set(analysis.attributions.slice(0, ENOUGH).map(({ id }) => id));
  const ofThese = breaches({
    ...analysis,
    attributions: analysis.attributions.slice(0, ENOUGH),
    figures: [],
  });
  // Voices and outer attributions of those left out are no breach.
  return ofThese.filter(
    (line) => !/nothing is credited|which is not there/.test(line) || known.size < ENOUGH,
  );
}

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
