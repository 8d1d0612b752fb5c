/** `npm run icons`: the PNG files of the icon from its two drawings, by an installed browser. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ICON_SIZES, iconFile } from '../utils/extension/icon.ts';
import { openPlainBrowser } from './browser/plain.ts';

const root = new URL('..', import.meta.url);
const browser = await openPlainBrowser();
const page = await browser.newPage();
mkdirSync(new URL('public/icons/', root), { recursive: true });
for (const filled of [false, true]) {
  const svg = readFileSync(new URL(`scripts/icons/${filled ? 'filled' : 'hollow'}.svg`, root), 'utf8');
  for (const size of ICON_SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const file = new URL(`public${iconFile(filled, size)}`, root);
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
