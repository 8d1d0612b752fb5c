/** Which attribution stands inside another's content. */
import type { Attribution, Span } from '../../analysis/model.ts';
import { cover } from '../../analysis/span.ts';

type Parts = Pick<Attribution, 'content' | 'cue' | 'source'>;

/** For each attribution the index of the innermost one whose content holds its cue, source and content; or null. */
export function nest(attributions: readonly Parts[]): (number | null)[] {
  const within: (number | null)[] = attributions.map(() => null);
  const openings: { span: Span; index: number; whole: boolean }[] = [];
  attributions.forEach((attribution, index) => {
    for (const span of attribution.content) openings.push({ span, index, whole: false });
    openings.push({ span: extent(attribution), index, whole: true });
  });
  // Outer spans first; a content before the whole of what fills it exactly.
  openings.sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || Number(a.whole) - Number(b.whole),
  );
  const open: { span: Span; index: number }[] = [];
  for (const { span, index, whole } of openings) {
    while (open.length > 0 && open.at(-1)!.span.end <= span.start) open.pop();
    if (!whole) {
      open.push({ span, index });
      continue;
    }
    for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--) {
      const outer = open[i]!;
      if (outer.index === index || outer.span.end < span.end || leadsTo(within, outer.index, index)) continue;
      within[index] = outer.index;
      break;
    }
  }
  return within;
}
/** Nobody nests deeper; a hostile page might. */
const DEEPEST = 12;

/** Two findings over the very same words must not hold each other. */
function leadsTo(within: readonly (number | null)[], from: number, to: number): boolean {
  let at: number | null = from;
  for (let i = 0; at !== null && i < DEEPEST; i++) {
    if (at === to) return true;
    at = within[at] ?? null;
  }
  return at !== null;
}

function extent({ content, cue, source }: Parts): Span {
  return cover([...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]);
}
