import { describe, expect, it } from 'vitest';
import type { PageCommand } from '../../utils/analysis/page-state.ts';
import { highlightName } from '../../utils/page/marks/style.ts';
import { HARBOUR, harbourPage } from './page-rig/harbour.ts';
import { openingPages } from './page-rig/opening-pages.ts';
import type { Rig } from './page-rig/rig.ts';

const openPage = openingPages();
let rig: Rig;

async function open(html = harbourPage(), options = {}) {
  rig = await openPage(html, options);
  await rig.read(HARBOUR);
}
type LookKey = Parameters<typeof highlightName>[0];
const look = (category: LookKey['category'], part: LookKey['part'], more: Partial<LookKey> = {}) =>
  highlightName({ category, part, lit: false, ground: 'light', link: false, ...more });
const textsOf = async (name: string) => (await rig.painted()).find((one) => one.look === name)?.texts ?? [];
const joined = async (name: string) => (await textsOf(name)).join('|');
const html = () => rig.page.evaluate(() => document.documentElement.outerHTML);

describe('marks on the page', () => {
  it('stand on the words they mean, across inline elements', async () => {
    await open();
    expect(await joined(look('speakers', 'name'))).toBe('harbour master Mara|Holt|she|baker Ilo Brandt');
    expect(await joined(look('speakers', 'words'))).toBe(
      '“We shut it at|dawn|, and nobody was on it,”|“Nobody told us,”',
    );
    expect(await joined(look('sources', 'name', { link: true }))).toBe('The council');
    expect(await joined(look('sources', 'words'))).toBe('“not optional”');
    expect(await joined(look('figures', 'figure'))).toBe('about 40 million crowns');
    expect(await joined(look('figures', 'open-figure'))).toBe('Some 9,000|300');
  });

  it('leave the page’s own nodes as they were, and go without a trace', async () => {
    rig = await openPage(harbourPage());
    await rig.page.evaluate(() => CSS.highlights.set('own', new Highlight()));
    const before = await html();
    await rig.read(HARBOUR);
    expect((await rig.names()).length).toBeGreaterThan(1);
    expect(await html()).toBe(before);
    await rig.pointAt('million');
    await rig.untilTooltip();
    await rig.send({ type: 'step', by: 1 });
    await rig.send({ type: 'clear' });
    expect(await html()).toBe(before);
    expect(await rig.names()).toEqual(['own']);
    await rig.pointAt('Holt');
    await rig.page.waitForTimeout(300);
    expect(await html()).toBe(before);
    expect(await rig.page.evaluate(() => window.rig.icon)).toEqual([true, false]);
  });

  it('fill the icon again where they were switched off and the page is read again', async () => {
    await open();
    await rig.send({ type: 'show', on: false });
    await rig.read(HARBOUR);
    expect(await rig.page.evaluate(() => window.rig.icon)).toEqual([true, false, true]);
  });

  it('go when the extension is taken away', async () => {
    await open();
    await rig.page.evaluate(() => window.rig.controller.abort());
    expect(await rig.names()).toEqual([]);
  });

  it('follow a toggle at once, each category by itself', async () => {
    await open();
    const all = { speakers: true, figures: true, sources: true };
    const speakers = look('speakers', 'name');
    await rig.settings({ categories: { ...all, speakers: false } });
    expect(await textsOf(speakers)).toEqual([]);
    expect(await joined(look('sources', 'words'))).toBe('“not optional”');
    await rig.pointAt('Holt');
    await rig.page.waitForTimeout(300);
    expect(await rig.tooltip()).toBeNull();
    await rig.settings({ categories: { ...all, figures: false } });
    expect(await joined(speakers)).toContain('Holt');
    expect(await textsOf(look('figures', 'figure'))).toEqual([]);
    await rig.settings({ categories: all, underlineParaphrases: true });
    expect(await joined(look('speakers', 'paraphrase'))).toBe('The keepers will stay');
  });

  it('take their colours from the text, block by block', async () => {
    await open(harbourPage({ css: '#council{background:#14161a;color:#eee}#late{background:#808080}' }));
    expect(await joined(look('sources', 'words', { ground: 'dark' }))).toBe('“not optional”');
    expect(await joined(look('sources', 'name', { ground: 'dark', link: true }))).toBe('The council');
    expect(await joined(look('speakers', 'words', { ground: 'mid-light' }))).toBe('“Nobody told us,”');
  });

  it('follow the page when it turns dark', async () => {
    await open(harbourPage({ css: 'html.night body{background:#111;color:#ddd}' }));
    await rig.page.evaluate(() => document.documentElement.classList.add('night'));
    await expect.poll(() => joined(look('sources', 'words', { ground: 'dark' }))).toBe('“not optional”');
    expect(await textsOf(look('sources', 'words'))).toEqual([]);
  });

  it('come back on the next action after the page cleared the registry', async () => {
    await open();
    const before = await rig.names();
    await rig.page.evaluate(() => CSS.highlights.clear());
    await rig.send({ type: 'state' });
    expect((await rig.names()).sort()).toEqual(before.sort());
    await rig.page.evaluate(() => CSS.highlights.clear());
    await rig.pointAt('million');
    await expect.poll(async () => (await rig.names()).length).toBeGreaterThanOrEqual(before.length);
  });

  it('leave words untinted where the system forces colours', async () => {
    await open(harbourPage(), { forcedColors: 'active' });
    expect(await textsOf(look('speakers', 'words'))).toEqual([]);
    expect(await joined(look('speakers', 'name'))).toContain('Holt');
  });

  it('go off and on by the keyboard without a new reading', async () => {
    await open();
    const off = await rig.send({ type: 'show', on: null });
    expect(off).toMatchObject({ state: 'done', shown: false });
    expect(await rig.names()).toEqual([]);
    const on = await rig.send({ type: 'show', on: null });
    expect(on).toMatchObject({ state: 'done', shown: true });
    expect(await joined(look('figures', 'figure'))).toBe('about 40 million crowns');
  });

  it('print only when asked to, and then with a legend', async () => {
    await open();
    const printed = (names: string[]) => names.filter((name) => name.startsWith('tx7p'));
    expect(printed(await rig.names())).toEqual([]);
    await rig.settings({ printWithMarks: true });
    expect(printed(await rig.names()).length).toBeGreaterThan(0);
    expect(await rig.page.evaluate(() => window.rig.layerText('legend'))).toContain('solid line');
    await rig.settings({ printWithMarks: false });
    expect(printed(await rig.names())).toEqual([]);
    expect(await rig.page.evaluate(() => window.rig.layer())).toBeUndefined();
  });
});

describe('the spotlight', () => {
  it('lights all statements of a voice and takes the other tints, until it ends', async () => {
    await open();
    await rig.send({ type: 'point', ids: ['s1'] });
    expect(await joined(look('speakers', 'words', { lit: true }))).toContain('We shut it');
    expect(await joined(look('speakers', 'paraphrase', { lit: true }))).toBe('The keepers will stay');
    expect(await textsOf(look('sources', 'words'))).toEqual([]);
    expect(await joined(look('sources', 'name', { link: true }))).toBe('The council');
    await rig.send({ type: 'point', ids: [] });
    expect(await joined(look('sources', 'words'))).toBe('“not optional”');
  });

  it('stays when pinned, until Escape or a second click', async () => {
    await open();
    expect(await rig.send({ type: 'pin', id: 'o1' })).toMatchObject({ pinned: 'o1' });
    expect(await joined(look('sources', 'words', { lit: true }))).toBe('“not optional”');
    expect(await rig.send({ type: 'pin', id: 'o1' })).toMatchObject({ pinned: null });
    await rig.send({ type: 'pin', id: 's2' });
    await rig.page.mouse.click(5, 400);
    await rig.page.keyboard.press('Escape');
    expect(await rig.send({ type: 'state' })).toMatchObject({ pinned: null });
  });
});

describe('going to a place', () => {
  it('brings it to 40 % of the window, or to 75 % where the popup lies', async () => {
    await open(harbourPage(), { viewport: { width: 1500, height: 900 }, reducedMotion: 'reduce' });
    await rig.send({ type: 'go', id: 's2', place: null });
    const top = () => rig.page.evaluate(() => document.querySelector('#late')!.getBoundingClientRect().top);
    expect(Math.abs((await top()) - 360)).toBeLessThan(15);
    await rig.page.evaluate(() => scrollTo(0, 0));
    await rig.page.setViewportSize({ width: 480, height: 900 });
    await rig.send({ type: 'go', id: 'a4', place: null });
    expect(Math.abs((await top()) - 675)).toBeLessThan(15);
  });

  it('scrolls the container that the article scrolls in', async () => {
    const css = 'html,body{height:100%;overflow:hidden}main{height:100%;overflow:auto}';
    await open(harbourPage({ css }), { reducedMotion: 'reduce' });
    await rig.send({ type: 'go', id: 'a4', place: null });
    const top = await rig.page.evaluate(() => document.querySelector('#late')!.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(100);
    expect(top).toBeLessThan(700);
  });

  it('opens the tooltip of the place, which a click on the page closes', async () => {
    await open(harbourPage(), { reducedMotion: 'reduce' });
    await rig.send({ type: 'go', id: 'f1', place: null });
    expect(await rig.untilTooltip()).toContain('Credited to The council');
    await rig.page.mouse.click(5, 300);
    await rig.untilTooltip(false);
    expect(await textsOf(look('figures', 'figure', { lit: true }))).toEqual([]);
  });
});

describe('turning to something else', () => {
  it.each<[what: string, command: PageCommand]>([
    ['pointing at another entry', { type: 'point', ids: ['s1'] }],
    ['ending the spotlight', { type: 'pin', id: null }],
  ])('%s takes what the last jump lit and opened', async (_, command) => {
    await open(harbourPage(), { reducedMotion: 'reduce' });
    await rig.send({ type: 'go', id: 'f1', place: null });
    await rig.untilTooltip();
    await rig.send(command);
    await rig.untilTooltip(false);
    expect(await textsOf(look('figures', 'figure', { lit: true }))).toEqual([]);
  });
});

describe('the bar', () => {
  const heard = () =>
    rig.page.evaluate(() => window.rig.layer()?.querySelector('[role=status]')?.textContent);

  it('goes through the marks in the order of the text and tells each', async () => {
    await open(harbourPage(), { reducedMotion: 'reduce' });
    await rig.send({ type: 'step', by: 1 });
    expect(await heard()).toContain('Statement 1 of 7: Mara Holt');
    await rig.page.keyboard.press('Enter');
    expect(await heard()).toContain('2 of 7: The council');
    await rig.page.keyboard.press('Enter');
    expect(await heard()).toContain('Figure 3 of 7: about 40 million crowns, credited to The council');
    expect(await rig.untilTooltip()).toContain('Credited to The council');
    await rig.send({ type: 'step', by: -1 });
    expect(await heard()).toContain('2 of 7: The council');
  });

  it('steps through one kind, closes with Escape and gives the focus back', async () => {
    await open(harbourPage({ before: '<button id="own">own</button>' }), { reducedMotion: 'reduce' });
    await rig.page.focus('#own');
    await rig.send({ type: 'step', by: 1 });
    await rig.page.evaluate(() => {
      const select = window.rig.layer()!.querySelector('select')!;
      select.value = 'figures';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await heard()).toContain('Figure 1 of 3');
    await rig.page.keyboard.press('Escape');
    await rig.page.keyboard.press('Escape');
    expect(await rig.page.evaluate(() => window.rig.layer())).toBeUndefined();
    expect(await rig.page.evaluate(() => document.activeElement?.id)).toBe('own');
  });
});

describe('a page that goes on', () => {
  it('loses the marks when it turns to another story without a new document', async () => {
    await open();
    await rig.page.evaluate(() => {
      history.pushState({}, '', '/another');
      document.querySelector('article')!.innerHTML = '<h1>Another story</h1><p>Nothing of the old one.</p>';
    });
    await expect.poll(() => rig.send({ type: 'state' })).toEqual({ state: 'idle' });
    expect(await rig.names()).toEqual([]);
  });

  it('keeps them when only its address changes, as on endless pages', async () => {
    await open();
    await rig.page.evaluate(() => history.replaceState({}, '', '/story/part-2'));
    await rig.page.waitForTimeout(700);
    expect(await joined(look('figures', 'figure'))).toBe('about 40 million crowns');
  });

  it('gets them back after it was rendered anew, and a new address then leaves them', async () => {
    await open();
    await rig.page.evaluate(() => {
      const article = document.querySelector('article')!;
      const html = article.innerHTML;
      article.innerHTML = html;
    });
    await expect.poll(() => joined(look('figures', 'figure'))).toBe('about 40 million crowns');
    await rig.page.evaluate(() => history.replaceState({}, '', '/story/comments'));
    await rig.page.waitForTimeout(400);
    await rig.pointAt('million');
    expect(await rig.untilTooltip()).toContain('Credited to The council');
    expect(await rig.send({ type: 'state' })).toMatchObject({ state: 'done', changed: false });
  });
});
