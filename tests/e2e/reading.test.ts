import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPlainBrowser } from '../../scripts/browser/plain.ts';
import { bundle } from '../../scripts/bundle.ts';
import { PROSE, paragraphsOf } from '../article/page.ts';
import type * as InPage from './reading-page.ts';

let browser: Browser;
let script: string;
let page: Page;
beforeAll(async () => {
  browser = await openPlainBrowser(['--disable-gpu']);
  script = await bundle('tests/e2e/reading-page.ts', 'Reading');
});
afterAll(() => browser?.close());
afterEach(() => page.context().close());

/** Opens a page of ours as the server would give it; nothing else is loaded. */
async function open(body: string, contentType = 'text/html'): Promise<void> {
  const context = await browser.newContext();
  page = await context.newPage();
  await page.route('**', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body, contentType: `${contentType}; charset=utf-8` })
      : route.abort(),
  );
  await page.goto('http://paper.example/story');
  await page.evaluate(`${script};globalThis.Reading = Reading; 0`);
}
const call = <K extends keyof typeof InPage>(
  name: K,
  argument = '',
): Promise<Awaited<ReturnType<(typeof InPage)[K]>>> => page.evaluate(`Reading.${name}(${argument})`);

const story = (body: string, attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><title>Pier to close for two years</title></head><body><main>
  <h1>Pier to close for two years</h1><article>${body}</article></main></body></html>`;

describe('every shape of page is read, and its text has its place on it', () => {
  const HEADED = ['Pier to close for two years', ...PROSE];
  const shapes: Record<string, [html: string, blocks: string[], contentType?: string]> = {
    paragraphs: [story(paragraphsOf(PROSE)), HEADED],
    'paragraphs that are only broken by <br>': [story(`<div>${PROSE.join('<br>\n<br>')}</div>`), HEADED],
    'a text file': [PROSE.join('\n\n').replace(/, /g, ',\n'), PROSE, 'text/plain'],
    XHTML: [
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Pier to close for two years</title></head>
       <body><h1>Pier to close for two years</h1><div>${paragraphsOf(PROSE)}</div></body></html>`,
      HEADED,
      'application/xhtml+xml',
    ],
    'a page that is written from right to left': [story(paragraphsOf(PROSE), 'lang="en" dir="rtl"'), HEADED],
    'a page with a policy against everything': [
      story(paragraphsOf(PROSE)).replace(
        '<head>',
        `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">`,
      ),
      HEADED,
    ],
    'an AMP page': [
      `<!doctype html><html amp lang="en"><head><title>Pier to close for two years</title></head><body>
        <amp-sidebar hidden><ul><li><a href="/sport">Sport</a></li></ul></amp-sidebar>
        <main><article><h1>Pier to close for two years</h1>${paragraphsOf(PROSE)}
        <amp-ad width="300" height="250"><div placeholder>Advertisement</div></amp-ad></article></main></body></html>`,
      HEADED,
    ],
    'a print view in a table': [
      `<html lang="en"><head><title>Pier to close for two years - print view</title></head><body><table width="600">
        <tr><td><a href="javascript:window.print()">Print this page</a></td></tr>
        <tr><td><h1>Pier to close for two years</h1>${PROSE.map((text) => `<div>${text}</div>`).join('')}</td></tr></table></body></html>`,
      HEADED,
    ],
    'an embedded post among the paragraphs': [
      story(`<p>${PROSE[0]}</p><div><blockquote><p>No pier, no boats.</p>— Vera Lind (@vlind)</blockquote></div>
        ${paragraphsOf(PROSE.slice(1))}`),
      [HEADED[0]!, PROSE[0]!, 'No pier, no boats.', '— Vera Lind (@vlind)', ...PROSE.slice(1)],
    ],
    'words split over many elements': [
      story(paragraphsOf(PROSE.map((text) => text.replace(/(\w)(\w+) /g, '<b>$1</b>$2 ')))),
      HEADED,
    ],
  };
  for (const [shape, [html, blocks, contentType]] of Object.entries(shapes)) {
    it(shape, async () => {
      await open(html, contentType);
      const seen = await call('read');
      expect(seen.blocks).toEqual(blocks);
      expect(seen.places).toEqual(blocks);
    });
  }

  it('text in open shadow roots, with what is put into their slots', async () => {
    const [first, second, third] = PROSE;
    await open(story(`<story-body><p>${second}</p></story-body>`));
    await page.evaluate(
      ([before, after]) => {
        const root = document.querySelector('story-body')!.attachShadow({ mode: 'open' });
        for (const text of [before!, after!]) {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          root.append(paragraph);
          if (text === before) root.append(document.createElement('slot'));
        }
      },
      [first, third],
    );
    const { blocks, places } = await call('read');
    expect(blocks).toEqual(HEADED);
    expect(places).toEqual(HEADED);
  });

  it('hidden text is read but has no place', async () => {
    await open(
      story(`${paragraphsOf(PROSE)}<p class="fold">${PROSE[0]!.replace('Tuesday', 'Friday')}</p>`).replace(
        '<head>',
        '<head><style>.fold{display:none}</style>',
      ),
    );
    const { blocks, places } = await call('read');
    expect(blocks).toHaveLength(5);
    expect(places.at(-1)).toBe('');
    expect(places[1]).toBe(PROSE[0]);
  });

  it('a page of two megabytes with ten thousand elements, wholly', async () => {
    const many = Array.from(
      { length: 5_000 },
      (_, i) => `<p>${i}: ${PROSE[i % 3]} <i>${PROSE[(i + 1) % 3]}</i></p>`,
    );
    await open(story(many.join('\n')));
    const { blocks, places } = await call('read');
    expect(blocks).toHaveLength(5_001);
    expect(places).toEqual(blocks);
  });
});

it('a place on the page leads back to its character, where the page is scrolled and zoomed too', async () => {
  await open(
    story(
      `<div style="height:300px;overflow:auto"><div style="height:250px"></div>${paragraphsOf(PROSE)}</div>`,
    ),
  );
  await page.evaluate(
    "document.body.style.zoom = '1.5'; document.querySelector('article div').scrollTop = 200",
  );
  expect(await call('wordUnder', '"engineers"')).toBe('engineers');
});

it('the places come back after the page was rendered anew', async () => {
  await open(story(paragraphsOf(PROSE)));
  const healed = await call('renderAnew');
  expect(healed).toMatchObject({ words: PROSE[0], lost: false, collapsedBefore: true });
});
