/** How far a content reaches: to the end of its clause, over quotations as wholes, without the marks between sentences. */
import type { Span } from '../../../analysis/model.ts';
import type { Reading } from '../reading.ts';

/** Words in front of a cue that may belong to it; bounds the time on hostile text. */
export const MAX_FRONT = 300;

/** Tokens `first` to `last` (exclusive) as a span, without the marks that only join or end sentences. */
export function spanOf(r: Reading, first: number, last: number): Span | null {
  let from = first;
  let to = last;
  while (from < to && isMark(r, from)) from++;
  while (to > from && (isMark(r, to - 1) || isConjunction(r, to - 1))) to--;
  if (from >= to) return null;
  return { start: r.tokens[from]!.start, end: r.tokens[to - 1]!.end };
}

const isMark = (r: Reading, i: number) => r.regionAt(i) < 0 && /^[.,;:!?…—–-]+$/.test(r.tokens[i]!.text);
const isConjunction = (r: Reading, i: number) =>
  r.regionAt(i) < 0 && /^(?:and|but|or)$/.test(r.tokens[i]!.text);

/** A region with those that carry it on over paragraphs, as spans with their marks. */
export function regionSpans(r: Reading, region: number): Span[] {
  const spans: Span[] = [];
  let first = region;
  while (r.regions[first]!.previous !== null) first = r.regions[first]!.previous!;
  for (let at: number | null = first; at !== null; at = r.regions[at]!.next) {
    const { start, end } = r.regions[at]!;
    spans.push({ start, end });
  }
  return spans;
}

/** Is a finite verb or a quotation among tokens `first` to `last` (exclusive)? */
export function hasFiniteVerb(r: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (r.regionAt(i) >= 0 || (r.verbAt(i)?.form === 'finite' && !isInNoun(r, i))) return true;
  return false;
}

/** "a recorded interview": a participle inside a noun phrase is no verb of the sentence. */
export const isInNoun = (r: Reading, i: number) => r.phrases.at(i) !== null;

/** Words that only link a sentence to the one before are no content: "But, …", "Still, …", "Of course, …". */
export function onlyLinks(r: Reading, first: number, last: number): boolean {
  if (last - first > MAX_LINKS) return false;
  for (let i = first; i < last; i++) {
    const { pos, lower } = r.tokens[i]!;
    if (r.regionAt(i) >= 0) return false;
    if (!/^(?:CCONJ|SCONJ|ADV|PUNCT)$/.test(pos) && !/^(?:of|course|in|fact)$/.test(lower)) return false;
  }
  return true;
}
const MAX_LINKS = 4;

/** "…, officials said, …, “so it cannot burn,” Dr Roe said": what stands before the quotation is said by others. */
export function saysAmong(r: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:said|says|told|added|according)$/.test(r.tokens[i]!.lower) && r.regionAt(i) < 0) return true;
  return false;
}

/** Where a statement begins that ends before token `end`: behind a semicolon, if somebody says what stands before that. */
export function statementStart(r: Reading, floor: number, end: number): number {
  let start = floor;
  for (let i = floor; i < end; i++)
    if (r.regionAt(i) < 0 && r.tokens[i]!.text === ';' && saysAmong(r, start, i)) start = i + 1;
  return start;
}

/** “a disgrace” for the city: the clause goes on behind the closing mark. */
export function goesOnBehind(r: Reading, last: number, ceiling: number): boolean {
  if (last >= ceiling) return false;
  const { text, pos } = r.tokens[last]!;
  return (
    !/^[.,;:!?—–)-]$/.test(text) &&
    !(pos === 'CCONJ' && r.verbAt(last + 1)) &&
    !/[.,!?]/.test(r.tokens[last - 2]?.text ?? '')
  );
}
