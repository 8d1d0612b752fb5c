/** `npm run readme-picture`: the picture of the README, from the sample article in the built extension. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser/find-browser.ts';
import { launch } from './browser/launch.ts';
import { clickToolbar } from './browser/toolbar.ts';
import { openTarget } from './start/target.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where the article's text begins, below its picture. */
const SCROLL_TO = 760;
/** The tooltip's delay, and time to paint it. */
const TOOLTIP_MS = 600;

const target = await openTarget(undefined);
const launched = await launch({
  executable: findBrowser(),
  extension: `${root}.output/chrome-mv3`,
  headless: true,
  offline: true,
  colorScheme: 'light',
});
const page = await launched.context.newPage();
await page.setViewportSize({ width: 1240, height: 640 });
await page.goto(target.url);
await page.evaluate((y) => scrollTo(0, y), SCROLL_TO);
const popup = await clickToolbar(launched, page);
await popup.waitFor(() => document.querySelector('main[aria-busy=false]') !== null);
await popup.click('button', 'Got it');
await popup.hover('header');
const figure = await page.evaluate(() => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const range = ranges.find((one): one is Range => one instanceof Range && `${one}` === 'more than 2,300');
  return range?.getBoundingClientRect().toJSON() ?? null;
});
if (figure) await page.mouse.move(figure.x + figure.width / 2, figure.y + figure.height / 2, { steps: 4 });
await page.waitForTimeout(TOOLTIP_MS);
const pictures = [await page.screenshot(), await popup.screenshot()];
const [pageUrl, popupUrl] = pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`);
await page.goto('about:blank');
await page.setContent(`<body style="margin:0;inline-size:1240px;block-size:640px;position:relative">
  <img src="${pageUrl}" style="display:block">
  <img src="${popupUrl}" style="position:absolute;inset:0 14px auto auto;border-radius:0 0 10px 10px;box-shadow:0 4px 24px #0006">`);
writeFileSync(`${root}docs/claimlight.png`, await page.screenshot());
await launched.close();
await target.close();
