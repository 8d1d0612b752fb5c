/** Pages that show their article in a frame. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../../../scripts/browser/serve.ts';
import { highlightName } from '../../../utils/page/marks/style.ts';
import { click, type Painted, painted, raise, type Stage, shadowText, until } from './harness.ts';

const STORY = readFileSync(fileURLToPath(new URL('../../articles/wire-flood.html', import.meta.url)), 'utf8');

let stage: Stage;
beforeAll(async () => {
  stage = await raise();
});
afterAll(() => stage.close());

/** A page from another origin than the sample articles, with this beside its few words. */
const around = (frames: string) =>
  `<html lang="en"><title>Reader</title><body style="margin:0"><p>Evening edition</p>${frames}</body></html>`;
const frame = (url: string, style: string) => `<iframe src="${url}" style="border:0;${style}"></iframe>`;
const LARGE = 'width:100%;height:90vh';
const FRAMED = 'What this page shows stands in a frame of its own.';

it('a frame from elsewhere: says so, and opens it in a tab, where it can be read', async () => {
  const url = `${stage.articles.origin}/wire-flood.html`;
  const page = await stage.openHtml(around(frame(url, LARGE)));
  const popup = await click(stage, page);
  expect(await popup.text()).toContain(FRAMED);
  expect(await painted(page)).toEqual([]);
  const opened = stage.context.waitForEvent('page');
  await popup.click('button', 'Open it in a tab');
  const tab = await opened;
  await tab.waitForURL(url);
  const second = await click(stage, tab);
  expect((await painted(tab)).length).toBeGreaterThan(20);
  await second.close();
  await tab.close();
  await page.close();
});

const FIGURES = (['figure', 'open-figure'] as const).map((part) =>
  highlightName({ category: 'figures', part, ground: 'light', link: false, lit: false }),
);
const isFigure = ({ name }: Painted) => FIGURES.includes(name);

/** The colour that a highlight of this name has in this document: its style reaches where the marks are. */
const groundOf = (where: Page | Frame, name: string) =>
  where.evaluate((n) => getComputedStyle(document.body, `::highlight(${n})`).backgroundColor, name);

/** The story as a document of the page's own origin. */
function servePaper(html: string): Promise<Served> {
  return serve((path, _request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(path === '/' ? html : path === '/story' ? STORY : '');
  });
}
const quoted = STORY.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

it.each([
  ['an address of its own', frame('/story', LARGE)],
  ['no address', `<iframe srcdoc="${quoted}" style="border:0;${LARGE}"></iframe>`],
])('a frame of the same origin with %s: is read in place', async (_what, html) => {
  const paper = await servePaper(around(html));
  const page = await stage.open(paper.origin);
  const inside = page.frames()[1]!;
  const popup = await click(stage, page);
  await popup.waitFor(() => document.querySelector('.entry') !== null);
  expect(await popup.text()).not.toContain(FRAMED);
  const marks = await painted(inside);
  expect(marks.length).toBeGreaterThan(20);
  expect(await painted(page)).toEqual([]);
  expect(await groundOf(inside, FIGURES[0]!)).not.toBe(await groundOf(page, FIGURES[0]!));
  await popup.close();

  const session = await stage.context.newCDPSession(page);
  const top = await page.locator('iframe').boundingBox();
  await inside.evaluate((y) => scrollTo(0, y - 100), marks.find(isFigure)!.y);
  const figure = (await painted(inside)).find((mark) => isFigure(mark) && mark.y > 0)!;
  await page.mouse.move(top!.x + figure.x, top!.y + figure.y);
  await page.mouse.move(top!.x + figure.x + 1, top!.y + figure.y);
  await until(async () => (await shadowText(session)).includes(figure.text), 'no tooltip came');

  const again = await click(stage, page);
  await again.waitFor(() => document.querySelector('.entry') !== null);
  await again.click('button', 'Clear');
  await until(async () => (await painted(inside)).length === 0, 'the marks stayed');
  await again.close();
  await page.close();
  await paper.close();
});

it.each([
  ['is hidden', `${LARGE};visibility:hidden`],
  ['is a small part of the page', 'width:300px;height:250px'],
])('nothing is said of a frame that %s', async (_what, style) => {
  const page = await stage.openHtml(around(frame(`${stage.articles.origin}/wire-flood.html`, style)));
  const popup = await click(stage, page);
  expect(await popup.text()).toContain('This looks like a page of links, not an article.');
  await popup.close();
  await page.close();
});
