/** Ordinals of two words: "the twenty-first century", "her thirty second birthday". Those of one word open no figure. */
import { TENS } from '../lexicon/number-words.ts';
import type { Skipper } from './dates.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;

export const spelledOrdinal: Skipper = (lexemes, index) => {
  if (!TENS.has(at(lexemes, index).lower)) return index;
  const ordinal = index + (isHyphen(at(lexemes, index + 1)) ? 2 : 1);
  const { lower } = at(lexemes, ordinal);
  if (!ORDINAL.test(lower)) return index;
  const after = at(lexemes, ordinal + 1);
  // "thirty third-graders"
  if (isHyphen(after) && after.tight) return index;
  return lower === 'second' && !isRanked(lexemes, index, ordinal + 1) ? index : ordinal + 1;
};

/** "the twenty-second of May", "his thirty-second year", but "a twenty-second delay" and "after twenty seconds". */
const isRanked = (lexemes: Lexemes, index: number, next: number): boolean =>
  /^(?:of|century|amendment|floor|birthday|anniversary|year|day|president|time|place|minute)$/.test(
    at(lexemes, next).lower,
  ) && !/^an?$/.test(at(lexemes, index - 1).lower);
