/** The sample articles, from page to analysis, as they were looked at and accepted. */
import { describe, expect, it } from 'vitest';
import { isSupported } from '../utils/analysis/model.ts';
import { readArticle } from '../utils/article/read.ts';
import { golden } from './golden/golden.ts';
import { analyseSample, goldenOf, openSample, readingOf, SAMPLES } from './golden/samples.ts';

describe('a sample article reads as its golden says', () => {
  it.each(SAMPLES)('%s', (name) => {
    const accepted = goldenOf(name);
    expect(
      accepted,
      `no golden yet: look at "npm run golden -- ${name}", then --accept ${name}`,
    ).not.toBeNull();
    expect(
      golden(analyseSample(name), readingOf(name)),
      `look at "npm run golden -- ${name}"; if it is right, --accept ${name}`,
    ).toBe(accepted);
  });
});

describe('pages that have nothing to show', () => {
  it('a front page of links is no article', () => {
    expect(readArticle(openSample('other/index-page'))).toEqual({ ok: false, reason: 'no-article' });
  });

  it('a German article says that it is no English', () => {
    expect(isSupported(analyseSample('other/german-bridge').language)).toBe(false);
  });

  it('an essay without quotations and numbers gives empty lists', () => {
    const { attributions, speakers, sources, figures } = analyseSample('other/no-findings');
    expect({ attributions, speakers, sources, figures }).toEqual({
      attributions: [],
      speakers: [],
      sources: [],
      figures: [],
    });
  });
});
