/** Pages that are only a frame around another document. */
import type { FramedState } from '../analysis/page-state.ts';
import { webAddress } from '../analysis/web-address.ts';
import { readArticle } from '../article/read.ts';

/** A frame this share of the window wide and high is what the page is about; embeds and advertisements are smaller. */
const MAIN_SHARE = 0.5;

/**
 * What the page shows in its one large frame; null where there is none, or where it can be looked into and holds no
 * article. A frame from elsewhere cannot be looked into. Reads layout.
 */
export function framedArticle(doc: Document): FramedState | null {
  const frame = mainFrame(doc);
  if (!frame) return null;
  const url = webAddress(frame.getAttribute('src'), doc.baseURI);
  const inside = frame.contentDocument;
  if (!inside) return url === null ? null : { state: 'framed', url, index: null };
  return readArticle(inside).ok ? { state: 'framed', url, index: indexOf(frame) } : null;
}

/** Its place among the frames of its window, by which it can be found from inside. */
function indexOf(frame: HTMLIFrameElement | HTMLFrameElement): number | null {
  const frames = frame.ownerDocument.defaultView?.frames;
  for (let i = 0; frames && i < frames.length; i++) if (frames[i] === frame.contentWindow) return i;
  return null;
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
