import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../utils/analysis/model.ts';
import { sentenceAround } from '../../utils/analysis/sentence.ts';
import { textOf } from '../../utils/analysis/span.ts';
import { story } from '../page/story.ts';

const around = (analysis: Analysis, words: string): string => {
  const start = analysis.text.indexOf(words);
  return textOf(analysis.text, sentenceAround(analysis, { start, end: start + words.length }));
};

describe('the sentence around a figure', () => {
  const found = story({
    text: 'Rain fell. Mr. Osei and Dr. J. Amadi counted 12 boats. They left.\n\nOn 3 May',
  });
  it('goes on behind a title or an initial, and no further than its end', () => {
    expect(around(found, '12')).toBe('Mr. Osei and Dr. J. Amadi counted 12 boats.');
    expect(around(found, 'They')).toBe('They left.');
  });
  it('stays in its block, which may end without a full stop', () => {
    expect(around(found, '3')).toBe('On 3 May');
  });
  it('is the span itself where that stands in no block', () => {
    const at = found.text.indexOf('\n\n');
    expect(sentenceAround(found, { start: at, end: at + 1 })).toEqual({ start: at, end: at + 1 });
  });
});

describe('a block of a thousand lines', () => {
  const lines = Array.from(
    { length: 1000 },
    (_, i) => `Ward ${i} was left with ${i + 5000} homes, Mr. Osei said.`,
  );
  const found = story({ text: lines.join(' ') });
  afterEach(() => vi.restoreAllMocks());

  it('is gone through once for all of its figures, and never as one piece', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    for (const [i, line] of lines.entries()) expect(around(found, `${i + 5000} homes`)).toBe(line);
    const pieces = segment.mock.calls.map(([text]) => text.length);
    expect(pieces.reduce((sum, length) => sum + length)).toBeLessThan(1.1 * found.text.length);
    expect(Math.max(...pieces)).toBeLessThan(found.text.length / 4);
  });
});
