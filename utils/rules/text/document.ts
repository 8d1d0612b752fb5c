/**
 * A text made ready for rules: exact tokens with part of speech and lemma, sentences, blocks.
 * Everything is an index into one array of tokens, or an offset into the text; nothing is copied.
 */
import type { ArticleText, Block, Span } from '../../analysis/model.ts';
import type { Form } from './forms.ts';

/** Universal part-of-speech tags (UPOS), as wink gives them. SPACE never occurs here. */
export type Pos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART'
  | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'; // biome-ignore format: a table

export interface Token extends Span {
  /** As in the text: `text.slice(start, end)`. */
  readonly text: string;
  readonly lower: string;
  /** Of the text as wink reads it: without what has no width. */
  readonly form: Form;
  /** Of verbs and nouns the dictionary form, else `lower`. */
  lemma: string;
  pos: Pos;
  /** Index of its sentence in `sentences`. */
  sentence: number;
}

export interface Sentence extends Span {
  /** Tokens `first` to `last`, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of its block in `blocks`. */
  readonly block: number;
}

export interface TextDocument {
  readonly text: string;
  readonly article: ArticleText;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Index of the first token that ends after `offset`; `tokens.length` if none does. */
export function tokenAt(document: TextDocument, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the sentence that holds `offset`, or the one before it in white space; -1 in an empty document. */
export function sentenceAt(document: TextDocument, offset: number): number {
  let low = 0;
  let high = document.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The tokens of each block, `last` exclusive; 0 to 0 of one without text. */
export function blockTokens({ blocks, sentences }: TextDocument): { first: number; last: number }[] {
  const ranges = blocks.map(() => ({ first: 0, last: 0 }));
  for (const { block, first, last } of sentences) {
    const range = ranges[block]!;
    if (range.last === 0) range.first = first;
    range.last = last;
  }
  return ranges;
}

/** Pull quotes repeat words of the article; what is found in them is not counted twice. */
export function isPulled(document: TextDocument, offset: number): boolean {
  const sentence = document.sentences[sentenceAt(document, offset)];
  return sentence !== undefined && document.blocks[sentence.block]?.kind === 'pull-quote';
}

/** What an index has for a place, where -1 stands for nothing: to ask a list for its item -1 takes many times as long. */
export function itemAt<T>(items: readonly T[], index: Int32Array, place: number): T | undefined {
  const at = index[place];
  return at === undefined || at < 0 ? undefined : items[at];
}
