/** A number as it was read, and what digits and words share in reading it. */
import { at, type Lexemes } from './lexemes.ts';

export interface Numeral {
  /** Index of the lexeme after it. */
  readonly next: number;
  readonly value: number;
  /** The number without its magnitude, for ranges that share one: 40 of "$40-50 billion". */
  readonly base: number;
  readonly magnitude: number;
  readonly form: 'digits' | 'spelled';
}

export interface NumeralContext {
  /** Behind a currency "60m" is sixty million; elsewhere it may be metres. */
  readonly money?: boolean;
  /** Of "between one hundred and two hundred": the "and" parts two numbers. */
  readonly between?: boolean;
}

/** Product without the dust of floating point: 1.1 million is 1100000. */
export const times = (value: number, factor: number): number =>
  factor === 1 || (Number.isInteger(value) && Number.isInteger(factor))
    ? value * factor
    : Number((value * factor).toPrecision(15));

/** "3 million and a half". */
export function andAHalf(lexemes: Lexemes, index: number): boolean {
  return (
    at(lexemes, index).lower === 'and' &&
    at(lexemes, index + 1).lower === 'a' &&
    at(lexemes, index + 2).lower === 'half'
  );
}
