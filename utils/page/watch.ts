/**
 * Living pages: notices when the page was rendered anew under the marks, and when text came or went. Ranges collapse
 * silently then. Watching costs next to nothing until the page is quiet; then what was read is found again, if it is
 * still there.
 */
import type { Anchor, Article } from '../article/article.ts';
import type { FlowBlock } from '../article/flow.ts';
import { currentFlow, reanchor } from '../article/reanchor.ts';
import { holds } from './anchor.ts';

/** The page counts as quiet after this time without a change; a render of a framework is over sooner. Milliseconds. */
const QUIET = 60;
/** A page that never rests (a ticker in the article) is looked at all the same after this time. Milliseconds. */
const LONGEST_WAIT = 600;
/** So much new text below the article is worth offering; less is a counter or a label. Characters. */
const MORE_TEXT = 200;

/** What became of the article on its page. */
export interface PageChange {
  /** The article as it stands now: what could be found again has new anchors. */
  readonly article: Article;
  /** Some of its text stands nowhere on the page any more. */
  readonly lost: boolean;
  /** The article's element holds a paragraph or more that was not read. */
  readonly more: boolean;
}

/** What a look at a quiet page tells: an anchor does not hold, and there is more text than was read. */
interface Seen {
  readonly touched: boolean;
  readonly more: boolean;
}

/**
 * Calls back when the page is quiet again after a change that touched the article, until the signal aborts. Changes
 * of class names, pictures and advertisements do not come here.
 */
export function watchArticle(
  article: Article,
  isVisible: (element: Element) => boolean,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const { ownerDocument } = article.root;
  const view = ownerDocument.defaultView;
  if (!view) return;
  let now = article;
  const readLength = lengthOf(article.root);
  let wasMore = false;
  let lost = 0;
  let rest = 0;
  const changed = new Set<Node>();
  const look = () => {
    const where = new Set(changed);
    changed.clear();
    const touched = now.anchors.some((anchor) => !stands(anchor, now));
    const more = lengthOf(now.root) - readLength >= MORE_TEXT;
    if (touched || lost > 0 || more !== wasMore) findAgain(where, { touched, more });
  };
  /** Reads around these nodes or, with null, everywhere; settles in a task of its own. */
  const findAgain = (where: ReadonlySet<Node> | null, seen: Seen) => {
    const flow = currentFlow(now, where);
    rest = view.setTimeout(() => settle(flow, where !== null, seen));
  };
  const settle = (flow: readonly FlowBlock[], isPart: boolean, { touched, more }: Seen) => {
    const found = reanchor(now, flow, (anchor) => stands(anchor, now), isVisible);
    if (isPart && found.lost > lost) {
      // It may have come to another part of the page before it went from here.
      rest = view.setTimeout(() => findAgain(null, { touched, more }));
      return;
    }
    // What is gone may come back with a later render; until then nothing is new.
    if (!touched && found.lost === lost && more === wasMore) return;
    ({ article: now, lost } = found);
    wasMore = more;
    onChange({ article: now, lost: lost > 0, more });
  };
  const soon = whenQuiet(view, look, signal);
  const observer = new MutationObserver((records) => {
    for (const { target } of records) changed.add(target);
    soon();
  });
  // The whole body: a framework may replace the article's element itself, or one around it.
  for (const root of [ownerDocument.body, ...article.shadowRoots]) {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(rest);
  });
}

/** Runs `act` once no call has come for a while, or at last when they do not end. */
function whenQuiet(view: Window, act: () => void, signal: AbortSignal): () => void {
  let timer = 0;
  let since: number | null = null;
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    since ??= now;
    view.clearTimeout(timer);
    timer = view.setTimeout(
      () => {
        since = null;
        act();
      },
      Math.max(0, Math.min(QUIET, LONGEST_WAIT - (now - since))),
    );
  };
}

const stands = (anchor: Anchor, { article }: Article): boolean => holds(anchor, article.text);
const lengthOf = (element: Element): number => element.textContent?.length ?? 0;
