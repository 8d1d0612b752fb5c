/** Captions and credits that no element says to be such, and boxes that ask for something. */
import type { BodyBlock } from './measure.ts';
import { perBlock, smallContainers } from './rules.ts';

const MEDIA = 'img, picture, video, audio, svg image, amp-img, amp-video, canvas, object, embed, iframe';
const FIELDS = 'input:not([type="hidden"]), textarea, select';
/** A caption is shorter than this; longer text beside a picture is an illustrated paragraph. */
const MAX_CAPTION_WORDS = 60;

/** Smaller pictures are icons, emoji or formulas in the text. */
const MIN_PICTURE_SIZE = 60;
const SET_APART = /^(?:EM|I|SMALL|CITE)$/;
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING
const PRECEDING = 2;

/** A short text in one container with a picture, which is no container of the headline. */
export const mediaCaptions = perBlock('with a picture', (block, context) => {
  if (block.words > MAX_CAPTION_WORDS || block.isHeading || block.isCell || block.isQuoted) return false;
  for (const element of smallContainers(block, context)) {
    if (context.headline && element.contains(context.headline)) return false;
    const picture = [...element.querySelectorAll(MEDIA)].find(isLarge);
    if (picture) return isCaptionOf(picture, element, block);
  }
  return false;
});

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

function isLarge(picture: Element): boolean {
  const size = Number(picture.getAttribute('width') ?? picture.getAttribute('height') ?? Number.NaN);
  return !(size < MIN_PICTURE_SIZE);
}

/** A small container with a field to fill in: newsletter, comment, poll. */
export const entryFields = perBlock('with a field to fill in', (block, context) => {
  for (const element of smallContainers(block, context)) if (element.querySelector(FIELDS)) return true;
  return false;
});
