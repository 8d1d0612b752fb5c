/** Does an amount without a hyphen stand before its noun as an adjective: "a 9 inch pipe", "the 2.4GHz chip"? */
import { type TextDocument, tokenAt } from '../text/document.ts';
import type { Bare } from './candidate.ts';

const SYMBOL = /\d\s?[\p{L}°²³/]{1,4}$/u;
/** Behind an article, or written as a symbol, a measure describes the noun that follows. */
export function isAdjective(document: TextDocument, { kind, start, end }: Bare, next: number): boolean {
  const { tokens } = document;
  const article = tokens[tokenAt(document, start) - 1]?.lower ?? '';
  const noun = tokens[next];
  // "a 9 percent pay rise": behind an article the tagger's verb is a noun.
  if (kind === 'percent') return /^an?$/.test(article) && noun?.pos === 'VERB' && !/ed$/.test(noun.lower);
  // "up to a $30,000 fine": the tagger's adjective too.
  if (kind === 'money') return noun?.pos === 'ADJ' && /(?:^| )an? \S+$/.test(document.text.slice(start, end));
  if (kind !== 'measure') return false;
  if (/^an?$/.test(article)) return /^(?:NOUN|ADJ|PROPN)$/.test(noun?.pos ?? '');
  const isSymbol = SYMBOL.test(document.text.slice(start, end)) && noun !== undefined && noun.start > end;
  if (isSymbol) return noun.pos === 'NOUN' || noun.pos === 'PROPN';
  // "its 15.8 mln bpd quota"
  return OWNER.test(article) && noun?.pos === 'NOUN' && !/s$/.test(tokens[next - 1]!.lower);
}

const OWNER = /^(?:the|its|their|his|her|our|this|that)$/;
