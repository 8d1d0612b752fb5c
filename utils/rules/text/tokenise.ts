/**
 * Text -> exact tokens and sentences, over wink-nlp (tokens, UPOS, lemmas, raw sentence ends).
 *
 * wink gives no offsets; they are summed from spaces and values and asserted per token. It also alters some
 * characters (exotic spaces, zero-width characters), so it reads a clean copy with a map back to the text.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { ArticleText, Block } from '../../analysis/model.ts';
import type { Pos, Sentence, TextDocument, Token } from './document.ts';
import { retag } from './retag.ts';
import { sentenceStarts } from './sentences.ts';

const wink = winkNLP(model, ['sbd', 'pos']);
const { its } = wink;
/** wink's types ask for a third argument that it passes itself. */
const itsLemma = its.lemma as unknown as ItsFunction<string>;

/** Spaces that wink gives back as something else; each is one UTF-16 unit, so offsets stay. */
const EXOTIC_SPACE = /[\u3000\u2028\u2029\uFEFF\u0085]/g;
/** Characters without width that wink makes tokens of ("co|\u00AD|operate"); left out, with a map back. */
const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069]/;

export function readDocument(article: ArticleText): TextDocument {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    const first = tokens.length;
    readBlock(article.text, block, tokens);
    if (tokens.length === first) return;
    retag(tokens, first);
    addSentences(article.text, tokens, first, index, sentences);
  });
  return { text: article.text, article, blocks: article.blocks, tokens, sentences };
}

/** Every line that is not blank is a paragraph: the blocks of a text that comes without a page. */
export function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const trimmed = line[0].trim();
    if (!trimmed) continue;
    const start = line.index + line[0].indexOf(trimmed);
    blocks.push({ kind: 'paragraph', start, end: start + trimmed.length });
  }
  return blocks;
}

function readBlock(text: string, block: Block, tokens: Token[]): void {
  const { clean, kept } = cleanCopy(text.slice(block.start, block.end));
  for (const piece of pieces(clean))
    readPiece(text, piece.text, { ...block, from: piece.start, kept }, tokens);
}

/**
 * wink's time grows with the square of a run without a blank: 40,000 letters and hyphens take 10 seconds. No word of an
 * article is this long; what is longer is read in pieces.
 */
const LONGEST_RUN = 400;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'gu');

function pieces(clean: string): { text: string; start: number }[] {
  if (!mayHaveLongRun(clean)) return [{ text: clean, start: 0 }];
  const cuts = [...clean.matchAll(LONG_RUN)].map((run) => run.index + run[0].length);
  return [0, ...cuts].map((start, i) => ({ start, text: clean.slice(start, cuts[i]) }));
}

/** A look at blanks alone, much quicker than the expression: nearly every text is done with here. */
function mayHaveLongRun(clean: string): boolean {
  for (let from = 0; clean.length - from > LONGEST_RUN; ) {
    const blank = clean.lastIndexOf(' ', from + LONGEST_RUN);
    if (blank <= from) return true;
    from = blank;
  }
  return false;
}

/** Where a piece of the clean copy stands: `from` in the copy of the block that starts at `start`. */
interface Place {
  readonly start: number;
  readonly from: number;
  readonly kept: Kept;
}

function readPiece(text: string, clean: string, { start: base, from, kept }: Place, tokens: Token[]): void {
  // Four lists at once take half the time of asking token after token.
  const read = wink.readDoc(clean).tokens();
  const values = read.out(its.value);
  const spaces = read.out(its.precedingSpaces);
  const tags = read.out(its.pos);
  const lemmas = read.out(itsLemma);
  let cursor = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    cursor += spaces[i]!.length;
    // Where wink changed the text in a way not known here, the word itself tells where it stands.
    if (!clean.startsWith(value, cursor)) {
      const found = clean.indexOf(value, cursor);
      if (found < 0) continue;
      cursor = found;
    }
    const first = from + cursor;
    cursor += value.length;
    const last = from + cursor - 1;
    if (tags[i] === 'SPACE' || value.trim() === '') continue;
    const start = base + (kept ? kept[first]! : first);
    const end = base + (kept ? kept[last]! : last) + 1;
    const word = text.slice(start, end);
    const lower = (kept ? value : word).toLowerCase();
    const lemma = lemmas[i]!.toLowerCase() || lower;
    tokens.push({ start, end, text: word, lower, lemma, pos: tags[i] as Pos, sentence: -1 });
  }
}

/** For each character of a clean copy, its offset in the original; null where they are the same. */
type Kept = readonly number[] | null;

/** Letters that wink cuts words at ("T|ā|ne", "Erdo|ğ|an", "μ|m"): Latin ones beyond the first page of Unicode, and the sign for micro. */
const FAR_LETTER = /[\u0100-\u024F\u1E00-\u1EFFµμ]/g;
/** Letters that have no accent to take off. */
const PLAIN_LETTERS = new Map(
  Object.entries({ µ: 'u', μ: 'u', đ: 'd', Đ: 'D', ħ: 'h', ı: 'i', ł: 'l', Ł: 'L', œ: 'o', ŧ: 't', Ŧ: 'T' }),
);
const plainLetter = (letter: string): string =>
  PLAIN_LETTERS.get(letter) ?? letter.normalize('NFD').charAt(0);

/** A copy that wink reads as it stands, and the way back to the original. */
function cleanCopy(original: string): { clean: string; kept: Kept } {
  const spaced = original.replace(EXOTIC_SPACE, ' ').replace(FAR_LETTER, plainLetter);
  if (!ZERO_WIDTH.test(spaced)) return { clean: spaced, kept: null };
  const kept: number[] = [];
  const parts: string[] = [];
  for (let i = 0; i < spaced.length; i++) {
    if (ZERO_WIDTH.test(spaced[i]!)) continue;
    kept.push(i);
    parts.push(spaced[i]!);
  }
  return { clean: parts.join(''), kept };
}

function addSentences(
  text: string,
  tokens: Token[],
  first: number,
  block: number,
  sentences: Sentence[],
): void {
  const starts = sentenceStarts(text, tokens, first);
  starts.forEach((start, i) => {
    const last = starts[i + 1] ?? tokens.length;
    const sentence = sentences.length;
    for (let t = start; t < last; t++) tokens[t]!.sentence = sentence;
    sentences.push({ first: start, last, block, start: tokens[start]!.start, end: tokens[last - 1]!.end });
  });
}
