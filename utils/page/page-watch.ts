/** Changes of the page around the article that the marks have to follow: its address and its colours. */
import type { Article } from '../article/article.ts';
import { holds } from './anchor.ts';

/** A page's own fade from light to dark is over by then, and its computed colours are final. Milliseconds. */
const COLOURS_SETTLE = 400;
/** Without the Navigation API (Firefox before 147) the address is compared this often. */
const POLL = 1000;

/** Calls back when the address changes without a new document; not for a new `#fragment` of the same address. */
function watchAddress(view: Window, onChange: () => void, signal: AbortSignal): void {
  const here = () => view.location.href.split('#')[0];
  let known = here();
  const look = () => {
    if (here() === known) return;
    known = here();
    onChange();
  };
  if ('navigation' in view) {
    (view.navigation as EventTarget).addEventListener('currententrychange', look, { signal });
  } else {
    const timer = (view as Window).setInterval(look, POLL);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}

/** A page that goes to another story has put it up by then. Milliseconds, and how often to look. */
const STORY_SETTLES = 3000;
const LOOK_EVERY = 250;
/** Fewer of the article's words than this still in their places: it is another page. */
const STILL_THERE = 0.5;
/** Enough pieces of text to tell, few enough to look at often. */
const SAMPLE = 200;

/**
 * Calls back when client-side navigation took the article away. A new address alone does not tell: endless pages
 * change it while the old story stands above the new one. `current`: the article with its anchors of the moment.
 */
export function watchForAnotherStory(
  view: Window,
  current: () => Article,
  onGone: () => void,
  signal: AbortSignal,
): void {
  let timer = 0;
  const look = (left: number) => {
    if (shareStanding(current()) < STILL_THERE) onGone();
    else if (left > 0) timer = view.setTimeout(() => look(left - LOOK_EVERY), LOOK_EVERY);
  };
  const moved = () => {
    view.clearTimeout(timer);
    look(STORY_SETTLES);
  };
  watchAddress(view, moved, signal);
  signal.addEventListener('abort', () => view.clearTimeout(timer));
}

/**
 * The share of the article's text that stands on the page, guessed from a sample of its anchors. Text that could not
 * be found again has no anchor any more and counts as gone.
 */
function shareStanding({ anchors, article }: Article): number {
  const step = Math.max(1, Math.floor(anchors.length / SAMPLE));
  let anchored = 0;
  let looked = 0;
  let standing = 0;
  anchors.forEach((anchor, i) => {
    const length = anchor.end - anchor.start;
    anchored += length;
    if (i % step !== 0) return;
    looked += length;
    if (holds(anchor, article.text)) standing += length;
  });
  return looked === 0 ? 0 : (standing / looked) * (anchored / article.text.length);
}

/** Calls back when the page may have turned light or dark: by the system, or by a class on its root. */
export function watchColours(doc: Document, onChange: () => void, signal: AbortSignal): void {
  const view = doc.defaultView;
  if (!view) return;
  let timer = 0;
  const soon = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(onChange, COLOURS_SETTLE);
  };
  for (const media of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    view.matchMedia(media).addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  for (const root of [doc.documentElement, doc.body]) if (root) observer.observe(root, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}
