/** Quotation regions: what stands between marks, over paragraphs too where the marks are repeated as printers do. */
import type { Block, Span } from '../analysis/model.ts';
import { endBeforeCue, unopened } from './lost-marks.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Pair, pair } from './pair.ts';

/** Marks included. */
export interface Region extends Pair {
  readonly block: number;
  /** Index of the region that carries this one on in the next paragraph, or null. */
  next: number | null;
  /** Index of the region that this one carries on, or null. */
  previous: number | null;
}

/** In text order. Double marks win over single ones; single ones count where no double ones are open around them. */
export function findRegions({ text, blocks }: { text: string; blocks: readonly Block[] }): Region[] {
  const regions: Region[] = [];
  blocks.forEach((block, index) => {
    const marks = marksOf(text, block.start, block.end);
    const double = marks.filter((m) => m.style !== 'single');
    const single = marks.filter((m) => m.style === 'single');
    const outer = [...unopened(text, block, double), ...pair(double, block.end, true)];
    const goesOn = carriesOn(text, block, blocks[index + 1], single[0]);
    for (const region of merge(outer, pair(single, block.end, goesOn))) {
      // What nothing closes ends where the next one opens, but not with the blank before it.
      const end = region.start + text.slice(region.start, region.end).trimEnd().length;
      const { start, inner, closed } = region;
      regions.push({ start, end, inner, closed, block: index, next: null, previous: null });
    }
  });
  chain(regions, text);
  return regions.map((region) => {
    if (region.closed || region.next !== null) return region;
    const end = endBeforeCue(text, region);
    return end === region.end ? region : { ...region, end, inner: { ...region.inner, end } };
  });
}

/** ‘One.’ over paragraphs: a single mark that opens its paragraph goes on where the next one opens with the same. */
function carriesOn(text: string, block: Span, next: Span | undefined, mark: Mark | undefined): boolean {
  if (!next || mark?.start !== block.start) return false;
  return text.slice(next.start, next.start + mark.end - mark.start) === text.slice(mark.start, mark.end);
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
