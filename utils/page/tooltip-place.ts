/** Where a tooltip stands: above the sentence it tells about, or below it, in the window, and never over its words. */
import { computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Pixels between sentence and tooltip, and to the window's edge. */
const GAP = 6;
const EDGE = 8;
/** A sentence of more lines is left above the pointed line: the way to a tooltip above all of it would be too far. */
const LINES_ABOVE = 3;
/** From line to line, in heights of a line's own box: pages set text at about this. */
const LINE_SPACING = 1.5;

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What the tooltip must keep clear of: sideways the pointed line of the mark, up and down the lines of its sentence.
 * `mark` and `sentence`: client rects, `y` the pointer's height in the window.
 */
export function keepClear(mark: readonly DOMRect[], sentence: readonly DOMRect[], y: number): Box | null {
  const line = nearest(mark, y);
  if (!line) return null;
  const above = sentence.filter((rect) => rect.top < line.top - 1);
  const below = sentence.filter((rect) => rect.bottom > line.bottom + 1);
  const far = line.top - Math.min(line.top, ...above.map((rect) => rect.top));
  return {
    left: line.left,
    right: line.right,
    top: far > LINES_ABOVE * line.height * LINE_SPACING ? line.top : line.top - far,
    bottom: Math.max(line.bottom, ...below.map((rect) => rect.bottom)),
  };
}

function nearest(rects: readonly DOMRect[], y: number): DOMRect | null {
  const distance = (rect: DOMRect) => Math.max(rect.top - y, y - rect.bottom, 0);
  let best: DOMRect | null = null;
  for (const rect of rects) if (rect.width > 0 && (!best || distance(rect) < distance(best))) best = rect;
  return best;
}

/** Puts a `position: fixed` element beside the box: above, else below, else where there is room. */
export async function placeBeside(element: HTMLElement, { left, right, top, bottom }: Box): Promise<void> {
  const rect = { x: left, y: top, left, right, top, bottom, width: right - left, height: bottom - top };
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, element, {
    strategy: 'fixed',
    placement: 'top-start',
    middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })],
  });
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
}

/** Is the point between the marked line and the tooltip, where the mouse passes from one to the other? */
export function isBetween(x: number, y: number, mark: Box, tooltip: Box): boolean {
  const left = Math.min(mark.left, tooltip.left);
  const right = Math.max(mark.right, tooltip.right);
  const [top, bottom] = tooltip.bottom <= mark.top ? [tooltip.bottom, mark.top] : [mark.bottom, tooltip.top];
  return x >= left && x <= right && y >= top - 1 && y <= bottom + 1;
}
