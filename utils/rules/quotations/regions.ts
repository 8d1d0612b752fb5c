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
    const double = marks.filter((m) => m.style !== 'single');
    const single = marks.filter((m) => m.style === 'single');
    const outer = [...unopened(text, block, double), ...pair(double, block.end, true)];
    const goesOn = carriesOn(text, block, blocks[index + 1], single[0]);
    for (const region of merge(outer, pair(single, block.end, goesOn))) {
      // What nothing closes ends where the next one opens, but not with the blank before it.
      const end = region.start + text.slice(region.start, region.end).trimEnd().length;
      regions.push({ ...region, end, block: index, next: null, previous: null });
    }
  });
  chain(regions, text);
  closeBeforeCue(regions, text);
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
  const lastClosing = new Map(
    marks.flatMap((mark, i) => (mark.opens && !mark.closes ? [] : [[mark.style, i]])),
  );
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    // «The ‹old› bridge»: marks of another style inside ones that close are a quotation within the quotation.
    if (isInside(mark, from) && (lastClosing.get(from!.style) ?? -1) > i) continue;
    if (isOpening(mark, from !== null)) {
      // A single mark inside an open single quotation is an apostrophe or a slip, never a second opening.
      if (mark.style === 'single' && from) continue;
      close(null, mark.start);
      from = mark;
    } else if (from && (mark.style !== 'single' || !isPossessive(marks, i, open))) close(mark, mark.start);
  }
  if (open) close(null, end);
  return pairs;
}

const isInside = (mark: Mark, from: Mark | null) => from !== null && mark.style !== from.style;

/** ‘One.’ over paragraphs: a single mark that opens its paragraph goes on where the next one opens with the same. */
function carriesOn(text: string, block: Span, next: Span | undefined, mark: Mark | undefined): boolean {
  if (!next || mark?.start !== block.start) return false;
  return text.slice(next.start, next.start + mark.end - mark.start) === text.slice(mark.start, mark.end);
}

/** "The bridge is shut,” said Falk.": a closing mark behind a comma or full stop whose opening one is lost. */
function unopened(text: string, block: Span, marks: readonly Mark[]): Pair[] {
  const mark = marks[0];
  if (!mark || mark.opens || mark.start - block.start > MAX_UNOPENED) return [];
  if (!/[,.?!]/.test(text[mark.start - 1] ?? '')) return [];
  return [
    { start: block.start, end: mark.end, inner: { start: block.start, end: mark.start }, closed: true },
  ];
}
/** Characters in front of a closing mark without an opening one; further on it is likelier a slip of its own. */
const MAX_UNOPENED = 400;

/** "“The bridge is shut, said Falk. It …": what nothing closes ends with the comma before whoever said it. */
function closeBeforeCue(regions: Region[], text: string): void {
  regions.forEach((region, i) => {
    if (region.closed || region.next !== null) return;
    const cue = CUE.exec(text.slice(region.start, Math.min(region.end, region.start + MAX_UNOPENED)));
    if (!cue) return;
    const end = region.start + cue.index + 1;
    regions[i] = { ...region, end, inner: { ...region.inner, end } };
  });
}
const CUE =
  /[,?!] (?:(?:he|she|they|\p{Lu}[\p{L}’'-]{0,20}(?: \p{Lu}[\p{L}’'-]{0,20}){0,2}) )?(?:said|says|added)[ .]/u;

/** "the voters' choice": no closing mark if a likelier one follows before any other opens, or none need follow. */
function isPossessive(marks: readonly Mark[], i: number, open: boolean): boolean {
  const next = marks[i + 1];
  return marks[i]!.possessive && (open || (next?.closes === true && !next.opens));
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
