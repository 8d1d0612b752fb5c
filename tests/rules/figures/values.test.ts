/** A value never differs between the analysis and the words, whichever way one goes. */
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../utils/analysis/model.ts';
import { formatFigure } from '../../../utils/export/figure-words.ts';
import { ENGLISH } from '../../../utils/words/words.ts';
import { FORMS, inWords, random } from './generate.ts';
import { figuresOf } from './read.ts';

const CASES = 60;
const withIds = (draft: ReturnType<typeof figuresOf>[number]): Figure => ({
  ...draft,
  id: 'f1',
  by: null,
  creditedIn: null,
  links: [],
});

describe.each(Object.entries(FORMS))('%s', (name, write) => {
  const next = random(name.length * 7919);
  const cases = Array.from({ length: CASES }, () => write(next));

  it('is read with the value it was written for', () => {
    for (const { text, value } of cases) {
      const found = figuresOf(`The farm sold more than ${text} apples.`);
      expect([text, found.map((f) => f.value)]).toEqual([text, [value]]);
      expect(found[0]!.qualifier).toBe('more-than');
    }
  });

  it('is read the same with a currency, a unit, a percent sign', () => {
    for (const { text, value } of cases.slice(0, 20)) {
      const frames: [string, string][] = [
        [`It weighs ${text} tons.`, 'ton'],
        [`It paid ${text} euros.`, 'EUR'],
        [`It grew ${text} percent.`, '%'],
      ];
      for (const [sentence, unit] of frames)
        expect([sentence, figuresOf(sentence).map((f) => [f.value, f.unit])]).toEqual([
          sentence,
          [[value, unit]],
        ]);
    }
  });

  it('comes back the same from the words that are shown', () => {
    for (const { text, value } of cases) {
      const figure = withIds(figuresOf(`The farm sold ${text} apples.`)[0]!);
      const words = formatFigure(figure, ENGLISH)!;
      expect([text, figuresOf(`The farm sold about ${words} apples.`).map((f) => f.value)]).toEqual([
        text,
        [value],
      ]);
    }
  });
});

describe('ranges', () => {
  const next = random(17);
  it.each([
    '%a to %b tons',
    'between %a and %b tons',
    '%a-%b tons',
    '%a–%b tons',
    'from %a tons up to %b tons',
  ])('%s', (frame) => {
    for (let i = 0; i < 60; i++) {
      const low = 2 + Math.floor(next() * 90);
      const high = low + 1 + Math.floor(next() * 900);
      const sentence = `It needs ${frame.replace('%a', String(low)).replace('%b', String(high))} of sand.`;
      const found = figuresOf(sentence);
      const values = found.length === 1 ? [found[0]!.low, found[0]!.high] : found.map((f) => f.value);
      expect([sentence, values]).toEqual([sentence, [low, high]]);
    }
  });
});

describe('shares', () => {
  const names: [string, number][] = [
    ['third', 3],
    ['quarter', 4],
    ['fifth', 5],
    ['eighth', 8],
    ['tenth', 10],
  ];
  it('of every spelled fraction', () => {
    for (const [name, bottom] of names)
      for (let top = 1; top < bottom; top++) {
        const share = top === 1 ? `one-${name}` : `${inWords(top)}-${name}s`;
        const found = figuresOf(`About ${share} of the hens limped.`);
        expect([share, found.map((f) => f.value)]).toEqual([share, [top / bottom]]);
      }
  });

  it('of every N in M', () => {
    for (let whole = 2; whole <= 12; whole++)
      for (let part = 1; part < whole; part++)
        for (const share of [
          `${part} in ${whole}`,
          `${part} out of ${whole}`,
          `${inWords(part)} in ${inWords(whole)}`,
        ]) {
          const found = figuresOf(`Nearly ${share} hens limped.`);
          expect([share, found.map((f) => f.value)]).toEqual([share, [part / whole]]);
        }
  });
});
