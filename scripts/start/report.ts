/** What a click shows, for those without a window: the popup's lists as text, and pictures of page and popup. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Launched } from '../browser/launch.ts';
import { clickToolbar } from '../browser/toolbar.ts';

export async function report(
  launched: Launched,
  page: Page,
  { out, name }: { out: string; name: string },
): Promise<void> {
  const popup = await clickToolbar(launched, page);
  await popup.waitFor(() => document.querySelector('main[aria-busy=false]') !== null);
  console.log(await popup.text());
  mkdirSync(out, { recursive: true });
  const pageFile = join(out, `${name}-page.png`);
  const popupFile = join(out, `${name}-popup.png`);
  writeFileSync(popupFile, await popup.screenshot());
  writeFileSync(join(out, `${name}-popup-whole.png`), await popup.screenshot({ whole: true }));
  writeFileSync(pageFile, await page.screenshot({ fullPage: true }));
  console.log(`\nPictures: ${pageFile}, ${popupFile}`);
}
