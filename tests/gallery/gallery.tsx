/**
 * `?case=NAME` draws one case, as the popup or the page would (`&words=pseudo` in the right-to-left test language).
 * Without a case: all of them, light and dark, wide and narrow. Tests draw one after the other by `gallery.show`.
 */
import { render } from 'preact';
import onPage from '../../components/on-page.css?inline';
import { ENGLISH } from '../../utils/words/words.ts';
import { CASES, type Case } from './cases.tsx';
import { pseudoRtl } from './pseudo.ts';

declare global {
  var gallery: { readonly names: readonly string[]; show(name: string, words: string): Promise<void> };
}

const PAGE_LOOK =
  'inline-size:auto;margin:0;padding:8px;min-block-size:100vh;box-sizing:border-box;background:Canvas;color-scheme:light dark';
const WALL_LOOK = 'inline-size:auto;margin:20px;background:#8d949c;font:14px system-ui';
let drawn: HTMLElement | null = null;

globalThis.gallery = { names: CASES.map(({ name }) => name), show };
const query = new URLSearchParams(location.search);
const wanted = query.get('case');
if (wanted === null) showAll();
else await show(wanted, query.get('words') ?? 'en');
document.documentElement.dataset.ready = 'true';

/** Draws one case into a fresh place and does its clicks. */
async function show(name: string, language: string): Promise<void> {
  const { room, draw, clicks = [] } = CASES.find((one) => one.name === name)!;
  const words = language === 'pseudo' ? pseudoRtl(ENGLISH) : ENGLISH;
  const root = freshPlace(room);
  globalThis.said.length = 0;
  scrollTo(0, 0);
  render(draw(words), root);
  for (const selector of clicks) {
    const control = root.querySelector<HTMLElement>(selector)!;
    control.click();
    control.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** The popup's own page, or a shadow root on a page: as there, but open, so that tests can look inside. */
function freshPlace(room: Case['room']): HTMLElement {
  if (drawn !== null) render(null, drawn);
  const app = document.createElement('div');
  document.body.replaceChildren(app);
  document.body.style.cssText = room === 'popup' ? '' : PAGE_LOOK;
  drawn = app;
  if (room === 'popup') return app;
  const style = document.createElement('style');
  style.textContent = onPage;
  drawn = document.createElement('div');
  app.attachShadow({ mode: 'open' }).append(style, drawn);
  return drawn;
}

function showAll(): void {
  document.body.style.cssText = WALL_LOOK;
  for (const { name, room } of CASES) {
    const heading = document.createElement('h2');
    heading.textContent = name;
    const row = document.createElement('div');
    row.style.cssText = 'display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start';
    for (const look of ['light', 'dark'])
      for (const width of [380, 320]) row.append(frame(`?case=${name}`, look, width, room));
    row.append(frame(`?case=${name}&words=pseudo`, 'light', 380, room));
    document.body.append(heading, row);
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
