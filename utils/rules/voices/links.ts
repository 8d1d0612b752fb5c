/** The link in or beside a source phrase. */
import type { Span } from '../../analysis/model.ts';
import { webAddress } from '../../analysis/web-address.ts';
import type { TextDocument } from '../text/document.ts';

/** White space and a mark may stand between a phrase and its link: "the report (PDF)". */
const BESIDE = 2;

/** For one document: the URL of the link that overlaps or touches the span, or null. */
export function linkFinder(document: TextDocument): (span: Span) => string | null {
  const links = document.blocks
    .flatMap((block) => block.links ?? [])
    .filter(({ url }) => webAddress(url) !== null)
    .sort((a, b) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (links[middle]!.end + BESIDE < span.start) low = middle + 1;
      else high = middle;
    }
    const overlapping = links
      .slice(low, low + 4)
      .filter((link) => link.start <= span.end + BESIDE && link.end >= span.start - BESIDE);
    const inside = overlapping.find((link) => link.start < span.end && span.start < link.end);
    return (inside ?? overlapping[0])?.url ?? null;
  };
}
