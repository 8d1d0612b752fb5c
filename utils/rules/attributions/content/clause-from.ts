/** A content that begins at a given token: its quotation as a whole, or its clause to where that likely ends. */
import type { Span } from '../../../analysis/model.ts';
import type { Reading } from '../reading.ts';
import { regionSpans, spanOf } from './extent.ts';
import { likelyEnd } from './likely-end.ts';

export function clauseFrom(r: Reading, start: number, ceiling: number): Span[] {
  if (start >= ceiling) return [];
  const region = r.regionAt(start);
  const last = likelyEnd(r, start, ceiling, { kind: 'clause', cue: null });
  if (region >= 0 && last <= r.regionTokens[region]!.last) return regionSpans(r, region);
  const span = spanOf(r, start, last);
  return span ? [span] : [];
}
