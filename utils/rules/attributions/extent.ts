/** How far a content reaches: to the end of its clause, over quotations as wholes, without the marks between sentences. */
import type { Span } from '../../analysis/model.ts';
import { REPORTING_VERBS } from '../lexicon/verbs.ts';
import type { Reading } from './reading.ts';

/** The token (exclusive) at which the clause that begins at `start` ends. */
export function clauseEnd(r: Reading, start: number, ceiling: number): number {
  for (let i = start; i < ceiling; ) {
    const region = r.regionAt(i);
    if (region >= 0) {
      i = Math.max(i + 1, r.regionTokens[region]!.last);
      continue;
    }
    if (i > start && endsClause(r, i, ceiling)) return i;
    i++;
  }
  return ceiling;
}

function endsClause(r: Reading, i: number, ceiling: number): boolean {
  const { text } = r.tokens[i]!;
  if (text === ';') return true;
  const next = i + 1 < ceiling ? r.tokens[i + 1]! : null;
  if (!next) return false;
  if (text === ',') {
    if (
      /^(?:but|while|although|though|whereas|according|adding|saying|citing|noting|arguing|prompting)$/.test(
        next.lower,
      )
    )
      return true;
    if (next.pos === 'VERB' && next.lower.endsWith('ing') && REPORTING_VERBS.has(next.lemma)) return true;
    const verb = r.verbAt(i + 2);
    if (
      next.pos === 'CCONJ' &&
      verb &&
      verb.first === i + 2 &&
      verb.form === 'finite' &&
      REPORTING_VERBS.has(r.tokens[verb.head]!.lemma)
    )
      return true;
  }
  if (r.tokens[i]!.pos === 'CCONJ') {
    const verb = r.verbAt(i + 1);
    return (
      verb?.first === i + 1 &&
      verb.form === 'finite' &&
      verb.head === i + 1 &&
      REPORTING_VERBS.has(r.tokens[verb.head]!.lemma) &&
      /ed$|^(?:said|says|told|wrote)$/.test(next.lower)
    );
  }
  return false;
}

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
