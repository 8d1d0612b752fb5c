/** Words of the page on their way to a reader's eye. They come from any hand, so nothing but letters gets through. */
import type { Span } from '../analysis/model.ts';

/** Longer than any name or sentence that helps in a list; a hostile page may hold a word of a million letters. */
const LONGEST = 600;

// Controls (\p{Cc}) but line breaks and tabs, soft hyphen, zero-width space, direction marks, overrides and isolates,
// word joiner, byte order mark. The joiners U+200C and U+200D stay: Persian and emoji need them.
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A name that is longer is cut: some are a whole clause ("an official who was not allowed to speak of it because …"). */
const LONGEST_NAME = 160;

/** The name of a voice, as it is shown. */
export const cleanName = ({ name }: { readonly name: string }): string => clean(name, LONGEST_NAME);

/** One line without invisible signs, white space collapsed, cut with "…" where it is longer than `longest`. */
export function clean(text: string, longest = LONGEST): string {
  // Cut first, so that a huge text costs no more than its beginning.
  const line = text
    .slice(0, longest * 2)
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`;
}

/** The text of a span, as `clean` shows it; a span outside the text gives an empty string. */
export function shown(text: string, span: Span, longest = LONGEST): string {
  return clean(text.slice(span.start, span.end), longest).trim();
}

/** The stretches of one content, in order, with "…" for what the reporter put between them. */
export function shownAll(text: string, spans: readonly Span[], longest = LONGEST): string {
  return clean(spans.map((span) => shown(text, span, longest)).join(' … '), longest);
}
