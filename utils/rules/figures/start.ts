/** Where a figure may start: asked at every lexeme, so it is a look-up and nothing more. */
import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../lexicon/currencies.ts';
import { MONTHS } from '../lexicon/number-names.ts';
import { DENOMINATORS, MAGNITUDES, SMALL_NUMBERS, TENS, VAGUE_MAGNITUDES } from '../lexicon/number-words.ts';
import { at, type Lexemes } from './lexemes.ts';

const OPENERS = new Set(
  'half quarter aged age ages twice several few couple minus double triple treble quadruple doubled doubles doubling tripled triples tripling trebled trebling quadrupled quadrupling quintupled halved halving rs multi hour hourlong day daylong week weeklong month monthlong year yearlong decade decadelong century'.split(
    ' ',
  ),
);
for (const words of [MONTHS, MAGNITUDES.keys(), SMALL_NUMBERS.keys(), TENS.keys(), VAGUE_MAGNITUDES.keys()])
  for (const word of words) OPENERS.add(word);

/** An article is as common as any word: it opens a figure only before these ("a million", "a third", "more than a year"). */
const AFTER_ARTICLE = new Set(
  'half few couple hour minute day week fortnight month year decade century mile kilometre kilometer metre meter foot inch yard acre ton tonne gallon dollar euro'.split(
    ' ',
  ),
);
for (const words of [MAGNITUDES.keys(), DENOMINATORS.keys()])
  for (const word of words) AFTER_ARTICLE.add(word);

export function mayStart(lexemes: Lexemes, index: number): boolean {
  const lexeme = at(lexemes, index);
  if (lexeme.kind === 'number') return true;
  if (lexeme.kind === 'mark')
    return (
      CURRENCY_SIGNS.has(lexeme.text) ||
      (/^[-−–]$/.test(lexeme.text) && at(lexemes, index + 1).kind === 'number')
    );
  if (lexeme.kind !== 'word') return false;
  if (lexeme.lower === 'a' || lexeme.lower === 'an') return AFTER_ARTICLE.has(at(lexemes, index + 1).lower);
  if (opens(lexeme.lower)) return true;
  // Codes and letters of currencies are capitals.
  if (lexeme.text === lexeme.lower) return false;
  if (CURRENCY_CODES.has(lexeme.text)) return true;
  const next = at(lexemes, index + 1);
  if (next.kind === 'number') return lexeme.text === 'PS' || CURRENCY_LETTERS.has(lexeme.text);
  return next.text === '$' && DOLLAR_PREFIXES.has(lexeme.lower);
}

const opens = (lower: string): boolean =>
  OPENERS.has(lower) || lower.endsWith('fold') || lower.startsWith('multi');
