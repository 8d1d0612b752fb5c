/**
 * The second line under a figure that its own sentence credits to nobody: what stands near by that helps. A fact of
 * place, told beside the figure; it never becomes the figure's `by`.
 */
import { isCredited } from './credit.ts';
import type { Analysis, Figure, Span } from './model.ts';
import { oncePer } from './once-per.ts';
import { firstEndingAfter, firstStartingFrom } from './span.ts';
import { type Voice, voiceOf } from './voices.ts';

export type Nearby =
  /** Another figure of the same paragraph is credited to this voice. */
  | { readonly kind: 'paragraph'; readonly voice: Voice }
  /** The same quantity is credited in another paragraph; counted from 1, the headline left out. */
  | { readonly kind: 'elsewhere'; readonly voice: Voice; readonly paragraph: number }
  /** The text itself hedges: "believed". */
  | { readonly kind: 'hedge'; readonly word: Span };

/** Null where nothing helps, and for figures that are credited or minor. */
export function nearbyCredit(analysis: Analysis, figure: Figure): Nearby | null {
  if (figure.by !== null || figure.minor) return null;
  const index = indexOf(analysis);
  const own = index.blockAt(figure.start);
  const beside = own === null ? undefined : index.creditedInBlock.get(own);
  const voice = beside && voiceOf(analysis, nearest(beside, figure).by);
  if (voice) return { kind: 'paragraph', voice };
  const same = index.credited.get(quantity(figure)) ?? linked(analysis, index, figure);
  const other = same && voiceOf(analysis, same.by);
  const block = same ? index.blockAt(same.start) : null;
  if (other && block !== null) return { kind: 'elsewhere', voice: other, paragraph: index.numbers[block]! };
  return figure.hedge === null ? null : { kind: 'hedge', word: figure.hedge };
}

interface Index {
  readonly figures: ReadonlyMap<string, Figure>;
  /** Credited figures of each block, in order. */
  readonly creditedInBlock: ReadonlyMap<number, readonly Figure[]>;
  /** The first credited figure of each quantity. */
  readonly credited: ReadonlyMap<string, Figure>;
  /** Paragraph number of each block. */
  readonly numbers: readonly number[];
  blockAt(offset: number): number | null;
}

const indexOf = oncePer(readIndex);

function readIndex(analysis: Analysis): Index {
  const { blocks } = analysis;
  const blockAt = (offset: number) => findBlock(blocks, offset);
  const creditedInBlock = new Map<number, Figure[]>();
  const credited = new Map<string, Figure>();
  for (const figure of [...analysis.figures].sort((a, b) => a.start - b.start)) {
    if (!helps(analysis, figure)) continue;
    const block = blockAt(figure.start);
    const known = block === null ? undefined : creditedInBlock.get(block);
    if (known) known.push(figure);
    else if (block !== null) creditedInBlock.set(block, [figure]);
    if (!credited.has(quantity(figure))) credited.set(quantity(figure), figure);
  }
  let number = 0;
  return {
    figures: new Map(analysis.figures.map((figure) => [figure.id, figure])),
    creditedInBlock,
    credited,
    numbers: blocks.map(({ kind }) => (kind === 'headline' ? number : ++number)),
    blockAt,
  };
}

/** Only what is plain fact itself helps another figure. */
const helps = (analysis: Analysis, figure: Figure): boolean =>
  figure.certain && !figure.minor && isCredited(analysis, figure);

function findBlock(blocks: Analysis['blocks'], offset: number): number | null {
  const index = firstEndingAfter(blocks, offset);
  return index < blocks.length && blocks[index]!.start <= offset ? index : null;
}

/** Of the credited figures of a paragraph, which are in order, the one that stands closest. */
function nearest(figures: readonly Figure[], { start }: Figure): Figure {
  const next = firstStartingFrom(figures, start);
  const [before, after] = [figures[next - 1], figures[next]];
  if (!before || !after) return before ?? after!;
  return after.start - start < start - before.start ? after : before;
}

/** Small bare counts are everywhere: "two" in one paragraph is not the "two" of another. */
const SMALLEST_COUNT = 10;

/** Equal for the same value in the same unit; a key that matches nothing else where equality would mean nothing. */
function quantity(figure: Figure): string {
  const { value, low, high, kind, unit, id } = figure;
  const size = value ?? low;
  if (size === null || (unit === null && size <= SMALLEST_COUNT)) return `#${id}`;
  return [kind, unit ?? '', value ?? '', low ?? '', high ?? ''].join('|');
}

/** A credited figure that the rules found to be the same quantity. */
function linked(analysis: Analysis, { figures }: Index, figure: Figure): Figure | undefined {
  for (const { to, relation } of figure.links) {
    const other = relation === 'same' ? figures.get(to) : undefined;
    if (other && helps(analysis, other)) return other;
  }
  return undefined;
}
