/** Changes of the page around the article that the marks have to follow: its address and its colours. */

/** A page's own fade from light to dark is over by then, and its computed colours are final. Milliseconds. */
const COLOURS_SETTLE = 400;
/** Without the Navigation API (Firefox before 147) the address is compared this often. */
const POLL = 1000;

/** Calls back when the address changes without a new document; not for a new `#fragment` of the same address. */
export function watchAddress(view: Window, onChange: () => void, signal: AbortSignal): void {
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
