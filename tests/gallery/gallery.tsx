/**
 * `?case=NAME` draws one case, as the popup or the page would (`&words=pseudo` in the right-to-left test language).
 * Without a case: all of them, light and dark, wide and narrow.
 */
import { render } from 'preact';
import onPage from '../../components/on-page.css?inline';
import { pseudoRtl } from '../../utils/words/pseudo.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import { CASES, type Case } from './cases.tsx';

const query = new URLSearchParams(location.search);
const app = document.getElementById('app')!;
const one = CASES.find(({ name }) => name === query.get('case'));
if (one === undefined) showAll();
else await showOne(one);
// Frozen lists are how a test finds out what there is.
document.documentElement.dataset.cases = CASES.map(({ name }) => name).join(' ');
document.documentElement.dataset.ready = 'true';

async function showOne({ room, draw, clicks = [] }: Case): Promise<void> {
  const words = query.get('words') === 'pseudo' ? pseudoRtl(ENGLISH) : ENGLISH;
  const root = room === 'popup' ? app : shadow();
  // A fragment lies loose in what holds it; the sheet of an open root is reached by the same selectors.
  render(draw(words), root);
  for (const selector of clicks) {
    root.querySelector<HTMLElement>(selector)!.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** As on a page, but open, so that tests can look inside; the document around it stands for the page. */
function shadow(): HTMLElement {
  document.body.style.cssText = 'inline-size:auto;margin:24px;background:Canvas;color-scheme:light dark';
  const root = app.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = onPage;
  const slot = document.createElement('div');
  root.append(style, slot);
  return slot;
}

function showAll(): void {
  document.body.style.cssText = 'inline-size:auto;margin:20px;background:#8d949c;font:14px system-ui';
  for (const { name, room } of CASES) {
    const heading = document.createElement('h2');
    heading.textContent = name;
    const row = document.createElement('div');
    row.style.cssText = 'display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start';
    for (const look of ['light', 'dark'])
      for (const width of [380, 320]) row.append(frame(`?case=${name}`, look, width, room));
    row.append(frame(`?case=${name}&words=pseudo`, 'light', 380, room));
    app.append(heading, row);
  }
}

/** A frame's own colour scheme is what its document sees as the reader's preference. */
function frame(source: string, look: string, width: number, room: Case['room']): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.src = source;
  element.title = `${source} ${look} ${width}`;
  element.loading = 'lazy';
  element.style.cssText = `border:0;inline-size:${width}px;block-size:${room === 'popup' ? 600 : 260}px;color-scheme:${look}`;
  return element;
}
