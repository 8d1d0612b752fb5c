/**
 * The text as the figures' rules read it: numbers, words, marks, in one pass over each block. wink's tokens are of no
 * help here, as they glue and split numbers in many ways ("$112million", "8-year-old", "5bn").
 */
import type { Span } from '../../analysis/model.ts';
import { VULGAR_FRACTIONS } from '../lexicon/number-words.ts';
import type { TextDocument, Token } from '../text/document.ts';

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
const LEXEME = new RegExp(`(${OPAQUE})|(${NUMBER})|(${WORD})|(\\S)`, 'yu');

const breakAt = (start: number): Lexeme => ({
  kind: 'break',
  text: '',
  lower: '',
  value: Number.NaN,
  tight: false,
  start,
  end: start,
});

export function readLexemes(document: TextDocument): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const token = inStep(document.tokens);
  for (const block of document.blocks) {
    readBlock(document.text.slice(block.start, block.end), block.start, token, lexemes);
    lexemes.push(breakAt(block.end));
  }
  return lexemes;
}

type TokenFrom = (start: number) => Token | undefined;

/** The first token from an offset on; the offsets asked for only grow. */
function inStep(tokens: readonly Token[]): TokenFrom {
  let i = 0;
  return (start) => {
    while (i < tokens.length && tokens[i]!.start < start) i++;
    return tokens[i];
  };
}

function readBlock(text: string, offset: number, token: TokenFrom, lexemes: Lexeme[]): void {
  let last = -1;
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    if (code === SPACE || isBlank(text[start]!)) {
      start++;
      continue;
    }
    const end = plainWordEnd(text, start);
    const tight = start === last;
    const lexeme =
      end > 0 ? wordAt(text, start, end, offset, tight, token) : lexemeAt(text, start, offset, tight);
    lexemes.push(lexeme);
    last = lexeme.end - offset;
    start = last;
  }
}

const SPACE = 32;
const isBlank = (character: string): boolean => /\s/.test(character);

/**
 * Where a word of plain letters that a blank or a usual mark follows ends, else 0: most words are, and to see it takes a
 * tenth of the time that the expression for everything takes.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (end === start || text.startsWith('www', start) || text.startsWith('http', start)) return 0;
  const next = text.charCodeAt(end);
  if (Number.isNaN(next) || next === SPACE) return end;
  const mark = next === COMMA || next === STOP;
  return mark && !(text.charCodeAt(end + 1) > SPACE) ? end : 0;
}
const [COMMA, STOP] = [44, 46];
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** With a token's own strings where it is the same word: what is looked up by them is found the quicker. */
function wordAt(
  text: string,
  from: number,
  to: number,
  offset: number,
  tight: boolean,
  token: TokenFrom,
): Lexeme {
  const start = offset + from;
  const end = offset + to;
  const same = token(start);
  if (same?.start === start && same.end === end)
    return { kind: 'word', text: same.text, lower: same.lower, value: Number.NaN, tight, start, end };
  const word = text.slice(from, to);
  return { kind: 'word', text: word, lower: word.toLowerCase(), value: Number.NaN, tight, start, end };
}

function lexemeAt(text: string, start: number, offset: number, tight: boolean): Lexeme {
  LEXEME.lastIndex = start;
  const [whole = text[start]!, opaque, number, word] = LEXEME.exec(text) ?? [];
  return {
    kind: opaque ? 'opaque' : number ? 'number' : word ? 'word' : 'mark',
    text: whole,
    lower: word ? whole.toLowerCase() : whole,
    value: number ? toNumber(number) : Number.NaN,
    tight,
    start: offset + start,
    end: offset + start + whole.length,
  };
}

function toNumber(text: string): number {
  return VULGAR_FRACTIONS.get(text) ?? Number(text.replace(/[^\d.]/g, ''));
}

/** Of a lexeme out of range: an empty break, so that rules may look ahead and back without asking. */
const OUTSIDE = breakAt(0);
export const at = (lexemes: Lexemes, index: number): Lexeme => lexemes[index] ?? OUTSIDE;
export const isHyphen = ({ text }: Lexeme): boolean =>
  text === '-' || text === '‐' || text === '‑' || text === '–' || text === '—' || text === '−';
export const isCapital = ({ kind, text }: Lexeme): boolean => kind === 'word' && /^\p{Lu}/u.test(text);
export const isPlural = ({ kind, text, lower }: Lexeme): boolean =>
  kind === 'word' &&
  text === lower &&
  ((/[^s]s$/.test(lower) && !/^(?:is|was|has|does|its|his)$/.test(lower)) ||
    /^(?:people|men|women|children|more|other|others|new|dead)$/.test(lower));
