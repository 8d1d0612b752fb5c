/**
 * Text -> exact tokens and sentences, over wink-nlp (tokens, UPOS, lemmas).
 *
 * wink gives no offsets; each token is found behind the one before it. It also alters some
 * characters (exotic spaces, zero-width characters), so it reads a clean copy with a map back to the text.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { ArticleText, Block } from '../../analysis/model.ts';
import { cutWord, isUncut } from './cut-words.ts';
import type { Pos, Sentence, TextDocument, Token } from './document.ts';
import { type Form, formOf, question } from './forms.ts';
import { joinNamesInS, namesInS } from './names-in-s.ts';
import { retag } from './retag.ts';
import { sentenceStarts } from './sentences.ts';

/** Without its ends of sentences: `sentences.ts` finds them, and word classes do not need them. */
const wink = winkNLP(model, ['pos']);
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
  const names = namesInS(article.text);
  let first = 0;
  for (const block of readBlocks(article, tokens)) {
    if (tokens.length === first) continue;
    joinNamesInS(tokens, first, names);
    retag(tokens, first);
    addSentences(article.text, tokens, first, block, sentences);
    first = tokens.length;
  }
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

/** A stretch that wink reads as it stands, and where it came from: `from` in the clean copy of its block. */
interface Piece {
  readonly clean: string;
  readonly block: number;
  readonly from: number;
  readonly kept: Kept;
}

function piecesOf({ text, blocks }: ArticleText): Piece[] {
  return blocks.flatMap(({ start, end }, block) => {
    const { clean, kept } = cleanCopy(text.slice(start, end));
    return cut(clean).map((piece) => ({ clean: piece.text, block, from: piece.start, kept }));
  });
}

/**
 * wink's time grows with the square of a run without a blank: 40,000 letters and hyphens take 10 seconds. No word of an
 * article is this long; what is longer is read in pieces.
 */
const LONGEST_RUN = 400;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'gu');

function cut(clean: string): { text: string; start: number }[] {
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

/**
 * Adds the tokens of block after block; gives the block whose tokens are now all there. wink reads all blocks at once, a
 * line each: a call costs as much as many words, and no word is tagged by what stands on another line.
 */
function* readBlocks(article: ArticleText, tokens: Token[]): Generator<number> {
  const { text, blocks } = article;
  const pieces = piecesOf(article);
  const joined = pieces.map(({ clean }) => clean).join('\n');
  // Lists at once take half the time of asking token after token.
  const found = wink.readDoc(joined).tokens();
  const ids = found.out(its.uniqueId) as number[];
  const tags = found.out(its.pos);
  const lemmas = found.out(itsLemma);
  let [i, cursor, begin] = [0, 0, 0];
  for (const [p, { clean, block, from, kept }] of pieces.entries()) {
    const end = begin + clean.length;
    // From a place in the joined copy to one in the block's.
    const shift = from - begin;
    const base = blocks[block]!.start;
    for (; i < ids.length; i++) {
      const read = formsById[ids[i]!] ?? learn(ids[i]!, found.itemAt(i).out());
      const value = read.text;
      if (tags[i] === 'SPACE' || isBlank(read)) continue;
      let at = pastBlanks(joined, cursor);
      // Where wink changed the text in a way not known here, the word itself tells where it stands.
      if (!joined.startsWith(value, at)) {
        const ahead = joined.slice(at, at + LONGEST_RUN).indexOf(value);
        if (ahead < 0) continue;
        at += ahead;
      }
      if (at >= end) break;
      cursor = at + value.length;
      const first = at + shift;
      const last = cursor + shift - 1;
      const start = base + (kept ? kept[first]! : first);
      const stop = base + (kept ? kept[last]! : last) + 1;
      // wink's own string is the same wherever a word stands, so whatever is looked up by it is found the quicker.
      const word = text.startsWith(value, start) ? value : text.slice(start, stop);
      const form = kept || word === value ? read : formOf(word);
      const { lower } = form;
      const lemma = lemmas[i] === lower ? lower : formOf(lemmas[i]!).lower || lower;
      const pos = tags[i] as Pos;
      const token: Token = { start, end: stop, text: word, lower, form, lemma, pos, sentence: -1 };
      if (isUncut(form)) tokens.push(...cutWord(text, token));
      else tokens.push(token);
    }
    begin = end + 1;
    if (pieces[p + 1]?.block !== block) yield block;
  }
}

/** wink's own words have numbers up to 90,000, and new ones those behind; a worker that lives for days keeps no more. */
const MOST_IDS = 1 << 17;
/** wink numbers what is written, the same in all texts: by its number a form is found at once, without its letters. */
const formsById: (Form | undefined)[] = new Array(MOST_IDS);

function learn(id: number, text: string): Form {
  const form = formOf(text);
  if (id < MOST_IDS) formsById[id] = form;
  return form;
}

const isBlank = question(({ text }) => text.trim() === '');

/** What wink takes for white space between tokens. */
const BLANKS = ' \n\r\t\u00A0\u2002\u2003\u2004\u2005\u2009\u200A\u202F\u205F';
const isBlankAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  // Letters, digits and marks of English lie between the blanks: most places are done with here.
  return (code <= 0x20 || code >= 0xa0) && BLANKS.includes(text.charAt(index));
};
function pastBlanks(clean: string, from: number): number {
  let index = from;
  while (index < clean.length && isBlankAt(clean, index)) index++;
  return index;
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
