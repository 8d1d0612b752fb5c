/** A word by which the text itself leaves a figure open: "believed", "reportedly", "estimated", "alleged". */
import type { TextDocument } from '../text/document.ts';
import type { Reading, Step } from './reading.ts';

const HEDGE =
  /\b(?:(?:is|are|was|were|be|been|still|widely) (?:believed|thought|feared|presumed|estimated|rumou?red|said|reported|alleged|suspected|expected|projected)|believed|reportedly|estimated|allegedly|alleged|apparently|presumably|purportedly|purported|supposedly|presumed|rumou?red|unconfirmed|feared|perhaps|possibly|probably|may have|might have|could have)\b/giu;

/** Characters between figure and hedge: a clause's length on either side. */
const REACH = 50;

export const tellHedges: Step = (document, _lexemes, readings) => {
  readings.forEach((reading, i) => {
    reading.draft.hedge = hedgeOf(document, readings, i);
  });
};

function hedgeOf({ text, sentences }: TextDocument, readings: readonly Reading[], i: number) {
  const { draft, sentence } = readings[i]!;
  const bounds = sentences[sentence];
  if (!bounds) return null;
  const previous = readings[i - 1]?.draft.end ?? 0;
  const next = readings[i + 1]?.draft.start ?? text.length;
  const from = Math.max(bounds.start, previous, draft.start - REACH);
  const to = Math.min(bounds.end, next, draft.end + REACH);
  for (const match of text.slice(from, to).matchAll(HEDGE)) {
    const word = match[0].split(' ').at(-1)!;
    const start =
      from + match.index + match[0].length - (match[0].endsWith(' have') ? match[0].length : word.length);
    const end = from + match.index + match[0].length;
    if (end <= draft.end || !/[;:,]/.test(text.slice(draft.end, start))) return { start, end };
  }
  return null;
}
