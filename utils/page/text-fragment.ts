/**
 * A link to the exact words: the page's address with a text fragment (WICG Scroll to Text Fragment) that a kept
 * library makes and checks to be unique on the page. It reads the page and edits nothing.
 */
import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { webAddress } from '../analysis/web-address.ts';

/**
 * The address that opens the page at these words, or null where no unique fragment was found in the library's half
 * a second (words that repeat, words in a table, a page that is no http or https page).
 * The page's own `#hash` is kept before the fragment: single-page sites find their article by it.
 */
export function linkToWords(address: string, range: Range): string | null {
  const page = webAddress(address);
  if (page === null || range.collapsed) return null;
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return null;
  const url = new URL(page);
  const hash = url.hash.split(':~:')[0];
  url.hash = '';
  return `${url.href}${hash || '#'}:~:${directive(fragment)}`;
}

/** `text=[prefix-,]start[,end][,-suffix]`, with the three characters that the syntax itself uses encoded too. */
function directive({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const encode = (words: string) => encodeURIComponent(words).replace(/-/g, '%2D');
  const parts = [
    prefix ? `${encode(prefix)}-` : null,
    encode(textStart),
    textEnd ? encode(textEnd) : null,
    suffix ? `-${encode(suffix)}` : null,
  ];
  return `text=${parts.filter((part) => part !== null).join(',')}`;
}
