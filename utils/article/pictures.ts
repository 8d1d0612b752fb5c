/** Pictures that a caption can belong to. */

export const MEDIA =
  'img, picture, video, audio, svg image, amp-img, amp-video, canvas, object, embed, iframe';
/** Smaller pictures are icons, emoji or formulas in the text. Pixels. */
const MIN_SIZE = 60;

export function isLarge(picture: Element): boolean {
  const size = Number(picture.getAttribute('width') ?? picture.getAttribute('height') ?? Number.NaN);
  return !(size < MIN_SIZE);
}
