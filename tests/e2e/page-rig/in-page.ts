/** The half of the rig that runs in the page. Opens closed shadow roots to itself, as only a test may. */
import type { PageCommand, PageState } from '../../../utils/analysis/page-state.ts';
import { MARKS_STYLE } from '../../../utils/page/marks/style.ts';
import type { MarkSettings } from '../../../utils/page/ports.ts';
import { type PageSession, startSession } from '../../../utils/page/session.ts';
import { type StorySpec, story } from '../../page/story.ts';

const roots = new Set<ShadowRoot>();
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  if (init.mode === 'closed') roots.add(root);
  return root;
};

const sheet = new CSSStyleSheet();
let settings: MarkSettings = {
  categories: { speakers: true, figures: true, sources: true },
  underlineParaphrases: false,
  printWithMarks: false,
};
const watchers = new Set<(next: MarkSettings) => void>();
let spec: Omit<StorySpec, 'text'> = {};
const announced: PageState[] = [];
const icon: boolean[] = [];
const controller = new AbortController();

const session: PageSession = startSession(
  document,
  {
    analyse: async (article) => ({ ok: true, value: story({ ...spec, text: article.text }) }),
    style: async (on) => {
      sheet.replaceSync(on ? MARKS_STYLE : '');
      document.adoptedStyleSheets = on ? [sheet] : [];
    },
    icon: (on) => icon.push(on),
    announce: (state) => announced.push(state),
    settings: {
      get: async () => settings,
      watch: (onChange, signal) => {
        watchers.add(onChange);
        signal.addEventListener('abort', () => watchers.delete(onChange));
      },
    },
    version: '0.0.0',
  },
  controller.signal,
);

const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();
const open = () => [...roots].find((root) => root.host.isConnected);

function textRange(words: string, nth: number): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1))
      if (nth-- === 0) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        return range;
      }
  throw new Error(`not on the page in one text node: ${words}`);
}

const rig = {
  announced,
  icon,
  controller,
  async read(next: Omit<StorySpec, 'text'>): Promise<PageState> {
    spec = next;
    session.handle({ type: 'read', anyway: true });
    for (let i = 0; i < 200; i++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const last = announced.at(-1);
      if (last && last.state !== 'reading') return last;
    }
    throw new Error('still reading');
  },
  send: (command: PageCommand): PageState => session.handle(command),
  change(next: Partial<MarkSettings>): void {
    settings = { ...settings, ...next };
    for (const watcher of watchers) watcher(settings);
  },
  painted: () =>
    [...CSS.highlights].map(([look, highlight]) => ({
      look,
      texts: [...highlight].map((range) => collapsed((range as Range).toString())),
    })),
  middleOf(words: string, nth: number) {
    const range = textRange(words, nth);
    const rects = range.getClientRects();
    const rect = rects[0]!;
    return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  },
  layerText(slot: string): string | null {
    const element = open()?.querySelector(`[data-slot=${slot}]`);
    return element?.childElementCount ? element.textContent : null;
  },
  layerBox(slot: string) {
    const element = open()?.querySelector(`[data-slot=${slot}]`);
    return element?.childElementCount ? element.getBoundingClientRect().toJSON() : null;
  },
  layer: open,
};
export type RigInPage = typeof rig;
window.rig = rig;
