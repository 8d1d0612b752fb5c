/**
 * Who is credited with each figure: the innermost attribution whose content holds it. A list that a credited line
 * opens ("According to the ministry:") is credited with it, and so is what a content breaks off before.
 */
import type { Attribution, Figure, Span } from '../../analysis/model.ts';
import { contains, inOrder } from '../../analysis/span.ts';
import type { DraftFigure } from '../drafts.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { leftBehind } from './left-behind.ts';

interface Content {
  readonly span: Span;
  readonly attribution: Attribution;
}

export function creditFigures(
  document: TextDocument,
  drafts: readonly DraftFigure[],
  attributions: readonly Attribution[],
): Figure[] {
  const credits = innermost(drafts, contentsOf(document, attributions));
  return drafts.map((draft, i) => {
    const credit = credits[i] ?? null;
    // Key by key: the keys come in the model's order, whichever of them a family wrote first.
    return {
      start: draft.start,
      end: draft.end,
      value: draft.value,
      low: draft.low,
      high: draft.high,
      kind: draft.kind,
      unit: draft.unit,
      rule: draft.rule,
      of: draft.of,
      qualifier: draft.qualifier,
      phrase: draft.phrase,
      time: draft.time,
      hedge: draft.hedge,
      links: draft.links.map(({ to, relation }) => ({ to: `f${to + 1}`, relation })),
      direction: draft.direction,
      reached: draft.reached,
      certain: draft.certain,
      minor: draft.minor,
      id: `f${i + 1}`,
      by: credit?.by ?? null,
      creditedIn: credit?.by ? credit.id : null,
    };
  });
}

/** Without accusations and the like that name nobody: what they hold is told by the voice around them. */
function contentsOf(document: TextDocument, attributions: readonly Attribution[]): Content[] {
  const contents = attributions
    .filter((a) => a.by !== null || a.source !== null)
    .flatMap((attribution) => {
      const behind = leftBehind(document, attribution);
      const spans = [
        ...attribution.content,
        ...listBelow(document, attribution),
        ...(behind === null ? [] : [behind]),
      ];
      return spans.map((span) => ({ span, attribution }));
    });
  return contents.sort((a, b) => inOrder(a.span, b.span));
}

/** Contents that overlap deeper than this are no article's. */
const DEEPEST = 12;

/** For each draft the attribution of the shortest content that holds it, in one sweep over both. */
function innermost(drafts: readonly Span[], contents: readonly Content[]): (Attribution | null)[] {
  const credits: (Attribution | null)[] = drafts.map(() => null);
  const order = drafts.map((_, i) => i).sort((a, b) => inOrder(drafts[a]!, drafts[b]!));
  const open: Content[] = [];
  let next = 0;
  for (const i of order) {
    const draft = drafts[i]!;
    while (next < contents.length && contents[next]!.span.start <= draft.start) {
      while (open.length > 0 && open.at(-1)!.span.end <= contents[next]!.span.start) open.pop();
      open.push(contents[next++]!);
    }
    while (open.length > 0 && open.at(-1)!.span.end <= draft.start) open.pop();
    credits[i] = shortest(open.slice(-DEEPEST), draft);
  }
  return credits;
}

/** The innermost of those that are certain; an unsure one within it takes no figure from who surely gives it. */
function shortest(contents: readonly Content[], figure: Span): Attribution | null {
  const holding = contents.filter(({ span }) => contains(span, figure));
  const sure = holding.filter(({ attribution }) => attribution.certain);
  let best: Content | null = null;
  const size = ({ span }: Content) => span.end - span.start;
  for (const content of sure.length > 0 ? sure : holding)
    if (!best || size(content) <= size(best)) best = content;
  return best?.attribution ?? null;
}

/** The list items right below a credited paragraph that ends with a colon. */
function listBelow(document: TextDocument, attribution: Attribution): Span[] {
  const anchor = attribution.source ?? attribution.cue ?? attribution.content[0]!;
  const block = document.sentences[sentenceAt(document, anchor.start)]?.block;
  const { text, blocks } = document;
  if (block === undefined || text[blocks[block]!.end - 1] !== ':') return [];
  const items: Span[] = [];
  for (let i = block + 1; blocks[i]?.kind === 'list-item' && items.length < LONGEST_LIST; i++)
    items.push(blocks[i]!);
  return items;
}
/** One colon does not credit a whole page. */
const LONGEST_LIST = 60;
