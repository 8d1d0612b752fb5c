/**
 * Where a content may end before its sentence does: at commas, conjunctions, prepositions. Each place gets features;
 * what they weigh is fitted on annotated contents (scripts/fit-ends.ts), since no short list of rules tells
 * ", which he called a mistake" (goes on) from ", which rose on Monday" (does not).
 */
import weights from '../../lexicon/end-weights.json' with { type: 'json' };
import type { Reading } from '../reading.ts';
import { type Context, eachBoundary, MAX_CONTENT } from './boundaries.ts';
import { tellsOn } from './next-speaker.ts';

const TABLE: Readonly<Record<string, number>> = weights;

/** The first likely end at or after `start`, else `ceiling` or the limit of what one content may hold. */
export function likelyEnd(r: Reading, start: number, ceiling: number, context: Context): number {
  let end = Math.min(ceiling, start + MAX_CONTENT);
  eachBoundary(r, start, ceiling, context, ({ at, features, closesLead }) => {
    let sum = closesLead ? Number.POSITIVE_INFINITY : 0;
    for (const feature of features) sum += TABLE[feature] ?? 0;
    if (at > start && tellsOn(r, at, ceiling)) sum = Number.POSITIVE_INFINITY;
    if (sum > 0) end = at;
    return sum <= 0;
  });
  return end;
}
