/** The headline as the page shows it: Readability takes it out of the text, the live page still has it. */
import { type FlowBlock, readFlow } from './flow.ts';

/** Letters and digits alone, so that quotation marks, dashes and letter case make no difference. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface Headline {
  readonly element: Element;
  readonly blocks: FlowBlock[];
}

/** The first heading of the page that says what `title` says; null where none does. */
export function findHeadline(document: Document, title: string | null): Headline | null {
  const wanted = title ? bare(title) : '';
  if (!wanted) return null;
  for (const element of document.querySelectorAll('h1, h2')) {
    const said = bare(element.textContent ?? '');
    if (said.length < 3 || !(wanted === said || wanted.startsWith(said) || said.startsWith(wanted))) continue;
    const blocks = readFlow(element, { keep: () => true, skip: () => false });
    if (blocks.length > 0) return { element, blocks };
  }
  return null;
}
