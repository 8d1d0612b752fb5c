/** What `extract` is given, a text or a page -> the article that goes into the rules. */
import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type ArticleText, MAX_TEXT_LENGTH } from '../utils/analysis/model.ts';
import { webAddress } from '../utils/analysis/web-address.ts';
import { readArticle } from '../utils/article/read.ts';
import { paragraphs } from '../utils/rules/text/tokenise.ts';
import { NOTHING_KNOWN } from './plain-article.ts';

/** Plain article text: every line that is not blank is a paragraph. Throws on more text than any article has. */
export function fromText(text: string): ArticleText {
  if (text.length > MAX_TEXT_LENGTH) throw new Error(`more than ${MAX_TEXT_LENGTH} characters of text`);
  return { ...NOTHING_KNOWN, text, blocks: paragraphs(text) };
}

/**
 * A whole page, by the reader of the extension on a server-side DOM: no script runs, nothing is loaded. A page of
 * links is read all the same; one without any text gives an empty article. Throws on a page that is too large.
 */
export function fromPage(html: string | Buffer, url?: string | null, contentType = 'text/html'): ArticleText {
  // A console of its own, connected to nothing: jsdom reports every style sheet that it cannot parse.
  const page = decoded(html);
  const { window } = new JSDOM(contentType === 'text/html' ? withoutBrokenDoctype(page) : page, {
    url: webAddress(url) ?? undefined,
    contentType,
    virtualConsole: new VirtualConsole(),
  });
  try {
    const result = readArticle(window.document, { anyway: true });
    if (result.ok) return result.value.article;
    if (result.reason === 'no-article') return { ...NOTHING_KNOWN, text: '', blocks: [] };
    throw new Error(`the page was not read: ${result.reason}`);
  } finally {
    window.close();
  }
}

/**
 * Bytes that are UTF-8 throughout are UTF-8. jsdom looks for the declared encoding in the first 1,024 bytes, as the
 * standard has it; a browser has the server's header as well, and many pages declare theirs far below.
 */
const decoded = (html: string | Buffer): string | Buffer =>
  typeof html !== 'string' && isUtf8(html) ? html.toString('utf8') : html;

const DOCTYPE = /<!doctype[\s/]*([^\s>]*)[^>]*>/gi;
const NAME = /^[a-z_][\w.-]*$/i;

/** A browser shrugs at a document type that has no name or a broken one, and jsdom throws; the text is the same without. */
function withoutBrokenDoctype(html: string | Buffer): string | Buffer {
  // One character a byte, there and back: which encoding it is, jsdom finds out.
  if (typeof html !== 'string')
    return Buffer.from(withoutBrokenDoctype(html.toString('latin1')) as string, 'latin1');
  return html.replace(DOCTYPE, (whole, name: string) => (NAME.test(name) ? whole : ''));
}
