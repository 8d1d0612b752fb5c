import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { highlightName } from '../../utils/page/marks/style.ts';
import { HARBOUR, harbourPage } from './page-rig/harbour.ts';
import { openBrowser, openPage, type Rig } from './page-rig/rig.ts';

let browser: Browser;
let rig: Rig;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => rig.page.context().close());

type LookKey = Parameters<typeof highlightName>[0];
const look = (category: LookKey['category'], part: LookKey['part'], more: Partial<LookKey> = {}) =>
  highlightName({ category, part, lit: false, ground: 'light', link: false, ...more });
const textsOf = async (name: string) => (await rig.painted()).find((one) => one.look === name)?.texts ?? [];
const joined = async (name: string) => (await textsOf(name)).join('|');

describe('marks on the page', () => {
  it('stand on the words they mean, across inline elements', async () => {
    rig = await openPage(browser, harbourPage());
    const state = await rig.read(HARBOUR);
    expect(state.state).toBe('done');
    expect(await joined(look('speakers', 'name'))).toBe('harbour master Mara|Holt|she|baker Ilo Brandt');
    expect(await joined(look('speakers', 'words'))).toContain('“We shut it at|dawn|, and nobody was on it,”');
    expect(await joined(look('sources', 'words'))).toBe('“not optional”');
    expect(await joined(look('figures', 'figure'))).toBe('about 40 million crowns');
    expect(await joined(look('figures', 'open-figure'))).toBe('Some 9,000');
  });
});
