/** The link in or beside a source phrase. */
import type { Span } from '../../analysis/model.ts';
import { firstEndingAfter } from '../../analysis/span.ts';
import { webAddress } from '../../analysis/web-address.ts';
import type { TextDocument } from '../text/document.ts';

/** White space and a mark may stand between a phrase and its link: "the report (PDF)". */
const BESIDE = 2;
/** Links looked at for one phrase; more do not fit beside it. */
const MOST_BESIDE = 4;

/** For one document: the URL of the link that overlaps or touches the span, or null. */
export function linkFinder(document: TextDocument): (span: Span) => string | null {
  const links = document.blocks
    .flatMap((block) => block.links ?? [])
    .filter(({ url }) => webAddress(url) !== null)
    .sort((a, b) => a.start - b.start);
  return (span) => {
    const first = firstEndingAfter(links, span.start - BESIDE - 1);
    const overlapping = links
      .slice(first, first + MOST_BESIDE)
      .filter((link) => link.start <= span.end + BESIDE && link.end >= span.start - BESIDE);
    const inside = overlapping.find((link) => link.start < span.end && span.start < link.end);
    return (inside ?? overlapping[0])?.url ?? null;
  };
}
