/** Hand-made analyses for the tests of the page: a text and what stands where in it, told by its words. */
import type { Analysis, Attribution, Figure, Span } from '../../utils/analysis/model.ts';

/** The nth place of these words; a story that lost its words should fail loudly. */
export function place(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the story: ${words}`);
  return { start, end: start + words.length };
}

export interface StatementSpec extends Partial<Omit<Attribution, 'content' | 'source' | 'cue' | 'name'>> {
  content: string | string[];
  source?: string;
  cue?: string;
}

export interface StorySpec {
  text: string;
  statements?: StatementSpec[];
  figures?: (Partial<Figure> & { words: string; nth?: number })[];
  speakers?: { id: string; name: string; role?: string }[];
  sources?: { id: string; name: string }[];
}

export function story({
  text,
  statements = [],
  figures = [],
  speakers = [],
  sources = [],
}: StorySpec): Analysis {
  return {
    title: 'Harbour bridge shut',
    byline: null,
    publication: 'The Test Courier',
    published: null,
    url: null,
    text,
    language: 'en',
    blocks: blocksOf(text),
    attributions: statements.map((one, i) => statement(text, one, `a${i + 1}`)),
    speakers: speakers.map((one) => ({ role: null, named: true, mentions: [], ...one })),
    sources: sources.map((one) => ({ kind: 'organization', mentions: [], url: null, chain: null, ...one })),
    figures: figures.map((one, i) => figure(text, one, `f${i + 1}`)),
  };
}

function blocksOf(text: string): Analysis['blocks'] {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
}

/** A source or cue is looked for after the content first, as in “…,” she said, then anywhere. */
function statement(text: string, spec: StatementSpec, id: string): Attribution {
  const { content, source, cue, ...rest } = spec;
  const spans = [content].flat().map((words) => place(text, words));
  const near = (words: string | undefined) => {
    if (!words) return null;
    const after = text.indexOf(words, spans.at(-1)!.end);
    return after >= 0 && after - spans.at(-1)!.end < 60
      ? { start: after, end: after + words.length }
      : place(text, words);
  };
  return {
    id,
    kind: 'direct',
    content: spans,
    cue: near(cue),
    source: near(source),
    name: near(source),
    by: null,
    resolved: 'named',
    within: null,
    rule: 'said',
    certain: true,
    ...rest,
  };
}

function figure(text: string, spec: Partial<Figure> & { words: string; nth?: number }, id: string): Figure {
  const { words, nth, ...rest } = spec;
  const span = place(text, words, nth);
  return {
    id,
    ...span,
    value: null,
    low: null,
    high: null,
    qualifier: 'exact',
    kind: 'count',
    unit: null,
    of: null,
    phrase: span,
    time: null,
    hedge: null,
    links: [],
    direction: null,
    reached: null,
    by: null,
    creditedIn: null,
    rule: 'count',
    certain: true,
    minor: false,
    ...rest,
  };
}
