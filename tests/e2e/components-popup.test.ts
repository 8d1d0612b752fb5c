/** The popup under a person's hands: mouse, keys, states; what it says is what the wiring hears. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlainBrowser } from '../../scripts/browser/plain.ts';
import { type Gallery, openGallery, serveGallery, showCase } from '../gallery/build.ts';

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await openPlainBrowser();
  page = await openGallery(browser, gallery);
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

const said = (): Promise<unknown[][]> => page.evaluate(() => globalThis.said);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('a click', () => {
  test('on a voice goes there and keeps it in the spotlight; a second one ends it', async () => {
    await showCase(page, 'done');
    await page.getByRole('button', { name: /^Ada Lindqvist/ }).click();
    expect(await said()).toEqual(
      expect.arrayContaining([
        ['pin', 's1'],
        ['go', 's1', null],
      ]),
    );
    await showCase(page, 'pinned');
    await page.getByRole('button', { name: /^Ada Lindqvist/, pressed: true }).click();
    expect(await said()).toContainEqual(['pin', null]);
  });

  test('on a figure goes there', async () => {
    await showCase(page, 'done');
    await page.getByRole('button', { name: /^cracks in about 40/ }).click();
    expect(await said()).toContainEqual(['go', 'f1', null]);
  });

  test('on an entry that is not on the page goes nowhere', async () => {
    await showCase(page, 'place-lost');
    await page.getByText('cracks in').click({ force: true });
    expect((await said()).filter(([what]) => what === 'go')).toEqual([]);
    expect(await page.getByText('not found on the page').count()).toBeGreaterThan(0);
  });

  test('on a switch turns its category off', async () => {
    await showCase(page, 'done');
    await page.getByRole('button', { name: 'Figures', pressed: true }).click();
    expect(await said()).toContainEqual(['toggle', 'figures', false]);
  });

  test('on a count leads to its list', async () => {
    await showCase(page, 'done', { height: 400 });
    await button('4 sources').click();
    await expect.poll(focused).toContain('Sources');
  });

  test('on a part of a count lists just what it counts, and keeps it lit until all is listed again', async () => {
    const words = () => page.locator('.entry .mark').allTextContents();
    await showCase(page, 'done');
    await button('3 not in their sentence').click();
    await expect.poll(words).toEqual(['about 40', '212', '1.2 million euros']);
    expect(await focused()).toContain('Listed: 3 figures not credited in their sentence.');
    expect(await page.locator('.voice, summary').count()).toBe(0);
    await page.getByRole('button', { name: /^212/ }).hover();
    await page.mouse.move(5, 5);
    expect((await said()).at(-1)).toEqual(['point', ['f1', 'f2', 'f5']]);
    await button('List all').click();
    await expect.poll(async () => (await words()).length).toBe(7);
    expect((await said()).at(-1)).toEqual(['point', []]);
  });

  test('on a count of statements lists their voices with these alone; Esc ends it', async () => {
    const names = () => page.locator('.voice .name').allTextContents();
    await showCase(page, 'done');
    await button('5 statements by named people').click();
    await expect.poll(names).toEqual(['Ada Lindqvist', 'Tomas Okonjo']);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Ada Lindqvist/);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await names()).length).toBe(8);
  });
});

test('pointing at an entry lights it, at a count all that it counts; leaving ends it', async () => {
  await showCase(page, 'done');
  await page.getByText('Tomas Okonjo').hover();
  expect((await said()).at(-1)).toEqual(['point', ['s3']]);
  await button('4 credited').hover();
  expect((await said()).at(-1)).toEqual(['point', ['f3', 'f4', 'f7', 'f8']]);
  await page.mouse.move(5, 5);
  expect((await said()).at(-1)).toEqual(['point', []]);
});

describe('by keys alone', () => {
  test('arrows move through the entries, → opens, Esc closes and stays', async () => {
    await showCase(page, 'done');
    await page.getByRole('button', { name: /^Ada Lindqvist/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Quoted“We would rather/);
    await page.keyboard.press('Enter');
    expect(await said()).toContainEqual(['go', 'a2', null]);
    await page.keyboard.press('Escape');
    expect(await focused()).toMatch(/^Ada Lindqvist/);
    expect(await page.locator('.opened').count()).toBe(0);
    await page.keyboard.press('End');
    expect(await focused()).toMatch(/^Less certain/);
    await page.keyboard.press('Home');
    expect(await focused()).toMatch(/^Ada Lindqvist/);
  });

  test.each(['done', 'opened-speaker', 'first-run', 'settings', 'broken'])(
    'Tab leads to every control, and each shows that it has the focus: %s',
    async (name) => {
      await showCase(page, name);
      const controls = page.locator('button:enabled, input, summary');
      const wanted = await controls.count();
      const seen = new Set<number>();
      // Wherever it begins; once round, it passes the page itself.
      for (let i = 0; i <= wanted; i++) {
        await page.keyboard.press('Tab');
        const [at, outline] = await controls.evaluateAll((all) => {
          const index = all.indexOf(document.activeElement as HTMLElement);
          return [index, index < 0 ? '' : getComputedStyle(all[index]!).outlineStyle] as const;
        });
        if (at < 0) continue;
        expect(outline, `control ${at}`).not.toBe('none');
        seen.add(at);
      }
      expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: wanted }, (_, i) => i));
    },
  );

  test('right to left, ← opens', async () => {
    await showCase(page, 'done', { words: 'pseudo' });
    await page.getByRole('button', { name: /^Ada Lindqvist/ }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.opened').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.opened').count()).toBe(1);
  });

  test('Esc ends a spotlight before it closes the popup', async () => {
    await showCase(page, 'pinned');
    await page.getByRole('button', { name: /^Tomas Okonjo/ }).focus();
    await page.keyboard.press('Escape');
    expect(await said()).toContainEqual(['pin', null]);
  });

  test('a leaf of the menu takes the focus, and Esc leads back to the menu', async () => {
    for (const [leaf, title] of [
      ['settings', 'Settings'],
      ['how', 'How this works'],
    ] as const) {
      await showCase(page, leaf);
      await expect.poll(focused).toBe(title);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.entry').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
    }
  });

  test('the menu opens on its first item, moves by arrows, and gives the focus back', async () => {
    await showCase(page, 'done');
    await button('Menu').focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Copy everything');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await said()).toContainEqual(['copy', { what: 'figures' }]);
    expect(await page.getByRole('menu').count()).toBe(0);
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
  });
});

test('that all statements are by one voice is said, and leads to it', async () => {
  await showCase(page, 'one-voice');
  await button('All statements are by one voice: Ada Lindqvist').click();
  await expect.poll(focused).toContain('Speakers');
  expect(await said()).toContainEqual(['point', ['a1', 'a2', 'a3', 'a4', 'a5']]);
  await showCase(page, 'done');
  expect(await page.getByText('by one voice').count()).toBe(0);
});

test('a pinned voice says so, and how it ends', async () => {
  await showCase(page, 'pinned');
  const pinned = page.getByRole('button', { pressed: true, name: /^Ada Lindqvist/ });
  expect(await pinned.textContent()).toContain('in the spotlight · click again to end it');
});

test('the way through the marks without a mouse is in the menu', async () => {
  await showCase(page, 'menu');
  await page.getByRole('menuitem', { name: 'Go through the marks' }).click();
  expect(await said()).toContainEqual(['walk']);
});

test('"How this works" names the keys as the browser has them', async () => {
  await showCase(page, 'how');
  const rows = () => page.locator('.legend:has(kbd) > div').allTextContents();
  await expect
    .poll(rows)
    .toEqual([
      'Alt+Shift+LRead the page, open the lists',
      'Alt+Shift+JTo the next mark',
      'Alt+Shift+KTo the previous mark',
      'no keys yetMarks off and on',
    ]);
});

test('each setting has its explanation below it', async () => {
  await showCase(page, 'settings');
  const [title, help] = await page
    .locator('.choice')
    .first()
    .evaluate((choice) => {
      const range = document.createRange();
      range.selectNodeContents(choice.querySelector('span')!.firstChild!);
      return [
        range.getBoundingClientRect().bottom,
        choice.querySelector('.about')!.getBoundingClientRect().top,
      ];
    });
  expect(help).toBeGreaterThanOrEqual(title!);
});

describe('taking along', () => {
  test('each statement has its own Copy, which says that it copied', async () => {
    await showCase(page, 'opened-speaker');
    await page.getByRole('button', { name: /^Copy “Nobody/ }).click();
    expect(await said()).toContainEqual(['copy', { what: 'entry', id: 'a5' }]);
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied');
  });

  test('a voice copies with all of its statements', async () => {
    await showCase(page, 'opened-speaker');
    await button('Copy all 4 statements').click();
    expect(await said()).toContainEqual(['copy', { what: 'entry', id: 's1' }]);
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied');
  });

  test('what is folded away can be asked and copied too', async () => {
    await showCase(page, 'folds-open');
    for (const id of ['f6', 'f9']) {
      await page
        .locator('.fold .figure .row-more')
        .nth(id === 'f6' ? 0 : 1)
        .click();
      await page.locator('.fold .figure .opened').last().getByText('Copy', { exact: true }).click();
      expect(await said()).toContainEqual(['copy', { what: 'entry', id }]);
    }
    await page.locator('.fold .figure .opened').first().getByText('Why marked?').click();
    expect(await page.locator('.why').textContent()).toContain('Rule: age.');
  });

  test('"Why marked?" tells rule and trigger in place, and copies a report', async () => {
    await showCase(page, 'why');
    expect(await page.locator('.why').textContent()).toContain('Set off by “insisted” beside “Lindqvist”.');
    await button('Wrong mark? Copy a report').click();
    expect(await said()).toContainEqual(['copy', { what: 'report', id: 'a3' }]);
  });
});

describe('long lists', () => {
  test('show eight entries, then all', async () => {
    await showCase(page, 'long-lists');
    const speakers = page.locator('section[aria-labelledby=head-speakers] .entry');
    expect(await speakers.count()).toBe(8);
    await button('Show 13 more').click();
    expect(await speakers.count()).toBe(21);
  });

  test('are filtered, and say how many entries match', async () => {
    await showCase(page, 'long-lists');
    await page.getByRole('searchbox').fill('maren');
    expect(await page.locator('.entry .name').allTextContents()).toEqual([
      'Councillor Maren 2',
      'Councillor Maren 7',
      'Councillor Maren 12',
      'Councillor Maren 17',
    ]);
    await expect.poll(() => page.getByRole('status').textContent()).toBe('4 entries match');
    await page.getByRole('searchbox').fill('zzz');
    expect(await page.getByText('No entry holds “zzz”.').count()).toBe(1);
  });

  test('fold minor numbers and what is less certain at their end', async () => {
    await showCase(page, 'done');
    expect(await page.locator('summary').allTextContents()).toEqual(['1 minor number', 'Less certain (2)']);
    await page.getByText('Less certain (2)').click();
    await expect.poll(() => page.getByText('“perfectly sound”', { exact: true }).count()).toBe(1);
  });
});

test('a hostile page’s words are only words', async () => {
  await showCase(page, 'hostile');
  expect(await page.locator('img, script:not([type=module]), a').count()).toBe(0);
  expect(await page.locator('.entry .name').first().textContent()).toContain('<img src=x onerror=');
  expect(await page.title()).not.toBe('run');
  expect(await page.locator('.popup').textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
});

/** State, exact words, and the button with what it does. */
const STATES: [string, string, [string, unknown[]]?][] = [
  ['nothing-found', 'No quotes, figures or sources found in this text.'],
  ['not-article', 'This looks like a page of links, not an article.', ['Read it anyway', ['read', true]]],
  ['framed', 'What this page shows stands in a frame of its own. Open it in a tab and click again there.', ['Open it in a tab', ['openLink', 'https://paper.example/story']]],
  ['too-large', 'This page is larger than Claimlight can read. If the article has a print view, try that.'],
  ['closed-page', 'The browser lets no extension read this page. Open a news article and click again.'],
  ['file-without-right', 'To read files, allow access to file URLs in the browser’s extension settings.', ['Open settings', ['openExtensionSettings']]],
  ['pdf', 'This is a PDF, which Claimlight cannot read yet. Try the web version of the article.'],
  ['other-language', 'This seems to be in German. Claimlight knows English; results would be mostly wrong.', ['Read it anyway', ['read', true]]],
  ['part', 'Only the beginning is on this page (subscription or “continue reading”). What is here was read.', ['Read again', ['read', false]]],
  ['changed', 'The page has changed since it was read.', ['Read again', ['read', false]]],
  ['very-long', 'The first 10,000 words are done.', ['Read on', ['readOn']]],
  ['very-long-reading', 'The first 10,000 words are done. Reading on …'],
  ['very-long-end', 'The first 300,000 words are done. The rest is more than Claimlight can read.'],
  ['marks-off', 'The marks are switched off on this page.', ['Show marks', ['show', true]]],
  ['mostly-quotation', 'Mostly quotation. Point at a name to see its words.'],
  ['idle', 'Nothing is marked on this page.', ['Read this page', ['read', false]]],
  ['broken', 'Something went wrong. The page is unchanged and nothing left your device.', ['Try again', ['read', false]]],
]; // biome-ignore format: one state a line

test.each(STATES)('%s: its own words and next step', async (name, words, step) => {
  await showCase(page, name);
  expect(await page.getByText(words, { exact: true }).isVisible()).toBe(true);
  if (step === undefined) return;
  await button(step[0]).first().click();
  expect(await said()).toContainEqual(step[1]);
});

test('reading shows the switches and empty rows', async () => {
  await showCase(page, 'reading');
  await expect.poll(() => page.getByText('Reading the article …').isVisible()).toBe(true);
  expect(await page.getByRole('button', { pressed: true }).count()).toBe(3);
});

test('what was read can be looked at where nothing was found', async () => {
  await showCase(page, 'nothing-found');
  await button('Show what was read').click();
  expect(await page.getByText('“I told you so,” read a banner on the pier.').isVisible()).toBe(true);
});

test('the introduction is shown once', async () => {
  await showCase(page, 'first-run');
  await button('Got it').click();
  const [, next] = (await said()).find(([what]) => what === 'changeSettings')!;
  expect(next).toMatchObject({ firstRunSeen: true });
});

test('clear and read again are always in sight', async () => {
  await showCase(page, 'long-lists');
  await button('Clear').click();
  await button('Read again').click();
  expect((await said()).filter(([what]) => what !== 'point')).toEqual([['clear'], ['read', false]]);
});
