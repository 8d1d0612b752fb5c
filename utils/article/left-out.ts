/**
 * Embedded posts and lists between the paragraphs of the story. Readability weighs each container by itself and drops
 * those that hold a link, a script or little text, whatever stands around them.
 */
import { FOLLOWING, PRECEDING } from './dom.ts';
import { textsOf } from './texts.ts';
import { wordsIn } from './words.ts';

const QUOTED = 'blockquote';
const LISTS = 'ul, ol, dl';
/** A post is embedded in a box or two of its own; what is deeper is in a part of its own. */
const MAX_DEPTH = 3;
const MIN_QUOTED_WORDS = 4;
const MIN_LIST_WORDS = 12;
/** Of its characters; lists with more are of other stories. */
const MAX_LINKED = 0.5;
const NOT_READ =
  'aside, nav, footer, form, figure, details, template, noscript, dialog, [hidden], [aria-hidden="true"], ' +
  '[role="complementary"], [style*="display:none"], [style*="display: none"]';

/** The text nodes kept, and with them those of quotations and lists in the column that the story stands in. */
export function withLeftOut(kept: ReadonlySet<Text>): ReadonlySet<Text> {
  const column = columnOf(kept);
  const candidates = column ? [...column.querySelectorAll(`${QUOTED}, ${LISTS}`)] : [];
  if (!column || candidates.length === 0) return kept;
  const nodes = [...kept];
  const isInside = (node: Text) => node.data.trim() !== '' && column.contains(node);
  const first = nodes.find(isInside);
  const last = nodes.findLast(isInside);
  if (!first || !last) return kept;
  const isBetween = (element: Element) =>
    element.compareDocumentPosition(first) & PRECEDING && element.compareDocumentPosition(last) & FOLLOWING;
  const found = candidates.filter((element) => isBetween(element) && isPassage(element, column));
  const texts = found.flatMap((element) => {
    const own = textsOf(element);
    // Of a quotation that is kept, its signature may still be missing; of a list, some items were left out on purpose.
    return element.matches(QUOTED) || !own.some((node) => kept.has(node)) ? own : [];
  });
  return texts.length === 0 ? kept : new Set([...nodes, ...texts]);
}

/** The element that most of the kept words have as the parent of their paragraph. */
function columnOf(kept: ReadonlySet<Text>): Element | null {
  const lengths = new Map<Element, number>();
  let column: Element | null = null;
  for (const node of kept) {
    const parent = node.parentElement?.closest('p')?.parentElement;
    if (!parent) continue;
    lengths.set(parent, (lengths.get(parent) ?? 0) + node.length);
    if (!column || lengths.get(parent)! > lengths.get(column)!) column = parent;
  }
  return column;
}

function isPassage(element: Element, column: Element): boolean {
  const isQuoted = element.matches(QUOTED);
  // Where it stands is asked first: its words take longer to count.
  if (isQuoted ? depthIn(element, column) > MAX_DEPTH : element.parentElement !== column) return false;
  if (element.closest(NOT_READ) !== column.closest(NOT_READ)) return false;
  const text = element.textContent ?? '';
  const words = wordsIn(text);
  if (isQuoted) return words >= MIN_QUOTED_WORDS;
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, { textContent }) => sum + (textContent?.length ?? 0),
    0,
  );
  return words >= MIN_LIST_WORDS && linked <= MAX_LINKED * text.length;
}

function depthIn(element: Element, column: Element): number {
  let depth = 1;
  for (let at = element.parentElement; at && at !== column; at = at.parentElement) depth++;
  return depth;
}
