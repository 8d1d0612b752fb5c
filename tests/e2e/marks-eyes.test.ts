/** Marks for every page and every eye: grounds, links, contrast, forced colours, less motion, paper. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { highlightName } from '../../utils/page/marks/style.ts';
import { HARBOUR, harbourPage } from './page-rig/harbour.ts';
import { openingPages } from './page-rig/opening-pages.ts';
import type { Rig } from './page-rig/rig.ts';

const openPage = openingPages();
let rig: Rig;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
async function open(css = '', media: Media = {}, story = HARBOUR) {
  rig = await openPage(harbourPage({ css }));
  await rig.page.emulateMedia(media);
  await rig.read(story);
}
type Look = Parameters<typeof highlightName>[0];
const name = (category: Look['category'], part: Look['part'], more: Partial<Look> = {}) =>
  highlightName({ category, part, lit: false, ground: 'light', link: false, ...more });
const textsOf = async (look: string) => (await rig.painted()).find((one) => one.look === look)?.texts ?? [];
/** What the browser makes of our style for this name. */
const styleOf = (look: string) =>
  rig.page.evaluate((pseudo) => {
    const {
      textDecorationLine,
      textDecorationStyle,
      textDecorationThickness,
      textDecorationColor,
      textUnderlineOffset,
      backgroundColor,
    } =
      // biome-ignore format: a list
      getComputedStyle(document.querySelector('#council')!, pseudo);
    return {
      line: `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`,
      colour: textDecorationColor,
      offset: textUnderlineOffset,
      tint: backgroundColor,
    };
  }, `::highlight(${look})`);

describe('the ground under the text', () => {
  it.each([
    ['white', 'background:#fff;color:#222', 'light'],
    ['sepia', 'background:#f4ecd8;color:#4a3b28', 'light'],
    ['near-black', 'background:#14161a;color:#e6e6e6', 'dark'],
    ['mid-grey under dark text', 'background:#8a8a8a;color:#111', 'mid-light'],
    ['mid-grey under light text', 'background:#777;color:#fff', 'mid-dark'],
    ['an image under light text', 'background:linear-gradient(#12303f,#1d2b20);color:#fff', 'dark'],
    ['an image under dark text', 'background:linear-gradient(#fff,#eed);color:#222', 'light'],
  ] as const)('%s', async (_, css, ground) => {
    await open(`html{${css}}a{color:inherit}`);
    expect(await textsOf(name('speakers', 'name', { ground }))).toContain('Holt');
    const { line, colour } = await styleOf(name('speakers', 'name', { ground }));
    expect(line).toBe('underline solid 2px');
    // On mid-grey the line has the colour of the text that it stands under.
    const text = await rig.page.evaluate(() => getComputedStyle(document.querySelector('#council')!).color);
    if (ground.startsWith('mid')) expect(colour).toBe(text);
    else expect(colour).not.toBe(text);
  });
});

it('tell kinds apart by their shape alone', async () => {
  await open();
  expect((await styleOf(name('speakers', 'name'))).line).toBe('underline solid 2px');
  expect((await styleOf(name('sources', 'name'))).line).toBe('underline double 1px');
  expect((await styleOf(name('figures', 'figure'))).line).toBe('underline solid 2px');
  expect((await styleOf(name('figures', 'open-figure'))).line).toBe('underline dashed 1.5px');
  expect((await styleOf(name('speakers', 'paraphrase', { lit: true }))).line).toBe('underline dotted 1.5px');
  expect((await styleOf(name('figures', 'open-figure'))).tint).toBe('rgba(0, 0, 0, 0)');
});

it('leave room for the line of a link that they stand on', async () => {
  await open();
  expect((await styleOf(name('sources', 'name'))).offset).toBe('3px');
  expect((await styleOf(name('sources', 'name', { link: true }))).offset).toBe('5px');
});

it('have thicker lines in the text’s own colour for readers who ask for more contrast', async () => {
  await open('', { contrast: 'more' });
  const { line, colour } = await styleOf(name('speakers', 'name'));
  expect(line).toBe('underline solid 3px');
  expect(colour).toBe('rgb(0, 0, 0)');
});

it('keep their shapes and lose their tints where the system forces colours', async () => {
  await open('', { forcedColors: 'active' });
  expect(await textsOf(name('speakers', 'words'))).toEqual([]);
  expect((await styleOf(name('sources', 'name'))).line).toBe('underline double 1px');
});

describe('going to a place', () => {
  const late = () => rig.page.evaluate(() => document.querySelector('#late')!.getBoundingClientRect().top);
  /** Where the page stands in the very moment after it was sent there. */
  const topsAfterGo = () =>
    rig.page.evaluate(() => {
      window.rig.send({ type: 'go', id: 'a4', place: null });
      return document.querySelector('#late')!.getBoundingClientRect().top;
    });

  it('glides', async () => {
    await open('', { reducedMotion: 'no-preference' });
    const [before, after] = [await late(), await topsAfterGo()];
    expect(after).toBe(before);
    await expect.poll(late).toBeLessThan(before - 100);
  });

  it('jumps where the reader asked for less motion', async () => {
    await open('', { reducedMotion: 'reduce' });
    const [before, after] = [await late(), await topsAfterGo()];
    expect(after).toBeLessThan(before - 100);
  });
});

describe('on paper', () => {
  const paper = async () => {
    await rig.page.emulateMedia({ media: 'print' });
    return (await rig.page.screenshot({ fullPage: true })).toString('base64');
  };

  it('the page is as it was, to the pixel', async () => {
    rig = await openPage(harbourPage());
    const untouched = await paper();
    await rig.read(HARBOUR);
    await rig.send({ type: 'step', by: 1 });
    await rig.page.evaluate(() => scrollTo(0, 0));
    expect((await paper()) === untouched).toBe(true);
  });

  it('marks and a legend at the end of it come when asked for', async () => {
    rig = await openPage(harbourPage());
    const untouched = await paper();
    await rig.read(HARBOUR);
    await rig.settings({ printWithMarks: true });
    expect((await paper()) === untouched).toBe(false);
    expect((await styleOf(name('figures', 'figure').replace('tx7s', 'tx7p'))).tint).toBe(
      'rgb(255, 233, 173)',
    );
    const box = await rig.page.evaluate(() => window.rig.layerBox('legend'));
    expect(box.height).toBeGreaterThan(10);
    await rig.page.emulateMedia({ media: 'screen' });
    expect((await rig.page.evaluate(() => window.rig.layerBox('legend'))).height).toBe(0);
  });
});

describe('a page that is mostly quotation', () => {
  const KEEPER = Array.from({ length: 12 }, (_, i) => [
    `“Lamp ${i + 1} was lit every night of my life, in fog, in storm, in the two wars and in between, and nobody thanked us,”`,
    'said keeper Ida Brask.',
  ]);
  const interview = `<!doctype html><html lang="en"><meta charset="utf-8"><body><article><h1>The keeper speaks of her lamps</h1>${KEEPER.map(
    ([words, who]) => `<p>${words} ${who}</p>`,
  ).join('')}</article></body></html>`;

  it('has names only, until one points at one', async () => {
    rig = await openPage(interview);
    await rig.read({
      statements: KEEPER.map(([words]) => ({
        content: words!,
        source: 'keeper Ida Brask',
        cue: 'said',
        by: 's1',
      })),
      speakers: [{ id: 's1', name: 'Ida Brask', role: 'keeper' }],
    });
    expect(await textsOf(name('speakers', 'words'))).toEqual([]);
    expect((await textsOf(name('speakers', 'name'))).length).toBeGreaterThan(0);
    await rig.pointAt('Brask');
    expect(await textsOf(name('speakers', 'words', { lit: true }))).toEqual([KEEPER[0]![0]]);
  });
});

describe('by keys alone', () => {
  it('the way leads from the bar into the tooltip of the mark and back', async () => {
    await open('', { reducedMotion: 'reduce' });
    const focused = () =>
      rig.page.evaluate(() => {
        const at = window.rig.layer()!.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? null;
      });
    await rig.send({ type: 'step', by: 1 });
    await rig.untilTooltip();
    expect(await focused()).toBe('Next mark');
    await rig.page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Previous mark');
    await rig.page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Why marked?');
    await rig.page.keyboard.press('Enter');
    await expect.poll(() => rig.tooltip()).toContain('Wrong mark? Copy a report');
    await rig.page.keyboard.press('Tab');
    expect(await focused()).toBe('Wrong mark? Copy a report');
    await rig.page.keyboard.press('Tab');
    expect(await focused()).toBe('Previous mark');
  });
});
