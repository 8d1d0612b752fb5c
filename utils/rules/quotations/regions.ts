/** Quotation regions: what stands between marks, over paragraphs too where the marks are repeated as printers do. */
import type { Span } from '../../analysis/model.ts';
import type { TextDocument } from '../text/document.ts';
import { type Mark, marksOf } from './marks.ts';

export interface Region extends Span {
  /** Marks included; `inner` is without them. */
  readonly inner: Span;
  readonly block: number;
  /** False: no closing mark in its paragraph. */
  readonly closed: boolean;
  /** Index of the region that carries this one on in the next paragraph, or null. */
  next: number | null;
  /** Index of the region that this one carries on, or null. */
  previous: number | null;
}

/** In text order. Double marks win over single ones; single ones count where no double ones are open around them. */
export function findRegions({ text, blocks }: Pick<TextDocument, 'text' | 'blocks'>): Region[] {
  const regions: Region[] = [];
  blocks.forEach((block, index) => {
    const marks = marksOf(text, block.start, block.end);
    const outer = pair(
      marks.filter((m) => m.style !== 'single'),
      block.end,
      true,
    );
    const single = pair(
      marks.filter((m) => m.style === 'single'),
      block.end,
      false,
    );
    for (const region of merge(outer, single)) {
      // What nothing closes ends where the next one opens, but not with the blank before it.
      const end = region.start + text.slice(region.start, region.end).trimEnd().length;
      regions.push({ ...region, end, block: index, next: null, previous: null });
    }
  });
  chain(regions, text);
  return regions;
}

type Pair = Pick<Region, 'start' | 'end' | 'inner' | 'closed'>;

/** Marks of one kind, paired in one pass. An opening mark that nothing closes runs to the end of its block if `open`. */
function pair(marks: readonly Mark[], end: number, open: boolean): Pair[] {
  const pairs: Pair[] = [];
  let from: Mark | null = null;
  const close = (mark: Mark | null, at: number) => {
    if (from && at > from.end)
      pairs.push({
        start: from.start,
        end: mark?.end ?? at,
        inner: { start: from.end, end: at },
        closed: mark !== null,
      });
    from = null;
  };
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (isOpening(mark, from !== null)) {
      // A single mark inside an open single quotation is an apostrophe or a slip, never a second opening.
      if (!open && from) continue;
      close(null, mark.start);
      from = mark;
    } else if (from && (open || !isPossessive(marks, i))) close(mark, mark.start);
  }
  if (open) close(null, end);
  return pairs;
}

/** "the voters' choice": no closing mark if a likelier one follows before any other opens. */
function isPossessive(marks: readonly Mark[], i: number): boolean {
  const next = marks[i + 1];
  return marks[i]!.possessive && next?.closes === true && !next.opens;
}

function isOpening(mark: Mark, open: boolean): boolean {
  if (mark.opens !== mark.closes) return mark.opens;
  if (mark.sign) return mark.sign === 'open';
  return !open;
}

/**
 * One list of both kinds: single-mark regions inside double ones are quotations within quotations and left out, and
 * so are double ones inside single ones (British copy). One walk over both lists.
 */
function merge(double: readonly Pair[], single: readonly Pair[]): Pair[] {
  const out: Pair[] = [];
  let covered = -1;
  const all = [...double, ...single].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const region of all) {
    if (region.start < covered) continue;
    out.push(region);
    covered = region.end;
  }
  return out;
}

/** A quotation left open at the end of its paragraph goes on in the next one if that begins with a mark. */
function chain(regions: Region[], text: string): void {
  for (let i = 0; i + 1 < regions.length; i++) {
    const here = regions[i]!;
    const after = regions[i + 1]!;
    if (here.closed || after.block !== here.block + 1) continue;
    if (text.slice(here.end, after.start).trim() !== '') continue;
    here.next = i + 1;
    after.previous = i;
  }
}
