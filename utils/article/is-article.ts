/** Article or page of links? Decided on what was read; Readability's own quick look says yes to front pages too. */
import type { Block } from '../analysis/model.ts';
import type { PageFacts } from './metadata.ts';
import { wordsIn } from './words.ts';

/** A news brief has two paragraphs and some 80 words; a teaser box has less. */
const MIN_LENGTH = 350;
/** A paragraph of prose, as against a teaser line or a label. */
const PROSE_LENGTH = 80;
const MIN_PROSE_BLOCKS = 2;
/** One long paragraph alone is an article too (text files, unmarked pages). */
const LONG_BLOCK = 800;

export function looksLikeArticle(text: string, blocks: readonly Block[]): boolean {
  if (text.length < MIN_LENGTH) return false;
  const lengths = blocks
    .filter((b) => b.kind !== 'headline' && b.kind !== 'heading')
    .map((b) => b.end - b.start);
  const prose = lengths.filter((length) => length >= PROSE_LENGTH).length;
  return prose >= MIN_PROSE_BLOCKS || lengths.some((length) => length >= LONG_BLOCK);
}

/** A page that counts its words counts captions and boxes too; below this share of them text is missing. */
const WHOLE_SHARE = 0.5;
/** A restricted article of which more can be read has been opened to this reader. Characters. */
const TEASER_LENGTH = 1_500;

/** Is only the beginning on the page? The page says how long the article is, or that it is not for everybody. */
export function isPart(text: string, { wordCount, isRestricted }: PageFacts): boolean {
  if (wordCount !== null) return wordsIn(text) < WHOLE_SHARE * wordCount;
  return isRestricted && text.length < TEASER_LENGTH;
}
