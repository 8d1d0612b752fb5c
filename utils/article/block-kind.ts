/** What kind of block an element is, told by its own and its ancestors' tags. */
import type { BlockKind } from '../analysis/model.ts';

const HEADING = /^H[1-6]$/;

export function kindOf(element: Element): BlockKind {
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (HEADING.test(tag) || at.getAttribute('role') === 'heading') return 'heading';
    if (tag === 'BLOCKQUOTE') return 'quotation';
    if (tag === 'LI' || tag === 'DT' || tag === 'DD') return 'list-item';
    if (tag === 'ARTICLE' || tag === 'MAIN') break;
  }
  return 'paragraph';
}
