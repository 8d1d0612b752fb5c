/** Scrolling to a place so that the reader sees it, clear of the popup's corner. */

/** Where the target's top comes to stand, as a share of the window's height. */
const AT = 0.4;
const BELOW_POPUP = 0.75;
/** The corner that the popup covers, with a margin. Pixels. */
const POPUP = { width: 400, height: 620 };
/** A glide over more than this many windows takes longer than it orients. */
const LONGEST_GLIDE = 3;

export interface Window2D {
  readonly width: number;
  readonly height: number;
}

/** Pixels from the window's top at which a target with these sides should stand. */
function targetTop(target: { right: number }, window: Window2D, popupOpen: boolean): number {
  const top = window.height * AT;
  const covered = popupOpen && target.right > window.width - POPUP.width && top < POPUP.height;
  return covered ? window.height * BELOW_POPUP : top;
}

/** Scrolls every scroller around the range, innermost first. No smooth scroll where the reader asked for less motion. */
export function goTo(range: Range, popupOpen: boolean): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const size = { width: view.innerWidth, height: view.innerHeight };
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const scrollers = scrollersAround(element, view);
  scrollers.forEach((scroller, i) => {
    const rect = firstRect(range);
    const top = rect.top - targetTop(rect, size, popupOpen);
    const glides = !still && i === scrollers.length - 1 && Math.abs(top) < LONGEST_GLIDE * size.height;
    scroller.scrollBy({ top, left: sideways(rect, size), behavior: glides ? 'smooth' : 'instant' });
  });
}

const firstRect = (range: Range): DOMRect => range.getClientRects()[0] ?? range.getBoundingClientRect();

/** Pixels to scroll sideways, only where the target is outside of the window. */
function sideways(rect: DOMRect, size: Window2D): number {
  if (rect.left < 0) return rect.left;
  return rect.left > size.width ? rect.left - size.width / 2 : 0;
}

function scrollersAround(element: Element, view: Window): Element[] {
  const doc = element.ownerDocument;
  const page = doc.scrollingElement;
  // The body's overflow is the window's, unless the root has one of its own; then the body scrolls for itself.
  const bodyIsWindow = view.getComputedStyle(doc.documentElement).overflowY === 'visible';
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== page; at = parentAcross(at)) {
    if (at.scrollHeight <= at.clientHeight || (at === doc.body && bodyIsWindow)) continue;
    if (/auto|scroll/.test(view.getComputedStyle(at).overflowY)) found.push(at);
  }
  return page ? [...found, page] : found;
}

function parentAcross(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
