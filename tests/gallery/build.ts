/** Builds the gallery into a directory of its own and opens a browser on it, for the tests and for pictures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from '../../scripts/browser/serve.ts';

export interface Gallery {
  readonly origin: string;
  close(): Promise<void>;
}

export async function serveGallery(): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'claimlight-gallery-'));
  await build({
    root: new URL('.', import.meta.url).pathname,
    configFile: false,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'esnext' },
  });
  const { origin, close } = await serveFolder(outDir);
  return {
    origin,
    async close() {
      await close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** As a person sets it up. Sizes are in CSS pixels: a narrow window is what a wide one at 200 % zoom is to a layout. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly words?: 'en' | 'pseudo';
  readonly forcedColors?: boolean;
}

/** A page on the gallery; draw into it with `showCase`. */
export async function openGallery(browser: Browser, { origin }: Gallery, scale = 1): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor: scale });
  await page.goto(`${origin}/index.html?case=idle`);
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** Draws one case and brings it to rest. */
export async function showCase(page: Page, name: string, look: Look = {}): Promise<void> {
  await page.setViewportSize({ width: look.width ?? 380, height: look.height ?? 600 });
  await page.emulateMedia({
    colorScheme: look.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    forcedColors: look.forcedColors ? 'active' : 'none',
  });
  await page.evaluate(([name, words]) => globalThis.gallery.show(name, words), [
    name,
    look.words ?? 'en',
  ] as const);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

export const caseNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => globalThis.gallery.names);
