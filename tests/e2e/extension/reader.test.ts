/** The whole extension as a reader meets it: the first time, the way through the marks, one voice in the spotlight. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageCommand } from '../../../utils/analysis/page-state.ts';
import { highlightName } from '../../../utils/page/marks/style.ts';
import { click, pageState, painted, raise, type Stage, shadowText, until } from './harness.ts';

let stage: Stage;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  stage = await raise();
  page = await stage.open(`${stage.articles.origin}/wire-flood.html`);
  session = await stage.context.newCDPSession(page);
});
afterAll(() => stage.close());

const words = (category: 'speakers' | 'sources', lit: boolean) =>
  highlightName({ category, part: 'words', ground: 'light', link: false, lit });
const count = async (name: string) => (await painted(page)).filter((mark) => mark.name === name).length;

it('is introduced once', async () => {
  const first = await click(stage, page);
  expect(await first.text()).toContain('No verdicts.');
  await first.click('button', 'Got it');
  await first.waitFor(() => !document.body.innerText.includes('No verdicts.'));
  await first.close();
  const second = await click(stage, page);
  expect(await second.text()).not.toContain('No verdicts.');
  await second.close();
});

it('leads through the marks from the menu: the popup makes way for the bar, and keys go on from there', async () => {
  const popup = await click(stage, page);
  await popup.click('[aria-haspopup=menu]');
  await popup.click('[role=menuitem]', 'Go through the marks');
  await until(async () => !(await popup.isOpen()), 'the popup stayed');
  await until(async () => /1 of \d+/.test(await shadowText(session)), 'no bar came');
  await page.keyboard.press('Enter');
  await until(async () => /2 of \d+/.test(await shadowText(session)), 'the bar did not go on');
  expect(await shadowText(session)).toMatch(/(?:Figure|Statement) 2 of \d+ ?: /);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await until(async () => (await shadowText(session)) === '', 'the bar did not close');
});

/** What a keyboard command does once the browser has told it; the browser's own keys cannot be pressed from a test. */
async function command(message: PageCommand): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate(async (told) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab!.id, told);
  }, message);
}
interface Tabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(tabId: number, message: object): Promise<void>;
}

it('hides and shows the marks by the command, without reading again', async () => {
  await page.bringToFront();
  const marks = await painted(page);
  await command({ type: 'show', on: null });
  await until(async () => (await painted(page)).length === 0, 'the marks stayed');
  const popup = await click(stage, page);
  expect(await popup.text()).toContain('The marks are switched off on this page.');
  await popup.close();
  await command({ type: 'show', on: null });
  await until(async () => (await painted(page)).length === marks.length, 'the marks did not come back');
});

it('leaves nothing lit when the popup closes in the middle of pointing', async () => {
  const popup = await click(stage, page);
  await popup.hover('.row-main', 'Helena Okoro-Lind');
  await until(async () => (await count(words('speakers', true))) > 0, 'nothing lit up');
  await popup.close();
  await until(async () => (await count(words('speakers', true))) === 0, 'it stayed lit');
});

it('keeps a clicked voice in the spotlight when the popup is gone, until Escape', async () => {
  const resting = await count(words('speakers', false));
  const popup = await click(stage, page);
  await popup.click('.row-main', 'Helena Okoro-Lind');
  await popup.waitFor(() => document.body.innerText.includes('in the spotlight'));
  await popup.close();
  expect(await count(words('speakers', true))).toBeGreaterThan(0);
  expect(await count(words('speakers', false))).toBe(0);
  await page.mouse.click(5, 5);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await until(async () => (await count(words('speakers', false))) === resting, 'the spotlight stayed');
});

it('lights on the page what a count of the popup counts', async () => {
  const popup = await click(stage, page);
  const state = await pageState(popup);
  if (state.state !== 'done') throw new Error(`the page is ${state.state}`);
  await popup.click('.count', 'not in their sentence');
  await popup.hover('header');
  const open = highlightName({
    category: 'figures',
    part: 'open-figure',
    ground: 'light',
    link: false,
    lit: true,
  });
  await until(async () => (await count(open)) > 0, 'nothing lit up');
  const [n] = /\d+(?= not in their sentence)/.exec(await popup.text())!;
  const figures = await popup.evaluate(() => document.querySelectorAll('.figure').length);
  expect(figures).toBe(Math.min(Number(n), 8));
  await popup.close();
  await page.mouse.click(5, 5);
});
