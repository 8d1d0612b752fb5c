/**
 * `npm run screenshots [-- DIRECTORY [NAME ...]]`: every case of the gallery as a picture, light and dark, wide and narrow,
 * and in the right-to-left test language; and the marks on every kind of page. Without a directory: .output/screenshots.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { caseNames, type Look, openGallery, serveGallery, showCase } from '../tests/gallery/build.ts';
import { openPageCase, PAGE_CASES } from '../tests/gallery/pages.ts';
import { openPlainBrowser } from './browser/plain.ts';
import { readCommandLine, refuse } from './command-line.ts';

const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  narrow: { width: 320 },
  zoomed: { width: 400, height: 300 },
  rtl: { words: 'pseudo' },
  'forced-colors': { forcedColors: true },
};

const USAGE = 'npm run screenshots [-- DIRECTORY [NAME ...]]';
const [directory = '.output/screenshots', ...wanted] = readCommandLine(
  { allowPositionals: true },
  USAGE,
).positionals;
mkdirSync(directory, { recursive: true });
const pathOf = (name: string) => join(directory, `${name}.png`);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const browser = await openPlainBrowser();
try {
  const components = await shootComponents(browser);
  const pages = Object.keys(PAGE_CASES);
  const all = [...components, ...pages];
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    refuse(`No case of that name: ${unknown.join(', ')}. There are: ${all.join(', ')}`, USAGE);
  for (const name of pages.filter(isWanted)) {
    const { page } = await openPageCase(browser, name);
    await page.screenshot({ path: pathOf(name), fullPage: PAGE_CASES[name]!.whole ?? false });
    await page.context().close();
  }
  const [shot, onPages] = [components, pages].map((names) => names.filter(isWanted).length);
  console.log(`${shot} cases in ${Object.keys(LOOKS).length} looks each, ${onPages} pages, in ${directory}`);
} finally {
  await browser.close();
}

/** Gives the names of all cases, also of those that were not wanted. */
async function shootComponents(browser: Browser): Promise<readonly string[]> {
  const gallery = await serveGallery();
  try {
    const page = await openGallery(browser, gallery, 2);
    const all = await caseNames(page);
    for (const name of all.filter(isWanted))
      for (const [look, how] of Object.entries(LOOKS)) {
        await showCase(page, name, how);
        await page.screenshot({ path: pathOf(`${name}-${look}`) });
      }
    return all;
  } finally {
    await gallery.close();
  }
}
