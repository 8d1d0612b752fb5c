/** The build for Firefox in a stock Firefox: one source for both browsers has to be tried in both. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedFirefox } from '../../../scripts/browser/find-browser.ts';
import { type Firefox, launchFirefox } from '../../../scripts/browser/firefox.ts';
import { type Served, serveFolder } from '../../../scripts/browser/serve.ts';
import { until } from '../../../scripts/browser/toolbar.ts';

const BUILD = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../../articles', import.meta.url));

const executable = installedFirefox();
if (executable === null) console.log('No Firefox is installed: the tests in Firefox are left out.');

describe.skipIf(executable === null)('in Firefox', () => {
  let firefox: Firefox;
  let articles: Served;
  beforeAll(async () => {
    articles = await serveFolder(ARTICLES);
    const { browser_specific_settings } = JSON.parse(readFileSync(`${BUILD}/manifest.json`, 'utf8'));
    firefox = await launchFirefox(executable!, BUILD, browser_specific_settings.gecko.id);
    await firefox.goTo(`${articles.origin}/wire-flood.html`);
    untouched = await page();
  });
  afterAll(async () => {
    await firefox.close();
    await articles.close();
  });

  let untouched: unknown;
  const page = () => firefox.inPage('return new XMLSerializer().serializeToString(document)');
  const marked = async () =>
    (await firefox.inPage(
      'return [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String))',
    )) as string[];
  // While the popup is still loading, what is asked of it goes nowhere.
  const popupText = async () => String(await firefox.inPopup('document.body.innerText').catch(() => ''));
  const popupSays = (words: string | RegExp) =>
    until(async () => RegExp(words).test(await popupText()), `the popup never said ${words}`);

  it('gets the right to the page by the click alone, marks it and lists who speaks', async () => {
    expect(await marked()).toEqual([]);
    expect(await firefox.clickToolbar()).toEqual({ before: false, after: true });
    await popupSays(/Helena Okoro-Lind\s+Interior Minister/);
    expect(await marked()).toContain('Interior Minister Helena Okoro-Lind');
    expect(await page()).toBe(untouched);
  });

  it('tells of a figure under the mouse, in a host that is gone when the mouse is', async () => {
    const hosts = async () => Number(await firefox.inPage('return document.documentElement.children.length'));
    const before = await hosts();
    const [x, y] = (await firefox.inPage(
      `const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
       const figure = ranges.find((range) => /^\\d/.test(range));
       figure.startContainer.parentElement.scrollIntoView({ block: 'center' });
       const { left, right, top, bottom } = figure.getBoundingClientRect();
       return [(left + right) / 2, (top + bottom) / 2];`,
    )) as [number, number];
    await firefox.pointAt(x, y);
    await until(async () => (await hosts()) > before, 'no tooltip came');
    await firefox.pointAt(2, 2);
    await until(async () => (await hosts()) === before, 'the tooltip stayed');
  });

  it('leaves the page as it was after Clear, in the popup that still stands open', async () => {
    await firefox.inPopup(
      `[...document.querySelectorAll('button')].find((b) => b.textContent.includes('Clear')).click()`,
    );
    await popupSays('Nothing is marked on this page.');
    expect(await marked()).toEqual([]);
    expect(await page()).toBe(untouched);
  });
});
