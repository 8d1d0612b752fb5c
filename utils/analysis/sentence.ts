/** The sentence around a span, for showing and copying; the rules have sentences of their own. */
import type { Analysis, Block, Span } from './model.ts';
import { oncePer } from './once-per.ts';
import { firstEndingAfter, textOf } from './span.ts';

/** A full stop after these ends no sentence; Intl.Segmenter does not know it. */
const ABBREVIATED =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Gen|Col|Maj|Lt|Capt|Sgt|Adm|Rep|Sen|Gov|Pres|No|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z])\.\s*$/;

/** A table of figures, and a tooltip on every scroll, ask for sentences of the same block. */
const sentencesByBlock = oncePer((_: Analysis) => new Map<Block, readonly Span[]>());

/** Inside its block, without white space at its ends; the span itself where it stands in no block. */
export function sentenceAround(analysis: Analysis, span: Span): Span {
  const block = analysis.blocks[firstEndingAfter(analysis.blocks, span.start)];
  if (!block || block.start > span.start) return span;
  const sentences = sentencesOf(analysis, block);
  const { start, end } = sentences[firstEndingAfter(sentences, span.start)]!;
  const trimmed = start + analysis.text.slice(start, end).trimEnd().length;
  return { start, end: Math.max(trimmed, span.end) };
}

function sentencesOf(analysis: Analysis, block: Block): readonly Span[] {
  const ofBlocks = sentencesByBlock(analysis);
  const sentences = ofBlocks.get(block) ?? readSentences(analysis, block);
  ofBlocks.set(block, sentences);
  return sentences;
}

/** Of one block, without a gap between them. */
function readSentences({ text, language }: Analysis, block: Block): Span[] {
  const sentences: Span[] = [];
  let isOpen = false;
  for (const segment of segmentsOf(text, block, segmenter(language))) {
    const start = isOpen ? sentences.pop()!.start : segment.start;
    sentences.push({ start, end: segment.end });
    isOpen = ABBREVIATED.test(textOf(text, segment));
  }
  return sentences;
}

/** No sentence that helps a reader is longer; a longer one is cut here. */
const STRETCH = 10_000;

/** A block stretch by stretch: a step of the segmenter takes as long as all of its text is long. */
function* segmentsOf(text: string, block: Block, sentences: Intl.Segmenter): Generator<Span> {
  let { start } = block;
  while (start < block.end) {
    const end = Math.min(start + STRETCH, block.end);
    const segments = [...sentences.segment(text.slice(start, end))];
    // The last one may go on behind the stretch: the next stretch begins with it.
    if (end < block.end && segments.length > 1) segments.pop();
    const from = start;
    for (const { index, segment } of segments) {
      start = from + index + segment.length;
      yield { start: from + index, end: start };
    }
  }
}

function segmenter(language: string | null): Intl.Segmenter {
  const options = { granularity: 'sentence' } as const;
  try {
    return new Intl.Segmenter(language ?? 'en', options);
  } catch {
    return new Intl.Segmenter('en', options);
  }
}
