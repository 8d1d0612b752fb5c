/** The popup's side of the extension: where its state comes from and what its buttons do. */
import { browser } from 'wxt/browser';
import type { PopupEvents, PopupState } from '../../components/popup/events.ts';
import type { PageCommand } from '../analysis/page-state.ts';
import type { Settings } from '../analysis/settings.ts';
import { fromPage, listen } from './listen.ts';
import { pageToPopupSchema } from './messages.ts';
import { clickedTab, openPage } from './open-page.ts';
import { sendToPage } from './send.ts';
import { loadSettings, saveSettings, watchSettings } from './settings.ts';

type Draw = (state: PopupState, settings: Settings, events: PopupEvents) => void;

/** Draws at once, and again whenever the page or the settings change, until the signal aborts. */
export async function startPopup(draw: Draw, signal: AbortSignal): Promise<void> {
  let state: PopupState = { state: 'reading' };
  let settings = await loadSettings();
  let news = 0;
  const tabId = await clickedTab();
  const show = (next: PopupState) => {
    state = next;
    draw(state, settings, events);
  };
  const use = (next: Settings) => {
    settings = next;
    draw(state, settings, events);
  };
  const events = popupEvents(tabId, () => settings, { show, use });
  draw(state, settings, events);
  watchSettings(use, signal);
  listen({
    schema: pageToPopupSchema,
    from: (sender) => fromPage(sender) && sender.tab.id === tabId,
    handle: (message) => {
      news++;
      show(message.state);
    },
    signal,
  });
  await events.started;
}

const broken = (error: unknown): PopupState => ({ state: 'broken', details: String(error) });

interface Redraw {
  readonly show: (state: PopupState) => void;
  readonly use: (settings: Settings) => void;
}

function popupEvents(tabId: number, settings: () => Settings, { show, use }: Redraw): PopupEvents {
  /** A page that no longer answers was left or reloaded: it is opened as by a click. */
  const command = async (message: PageCommand) => {
    show((await sendToPage(tabId, message).catch(broken)) ?? (await openPage(tabId).catch(broken)));
  };
  const change = (next: Settings) => {
    use(next);
    void saveSettings(next);
  };
  return {
    read: (anyway) => void command({ type: 'read', anyway }),
    readOn: () => void command({ type: 'read', anyway: true }),
    clear: () => void command({ type: 'clear' }),
    show: (on) => void command({ type: 'show', on }),
    point: (ids) => void command({ type: 'point', ids: [...ids] }),
    pin: (id) => void command({ type: 'pin', id }),
    go: (id, place) => void command({ type: 'go', id, place }),
    toggle: (category, on) => {
      const now = settings();
      change({ ...now, categories: { ...now.categories, [category]: on } });
    },
    changeSettings: change,
    copy: async () => false,
    openLink: (url) => void browser.tabs.create({ url }),
    openExtensionSettings: () =>
      void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }),
  };
}
