/** The headline as the page shows it: Readability takes it out of the text, the live page still has it. */
import { type FlowBlock, readFlow } from './flow.ts';

/** Letters and digits alone, so that quotation marks, dashes and letter case make no difference. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The blocks of the heading that says what `title` says, the first of the page; empty where none does. */
export function findHeadline(document: Document, title: string | null, body: ReadonlySet<Text>): FlowBlock[] {
  const wanted = title ? bare(title) : '';
  if (!wanted) return [];
  for (const heading of document.querySelectorAll('h1, h2')) {
    const said = bare(heading.textContent ?? '');
    if (said.length < 3 || !(wanted === said || wanted.startsWith(said) || said.startsWith(wanted))) continue;
    const blocks = readFlow(heading, { keep: (node) => !body.has(node), skip: () => false });
    if (blocks.length > 0) return blocks.slice(0, 1);
  }
  return [];
}
