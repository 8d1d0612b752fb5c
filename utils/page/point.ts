/** From a point of the window to a character: what is really under the pointer, not what is nearest to it. */

/** The space between lines belongs to the nearer one, so that the underline can be pointed at too. Pixels. */
const SLACK = 3;

export interface Character {
  readonly node: Text;
  /** Of the character under the point, in `node.data`. */
  readonly offset: number;
}

/**
 * The character under a point in window coordinates, or null beside and below text. Costs one hit test and one or
 * two small ranges, however many marks there are. `roots`: open shadow roots that hold text to be found.
 */
export function characterAt(
  doc: Document,
  x: number,
  y: number,
  roots: readonly ShadowRoot[],
): Character | null {
  const caret = doc.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text)) return null;
  // The caret stands at the nearer edge of a character: the one under the point is before or after it.
  for (const offset of [caret.offset, caret.offset - 1])
    if (offset >= 0 && offset < node.length && covers(doc, node, offset, x, y)) return { node, offset };
  return null;
}

function covers(doc: Document, node: Text, offset: number, x: number, y: number): boolean {
  const range = doc.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  for (const { left, right, top, bottom } of range.getClientRects())
    if (x >= left && x <= right && y >= top - SLACK && y <= bottom + SLACK) return true;
  return false;
}
