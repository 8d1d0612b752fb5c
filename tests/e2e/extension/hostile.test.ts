/** Pages that mean harm, and pages that forbid much: text stays text, and Claimlight works all the same. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, painted, raise, type Stage, settled, until } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raise();
});
afterAll(() => stage.close());

const PLAIN = `<p>“The bridge will open in May,” said Ann Poole, mayor of Dunmore. She spoke to about 400 people in the hall.</p>
<p>The ministry said that 12 of the 30 beams had been replaced since March, and that the work cost $4.5 million.</p>`;
const FILLER =
  '<p>The river ran high for most of the spring, and the ferry that had crossed it for a century lay on the bank.</p>'.repeat(
    6,
  );
const article = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Bridge to open</title>${head}</head><body><article><h1>Bridge to open</h1>${body}${FILLER}</article></body></html>`;

/** Entity-encoded, so that it is text on the page; it would run if anybody took it for markup. */
const PAYLOADS = [
  '&lt;img src=x onerror=&quot;globalThis.hit=1&quot;&gt;',
  '&lt;/script&gt;&lt;script&gt;globalThis.hit=1&lt;/script&gt;',
  '&lt;svg/onload=globalThis.hit=1&gt;',
  'javascript:globalThis.hit=1//',
];

describe('markup in the words of an article', () => {
  const body = PAYLOADS.map(
    (payload, i) =>
      `<p>“We saw ${payload} in ${i + 21} places,” said Rosa ${payload} Quint, spokeswoman for the Harbour Board.</p>
       <p>“It was ${payload} again,” said Piet Vonk${i}, a harbour master. About ${i + 3}00 ships ${payload} had to wait, according to <a href="javascript:globalThis.hit=1">the Harbour Board ${payload}</a>.</p>`,
  ).join('');

  it('is listed as the words that it is, and nothing runs', async () => {
    const page = await stage.openHtml(article(body));
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const popup = await click(stage, page);
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
    });
    expect(await popup.text()).toContain('<img src=x onerror="globalThis.hit=1">');
    expect(await popup.evaluate(() => 'hit' in globalThis)).toBe(false);
    expect(
      await popup.evaluate(() => document.querySelectorAll('img, script:not([src]), svg[onload]').length),
    ).toBe(0);
    expect(
      await popup.evaluate(() => [...document.links].filter((link) => !/^https?:/.test(link.href)).length),
    ).toBe(0);
    for (const { x, y } of (await painted(page)).slice(0, 5)) {
      await page.mouse.move(x, y);
      await page.waitForTimeout(250);
    }
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
    expect(dialogs).toEqual([]);
    await popup.close();
    await page.close();
  });
});

it.each<[what: string, headers: Record<string, string>]>([
  ["default-src 'none'", { 'content-security-policy': "default-src 'none'" }],
  [
    'Trusted Types',
    {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; script-src 'none'",
    },
  ],
  ['a sandbox', { 'content-security-policy': 'sandbox' }],
])('reads and marks a page that forbids all: %s', async (_what, headers) => {
  const page = await stage.openHtml(article(PLAIN), headers);
  const popup = await click(stage, page);
  expect(await popup.text()).toContain('Ann Poole');
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(1);
  await popup.close();
  await page.close();
});

it('breaks no rule of its own pages', async () => {
  const page = await stage.openHtml(article(PLAIN));
  const popup = await click(stage, page);
  await popup.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
  });
  await popup.click('button', 'Read again');
  await settled(popup);
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  });
  expect(await popup.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
  await popup.close();
  await page.close();
});

describe('a page that fights back', () => {
  const fighting = (script: string) => stage.openHtml(article(PLAIN, `<script>${script}</script>`));
  const works = async (page: Page) => {
    const popup = await click(stage, page);
    expect(await popup.text()).toContain('Ann Poole');
    await popup.close();
  };

  it('cannot break the reading by breaking its own functions', async () => {
    const page = await fighting(
      'Array.prototype.map = () => { throw 1 }; Element.prototype.attachShadow = () => { throw 1 }; window.Highlight = undefined',
    );
    await works(page);
    await page.close();
  });

  it('cannot keep the marks off for good by clearing the registry', async () => {
    const page = await fighting('');
    await works(page);
    await page.evaluate(() => CSS.highlights.clear());
    const popup = await click(stage, page);
    await popup.click('button', 'Read again');
    await until(async () => (await painted(page)).length > 0, 'the marks did not come back');
    await popup.close();
    await page.close();
  });

  it('finds no file of the extension to load', async () => {
    const page = await fighting('');
    await works(page);
    const loaded = await page.evaluate(
      (id) =>
        Promise.all(
          ['popup.html', 'content-scripts/reader.js', 'icons/filled-16.png'].map((file) =>
            fetch(`chrome-extension://${id}/${file}`).then(
              () => file,
              () => null,
            ),
          ),
        ),
      stage.extensionId,
    );
    expect(loaded).toEqual([null, null, null]);
    await page.close();
  });

  it('is not told the extension’s id', async () => {
    const page = await fighting(
      'globalThis.heard = []; addEventListener("message", (e) => heard.push(JSON.stringify(e.data)))',
    );
    await works(page);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });
});
