/** Figures about a block that the body rules decide on. */
import type { FlowBlock } from '../flow.ts';
import { wordsIn } from '../words.ts';

export interface BodyBlock {
  readonly flow: FlowBlock;
  /** The innermost element around all of its text; may be an inline one inside `flow.element`. */
  readonly holder: Element;
  readonly words: number;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
  readonly isHeading: boolean;
  /** In a table of data, where a short text beside others is a value and not a label. */
  readonly isCell: boolean;
  /** Inside a block quotation or embedded post: signature and date belong to it. */
  readonly isQuoted: boolean;
  /** A sentence or more of running text: what articles are made of. */
  readonly isProse: boolean;
}

/** Below this a line with a full stop may as well be a caption's or a label's. */
const MIN_PROSE_WORDS = 12;
/** Share of its characters; what is half a link leads elsewhere, though it be a sentence. */
const MOST_LINKED = 0.5;
/** A full stop or the like, closing marks after it, and perhaps an agency's or author's sign, or notes: “… he said. (rtr)”. */
const SENTENCE_END =
  /[.!?…。！？؟۔।:]["'”’»)\]]{0,3}(?:\s?[([（][\p{L}\p{P} ]{1,24}[)\]）]|(?:\[[\p{L}\d ]{1,6}\]){1,3})?$/u;
/** Scripts without spaces: two characters make about a word. Looked for where a character of their ranges stands. */
const MAY_BE_UNSPACED = /[\u0e00-\u0e7f\u2e80-\uffff]/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

export function measure(flow: FlowBlock): BodyBlock {
  const words = countWords(flow.text);
  const linkedLength = flow.links.reduce((sum, link) => sum + link.end - link.start, 0);
  const linked = linkedLength / Math.max(1, flow.text.length);
  return {
    flow,
    holder: holderOf(flow),
    words,
    linked,
    isHeading: isInHeading(flow.element),
    isCell: isInDataTable(flow.element),
    isQuoted: flow.element.closest('blockquote') !== null,
    isProse: words >= MIN_PROSE_WORDS && linked < MOST_LINKED && endsSentence(flow.text),
  };
}

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-32).trimEnd());

function countWords(text: string): number {
  const unspaced = MAY_BE_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  return wordsIn(text) + unspaced / 2;
}

function isInHeading(element: Element): boolean {
  return element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]') !== null;
}

/** A table of fewer rows, or with running text in it, is there for the layout. */
const MIN_DATA_ROWS = 3;

function isInDataTable(element: Element): boolean {
  const row = element.closest('td, th')?.parentElement;
  if (!row || row.children.length < 2 || row.querySelector('p, div, table, br + br')) return false;
  return (row.closest('table')?.querySelectorAll('tr').length ?? 0) >= MIN_DATA_ROWS;
}

function holderOf({ runs, element }: FlowBlock): Element {
  const last = runs.at(-1)!.node;
  let holder: Element = runs[0]!.node.parentElement ?? element;
  while (!holder.contains(last) && holder !== element && holder.parentElement) holder = holder.parentElement;
  return holder;
}
