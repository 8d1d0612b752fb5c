/** PolNeAR has no nested attributions: of nested ones only the outermost is compared. */
import type { Span } from '../../utils/analysis/model.ts';
import { contains, cover, length } from '../../utils/analysis/span.ts';

export function outermost<T extends { content: Span[] }>(attributions: readonly T[]): T[] {
  const inside = (a: T, b: T) => {
    const span = cover(a.content);
    return b.content.some((c) => contains(c, span) && length(c) > length(span));
  };
  return attributions.filter((a) => !attributions.some((b) => b !== a && inside(a, b)));
}
