/** Pages that move, grow, hide or enclose the words of a story after or before it was read. */
import { expect, it } from 'vitest';
import { HARBOUR, harbourPage } from './page-rig/harbour.ts';
import { openingPages } from './page-rig/opening-pages.ts';
import type { Rig } from './page-rig/rig.ts';

const openPage = openingPages();
let rig: Rig;

const open = async (html = harbourPage()) => {
  rig = await openPage(html);
  return rig.read(HARBOUR);
};
const painted = async () => (await rig.painted()).flatMap(({ texts }) => texts);

it('text that comes later is told of, and the marks stay', async () => {
  await open();
  const before = await painted();
  await rig.page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent =
      'The crews came back in the evening, and they brought news of the other shore. '.repeat(4);
    document.querySelector('article')!.append(paragraph);
  });
  await expect.poll(() => rig.send({ type: 'state' })).toMatchObject({ state: 'done', changed: true });
  expect(await painted()).toEqual(before);
});

it('text that goes is told of, and its findings are not located', async () => {
  await open();
  await rig.page.evaluate(() => document.querySelector('#late')!.remove());
  await expect
    .poll(() => rig.send({ type: 'state' }))
    .toMatchObject({ state: 'done', changed: true, notLocated: ['a4', 'f3'] });
  expect(await painted()).not.toContain('300');
});

it('hidden text has no mark and is not located', async () => {
  const state = await open(harbourPage({ css: '#late{display:none}' }));
  expect(state).toMatchObject({ state: 'done', changed: false, notLocated: ['a4', 'f3'] });
  expect(await painted()).not.toContain('300');
});

it('words are pointed at where they moved to', async () => {
  await open();
  const { x, y } = await rig.middleOf('million');
  await rig.page.evaluate(() => {
    const banner = document.createElement('div');
    banner.style.height = '150px';
    document.body.prepend(banner);
  });
  await rig.page.mouse.move(x, y);
  await rig.page.waitForTimeout(300);
  expect(await rig.tooltip()).toBeNull();
  await rig.pointAt('million');
  expect(await rig.untilTooltip()).toContain('Credited to The council');
});

it('words in an open shadow root are marked and pointed at', async () => {
  const inRoot = harbourPage()
    .replace('<article>', '<story-body><template shadowrootmode="open"><article>')
    .replace('</article>', '</article></template></story-body>');
  expect(await open(inRoot)).toMatchObject({ state: 'done', notLocated: [] });
  expect(await painted()).toContain('about 40 million crowns');
  const { x, y } = await rig.page.evaluate(() => {
    const words = document.querySelector('story-body')!.shadowRoot!.querySelector('#council')!.childNodes[1]!;
    const range = document.createRange();
    const at = words.textContent!.indexOf('million');
    range.setStart(words, at);
    range.setEnd(words, at + 'million'.length);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await rig.page.mouse.move(x - 1, y);
  await rig.page.mouse.move(x, y);
  expect(await rig.untilTooltip()).toContain('Credited to The council');
});
