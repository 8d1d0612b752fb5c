/** A very long article: the first results come soon, the rest when it is asked for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analysisOf, click, type Painted, painted, raise, type Stage, settled, until } from './harness.ts';

const SAMPLE = fileURLToPath(new URL('../../articles/wire-flood.html', import.meta.url));
/** The sample's own paragraphs, as often as it takes for more words than are read at once. */
const TIMES = 60;

let stage: Stage;
beforeAll(async () => {
  stage = await raise();
});
afterAll(() => stage.close());

function longPage(): string {
  const paragraphs = readFileSync(SAMPLE, 'utf8')
    .match(/<p>[^<]{80,}<\/p>/g)!
    .join('\n');
  const chapters = Array.from({ length: TIMES }, (_, i) => `<h2>Day ${i + 1}</h2>\n${paragraphs}`);
  const last = '<p>“The gauge is dry again,” said Ottilie Kranzberg, who reads it every morning.</p>';
  return `<html lang="en"><title>A river’s year</title><article><h1>A river’s year</h1>${chapters.join('\n')}${last}</article></html>`;
}

const holdsLast = (marks: readonly Painted[]) => marks.some(({ text }) => text === 'Ottilie Kranzberg');
const wordsDone = (text: string): number | null => {
  const found = /The first ([\d,]+) words are done\./.exec(text);
  return found && Number(found[1]!.replaceAll(',', ''));
};

declare global {
  /** In the page: the fewest ranges that were painted since it was watched. */
  var fewest: number;
}
const watchMarks = (page: Page) =>
  page.evaluate(() => {
    globalThis.fewest = Number.POSITIVE_INFINITY;
    const look = () => {
      const now = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
      globalThis.fewest = Math.min(globalThis.fewest, now);
    };
    look();
    setInterval(look, 10);
  });
const fewestMarks = (page: Page) => page.evaluate(() => globalThis.fewest);

it('is read to about ten thousand words, then on to its end, with the marks standing all the while', async () => {
  const page = await stage.openHtml(longPage());
  const popup = await click(stage, page);
  const done = wordsDone(await popup.text());
  expect(done).toBeGreaterThanOrEqual(10_000);
  expect(done).toBeLessThan(10_500);
  const first = await painted(page);
  const { text } = await analysisOf(popup);
  expect(text.split(/\s+/).length).toBe(done);
  expect(first.length).toBeGreaterThan(100);
  expect(holdsLast(first)).toBe(false);

  await watchMarks(page);
  await popup.click('button', 'Read on');
  await until(async () => (await popup.text()).includes('Reading on …'), 'it does not say that it reads on');
  await until(async () => !(await popup.text()).includes('words are done'), 'it was not read on');
  expect(await fewestMarks(page)).toBeGreaterThanOrEqual(first.length);
  await settled(popup);
  const all = await painted(page);
  expect(holdsLast(all)).toBe(true);
  expect(all.length).toBeGreaterThan(first.length);
  expect((await analysisOf(popup)).text.startsWith(text)).toBe(true);
  expect(await popup.text()).not.toContain('Read on');
  await popup.close();
  await page.close();
});
