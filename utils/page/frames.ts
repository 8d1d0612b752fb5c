/** Pages that are only a frame around another document. */
import { webAddress } from '../article/assemble.ts';
import { readArticle } from '../article/read.ts';

/** A frame this share of the window wide and high is what the page is about; embeds and advertisements are smaller. */
const MAIN_SHARE = 0.5;

/**
 * Address of the document that the page shows in its one large frame; null where there is none, or where it can be
 * looked into and holds no article. A frame from elsewhere cannot be looked into. Reads layout.
 */
export function framedArticle(doc: Document): string | null {
  const frame = mainFrame(doc);
  const inside = frame?.contentDocument;
  if (!frame || (inside && !readArticle(inside).ok)) return null;
  return webAddress(frame.getAttribute('src'), doc.baseURI);
}

function mainFrame(doc: Document): HTMLIFrameElement | HTMLFrameElement | null {
  const { clientWidth, clientHeight } = doc.documentElement;
  const large = [...doc.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')].filter(
    (frame) => {
      const { width, height } = frame.getBoundingClientRect();
      const isLarge = width >= MAIN_SHARE * clientWidth && height >= MAIN_SHARE * clientHeight;
      return isLarge && frame.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    },
  );
  return large.length === 1 ? large[0]! : null;
}
