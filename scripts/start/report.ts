/** What a click shows, for those without a window: the popup's lists as text, and pictures of page and popup. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Launched } from '../browser/launch.ts';
import { clickToolbar, type Popup } from '../browser/toolbar.ts';

/** Around the first and the last mark, so that a picture shows some of the page they stand on. */
const MARGIN_PX = 240;
/** No popup is so long; a list that never ends must not fill the disk. */
const MOST_PICTURES = 20;

export async function report(
  launched: Launched,
  page: Page,
  { out, name }: { out: string; name: string },
): Promise<void> {
  const popup = await clickToolbar(launched, page);
  await popup.waitFor(() => document.querySelector('main[aria-busy=false]') !== null);
  await popup.evaluate(() => {
    const gotIt = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Got it');
    gotIt?.click();
  });
  console.log(await popup.text());
  mkdirSync(out, { recursive: true });
  const pageFile = join(out, `${name}-page.png`);
  writeFileSync(pageFile, await page.screenshot({ fullPage: true, ...(await markedPart(page)) }));
  const popupFiles = await popupPictures(popup, join(out, `${name}-popup`));
  console.log(`\nPictures: ${[pageFile, ...popupFiles].join(' ')}`);
}

/** From the first to the last mark; the whole page where there is none. */
async function markedPart(page: Page) {
  const part = await page.evaluate((margin) => {
    const boxes = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .flatMap((range) => (range instanceof Range ? [range.getBoundingClientRect()] : []))
      .filter((box) => box.height > 0);
    if (boxes.length === 0) return null;
    const { scrollHeight, clientWidth } = document.documentElement;
    const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) + scrollY - margin);
    const bottom = Math.min(scrollHeight, Math.max(...boxes.map((box) => box.bottom)) + scrollY + margin);
    return { x: 0, y: top, width: clientWidth, height: bottom - top };
  }, MARGIN_PX);
  return part ? { clip: part } : {};
}

/** What one sees of the popup, one picture for each screen of it. */
async function popupPictures(popup: Popup, path: string): Promise<string[]> {
  const files: string[] = [];
  for (let more = true; more && files.length < MOST_PICTURES; ) {
    const file = `${path}${files.length === 0 ? '' : `-${files.length + 1}`}.png`;
    writeFileSync(file, await popup.screenshot());
    files.push(file);
    more = await popup.evaluate(() => {
      const before = scrollY;
      scrollBy(0, innerHeight / 2);
      return scrollY > before;
    });
  }
  return files;
}
