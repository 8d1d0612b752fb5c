/** Captions and credits that no element says to be such, and boxes that ask for something. */
import { FOLLOWING, PRECEDING } from '../dom.ts';
import { bare } from '../headline.ts';
import { isLarge, MEDIA } from '../pictures.ts';
import { remember } from '../remember.ts';
import { type BodyBlock, endsSentence } from './measure.ts';
import { type BodyRule, smallContainers } from './rules.ts';

const FIELDS = 'input:not([type="hidden"]), textarea, select';
/** A caption is shorter than this; longer text beside a picture is an illustrated paragraph. */
const MAX_CAPTION_WORDS = 60;

const SET_APART = /^(?:EM|I|SMALL|CITE)$/;

/** A short text in one container with a picture, which is no container of the headline. */
export const mediaCaptions: BodyRule = {
  name: 'with a picture',
  find(blocks, context) {
    const pictureIn = remember((element) => [...element.querySelectorAll(MEDIA)].find(isLarge) ?? null);
    return blocks.filter((block) => {
      if (block.words > MAX_CAPTION_WORDS || block.isHeading || block.isCell || block.isQuoted) return false;
      for (const element of smallContainers(block, context)) {
        if (context.headline && element.contains(context.headline)) return false;
        const picture = pictureIn(element);
        if (picture) return isCaptionOf(picture, element, block);
      }
      return false;
    });
  },
};

/** A paragraph or list item with a picture in it is often true text: then it has to be set apart, or be no sentence. */
function isCaptionOf(picture: Element, container: Element, block: BodyBlock): boolean {
  if (container.tagName === 'P' || container.closest('li, dd')) {
    return !block.isProse || SET_APART.test(block.holder.tagName);
  }
  const between = (node: Node | undefined, side: number) =>
    node && node.compareDocumentPosition(picture) & side;
  const { runs } = block.flow;
  return !(between(runs[0]?.node, FOLLOWING) && between(runs.at(-1)?.node, PRECEDING));
}

/** How far up a caption's own box goes: a list item, a list and a wrapper around one paragraph. */
const MAX_WRAPPERS = 4;
/** Where more of the words stand below pictures, they are the text of a story told in pictures. */
const MAX_BELOW_SHARE = 0.3;

/** A line that is no sentence, right below a picture that stands by itself. */
export const captionsBelow: BodyRule = {
  name: 'below a picture',
  find(blocks, { wordsIn, totalWords }) {
    const found = blocks.filter((block) => {
      if (block.isHeading || block.isCell || block.isQuoted || block.words > MAX_CAPTION_WORDS) return false;
      const isApart = SET_APART.test(block.holder.tagName);
      if (!isApart && (endsSentence(block.flow.text) || isSubhead(block) || isContinued(block))) return false;
      let box = block.flow.element;
      for (let i = 0; i < MAX_WRAPPERS && box.parentElement; i++) {
        if (wordsIn(box.parentElement) > block.words) break;
        box = box.parentElement;
      }
      const above = box.previousElementSibling;
      return above !== null && wordsIn(above) === 0 && hasPicture(above);
    });
    const words = found.reduce((sum, block) => sum + block.words, 0);
    return words > MAX_BELOW_SHARE * totalWords ? [] : found;
  },
};

/** A paragraph in bold type heads what comes below it. */
const isSubhead = ({ holder }: BodyBlock): boolean => holder.closest('b, strong') !== null;

/** The rest of a sentence that the picture stands in. */
const isContinued = ({ flow }: BodyBlock): boolean => /^\p{Ll}/u.test(flow.text);

const hasPicture = (element: Element): boolean =>
  (element.matches(MEDIA) && isLarge(element)) || [...element.querySelectorAll(MEDIA)].some(isLarge);

/** Fewer words may be said of a picture and in the story alike. */
const MIN_ALTERNATIVE_WORDS = 4;

/** The words that stand in for a picture where it cannot be seen, written below it as well. */
export const alternativeTexts: BodyRule = {
  name: 'says what a picture says',
  find(blocks, { root }) {
    const texts = new Set(
      [...root.querySelectorAll('img[alt]')].map((img) => bare(img.getAttribute('alt')!)),
    );
    if (texts.size === 0) return [];
    return blocks.filter(
      ({ flow, words, isHeading }) =>
        !isHeading &&
        words >= MIN_ALTERNATIVE_WORDS &&
        words <= MAX_CAPTION_WORDS &&
        texts.has(bare(flow.text)),
    );
  },
};

/** A small container with a field to fill in: newsletter, comment, poll. */
export const entryFields: BodyRule = {
  name: 'with a field to fill in',
  find(blocks, context) {
    if (!context.root.querySelector(FIELDS)) return [];
    const asks = remember((element) => element.querySelector(FIELDS) !== null);
    return blocks.filter((block) => {
      for (const element of smallContainers(block, context)) if (asks(element)) return true;
      return false;
    });
  },
};
