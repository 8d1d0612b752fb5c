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

/** Of the longer of two titles; what it has more is a section's or the paper's name. */
const MIN_SHARE = 0.5;
/** A heading of fewer words may be the paper's name. */
const MIN_HEADLINE_WORDS = 4;

/**
 * In the document and its shadow roots, the first heading that says what one of the titles says (pages put their own name before or after it); else the
 * only main heading of the page; null where there is none.
 */
export function findHeadline(
  roots: readonly ParentNode[],
  titles: readonly (string | null | undefined)[],
): Headline | null {
  const wanted = titles.flatMap((title) => (title ? bare(title) : [])).filter(Boolean);
  const headings = roots.flatMap((root) => [...root.querySelectorAll('h1, h2')]);
  const fits = (heading: Element) => {
    const said = bare(heading.textContent ?? '');
    return said.length >= 3 && wanted.some((title) => saysSame(title, said));
  };
  return firstWithText(headings.filter(fits)) ?? onlyMainHeading(headings);
}

/** One begins with the other, and is not just the paper's name at its head. */
function saysSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && short.length >= MIN_SHARE * long.length;
}

function onlyMainHeading(headings: readonly Element[]): Headline | null {
  const main = headings.filter(({ tagName }) => tagName.toUpperCase() === 'H1');
  const headline = main.length === 1 ? firstWithText(main) : null;
  return headline && headline.blocks[0]!.text.split(/\s+/).length >= MIN_HEADLINE_WORDS ? headline : null;
}

function firstWithText(headings: readonly Element[]): Headline | null {
  for (const element of headings) {
    const blocks = readFlow(element, { keep: () => true, skip: () => false });
    if (blocks.length > 0) return { element, blocks };
  }
  return null;
}
