/**
 * Live elements -> blocks of text as CSS shows it: white space collapsed, a break wherever a block begins or ends.
 *
 * The walk is over the live page, not over Readability's result: there every element still has its own tag, class
 * and neighbours. Layout is not asked, so that a page gives the same text with and without it.
 */
import { shownChildren, shownIn } from './composed.ts';
import { isLarge } from './pictures.ts';

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR IFRAME LEGEND LI MAIN NAV OL OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD ' +
    'TFOOT TH THEAD TR UL VIDEO'
  ).split(' '),
);
/** Elements whose text is never part of what one reads. */
const NO_TEXT_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD TEXTAREA SELECT OPTION SVG CANVAS IFRAME'.split(' '),
);

/** Upper case in XHTML and SVG too. */
const tagOf = ({ tagName }: Element): string =>
  tagName.charCodeAt(0) < 97 ? tagName : tagName.toUpperCase();

export const isBlock = (element: Element): boolean => BLOCK_TAGS.has(tagOf(element));

/** White space that CSS shows otherwise than it stands in the page's source, at an edge or within. */
const UNEVEN_SPACE = /[\t\n\r\f]| {2}/;
/** What is no white space to CSS. */
const INK = /[^ \t\n\r\f]/;
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** A stretch of a text node in step with the block's text; offsets are the block's. */
export interface Run {
  readonly node: Text;
  readonly nodeStart: number;
  readonly start: number;
  end: number;
}
export interface FlowLink {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}
export interface FlowBlock {
  /** The innermost block element around its first character. */
  readonly element: Element;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly links: readonly FlowLink[];
}

export interface FlowOptions {
  /** Is this text part of the article? White space between such texts comes along. */
  readonly keep: (node: Text) => boolean;
  /** Leave out the whole element. */
  readonly skip: (element: Element) => boolean;
}

export function readFlow(root: Element, options: FlowOptions): FlowBlock[] {
  const builder = new FlowBuilder();
  const boxes = pictureBoxes(root);
  const isBroken = (element: Element, tag: string) => BLOCK_TAGS.has(tag) || boxes.has(element);
  walk(root, {
    enter(element) {
      const tag = tagOf(element);
      if (tag === 'BR') builder.lineBreak();
      if (NO_TEXT_TAGS.has(tag) || options.skip(element)) {
        if (isBlock(element)) builder.endBlock();
        return false;
      }
      if (isBroken(element, tag)) builder.endBlock();
      if (tag === 'A') builder.openLink(element);
      if (tag === 'PRE') builder.preformat(true);
      return true;
    },
    leave(element) {
      const tag = tagOf(element);
      if (isBroken(element, tag)) builder.endBlock();
      if (tag === 'A') builder.closeLink(element);
      if (tag === 'PRE') builder.preformat(false);
    },
    text(node) {
      if (!INK.test(node.data)) builder.blank(node);
      else if (options.keep(node)) builder.text(node);
    },
  });
  return builder.finish();
}

/** How many spans a picture and its caption are wrapped in, at most. */
const MAX_WRAPPERS = 4;

/** Spans around a picture and its caption, which stand as a block in the paragraph that they are written in. */
function pictureBoxes(root: Element): Set<Element> {
  const boxes = new Set<Element>();
  const edges = new Map<Element, Set<Node>>();
  const isAtEdge = (element: Element) => {
    const parent = element.parentElement!;
    const ends = edges.get(parent) ?? edgesOf(parent);
    edges.set(parent, ends);
    return ends.has(element);
  };
  for (const picture of root.querySelectorAll('span img')) {
    if (!isLarge(picture)) continue;
    let at = picture.parentElement;
    for (let i = 0; i < MAX_WRAPPERS && at && tagOf(at) === 'SPAN'; i++, at = at.parentElement)
      if (at.textContent?.trim() && isAtEdge(at) && !at.querySelector('math')) boxes.add(at);
  }
  return boxes;
}

/** The first and the last of what an element holds; a picture between them is a sign in the sentence. */
function edgesOf({ childNodes }: Element): Set<Node> {
  const filled = [...childNodes].filter((node) => node.textContent?.trim());
  return new Set([...filled.slice(0, 1), ...filled.slice(-1)]);
}

interface Visitor {
  /** false: do not go in (and do not call `leave`). */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/** An element that is being walked: what comes next in it, by siblings or from a list. */
interface Frame {
  readonly element: Element;
  readonly list: readonly Node[] | null;
  at: number;
  next: Node | null;
}

/** Depth first without recursion: a script can nest elements deeper than a stack goes. */
function walk(root: Element, visitor: Visitor): void {
  const frames: Frame[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === 3 || node.nodeType === 4) visitor.text(node as Text);
    else if (node.nodeType === 1 && visitor.enter(node as Element)) frames.push(frameOf(node as Element));
  };
  visit(root);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.list ? frame.list[frame.at++] : frame.next;
    if (node) {
      if (!frame.list) frame.next = node.nextSibling;
      visit(node);
    } else {
      frames.pop();
      visitor.leave(frame.element);
    }
  }
}

function frameOf(element: Element): Frame {
  return { element, list: shownChildren(element), at: 0, next: element.firstChild };
}

/** Puts the text of one block after the other together, collapsing white space across text nodes. */
class FlowBuilder {
  private readonly blocks: FlowBlock[] = [];
  private parts: string[] = [];
  private length = 0;
  private runs: Run[] = [];
  private links: FlowLink[] = [];
  private openLinks: { element: Element; start: number }[] = [];
  private element: Element | null = null;
  /** White space met since the last character: shown as one space if text follows in the same line. */
  private space: { node: Text; offset: number } | null = null;
  private breaks = 0;
  /** How many `<pre>` are open. */
  private preformatted = 0;

  text(node: Text): void {
    if (this.preformatted === 0) {
      this.stretch(node, node.data, 0);
      return;
    }
    // Of preformatted text a blank line ends a paragraph; its other line breaks are a typewriter's.
    let from = 0;
    for (const gap of node.data.matchAll(/\n[ \t\r]*\n\s*/g)) {
      this.stretch(node, node.data.slice(from, gap.index), from);
      this.endBlock();
      from = gap.index + gap[0].length;
    }
    this.stretch(node, node.data.slice(from), from);
  }

  /** White space alone, which stands between most elements of a page. */
  blank(node: Text): void {
    if (this.preformatted > 0) this.text(node);
    else if (node.length > 0) this.whiteSpace(node, 0);
  }

  preformat(on: boolean): void {
    this.preformatted += on ? 1 : -1;
  }

  /** `data` stands at `shift` in the node. */
  private stretch(node: Text, data: string, shift: number): void {
    if (!UNEVEN_SPACE.test(data)) {
      this.even(node, data, shift);
      return;
    }
    for (const piece of data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g)) {
      if (isSpace(piece[0].charCodeAt(0))) this.whiteSpace(node, shift + piece.index);
      else this.characters(node, shift + piece.index, piece[0]);
    }
  }

  /** The common case: single spaces within, so that the whole stretch runs in step. */
  private even(node: Text, data: string, shift: number): void {
    const from = isSpace(data.charCodeAt(0)) ? 1 : 0;
    const to =
      data.length > from && isSpace(data.charCodeAt(data.length - 1)) ? data.length - 1 : data.length;
    if (from > 0) this.whiteSpace(node, shift);
    if (to > from) this.characters(node, shift + from, data.slice(from, to));
    if (to < data.length) this.whiteSpace(node, shift + to);
  }

  private whiteSpace(node: Text, offset: number): void {
    if (this.length > 0 && this.breaks === 0) this.space ??= { node, offset };
  }

  /** One `<br>` is a line break, two in a row are a paragraph's end. */
  lineBreak(): void {
    this.space = null;
    if (this.length === 0) return;
    this.breaks++;
    if (this.breaks > 1) this.endBlock();
  }

  openLink(element: Element): void {
    this.openLinks.push({ element, start: this.length });
  }

  closeLink(element: Element): void {
    const link = this.openLinks.pop();
    if (link && link.element === element) this.addLink(link);
  }

  endBlock(): void {
    this.space = null;
    this.breaks = 0;
    if (this.length === 0 || !this.element) return;
    for (const link of this.openLinks) {
      this.addLink(link);
      link.start = 0;
    }
    this.blocks.push({
      element: this.element,
      text: this.parts.join(''),
      runs: this.runs,
      links: this.links,
    });
    this.parts = [];
    this.length = 0;
    this.runs = [];
    this.links = [];
    this.element = null;
  }

  finish(): FlowBlock[] {
    this.endBlock();
    return this.blocks;
  }

  private characters(node: Text, offset: number, data: string): void {
    if (this.breaks > 0) {
      this.parts.push('\n');
      this.length++;
      this.breaks = 0;
    } else if (this.space) {
      this.append(this.space.node, this.space.offset, ' ');
    }
    this.space = null;
    this.element ??= blockAround(node);
    this.append(node, offset, data);
  }

  private append(node: Text, offset: number, data: string): void {
    const last = this.runs.at(-1);
    const inStep =
      last?.node === node && last.end === this.length && offset - last.nodeStart === last.end - last.start;
    if (inStep) last.end += data.length;
    else this.runs.push({ node, nodeStart: offset, start: this.length, end: this.length + data.length });
    this.parts.push(data);
    this.length += data.length;
  }

  /** The space before a link's first word is not part of it. */
  private addLink({ element, start }: { element: Element; start: number }): void {
    const last = this.runs.at(-1);
    if (start >= this.length || !last) return;
    this.links.push({ element, start, end: this.length });
  }
}

function blockAround(node: Text): Element {
  let element = shownIn(node)!;
  for (let next = shownIn(element); !isBlock(element) && next; next = shownIn(element)) element = next;
  return element;
}
