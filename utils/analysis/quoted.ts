/** Which characters of a statement stand in quotation marks: the words that are the voice's own. */
import type { Analysis, Attribution, Span } from './model.ts';
import { merged } from './span.ts';

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  "'": "'",
};
const WORD = /[\p{L}\p{N}]/u;

const isSingle = (mark: string) => mark === '‘' || mark === "'";

/** A single mark between two letters is an apostrophe and closes nothing. */
const closesHere = (text: string, at: number, open: string) =>
  !isSingle(open) || !WORD.test(text[at + 1] ?? ' ');

/** "the workers’ idea": may be a genitive, and is one if a better close follows before the next mark opens. */
const mayBeGenitive = (text: string, at: number, open: string) =>
  isSingle(open) && text[at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));

function opensHere(text: string, at: number): boolean {
  return !isSingle(text[at]!) || !WORD.test(text[at - 1] ?? ' ');
}

/** End of the quotation that opens at `open`, mark included; null where it does not close before `end`. */
function closeOf(text: string, open: number, end: number): number | null {
  const mark = text[open]!;
  const closers = CLOSERS[mark]!;
  let doubtful: number | null = null;
  for (let i = open + 1; i < end; i++) {
    if (doubtful !== null && text[i] === '‘') break;
    if (!closers.includes(text[i]!) || !closesHere(text, i, mark)) continue;
    if (!mayBeGenitive(text, i, mark)) return i + 1;
    doubtful ??= i + 1;
  }
  return doubtful;
}

/**
 * The stretches of `span` in quotation marks, marks included, in order. A mark that opens and does not close runs
 * to the end of the span, as where a quotation goes on in the next paragraph; a lone apostrophe does not open.
 */
export function quotedParts(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  for (let i = span.start; i < span.end; i++) {
    if (!(text[i]! in CLOSERS) || !opensHere(text, i)) continue;
    const close = closeOf(text, i, span.end);
    if (close === null && isSingle(text[i]!)) continue;
    parts.push({ start: i, end: close ?? span.end });
    i = (close ?? span.end) - 1;
  }
  return parts;
}

/** The voice's own words of an attribution: all of a direct one, the quoted parts of a mixed one, none of a paraphrase. */
export function ownWords(text: string, attribution: Attribution): Span[] {
  if (attribution.kind === 'direct') return [...attribution.content];
  if (attribution.kind === 'indirect') return [];
  return attribution.content.flatMap((span) => quotedParts(text, span));
}

/**
 * Above this share of quoted words nothing is tinted at rest: colour over a third of a page marks nothing any more.
 * Lower would take the tint from common news stories (most lie between 0.01 and 0.29), higher paints interviews over.
 */
const MAX_TINTED_SHARE = 0.3;

/** An interview, a transcript: the page marks names only, and the popup says so. */
export const isMostlyQuotation = (analysis: Analysis): boolean => quotedShare(analysis) > MAX_TINTED_SHARE;

/** Share of the article's visible characters that stand in certain statements as the voices' own words, 0 to 1. */
export function quotedShare({ text, attributions }: Analysis): number {
  const quoted = merged(attributions.filter((one) => one.certain).flatMap((one) => ownWords(text, one)));
  const all = visible(text, { start: 0, end: text.length });
  return all === 0 ? 0 : quoted.reduce((sum, span) => sum + visible(text, span), 0) / all;
}

/** Characters that are not white space; counted by code, since it runs over the whole text. */
function visible(text: string, { start, end }: Span): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== 0xa0) count++;
  }
  return count;
}
