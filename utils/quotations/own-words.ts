/** Which characters of a statement are the voice's own words. */
import type { Analysis, Attribution, Span } from '../analysis/model.ts';
import { oncePer } from '../analysis/once-per.ts';
import { contains, firstEndingAfter, inOrder, merged, textOf } from '../analysis/span.ts';
import { findRegions } from './regions.ts';

/** What stands in quotation marks, and blocks that the page sets as quotations: the rules tell quoted words by the same. */
const quotedIn = oncePer((analysis: Analysis): readonly Span[] => {
  const isSet = analysis.blocks.map(({ kind }) => kind === 'quotation');
  const regions = findRegions(analysis).filter(({ block }) => !isSet[block]);
  return [...regions, ...analysis.blocks.filter((_, i) => isSet[i])].sort(inOrder);
});

/** The voice's own words of an attribution: all of a direct one, the quoted parts of a mixed one, none of a paraphrase. */
export function ownWords(analysis: Analysis, attribution: Attribution): Span[] {
  if (attribution.kind === 'direct') return [...attribution.content];
  if (attribution.kind === 'indirect') return [];
  return attribution.content.flatMap((span) => quotedParts(analysis, attribution, span));
}

const WORD = /[\p{L}\p{N}]/u;

/** A quotation that holds who said it as well is not this statement's own. */
function quotedParts(analysis: Analysis, { cue, source }: Attribution, span: Span): Span[] {
  const quoted = quotedIn(analysis);
  const parts: Span[] = [];
  for (let i = firstEndingAfter(quoted, span.start); i < quoted.length && quoted[i]!.start < span.end; i++) {
    const whole = quoted[i]!;
    if ([cue, source].some((part) => part !== null && contains(whole, part))) continue;
    const part = { start: Math.max(whole.start, span.start), end: Math.min(whole.end, span.end) };
    if (WORD.test(textOf(analysis.text, part))) parts.push(part);
  }
  return parts;
}

/**
 * Above this share of quoted words nothing is tinted at rest: colour over a third of a page marks nothing any more.
 * Lower would take the tint from common news stories (most lie between 0.01 and 0.29), higher paints interviews over.
 */
const MAX_TINTED_SHARE = 0.3;

/** An interview, a transcript: the page marks names only, and the popup says so. */
export const isMostlyQuotation = (analysis: Analysis): boolean => quotedShare(analysis) > MAX_TINTED_SHARE;

/** Share of the article's visible characters that stand in certain statements as the voices' own words, 0 to 1. */
export function quotedShare(analysis: Analysis): number {
  const { text, attributions } = analysis;
  const quoted = merged(attributions.filter((one) => one.certain).flatMap((one) => ownWords(analysis, one)));
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
