/**
 * The text as the figures' rules read it: numbers, words, marks, in one pass over each block. wink's tokens are of no
 * help here, as they glue and split numbers in many ways ("$112million", "8-year-old", "5bn").
 */
import type { Span } from '../../analysis/model.ts';
import { VULGAR_FRACTIONS } from '../lexicon/number-words.ts';
import type { TextDocument } from '../text/document.ts';

export interface Lexeme extends Span {
  /** `opaque`: address, handle, hashtag: never part of a figure. `break`: the end of a block. */
  readonly kind: 'number' | 'word' | 'mark' | 'opaque' | 'break';
  readonly text: string;
  readonly lower: string;
  /** Of a number; NaN for all others. */
  readonly value: number;
  /** Touches the lexeme before. */
  readonly tight: boolean;
}
export type Lexemes = readonly Lexeme[];

const OPAQUE = String.raw`(?:https?:\/\/|www\.)\S+|[@#][\p{L}\d_]+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+`;
/** Groups of three, Indian groups of two, groups set off by spaces; at most eight groups, so that nothing runs away. */
const NUMBER = [
  String.raw`\d{1,3}(?:,\d{3}){1,8}(?![\d])(?:\.\d+)?`,
  String.raw`\d{1,2}(?:,\d{2}){1,8},\d{3}(?!\d)(?:\.\d+)?`,
  String.raw`\d{1,3}(?:[\u00A0\u2009\u202F]\d{3}){1,8}(?!\d)(?:\.\d+)?`,
  String.raw`\d{1,3}(?: \d{3}){2,8}(?![\d,])(?:\.\d+)?`,
  // One group behind a plain space is a number only if it starts with a nought: "10 000", but "400 737 jets".
  String.raw`\d{1,3} 0\d\d(?![\d,])`,
  String.raw`\d+(?:\.\d+)?`,
  String.raw`(?<![\d\p{L}.])\.\d+`,
  `[${[...VULGAR_FRACTIONS.keys()].join('')}]`,
].join('|');
const WORD = String.raw`[\p{L}\p{M}]+(?:['’]\p{L}+){0,3}`;
const LEXEME = new RegExp(`(${OPAQUE})|(${NUMBER})|(${WORD})|(\\S)`, 'gu');

const BREAK = { kind: 'break', text: '', lower: '', value: Number.NaN, tight: false } as const;

export function readLexemes(document: TextDocument): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const block of document.blocks) {
    readBlock(document.text.slice(block.start, block.end), block.start, lexemes);
    lexemes.push({ ...BREAK, start: block.end, end: block.end });
  }
  return lexemes;
}

function readBlock(text: string, offset: number, lexemes: Lexeme[]): void {
  let last = -1;
  for (const match of text.matchAll(LEXEME)) {
    const [whole, opaque, number, word] = match;
    const start = match.index;
    lexemes.push({
      kind: opaque ? 'opaque' : number ? 'number' : word ? 'word' : 'mark',
      text: whole,
      lower: word ? whole.toLowerCase() : whole,
      value: number ? toNumber(number) : Number.NaN,
      tight: start === last,
      start: offset + start,
      end: offset + start + whole.length,
    });
    last = start + whole.length;
  }
}

function toNumber(text: string): number {
  return VULGAR_FRACTIONS.get(text) ?? Number(text.replace(/[^\d.]/g, ''));
}

/** Of a lexeme out of range: an empty break, so that rules may look ahead and back without asking. */
const OUTSIDE: Lexeme = { ...BREAK, start: 0, end: 0 };
export const at = (lexemes: Lexemes, index: number): Lexeme => lexemes[index] ?? OUTSIDE;
export const isHyphen = ({ text }: Lexeme): boolean =>
  text === '-' || text === '‐' || text === '‑' || text === '–' || text === '—' || text === '−';
