/** Who is credited with each figure: the innermost attribution whose content holds it. */
import type { Attribution, Figure } from '../../analysis/model.ts';
import { contains, cover, length } from '../../analysis/span.ts';
import type { DraftFigure } from '../drafts.ts';
import type { TextDocument } from '../text/document.ts';

export function creditFigures(
  _document: TextDocument,
  drafts: readonly DraftFigure[],
  attributions: readonly Attribution[],
): Figure[] {
  return drafts.map((draft, i) => {
    const credit = attributions
      .filter((a) => a.by !== null && a.content.some((span) => contains(span, draft)))
      .sort((a, b) => length(cover(a.content)) - length(cover(b.content)))[0];
    return {
      ...draft,
      id: `f${i + 1}`,
      links: draft.links.map(({ to, relation }) => ({ to: `f${to + 1}`, relation })),
      by: credit?.by ?? null,
      creditedIn: credit?.id ?? null,
    };
  });
}
