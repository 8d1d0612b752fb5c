/** From the click to the list and back to an untouched page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickToolbar, until } from '../../../scripts/browser/toolbar.ts';
import { analysisOf, click, pageState, painted, raise, type Stage, stopWorker } from './harness.ts';

let stage: Stage;
let article: Page;
beforeAll(async () => {
  stage = await raise();
});
afterAll(() => stage.close());

/** What the extension's own worker may do in each of its tabs. */
async function rights(): Promise<string[]> {
  const worker = await stage.worker();
  return worker.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Rights }).chrome;
    const all = await tabs.query({});
    return Promise.all(
      all.map(({ id }) =>
        scripting.executeScript({ target: { tabId: id }, func: () => location.pathname }).then(
          ([{ result }]) => result,
          (error: Error) => (/Cannot access/.test(error.message) ? 'denied' : error.message),
        ),
      ),
    );
  });
}
interface Rights {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<[{ result: string }]> };
}

it('may read no page before the click', async () => {
  article = await stage.open(`${stage.articles.origin}/wire-flood.html`);
  await stage.open(`${stage.articles.origin}/local-school.html`);
  expect(await rights()).toEqual(['denied', 'denied', 'denied']);
});

it('reads the clicked page after it, marks it and lists who speaks, and may read no other', async () => {
  const popup = await click(stage, article);
  expect(await popup.text()).toMatch(/Helena Okoro-Lind\s+Interior Minister/);
  expect((await painted(article)).map(({ text }) => text)).toContain('Interior Minister Helena Okoro-Lind');
  expect((await rights()).sort()).toEqual(['/wire-flood.html', 'denied', 'denied']);
  await popup.close();
});

it('shows the standing list when opened again, with the worker stopped in between', async () => {
  await stopWorker(stage);
  const marks = await painted(article);
  const popup = await click(stage, article);
  expect(await popup.text()).toContain('Helena Okoro-Lind');
  expect(await painted(article)).toEqual(marks);
  await popup.close();
});

it('wakes the worker to read again', async () => {
  await stopWorker(stage);
  const popup = await click(stage, article);
  const before = await analysisOf(popup);
  expect(await stage.isWorkerRunning()).toBe(false);
  await popup.click('button', 'Read again');
  await until(stage.isWorkerRunning, 'the worker slept on');
  await until(async () => (await pageState(popup)).state === 'done', 'it did not come to an end');
  expect(await analysisOf(popup)).toEqual(before);
  await popup.close();
});

it('opens a popup of the same width whoever wrote the article', async () => {
  const widthOf = async (page: Page) => {
    const popup = await click(stage, page);
    const { window, list } = await popup.evaluate(() => ({
      window: innerWidth,
      list: document.querySelector('main')!.getBoundingClientRect().width,
    }));
    expect(list).toBe(window);
    await popup.close();
    return window;
  };
  const sample = await (await fetch(`${stage.articles.origin}/wire-flood.html`)).text();
  const many = 'Marta Quillen, Iris Vantongeren, Pauline Abernathy and Konstantin Feuerbach of Northline';
  const page = await stage.openHtml(sample.replaceAll('Marta Quillen', many));
  expect(await widthOf(page)).toBe(await widthOf(article));
  await page.close();
});

it('goes on reading when the popup is closed at once', async () => {
  const page = await stage.open(`${stage.articles.origin}/health-study.html`);
  const popup = await clickToolbar(stage, page);
  await until(() => pageState(popup).then(Boolean, () => false), 'no content script answered');
  await popup.close();
  await until(async () => (await painted(page)).length > 0, 'no marks came');
  await page.close();
});

it('leaves the page as it was: the same document, and no highlight', async () => {
  const page = await stage.open(`${stage.articles.origin}/british-water.html`);
  const html = () => page.evaluate(() => new XMLSerializer().serializeToString(document));
  const sheets = () => page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length);
  const before = await html();
  const sheetsBefore = await sheets();
  const popup = await click(stage, page);
  const marks = await painted(page);
  expect(marks.length).toBeGreaterThan(10);
  await page.mouse.move(marks[0]!.x, marks[0]!.y);
  await popup.click('button', 'Clear');
  await popup.waitFor(() => document.body.innerText.includes('Nothing is marked on this page.'));
  expect(await painted(page)).toEqual([]);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await html()).toBe(before);
  expect(await sheets()).toBe(sheetsBefore);
  expect(await pageState(popup)).toEqual({ state: 'idle' });
  await popup.close();
  await page.close();
});

it('loses the right when the page is left for another site', async () => {
  await article.goto('about:blank');
  expect(await rights()).not.toContain('/wire-flood.html');
});
