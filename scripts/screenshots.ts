/**
 * `npm run screenshots [-- DIRECTORY [NAME ...]]`: every case of the gallery as a picture, light and dark, wide and narrow,
 * and in the right-to-left test language. Without a directory: .output/screenshots.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { caseNames, type Look, openGallery, serveGallery, showCase } from '../tests/gallery/build.ts';
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
const gallery = await serveGallery();
const browser = await openPlainBrowser();
try {
  const page = await openGallery(browser, gallery, 2);
  const all = await caseNames(page);
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    refuse(`No case of that name: ${unknown.join(', ')}. There are: ${all.join(', ')}`, USAGE);
  const names = wanted.length > 0 ? wanted : all;
  for (const name of names)
    for (const [look, how] of Object.entries(LOOKS)) {
      await showCase(page, name, how);
      await page.screenshot({ path: join(directory, `${name}-${look}.png`) });
    }
  console.log(`${names.length} cases, ${Object.keys(LOOKS).length} looks each, in ${directory}`);
} finally {
  await browser.close();
  await gallery.close();
}
