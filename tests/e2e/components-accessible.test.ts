/** Every component in every state, in a real browser: axe finds nothing, and nothing sticks out at the side. */
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlainBrowser } from '../../scripts/browser/plain.ts';
import { caseNames, type Gallery, type Look, openGallery, serveGallery, showCase } from '../gallery/build.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let gallery: Gallery;
let browser: Browser;
let page: Page;
let names: readonly string[];

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await openPlainBrowser();
  page = await openGallery(browser, gallery);
  await page.addScriptTag({ path: AXE });
  names = await caseNames(page);
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

test('the gallery holds the popup, the tooltip and the bar', () => {
  expect(names).toEqual(
    expect.arrayContaining(['done', 'reading', 'closed-page', 'tooltip-credited', 'bar']),
  );
});

/** So high that no row stands half behind the sticky foot: a target that is hidden there comes out by scrolling. */
const WHOLE = 3000;
const LOOKS: Readonly<Record<string, Look>> = {
  'light, 380 px': { height: WHOLE },
  dark: { colorScheme: 'dark', height: WHOLE },
  '320 px, right to left': { width: 320, height: WHOLE, words: 'pseudo' },
  '200 % zoom': { width: 400, height: 300 },
};

test.each(Object.entries(LOOKS))(
  'axe finds nothing in any state, and nothing sticks out: %s',
  { timeout: 180_000 },
  async (_, look) => {
    const found: string[] = [];
    for (const name of names) {
      await showCase(page, name, look);
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
      if (await sticksOut(page)) found.push(`${name}: sticks out at the side`);
    }
    expect(found).toEqual([]);
  },
);

test.each(['done', 'changed', 'long-lists', 'opened-figure', 'tooltip-why'])(
  'words that are a button are underlined where colours are forced: %s',
  async (name) => {
    await showCase(page, name, { forcedColors: true, height: WHOLE });
    // Rows of the lists and counts have no colour of their own in any look.
    const plain = await page
      .locator('.link, .show-more, .tooltip button')
      .evaluateAll((buttons) =>
        buttons.map((one) => [one.textContent, getComputedStyle(one).textDecorationLine]),
      );
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.filter(([, line]) => line !== 'underline')).toEqual([]);
  },
);

const sticksOut = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Components of the page's room stand in a test page of their own, which has no landmarks.
    const rules = document.querySelector('.popup') ? {} : pageRulesOff();
    const { violations } = await axe.run(document, { runOnly: tags, rules });
    return violations.map(
      (one) => `${one.id} ${one.nodes[0]?.target.join(' ')} ${one.nodes[0]?.failureSummary ?? ''}`,
    );

    function pageRulesOff() {
      const ids = ['region', 'landmark-one-main', 'page-has-heading-one'];
      return Object.fromEntries(ids.map((id) => [id, { enabled: false }]));
    }
  });
}
