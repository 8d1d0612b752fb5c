/** How marks, tooltip and bar look on a page: every ground and every way of showing that a reader can meet. */
import type { Browser, Page } from 'playwright-core';
import { HARBOUR, harbourPage } from '../e2e/page-rig/harbour.ts';
import { openPage, type Rig } from '../e2e/page-rig/rig.ts';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

interface PageCase {
  readonly css?: string;
  readonly width?: number;
  readonly media?: Media;
  /** The picture shows all of it, as paper does: what is added for print stands at the end. */
  readonly whole?: boolean;
  /** What the reader does before the picture is taken. */
  readonly act?: (rig: Rig) => Promise<unknown>;
}

const onGround = (ground: string, text: string, link: string): PageCase => ({
  css: `html{background:${ground};color:${text}}a{color:${link}}`,
});
/** Stripes of one kind of brightness, as photographs under text are. */
const IMAGE = 'repeating-linear-gradient(45deg,#12303f 0 22px,#1d2b20 22px 44px)';
/** No tooltip opens while the page scrolls. */
const SCROLLED_MS = 200;
const step = (rig: Rig) => rig.send({ type: 'step', by: 1 });
const hover = (words: string) => async (rig: Rig) => {
  await rig.page.locator('#council').scrollIntoViewIfNeeded();
  await rig.page.waitForTimeout(SCROLLED_MS);
  await rig.pointAt(words);
  await rig.untilTooltip();
};

export const PAGE_CASES: Readonly<Record<string, PageCase>> = {
  'page-white': onGround('#fff', '#222', '#0645ad'),
  'page-sepia': onGround('#f4ecd8', '#4a3b28', '#7a4a12'),
  'page-dark': onGround('#14161a', '#e6e6e6', '#9cc4ff'),
  'page-mid-grey': onGround('#8a8a8a', '#111', '#001a66'),
  'page-image': onGround(IMAGE, '#fff', '#cfe6ff'),
  'page-paraphrases': { act: (rig) => rig.settings({ underlineParaphrases: true }) },
  'page-spotlight': { act: (rig) => rig.send({ type: 'pin', id: 's1' }) },
  'page-tooltip-figure': { act: hover('million') },
  'page-tooltip-name': { act: hover('Holt') },
  'page-tooltip-words': { act: hover('nobody was on it') },
  'page-narrow': { width: 320, act: hover('million') },
  'page-bar': { act: step },
  'page-bar-narrow': { width: 320, act: step },
  'page-bar-dark': {
    css: 'html{background:#14161a;color:#e6e6e6}',
    media: { colorScheme: 'dark' },
    act: step,
  },
  'page-more-contrast': { media: { contrast: 'more' } },
  'page-forced-colors': { media: { forcedColors: 'active' }, act: step },
  'page-print-clean': { media: { media: 'print' }, whole: true },
  'page-print-with-marks': {
    media: { media: 'print' },
    whole: true,
    act: (rig) => rig.settings({ printWithMarks: true }),
  },
};

/** The sample page in this case, at rest and ready for a picture. Close its page's context afterwards. */
export async function openPageCase(browser: Browser, name: string): Promise<Rig> {
  const { css = '', width = 760, media, act } = PAGE_CASES[name]!;
  const look = { viewport: { width, height: 640 }, deviceScaleFactor: 2, reducedMotion: 'reduce' };
  const rig = await openPage(browser, harbourPage({ css }), look);
  if (media) await rig.page.emulateMedia(media);
  await rig.read(HARBOUR);
  await act?.(rig);
  return rig;
}
