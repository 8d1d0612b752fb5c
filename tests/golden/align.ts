/** Which place each line of a reading means: short words ("two") stand at many, but the lines follow the text. */
import type { Span } from '../../utils/analysis/model.ts';

interface Step {
  readonly line: number;
  readonly place: Span;
  readonly before: Step | null;
  readonly length: number;
}

/**
 * `readings[i]` are the words that line i may stand for. Answers a place for each line, or null, so that as many lines
 * as possible have one and the places run in the order of the text.
 */
export function align(text: string, readings: readonly (readonly string[])[]): (Span | null)[] {
  const steps: Step[] = [];
  for (const [line, words] of readings.entries()) {
    const here: Step[] = [];
    for (const place of words.flatMap((word) => occurrences(text, word))) {
      let before: Step | null = null;
      for (const step of steps)
        if (step.place.end <= place.start && step.length > (before?.length ?? 0)) before = step;
      here.push({ line, place, before, length: (before?.length ?? 0) + 1 });
    }
    steps.push(...here);
  }
  const result: (Span | null)[] = readings.map(() => null);
  let step = steps.reduce<Step | null>((best, s) => (s.length > (best?.length ?? 0) ? s : best), null);
  for (; step; step = step.before) result[step.line] = step.place;
  return result;
}

/** As whole words: "12" stands neither in "312" nor in "12,000" or "12.5". */
function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const inside = /[\p{L}\p{N}]$|\d[.,]$/u.test(text.slice(0, start).slice(-2));
    const goesOn = /^(?:[.,]\d|[\p{L}\p{N}])/u.test(text.slice(end, end + 2));
    if (!inside && !goesOn) found.push({ start, end });
  }
  return found;
}
