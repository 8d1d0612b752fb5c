/** What kind of block this is: told by tags and roles around it, and for a pull quote by the text it repeats. */
import type { BlockKind } from '../analysis/model.ts';
import type { FlowBlock } from './flow.ts';
import { remember } from './remember.ts';
import { RunningText } from './running-text.ts';

const HEADING = /^H[1-6]$/;

/** The kinds of all blocks of a body, in order. */
export function kindsOf(body: readonly FlowBlock[]): BlockKind[] {
  const kinds = body.map(({ element }) => kindOf(element));
  const isNamed = remember(isNamedPullQuote);
  const running = new RunningText(() =>
    body.filter((_, i) => kinds[i] === 'paragraph').map(({ text }) => text),
  );
  return body.map((block, i) => (isPullQuote(block, kinds[i]!, isNamed, running) ? 'pull-quote' : kinds[i]!));
}

function kindOf(element: Element): BlockKind {
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (HEADING.test(tag) || at.getAttribute('role') === 'heading') return 'heading';
    if (tag === 'BLOCKQUOTE') return 'quotation';
    if (tag === 'LI' || tag === 'DT' || tag === 'DD') return 'list-item';
    if (tag === 'ARTICLE' || tag === 'MAIN') break;
  }
  return 'paragraph';
}

/** Where page makers set a pull quote; in running text a sentence that comes twice is a refrain. */
const SET_APART = 'blockquote, aside, figure, q';
const PULL_QUOTE_NAME = /pull[-_]?quote|quote[-_]?pull|block[-_]?pull/i;
/** How far up the name of such a box is looked for. */
const MAX_CLIMB = 4;
/** More is a passage that is quoted, not pulled. */
const MAX_LENGTH = 500;

function isPullQuote(
  { element, text }: FlowBlock,
  kind: BlockKind,
  isNamed: (element: Element) => boolean,
  running: RunningText,
): boolean {
  if (text.length > MAX_LENGTH || kind === 'list-item') return false;
  if (boxesAround(element).some(isNamed)) return true;
  return element.closest(SET_APART) !== null && running.repeats(text);
}

function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let at: Element | null = element; at && boxes.length < MAX_CLIMB; at = at.parentElement)
    boxes.push(at);
  return boxes;
}

const isNamedPullQuote = (element: Element): boolean =>
  PULL_QUOTE_NAME.test(element.getAttribute('class') ?? '') ||
  element.getAttribute('role') === 'doc-pullquote';
