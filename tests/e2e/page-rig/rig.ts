/**
 * The page layer alone in a real browser: its own bundle on a page of the test, with ports that the test answers.
 * The analysis is hand-made from the article that was really read, so that marks are tested without the rules.
 */
import type { Browser, Page } from 'playwright-core';
import { bundle } from '../../../scripts/bundle.ts';
import type { PageCommand, PageState } from '../../../utils/analysis/page-state.ts';
import type { MarkSettings } from '../../../utils/page/ports.ts';
import type { StorySpec } from '../../page/story.ts';
import type { RigInPage } from './in-page.ts';

declare global {
  interface Window {
    rig: RigInPage;
  }
}

let script: Promise<string> | null = null;

/** The page layer as one script, built once for all tests of a run. */
function pageScript(): Promise<string> {
  script ??= bundle('tests/e2e/page-rig/in-page.ts', 'rigBundle');
  return script;
}

export interface Rig {
  readonly page: Page;
  /** Reads the page and shows the marks of the story's analysis. `text` of the spec is not used: the page's is. */
  read(story: Omit<StorySpec, 'text'>): Promise<PageState>;
  send(command: PageCommand): Promise<PageState>;
  settings(change: Partial<MarkSettings>): Promise<void>;
  /** What the highlight registry paints: for each name the text of its ranges, white space collapsed. */
  painted(): Promise<PaintedText[]>;
  /** Moves the mouse over the middle of these words. */
  pointAt(words: string, nth?: number): Promise<void>;
  /** Text of the open tooltip; null where there is none. */
  tooltip(): Promise<string | null>;
  /** Waits until a tooltip is open (or, with `false`, closed) and gives its text. */
  untilTooltip(open?: boolean): Promise<string>;
  /** Window coordinates of the middle of a word. */
  middleOf(words: string, nth?: number): Promise<{ x: number; y: number }>;
  /** Ids of the highlight registry, ours and the page's. */
  names(): Promise<string[]>;
}
export interface PaintedText {
  readonly look: string;
  readonly texts: string[];
}

/** Loads HTML as a page and puts the page layer beside it. */
export async function openPage(browser: Browser, html: string, options = {}): Promise<Rig> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
  const page = await context.newPage();
  await page.route('http://news.test/**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://news.test/story');
  await page.evaluate(await pageScript());
  return rigOf(page);
}

function rigOf(page: Page): Rig {
  return {
    page,
    read: (story) => page.evaluate((spec) => window.rig.read(spec), story),
    send: (command) => page.evaluate((one) => window.rig.send(one), command),
    settings: (change) => page.evaluate((one) => window.rig.change(one), change),
    painted: () => page.evaluate(() => window.rig.painted()),
    middleOf: (words, nth = 0) => page.evaluate(([w, n]) => window.rig.middleOf(w, n), [words, nth] as const),
    names: () => page.evaluate(() => [...CSS.highlights.keys()]),
    async untilTooltip(open = true) {
      await page.waitForFunction((wanted) => (window.rig.layerText('tooltip') !== null) === wanted, open, {
        timeout: 3000,
      });
      return (await page.evaluate(() => window.rig.layerText('tooltip'))) ?? '';
    },
    tooltip: () => page.evaluate(() => window.rig.layerText('tooltip')),
    async pointAt(words, nth = 0) {
      const point = await page.evaluate(([w, n]) => window.rig.middleOf(w, n), [words, nth] as const);
      await page.mouse.move(point.x - 1, point.y);
      await page.mouse.move(point.x, point.y);
      await page.waitForTimeout(40);
    },
  };
}
