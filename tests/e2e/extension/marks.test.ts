/** Marks, tooltips and toggles on the sample article, in the whole extension. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from '../../../scripts/browser/toolbar.ts';
import { type Analysis, isSupported } from '../../../utils/analysis/model.ts';
import { highlightName } from '../../../utils/page/marks/style.ts';
import {
  analysisOf,
  click,
  type Painted,
  painted,
  raise,
  type Stage,
  shadowText,
  squeeze,
  until,
} from './harness.ts';

let stage: Stage;
let page: Page;
let popup: Popup;
let session: CDPSession;
let analysis: Analysis;
beforeAll(async () => {
  stage = await raise();
  page = await stage.open(`${stage.articles.origin}/wire-flood.html`);
  session = await stage.context.newCDPSession(page);
  popup = await click(stage, page);
  analysis = await analysisOf(popup);
});
afterAll(() => stage.close());

/** A tooltip takes 150 ms of rest, and none comes while the page still scrolls. */
const TOOLTIP_MS = 400;
const AT_REST = { ground: 'light', lit: false } as const;
const namesOf = (category: 'speakers' | 'sources' | 'figures'): string[] => {
  const parts = category === 'figures' ? (['figure', 'open-figure'] as const) : (['name', 'words'] as const);
  return parts.flatMap((part) =>
    [false, true].map((link) => highlightName({ ...AT_REST, category, part, link })),
  );
};
const only = (marks: readonly Painted[], names: readonly string[]) =>
  marks.filter((m) => names.includes(m.name));

it('knows the language of the sample', () => {
  expect(isSupported(analysis.language)).toBe(true);
});

it('paints every figure that it lists on the very words of the figure', async () => {
  const listed = analysis.figures.filter((f) => f.certain && !f.minor);
  expect(listed.length).toBeGreaterThan(11);
  const marks = only(await painted(page), namesOf('figures'));
  expect(squeeze(marks.map((m) => m.text).join(''))).toBe(
    squeeze(listed.map((f) => analysis.text.slice(f.start, f.end)).join('')),
  );
});

it('tells credited figures from others by shape', async () => {
  const marks = await painted(page);
  const credited = only(marks, [
    highlightName({ ...AT_REST, category: 'figures', part: 'figure', link: false }),
  ]);
  const texts = analysis.figures
    .filter((f) => f.by !== null && f.certain && !f.minor)
    .map((f) => squeeze(analysis.text.slice(f.start, f.end)));
  expect(texts.length).toBeGreaterThan(3);
  for (const { text } of credited) expect(texts.join(' ')).toContain(squeeze(text));
});

it('opens a tooltip on a figure: who is credited, or that nobody is in its sentence', async () => {
  const [mark] = only(await painted(page), namesOf('figures'));
  await page.evaluate((y) => scrollTo(0, y - 300), mark!.y);
  const [seen] = only(await painted(page), namesOf('figures'));
  await page.mouse.move(5, 5);
  let nudge = 0;
  await until(async () => {
    nudge = 1 - nudge; // a mouse that does not move is no news
    await page.mouse.move(seen!.x + nudge, seen!.y, { steps: 3 });
    await page.waitForTimeout(TOOLTIP_MS);
    return /Credited to|Not credited in this sentence/.test(await shadowText(session));
  }, 'no tooltip came');
  expect(await page.evaluate(() => document.documentElement.innerText)).not.toContain('Not credited');
  await page.mouse.move(5, 5);
  await until(async () => !/redited/.test(await shadowText(session)), 'the tooltip stayed');
});

it('lights the places of an entry that is pointed at', async () => {
  const resting = await painted(page);
  await popup.hover('button, [role=button], li', 'Helena Okoro-Lind');
  await until(async () => JSON.stringify(await painted(page)) !== JSON.stringify(resting), 'nothing lit up');
  const lit = highlightName({ ...AT_REST, lit: true, category: 'speakers', part: 'words', link: false });
  expect(only(await painted(page), [lit]).map((m) => m.text)).toContain(
    '“Every hour that passes makes this harder.”',
  );
});

it('goes to the place of an entry that is clicked', async () => {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const before = await page.evaluate(() => scrollY);
  await popup.click('button', 'Helena Okoro-Lind');
  await until(async () => (await page.evaluate(() => scrollY)) < before, 'the page did not move');
});

describe.each(['Speakers', 'Figures', 'Sources'] as const)('the toggle %s', (label) => {
  const category = label.toLowerCase() as 'speakers' | 'figures' | 'sources';

  it('takes its own marks off the page and puts them back, and is remembered', async () => {
    const texts = async () => (await painted(page)).map((m) => `${m.name} ${m.text}`);
    const own = async () => only(await painted(page), namesOf(category)).length;
    await popup.hover('h1, h2, header', '');
    await until(async () => (await own()) > 0, `no marks of ${label}`);
    const before = (await texts()).sort();
    await popup.click('button[aria-pressed]', label);
    await until(async () => (await own()) === 0, `${label} stayed`);
    expect((await painted(page)).length).toBeGreaterThan(0);
    const stored = await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
      };
      return chrome.storage.local.get();
    });
    expect(stored).toMatchObject({ settings: { categories: { [category]: false } } });
    await popup.click('button[aria-pressed]', label);
    await until(async () => (await own()) > 0, `${label} did not come back`);
    expect((await texts()).sort()).toEqual(before);
  });
});
