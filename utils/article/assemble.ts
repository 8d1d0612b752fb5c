/** Blocks of the flow -> one text with one blank line between them, blocks with kinds and links, anchors. */
import { type Block, MAX_FINDINGS } from '../analysis/model.ts';
import { isWebProtocol, webAddress } from '../analysis/web-address.ts';
import type { Anchor } from './article.ts';
import { kindsOf } from './block-kind.ts';
import type { FlowBlock, FlowLink } from './flow.ts';
import { remember } from './remember.ts';

const BETWEEN = '\n\n';

export interface Assembled {
  readonly text: string;
  readonly blocks: Block[];
  readonly anchors: Anchor[];
}

export function assemble(
  headline: readonly FlowBlock[],
  body: readonly FlowBlock[],
  isVisible: (element: Element) => boolean = () => true,
): Assembled {
  const shown = remember(isVisible);
  const parts: string[] = [];
  const blocks: Block[] = [];
  const anchors: Anchor[] = [];
  let length = 0;
  const add = (block: FlowBlock, kind: Block['kind']) => {
    if (length > 0) {
      parts.push(BETWEEN);
      length += BETWEEN.length;
    }
    const links = block.links.slice(0, MAX_FINDINGS).flatMap((link) => webLink(block, link, length));
    blocks.push({ kind, start: length, end: length + block.text.length, ...(links.length ? { links } : {}) });
    for (const { node, nodeStart, start, end } of block.runs) {
      const hidden = node.parentElement !== null && !shown(node.parentElement);
      anchors.push({ node, nodeStart, start: length + start, end: length + end, hidden });
    }
    parts.push(block.text);
    length += block.text.length;
  };
  for (const block of headline) add(block, 'headline');
  const kinds = kindsOf(body);
  for (const [i, block] of body.entries()) add(block, kinds[i]!);
  return { text: parts.join(''), blocks, anchors };
}

function webLink(block: FlowBlock, link: FlowLink, shift: number): NonNullable<Block['links']> {
  const url = addressOf(link.element);
  let { start, end } = link;
  while (start < end && /\s/.test(block.text[start]!)) start++;
  while (end > start && /\s/.test(block.text[end - 1]!)) end--;
  return url && start < end ? [{ start: shift + start, end: shift + end, url }] : [];
}

/** A link of HTML has its address read already, which is faster to ask; those of SVG have none such. */
function addressOf(element: Element): string | null {
  const { protocol, href } = element as HTMLAnchorElement;
  if (protocol === undefined) return webAddress(element.getAttribute('href'), element.baseURI);
  return isWebProtocol(protocol) ? href : null;
}
