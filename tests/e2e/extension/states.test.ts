/** Pages on which there is nothing to list: each has its own plain words. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../../scripts/browser/serve.ts';
import { click, painted, raise, type Stage, settled } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raise();
});
afterAll(() => stage.close());

async function wordsOn(url: string): Promise<string> {
  const page = await stage.open(url);
  const popup = await click(stage, page);
  const text = await popup.text();
  await popup.close();
  await page.close();
  return text;
}
const CLOSED = 'The browser lets no extension read this page.';

it.each(['chrome://version/', 'about:blank', 'chrome://extensions/', 'view-source:about:blank'])(
  'a page closed to extensions: %s',
  async (url) => {
    expect(await wordsOn(url)).toContain(CLOSED);
  },
);

it('a PDF', async () => {
  const pdf = await serve((_path, _request, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    response.end(
      '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
        '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    );
  });
  expect(await wordsOn(`${pdf.origin}/paper.pdf`)).toContain('This is a PDF');
  await pdf.close();
});

it('a page of links, read anyway when asked to', async () => {
  const page = await stage.open(`${stage.articles.origin}/other/index-page.html`);
  const popup = await click(stage, page);
  expect(await popup.text()).toContain('This looks like a page of links, not an article.');
  expect(await painted(page)).toEqual([]);
  await popup.click('button', 'Read it anyway');
  await popup.waitFor(() => !document.body.innerText.includes('Read it anyway'));
  await settled(popup);
  expect(await popup.text()).not.toContain('Something went wrong');
  await popup.close();
});

it('another language, named, and read anyway when asked to', async () => {
  const page = await stage.open(`${stage.articles.origin}/other/german-bridge.html`);
  const popup = await click(stage, page);
  expect(await popup.text()).toContain('This seems to be in German. Claimlight knows English');
  expect(await painted(page)).toEqual([]);
  await popup.click('button', 'Read it anyway');
  await popup.waitFor(() => !document.body.innerText.includes('Read it anyway'));
  await settled(popup);
  expect(await popup.text()).not.toContain('Something went wrong');
  await popup.close();
});

it('a page of more elements than can be gone through', async () => {
  const page = await stage.openHtml(`<article>${'<p>Twelve <b>boats</b> came.'.repeat(50_001)}</article>`);
  const popup = await click(stage, page);
  expect(await popup.text()).toContain('This page is larger than Claimlight can read.');
  expect(await painted(page)).toEqual([]);
  await popup.close();
  await page.close();
});

it('an article in which there is nothing to mark', async () => {
  expect(await wordsOn(`${stage.articles.origin}/other/no-findings.html`)).toContain(
    'No quotes, figures or sources found in this text.',
  );
});

it.each([
  ['text/xml', '<?xml version="1.0"?><story><p>Twelve people came.</p></story>'],
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>Twelve</text></svg>'],
  ['application/json', '{"people": 12}'],
  ['text/html', ''],
  ['text/html', '<frameset><frame src="about:blank"></frameset>'],
])('a %s document that is no article: says so, and nothing breaks', async (type, body) => {
  const page = await stage.openHtml(body, { 'content-type': type });
  const popup = await click(stage, page);
  expect(await popup.text()).toMatch(/page of links, not an article|lets no extension read this page/);
  await popup.close();
});
