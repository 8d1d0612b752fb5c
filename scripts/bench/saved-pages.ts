/** Saved pages in a real browser: no script of theirs runs, and nothing is loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

export const PAGE_URL = 'http://saved.example/page';

export interface SavedPage {
  readonly name: string;
  readonly html: string;
}

/** The `.html` and `.html.gz` files of a folder. */
export function savedPages(folder: string): SavedPage[] {
  return readdirSync(folder)
    .filter((file) => /\.html(\.gz)?$/.test(file))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return {
        name: file.replace(/\.html(\.gz)?$/, ''),
        html: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'),
      };
    });
}

export type Run = <T>(expression: string) => Promise<T>;

/**
 * Opens each page, with `script` in a world of its own as a content script has, and calls back with a way to
 * evaluate expressions there.
 */
export async function eachPage(
  browser: Browser,
  pages: readonly SavedPage[],
  script: string,
  visit: (page: SavedPage, run: Run) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  let html = '';
  await tab.route('**', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
          body: html,
        })
      : route.abort(),
  );
  const session = await context.newCDPSession(tab);
  for (const page of pages) {
    html = page.html;
    await tab.goto(`${PAGE_URL}/${page.name}`, { waitUntil: 'domcontentloaded' });
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const run = async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    };
    await run(script);
    await visit(page, run);
  }
  await context.close();
}
