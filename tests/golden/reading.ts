/**
 * A reading by hand (`NAME.expected.txt`): what a careful reader finds on a sample page, written before the rules were.
 *
 *   speakers    name | role
 *   sources     name | kind
 *   statements  kind | voice | source | cue | content        (spans of content joined by " // ")
 *   figures     words | value | counted thing | credited to  ("-": not credited in its sentence)
 *
 * " / " separates readings that are equally right, "*" is left open, "A … B" goes from A to B. A line that begins
 * with "?" may be found or not: it counts neither way.
 */
import type { Span } from '../../utils/analysis/model.ts';

export interface Line {
  readonly optional: boolean;
  /** Columns; each with the readings that are right. */
  readonly columns: readonly (readonly string[])[];
  readonly raw: string;
}
export const SECTIONS = ['speakers', 'sources', 'statements', 'figures'] as const;
export type Reading = Record<(typeof SECTIONS)[number], Line[]>;

export function parseReading(source: string): Reading {
  const reading: Reading = { speakers: [], sources: [], statements: [], figures: [] };
  let current: Line[] | null = null;
  for (const raw of source.split('\n').map((line) => line.trim())) {
    const title = SECTIONS.find((name) => name === raw);
    if (title) current = reading[title];
    else if (raw) {
      if (!current) throw new Error(`a line before the first section: ${raw}`);
      current.push(parseLine(raw));
    }
  }
  return reading;
}

function parseLine(raw: string): Line {
  const optional = raw.startsWith('? ');
  const columns = raw
    .slice(optional ? 2 : 0)
    .split(' | ')
    .map((column) => column.split(' / ').map((word) => word.trim()));
  return { optional, columns, raw };
}

/**
 * Where "A … B // C" stands in `text`, at `from` or later; null where the text does not have it.
 * White space counts as one blank, so that a reading does not depend on how the page breaks its lines.
 */
export function locate(text: string, content: string, from: number): Span[] | null {
  const spans: Span[] = [];
  let cursor = from;
  for (const piece of content.split(' // ')) {
    const [head, tail] = piece.split(' … ') as [string, string?];
    const start = text.indexOf(head, cursor);
    if (start < 0) return null;
    const last = tail === undefined ? start : text.indexOf(tail, start + head.length);
    if (last < 0) return null;
    cursor = last + (tail ?? head).length;
    spans.push({ start, end: cursor });
  }
  return spans;
}

/** Names alike but for case, articles, titles and the style of apostrophes. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^(?:the|an?|his|her|its|their|mr|mrs|ms|dr|dame|sir|professor) /, '')
    .trim();
