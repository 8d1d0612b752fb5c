/** A browser without the extension, for what is shown or measured on a page of its own: pictures, benches, tests of parts. */
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Without a window. `args` are switches of Chromium. */
export function openPlainBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0, // Chromium refuses its sandbox to root
    args: [...args],
  });
}
