/** The gallery and its pictures show what the product says: the hand-made story agrees with the rules where they find the same. */
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../utils/analysis/model.ts';
import { isSpeaker, voiceOf } from '../../utils/analysis/voices.ts';
import { analyse } from '../../utils/rules/analyse.ts';
import { sample } from './sample.ts';

const { language, ...article } = sample;
const found = analyse({ ...article, declaredLanguage: language });
const words = ({ start, end }: { start: number; end: number }) => sample.text.slice(start, end);
const isWithin = (inner: string, outer: string) => outer.includes(inner);

const told = (from: Analysis) =>
  from.attributions.map((one) => {
    const voice = voiceOf(from, one.by);
    return {
      content: one.content.map(words).join(' … '),
      tells: {
        rule: one.rule,
        kind: one.kind,
        voice: voice?.name,
        is: voice && (isSpeaker(voice) ? 'speaker' : voice.kind),
      },
    };
  });

/** Made by hand on purpose: words of nobody, and words that are less certain; the rules know better here. */
const NOT_FOUND_SO = ['“I told you so,”', '“perfectly sound”'];

describe('the sample story', () => {
  const byRules = told(found);
  it.each(told(sample).filter(({ content }) => !NOT_FOUND_SO.includes(content)))(
    'is told as the rules tell it: $content',
    ({ content, tells }) => {
      const same = byRules.find((one) => isWithin(one.content, content) || isWithin(content, one.content));
      expect(same?.tells).toEqual(tells);
    },
  );

  it.each(sample.figures.map((one) => [words(one), one] as const))(
    'has the figure “%s” as the rules have it',
    (figure, { rule, kind, qualifier, unit, value, minor }) => {
      expect(found.figures.find((one) => words(one) === figure)).toMatchObject({
        rule,
        kind,
        qualifier,
        unit,
        value,
        minor,
      });
    },
  );
});
