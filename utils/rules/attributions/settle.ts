/** The one place where candidates that exclude each other are settled: the likelier stays. */

import type { Span } from '../../analysis/model.ts';
import { contains, cover, overlaps } from '../../analysis/span.ts';
import type { Candidate } from './candidate.ts';

/** Contents are bounded in words, so that hardly more reach as far as the next one; more would only cost time. */
const MOST_NEAR = 12;

export interface Weighed {
  readonly candidate: Candidate;
  /** Estimated probability that source and content are right, 0 to 1. */
  readonly likelihood: number;
}

/**
 * Keeps, per cue, the likeliest candidate; then drops what overlaps a likelier one without standing wholly inside
 * one of its content spans (that is nesting, and stays). In text order.
 */
export function settle(weighed: readonly Weighed[]): Weighed[] {
  const perCue = new Map<number, Weighed>();
  for (const one of weighed) {
    const before = perCue.get(one.candidate.cueToken);
    if (!before || beats(one, before)) perCue.set(one.candidate.cueToken, one);
  }
  const ordered = [...perCue.values()].sort(
    (a, b) => extent(a).start - extent(b).start || extent(b).end - extent(a).end,
  );
  const kept: Weighed[] = [];
  for (const one of ordered) {
    let beaten = false;
    for (let i = kept.length - 1; i >= 0 && i >= kept.length - MOST_NEAR; i--) {
      const other = kept[i]!;
      if (!clash(one.candidate, other.candidate)) continue;
      if (other.likelihood >= one.likelihood) beaten = true;
      else kept.splice(i, 1);
    }
    if (!beaten) kept.push(one);
  }
  return kept;
}

/** Of two readings of one cue the likelier; where both are likely, the one that holds the other's content and more. */
function beats(one: Weighed, other: Weighed): boolean {
  if (one.likelihood > LIKELY && other.likelihood > LIKELY) {
    const [a, b] = [one.candidate.content, other.candidate.content];
    if (holds(a, b) !== holds(b, a)) return holds(a, b);
  }
  return one.likelihood > other.likelihood;
}
const LIKELY = 0.7;
const holds = (a: readonly Span[], b: readonly Span[]) => b.every((y) => a.some((x) => contains(x, y)));

const extent = ({ candidate }: Weighed) => cover(candidate.content);

function clash(a: Candidate, b: Candidate): boolean {
  for (const x of a.content)
    for (const y of b.content) {
      if (!overlaps(x, y)) continue;
      if (x.start === y.start && x.end === y.end) return true;
      // One wholly inside the other, its cue too, is nesting.
      if (contains(y, x) && a.cue && contains(y, a.cue)) continue;
      if (contains(x, y) && b.cue && contains(x, b.cue)) continue;
      return true;
    }
  return false;
}
