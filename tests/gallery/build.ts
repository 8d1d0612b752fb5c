/** Builds the gallery into a directory of its own and opens a browser on it, for the tests and for pictures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
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

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    // Chromium's sandbox does not start for root, who runs the tests in containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** One case, drawn and at rest. */
export async function openCase(page: Page, { origin }: Gallery, name: string, look: Look = {}): Promise<void> {
  await page.setViewportSize({ width: look.width ?? 380, height: look.height ?? 600 });
  await page.emulateMedia({
    colorScheme: look.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    forcedColors: look.forcedColors ? 'active' : 'none',
  });
  await page.goto(`${origin}/index.html?case=${name}&words=${look.words ?? 'en'}`);
  await page.waitForSelector('html[data-ready]');
}

export async function caseNames(page: Page, { origin }: Gallery): Promise<string[]> {
  await page.goto(`${origin}/index.html?case=idle`);
  await page.waitForSelector('html[data-ready]');
  return (await page.getAttribute('html', 'data-cases'))!.split(' ');
}
