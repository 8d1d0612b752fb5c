/**
 * Text -> exact tokens and sentences, over wink-nlp (tokens, UPOS, lemmas, raw sentence ends).
 *
 * wink gives no offsets; they are summed from spaces and values and asserted per token. It also alters some
 * characters (exotic spaces, zero-width characters), so it reads a clean copy with a map back to the text.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp';
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
  const { clean, at } = cleanCopy(text.slice(block.start, block.end));
  for (const piece of pieces(clean))
    readPiece(text, piece.text, (offset) => block.start + at(piece.start + offset), tokens);
}

/**
 * wink's time grows with the square of a run without a blank: 40,000 letters and hyphens take 10 seconds. No word of an
 * article is this long; what is longer is read in pieces.
 */
const LONGEST_RUN = 400;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'gu');

function pieces(clean: string): { text: string; start: number }[] {
  const cuts = [...clean.matchAll(LONG_RUN)].map((run) => run.index + run[0].length);
  return [0, ...cuts].map((start, i) => ({ start, text: clean.slice(start, cuts[i]) }));
}

/** `at` leads from offsets in `clean` to offsets in `text`. */
function readPiece(text: string, clean: string, at: (offset: number) => number, tokens: Token[]): void {
  let cursor = 0;
  wink
    .readDoc(clean)
    .tokens()
    .each((token: ItemToken) => {
      const value = token.out(its.value);
      cursor += token.out(its.precedingSpaces).length;
      // Where wink changed the text in a way not known here, the word itself tells where it stands.
      if (!clean.startsWith(value, cursor)) {
        const found = clean.indexOf(value, cursor);
        if (found < 0) return;
        cursor = found;
      }
      const pos = token.out(its.pos);
      const start = at(cursor);
      cursor += value.length;
      const end = at(cursor - 1) + 1;
      if (pos === 'SPACE' || value.trim() === '') return;
      const lower = value.toLowerCase();
      tokens.push({
        start,
        end,
        text: text.slice(start, end),
        lower,
        lemma: token.out(itsLemma).toLowerCase() || lower,
        pos: pos as Pos,
        sentence: -1,
      });
    });
}

/** A copy that wink reads as it stands, and the way from its offsets back to the original's. */
function cleanCopy(original: string): { clean: string; at: (offset: number) => number } {
  const spaced = original.replace(EXOTIC_SPACE, ' ');
  if (!ZERO_WIDTH.test(spaced)) return { clean: spaced, at: (offset) => offset };
  const kept: number[] = [];
  const parts: string[] = [];
  for (let i = 0; i < spaced.length; i++) {
    if (ZERO_WIDTH.test(spaced[i]!)) continue;
    kept.push(i);
    parts.push(spaced[i]!);
  }
  return { clean: parts.join(''), at: (offset) => kept[offset] ?? spaced.length };
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
