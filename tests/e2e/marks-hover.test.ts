import { describe, expect, it } from 'vitest';
import { HARBOUR, harbourPage } from './page-rig/harbour.ts';
import { openingPages } from './page-rig/opening-pages.ts';
import type { Rig } from './page-rig/rig.ts';

const openPage = openingPages();
let rig: Rig;

async function open(html = harbourPage(), options = {}) {
  rig = await openPage(html, options);
  await rig.read(HARBOUR);
}
/** All words that are painted as lit. */
const lit = async () =>
  (await rig.painted())
    // The last bit of a name's number.
    .filter(({ look }) => Number.parseInt(look.slice(4), 36) % 2 === 1)
    .flatMap(({ texts }) => texts)
    .join('|');

describe('hover', () => {
  it('opens a tooltip on a figure that begins with who, and closes when the mouse leaves', async () => {
    await open();
    await rig.pointAt('million');
    expect(await rig.untilTooltip()).toContain('Credited to The council');
    expect(await lit()).toBe('about 40 million crowns');
    await rig.pointAt('Lorries');
    await rig.untilTooltip(false);
    expect(await lit()).toBe('');
  });

  it('lights the whole statement from its name, across inline elements', async () => {
    await open();
    await rig.pointAt('Holt');
    expect(await rig.untilTooltip()).toContain('Mara Holt');
    expect(await lit()).toContain('“We shut it at|dawn|, and nobody was on it,”');
  });

  it('lights a paraphrase that is not painted at rest, and shows one line after a rest', async () => {
    await open();
    await rig.pointAt('keepers will stay');
    expect(await lit()).toContain('The keepers will stay');
    expect(await rig.tooltip()).toBeNull();
    await rig.page.waitForTimeout(200);
    expect(await rig.tooltip()).toBeNull();
    expect(await rig.untilTooltip()).toMatch(/Mara Holt · paraphrased/i);
  });

  it('finds nothing beside a line and between paragraphs', async () => {
    await open();
    const { x, y } = await rig.middleOf('daily');
    await rig.page.mouse.move(x + 200, y);
    await rig.page.mouse.move(x, y + 30);
    await rig.page.waitForTimeout(300);
    expect(await lit()).toBe('');
    expect(await rig.tooltip()).toBeNull();
  });

  it('lets the mouse into the tooltip', async () => {
    await open();
    await rig.pointAt('million');
    await rig.untilTooltip();
    const box = await rig.page.evaluate(() => window.rig.layerBox('tooltip'));
    const { x, y } = await rig.middleOf('million');
    await rig.page.mouse.move((x + box.x + 60) / 2, (y + box.bottom) / 2, { steps: 4 });
    await rig.page.mouse.move(box.x + 60, box.y + 30, { steps: 6 });
    await rig.page.waitForTimeout(600);
    expect(await rig.tooltip()).toContain('Credited to');
    expect(await lit()).toBe('about 40 million crowns');
  });

  it('closes with Escape, which the page does not hear then', async () => {
    await open(
      harbourPage({ after: '<script>addEventListener("keydown", (e) => (window.heard = e.key))</script>' }),
    );
    await rig.pointAt('million');
    await rig.untilTooltip();
    await rig.page.keyboard.press('Escape');
    await rig.untilTooltip(false);
    expect(await rig.page.evaluate(() => (window as { heard?: string }).heard)).toBeUndefined();
    await rig.page.keyboard.press('Escape');
    expect(await rig.page.evaluate(() => (window as { heard?: string }).heard)).toBe('Escape');
  });

  it('stays away while the mouse selects and while the page scrolls under it', async () => {
    await open();
    const start = await rig.middleOf('ferries', 1);
    const end = await rig.middleOf('million');
    await rig.page.mouse.move(start.x, start.y);
    await rig.page.mouse.down();
    await rig.page.mouse.move(end.x, end.y, { steps: 4 });
    await rig.page.waitForTimeout(500);
    expect(await rig.tooltip()).toBeNull();
    expect(await lit()).toBe('');
    await rig.page.mouse.up();
    await rig.page.mouse.click(5, 400);
    await rig.pointAt('million');
    await rig.untilTooltip();
    await rig.page.mouse.wheel(0, 60);
    await rig.untilTooltip(false);
    expect(await lit()).toBe('');
  });

  it.each([
    ['zoomed', { css: 'body{zoom:1.7}' }],
    [
      'in a scroll container',
      { css: 'html,body{height:100%;overflow:hidden}main{height:100%;overflow:auto}' },
    ],
    ['written from right to left', { css: 'html{direction:rtl}' }],
    ['transformed', { css: 'main{transform:translate(40px,20px) scale(.9)}' }],
    ['not selectable', { css: 'main{user-select:none}' }],
  ])('works on a page that is %s', async (_, look) => {
    await open(harbourPage(look));
    await rig.pointAt('million');
    expect(await rig.untilTooltip()).toContain('Credited to The council');
  });

  it('keeps the tooltip in the window and off its own sentence', async () => {
    await open(harbourPage(), { viewport: { width: 420, height: 640 } });
    await rig.page.evaluate(() => document.querySelector('#council')!.scrollIntoView());
    await rig.page.waitForTimeout(200);
    await rig.pointAt('million');
    await rig.untilTooltip();
    await rig.page.waitForTimeout(50);
    const [box, sentence] = await rig.page.evaluate(() => [
      window.rig.layerBox('tooltip'),
      document.querySelector('#council')!.getClientRects()[0]!.toJSON(),
    ]);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(420);
    expect(box.bottom <= sentence.top + 4 || box.top >= sentence.top + 20).toBe(true);
  });

  it('renders the page’s words as text, whatever they are', async () => {
    rig = await openPage(harbourPage());
    const name = '<img src=x onerror="window.bad=1">';
    await rig.read({ ...HARBOUR, speakers: [{ id: 's1', name, role: '<b>chief</b>' }] });
    await rig.pointAt('Holt');
    const text = await rig.untilTooltip();
    expect(text).toContain(name);
    expect(await rig.page.evaluate(() => (window as { bad?: number }).bad)).toBeUndefined();
  });
});

describe('the cost of it', () => {
  it('asks for layout at most once a frame while the mouse moves, and never to paint', async () => {
    await open();
    await rig.page.evaluate(() => {
      const counts = { frames: 0, looks: 0, reads: 0 };
      Object.assign(window, { counts });
      const frame = () =>
        requestAnimationFrame(() => {
          counts.frames++;
          frame();
        });
      frame();
      const caret = document.caretPositionFromPoint.bind(document);
      document.caretPositionFromPoint = (...args) => {
        counts.looks++;
        return caret(...args);
      };
      const rects = Range.prototype.getClientRects;
      Range.prototype.getClientRects = function () {
        counts.reads++;
        return rects.call(this);
      };
    });
    const counts = () => rig.page.evaluate(() => (window as unknown as Counted).counts);
    await rig.settings({ underlineParaphrases: true });
    await rig.send({ type: 'point', ids: ['s1'] });
    await rig.send({ type: 'point', ids: [] });
    expect(await counts()).toMatchObject({ looks: 0, reads: 0 });
    await rig.page.mouse.move(300, 300);
    await rig.page.mouse.move(500, 420, { steps: 120 });
    const { frames, looks } = await counts();
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThanOrEqual(frames);
  });
});

interface Counted {
  counts: Record<'frames' | 'looks' | 'reads', number>;
}

describe('the tooltip’s buttons', () => {
  /** A real click on a button of the layer. */
  async function press(label: string) {
    const box = await rig.page.evaluate((text) => {
      const buttons = [...window.rig.layer()!.querySelectorAll('button')];
      return buttons
        .find((button) => button.textContent === text)!
        .getBoundingClientRect()
        .toJSON();
    }, label);
    await rig.page.mouse.move(box.x + 5, box.y + 5, { steps: 5 });
    await rig.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await rig.page.waitForTimeout(900);
  }
  /** What is on the clipboard, as pasted into a field of the page. */
  async function pasted(): Promise<string> {
    await rig.page.evaluate(() => document.querySelector('textarea')!.focus());
    await rig.page.keyboard.press('Control+A');
    await rig.page.keyboard.press('Control+V');
    return rig.page.evaluate(() => document.querySelector('textarea')!.value);
  }

  it('copy a reference with a link to the words, and a report, even where the page has no clipboard', async () => {
    await open(harbourPage({ after: '<textarea></textarea>' }));
    await rig.pointAt('million');
    await rig.untilTooltip();
    await press('Copy');
    const entry = await pasted();
    expect(entry).toContain(
      'costs about 40 million crowns [about 40 million crowns; credited to The council]',
    );
    expect(entry).toContain('#:~:text=');
    await rig.page.evaluate(() => scrollTo(0, 0));
    await rig.page.mouse.move(5, 300);
    await rig.untilTooltip(false);
    await rig.pointAt('million');
    await rig.untilTooltip();
    await press('Why marked?');
    await press('Wrong mark? Copy a report');
    expect(await pasted()).toContain('Marked: about 40 million crowns');
  });
});
