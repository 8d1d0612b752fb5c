/** Which finding stands at a place of the text: made once per analysis and settings, asked on every frame of a hover. */
import { firstEndingAfter } from '../analysis/span.ts';
import type { Piece } from './marks/plan.ts';
import type { MarkSettings } from './ports.ts';

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

/** A figure before a name, a name before words, inner words before outer ones. */
function rank(piece: Piece): number {
  if (piece.category === 'figures') return 200;
  return (piece.part === 'name' ? 100 : 0) + piece.within.length;
}

/**
 * Can the mouse point at it? Paraphrases can though nothing is painted there; what the rules are unsure of and minor
 * numbers only light from the list.
 */
export const canBePointedAt = (piece: Piece, settings: MarkSettings): boolean =>
  piece.atRest && settings.categories[piece.category];

export class HitIndex {
  /** In order, not overlapping: the text cut where the answer changes. */
  private readonly segments: Segment[] = [];

  constructor(pieces: readonly Piece[]) {
    const spans = pieces.flatMap((piece) => piece.spans.map(({ start, end }) => ({ start, end, piece })));
    spans.sort((a, b) => a.start - b.start);
    const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    let open: Segment[] = [];
    let next = 0;
    cuts.slice(0, -1).forEach((start, i) => {
      open = open.filter((span) => span.end > start);
      while (next < spans.length && spans[next]!.start <= start) open.push(spans[next++]!);
      const top = highest(open);
      if (top) this.segments.push({ start, end: cuts[i + 1]!, piece: top.piece });
    });
  }

  at(offset: number): Piece | null {
    const segment = this.segments[firstEndingAfter(this.segments, offset)];
    return segment && segment.start <= offset ? segment.piece : null;
  }
}

function highest(open: readonly Segment[]): Segment | null {
  let best: Segment | null = null;
  for (const one of open) if (!best || rank(one.piece) > rank(best.piece)) best = one;
  return best;
}
