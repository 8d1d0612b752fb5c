/** The sentence around a span, for showing and copying; the rules have sentences of their own. */
import type { Analysis, Span } from './model.ts';

/** A full stop after these ends no sentence; Intl.Segmenter does not know it. */
const ABBREVIATED =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Gen|Col|Maj|Lt|Capt|Sgt|Adm|Rep|Sen|Gov|Pres|No|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z])\.\s*$/;

/** Inside its block, without white space at its ends; the span itself where it stands in no block. */
export function sentenceAround({ blocks, text, language }: Analysis, span: Span): Span {
  const block = blocks.find((one) => one.start <= span.start && span.start < one.end);
  if (!block) return span;
  const segments = [...segmenter(language).segment(text.slice(block.start, block.end))];
  const at = span.start - block.start;
  const here = segments.findLastIndex(({ index }) => index <= at);
  const isOpen = (index: number) => ABBREVIATED.test(segments[index]?.segment ?? '');
  let first = Math.max(here, 0);
  let last = first;
  while (first > 0 && isOpen(first - 1)) first--;
  while (last < segments.length - 1 && isOpen(last)) last++;
  const end = segments[last]!.index + segments[last]!.segment.trimEnd().length;
  return { start: block.start + segments[first]!.index, end: Math.max(block.start + end, span.end) };
}

function segmenter(language: string | null): Intl.Segmenter {
  const options = { granularity: 'sentence' } as const;
  try {
    return new Intl.Segmenter(language ?? 'en', options);
  } catch {
    return new Intl.Segmenter('en', options);
  }
}
