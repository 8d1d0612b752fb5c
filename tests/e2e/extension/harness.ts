/** The production build in an installed browser, and what a person at it can do and see. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Frame, Page, Worker } from 'playwright-core';
import { installedBrowser } from '../../../scripts/browser/find-browser.ts';
import { type Launched, launch } from '../../../scripts/browser/launch.ts';
import { type Served, serve, serveFolder } from '../../../scripts/browser/serve.ts';
import { allTargets, clickToolbar, type Popup, until } from '../../../scripts/browser/toolbar.ts';
import { type PageState, pageStateSchema } from '../../../utils/analysis/page-state.ts';

const BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../../articles', import.meta.url));

export interface Stage extends Launched {
  /** Serves tests/articles. */
  readonly articles: Served;
  open(url: string): Promise<Page>;
  /** A page made of this document, with these response headers. */
  openHtml(html: string, headers?: Record<string, string>): Promise<Page>;
  worker(): Promise<Worker>;
  isWorkerRunning(): Promise<boolean>;
}

export async function raise({ proxy }: { proxy?: string } = {}): Promise<Stage> {
  const executable = installedBrowser();
  if (!executable) throw new Error('no browser: npm start installs one, or says how');
  if (!existsSync(BUILD)) throw new Error('no build: run "npm run build" first');
  const articles = await serveFolder(ARTICLES);
  const launched = await launch({
    executable,
    extension: BUILD,
    headless: true,
    offline: true,
    colorScheme: 'light',
    ...(proxy ? { proxy } : {}),
  });
  const servers: Served[] = [articles];
  const open = async (url: string) => {
    const page = await launched.context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    ...launched,
    articles,
    open,
    openHtml: async (html, headers = {}) => {
      const served = await serve((path, _request, response) => {
        response.writeHead(path === '/' ? 200 : 404, {
          'content-type': 'text/html; charset=utf-8',
          ...headers,
        });
        response.end(path === '/' ? html : '');
      });
      servers.push(served);
      return open(served.origin);
    },
    worker: () => runningWorker(launched),
    isWorkerRunning: async () => (await workersOf(launched)).length > 0,
    close: async () => {
      await launched.close();
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

async function runningWorker({ context }: Launched): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker');
}

/** Clicks the icon and waits until the popup shows something else than "reading". */
export async function click(stage: Launched, page: Page): Promise<Popup> {
  const popup = await clickToolbar(stage, page);
  await settled(popup);
  return popup;
}

export async function settled(popup: Popup): Promise<void> {
  await popup.waitFor(() => document.querySelector('main[aria-busy=false]') !== null);
}

/** As the browser does after half a minute without work. */
export async function stopWorker({ cdp }: Pick<Launched, 'cdp'>): Promise<void> {
  for (const { targetId } of await workersOf({ cdp })) await cdp.send('Target.closeTarget', { targetId });
  await until(async () => (await workersOf({ cdp })).length === 0, 'the worker did not stop');
}

const workersOf = async ({ cdp }: Pick<Launched, 'cdp'>) =>
  (await allTargets(cdp)).filter((t) => t.type === 'service_worker');

/** What the page's content script holds, asked as the popup asks it. */
export async function pageState(popup: Popup): Promise<PageState> {
  const answer = await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ChromeTabs }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tabs.sendMessage(tab!.id, { type: 'state' });
  });
  return pageStateSchema.parse(answer.value);
}
interface ChromeTabs {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<{ value: unknown }>;
  };
}

export async function analysisOf(popup: Popup) {
  const state = await pageState(popup);
  if (state.state !== 'done') throw new Error(`the page is ${state.state}`);
  return state.analysis;
}

export interface Painted {
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Every painted range as the page itself can see it: the registry is shared. In the order of the text. */
export function painted(page: Page | Frame): Promise<Painted[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap((range) => (range instanceof Range ? [{ name, range }] : [])),
    );
    ranges.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return ranges.map(({ name, range }) => {
      const box = range.getClientRects()[0] ?? new DOMRect();
      return { name, text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  });
}

/** All words on the page's own shadow roots, the closed ones too: where tooltips live. */
export async function shadowText(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const words: string[] = [];
  const walk = (node: typeof root, inside: boolean): void => {
    if (inside && node.nodeType === 3) words.push(node.nodeValue);
    if (node.nodeName === 'STYLE') return;
    if (node.contentDocument) walk(node.contentDocument, false);
    for (const child of node.children ?? []) walk(child, inside);
    for (const shadow of node.shadowRoots ?? [])
      if (shadow.shadowRootType !== 'user-agent') walk(shadow, true);
  };
  walk(root, false);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

export const squeeze = (text: string): string => text.replace(/\s+/g, '');
export { until };
