/**
 * Whose dollar a plain "$" is. American, unless the article's dateline stands in another dollar country, or it speaks of
 * one such country alone; where it sets "US$" apart, the country of its site tells.
 */
import type { ArticleText } from '../../analysis/model.ts';
import { DOLLAR_COUNTRIES, DOLLAR_PLACES } from '../lexicon/currencies.ts';
import { datelineEnd } from '../text/dateline.ts';
import { at, type Lexemes } from './lexemes.ts';
import type { Reading, Step } from './reading.ts';

export const tellDollars: Step = (document, lexemes, readings) => {
  const plain = readings.filter(
    (reading) => reading.draft.unit?.startsWith('USD') && isPlain(lexemes, reading),
  );
  if (plain.length === 0) return;
  const currency = dollarOf(document.article);
  for (const { draft } of plain) draft.unit = draft.unit!.replace('USD', currency);
};

/** "$5" and "5 dollars", but not "US$5", "5 US dollars", "5 USD". */
function isPlain(lexemes: Lexemes, { candidate }: Reading): boolean {
  const last = at(lexemes, candidate.next - 1).lower;
  const before = at(lexemes, candidate.next - 2).lower;
  if (/^dollars?$/.test(last)) return !/^(?:us|s|american)$/.test(before);
  return at(lexemes, candidate.first).text === '$';
}

const FIRST_WORD = /^\p{Lu}+/u;
/** A dateline opens one of the first blocks, behind headline and standfirst. */
const FIRST_BLOCKS = 3;
const OTHER_DOLLAR = /\bUS\$|\bU\.?S\.? dollars?\b|\bUSD\b/;

function dollarOf({ text, blocks, url }: ArticleText): string {
  for (const { start } of blocks.slice(0, FIRST_BLOCKS)) {
    const city = FIRST_WORD.exec(text.slice(start, datelineEnd(text, start)))?.[0];
    const currency = city && DOLLAR_PLACES.get(city.toLowerCase());
    if (currency) return currency;
  }
  const ending = /^https?:\/\/[^/?#]{1,200}?(\.[a-z]{2})(?:[/:?#]|$)/i.exec(url ?? '')?.[1];
  const site = ending && DOLLAR_PLACES.get(ending.toLowerCase());
  if (OTHER_DOLLAR.test(text)) return site || 'USD';
  return AMERICAN.test(text) ? 'USD' : (spokenOf(text) ?? 'USD');
}

/** An article that names America anywhere may well reckon in its dollars. */
const AMERICAN = /\bU\.?S\.?(?![\w$])|\bUnited States\b|\bAmerican?s?\b|\bWashington\b|\bNew York\b/;
/** As often as that a country is named where the article is about it. */
const OFTEN = 3;

function spokenOf(text: string): string | null {
  const often = [...DOLLAR_COUNTRIES].filter(([name]) => [...text.matchAll(name)].length >= OFTEN);
  return often.length === 1 ? often[0]![1] : null;
}
