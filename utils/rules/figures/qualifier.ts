/** How exact the text says a figure is: words before it ("more than", "as many as") and behind it ("or more", "-odd"). */
import {
  MAX_QUALIFIER_WORDS,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  type Qualifier,
  SEE_THROUGH,
} from '../lexicon/figure-qualifiers.ts';
import { at, type Lexemes } from './lexemes.ts';

export interface Found {
  readonly qualifier: Qualifier;
  /** Index of the first lexeme of the words before, or one past the last of those behind. */
  readonly edge: number;
}

/** The longest qualifier that ends right before `first`. */
export function qualifierBefore(lexemes: Lexemes, first: number): Found | null {
  const seen = SEE_THROUGH.has(at(lexemes, first - 1).lower) ? 1 : 0;
  let words = '';
  let best: Found | null = null;
  for (let count = 1; count <= MAX_QUALIFIER_WORDS; count++) {
    const edge = first - seen - count;
    const lexeme = at(lexemes, edge);
    if (lexeme.kind !== 'word' && !/^[~≈<>≥≤±]$/.test(lexeme.text)) break;
    words = words ? `${lexeme.lower} ${words}` : lexeme.lower;
    const qualifier = QUALIFIERS_BEFORE.get(words);
    if (qualifier) best = { qualifier, edge };
  }
  return best && isSum(lexemes, best.edge) ? null : best;
}

/** "that adds up to 185,000": the words belong to the verb. */
const isSum = (lexemes: Lexemes, edge: number): boolean =>
  at(lexemes, edge).lower === 'up' &&
  /^(?:add|adds|added|adding|sign|signed|own|owns|owned)$/.test(at(lexemes, edge - 1).lower);

/** "over three years" behind these says how long; elsewhere it says in which time. */
const LASTING =
  /^(?:for|is|was|are|were|been|be|took|takes|take|lasted|lasting|lasts|spent|served|after|spans?|spanned|in|needs?|requires?|waited|well|just|slightly|little|a|and|sentences?)$/;

/** "grew by a third over three years": a period, not a bound. */
export const isPeriod = (lexemes: Lexemes, { edge }: Found, first: number): boolean =>
  at(lexemes, edge).lower === 'over' && edge === first - 1 && !LASTING.test(at(lexemes, edge - 1).lower);

/** A qualifier right behind the figure: "30 or more", "45 and over", "100+", "60-odd". */
export function qualifierAfter(lexemes: Lexemes, next: number): Found | null {
  const plus = at(lexemes, next);
  if (plus.text === '+' && plus.tight) return { qualifier: 'at-least', edge: next + 1 };
  let words = '';
  let best: Found | null = null;
  for (let count = 1; count <= 3; count++) {
    const lexeme = at(lexemes, next + count - 1);
    const isDash = lexeme.text === '-' && count === 1;
    if (lexeme.kind !== 'word' && !isDash) break;
    words = words ? `${words} ${lexeme.lower}` : lexeme.lower;
    const qualifier = QUALIFIERS_AFTER.get(words);
    if (qualifier) best = { qualifier, edge: next + count };
  }
  return best;
}
