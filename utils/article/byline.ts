/** Who wrote it, as Readability found it on the page. */
import { textsOf } from './texts.ts';

/** Pages put dates, addresses and whole sentences where a name should be; then there is none. */
const MAX_LENGTH = 120;
/** A capital inside a word: a name like McKay, or two pieces that the page sets apart without a space. */
const PERHAPS_GLUED = /\p{L}\p{Lu}\p{Ll}/u;
/** Where Readability looks for a byline. */
const BYLINES =
  '[rel="author"], [itemprop*="author"], [class*="byline" i], [class*="author" i], [id*="byline" i], [id*="author" i], ' +
  '[class*="dateline" i], [class*="writtenby" i]';

export function asByline(document: Document, found: string | null | undefined): string | null {
  const whole = found && PERHAPS_GLUED.test(found) ? apart(document, found) : (found ?? '');
  const name = whole
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:written )?by:? /i, '');
  return name.length > MAX_LENGTH || /\d|https?:/.test(name) ? null : name || null;
}

/** With a comma between a name and the paper's or the next name, where only the page's boxes part them. */
function apart(document: Document, byline: string): string {
  const element = [...document.querySelectorAll(BYLINES)].find((one) => one.textContent?.trim() === byline);
  if (!element) return byline;
  let whole = '';
  for (const { data } of textsOf(element)) {
    // A word of which a letter is set apart, as initials are, goes on in small letters.
    if (/\p{L}$/u.test(whole) && /^\p{Lu}/u.test(data)) whole += ', ';
    whole += data;
  }
  return whole;
}
