/**
 * Where a content may end before its sentence does: at commas, conjunctions, prepositions. Each place gets features;
 * what they weigh is fitted on annotated contents (scripts/fit-ends.ts), since no short list of rules tells
 * ", which he called a mistake" (goes on) from ", which rose on Monday" (does not).
 */
import weights from '../../lexicon/end-weights.json' with { type: 'json' };
import type { Reading } from '../reading.ts';
import { summing } from '../weights.ts';
import { type Context, eachBoundary, MAX_CONTENT } from './boundaries.ts';
import { tellsOn } from './next-speaker.ts';

/** Above nothing where the weights take a place for the end. */
const sum = summing(weights);

/** The first likely end at or after `start`, else `ceiling` or the limit of what one content may hold. */
export function likelyEnd(r: Reading, start: number, ceiling: number, context: Context): number {
  let end = Math.min(ceiling, start + MAX_CONTENT);
  eachBoundary(r, start, ceiling, context, ({ at, features, closesLead }) => {
    const ends = closesLead || tellsOn(r, at, ceiling, context.cue) || sum(features()) > 0;
    if (ends) end = at;
    return !ends;
  });
  return end;
}
