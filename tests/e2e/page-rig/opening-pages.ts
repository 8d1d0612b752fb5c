import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openPlainBrowser } from '../../../scripts/browser/plain.ts';
import { openPage, type Rig } from './rig.ts';

/** One browser for the tests of a file; gives the way to open a page in it, which is closed after its test. */
export function openingPages(): (html: string, options?: object) => Promise<Rig> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openPlainBrowser(['--disable-gpu', '--force-color-profile=srgb']);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());
  return (html, options) => openPage(browser, html, options);
}
