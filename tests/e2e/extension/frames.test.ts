/** Pages that show their article in a frame. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { click, painted, raise, type Stage } from './harness.ts';

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
