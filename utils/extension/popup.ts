/** The popup's side of the extension: where its state comes from and what its buttons do. */
import { browser } from 'wxt/browser';
import type { PopupEvents, PopupState } from '../../components/popup/events.ts';
import type { FramedState, PageCommand } from '../analysis/page-state.ts';
import type { Settings } from '../analysis/settings.ts';
import { shortcuts } from './commands.ts';
import { copyFrom } from './copy.ts';
import { fromPage, listen } from './listen.ts';
import { pageToPopupSchema } from './messages.ts';
import { clickedTab, frameAt, openPage } from './open-page.ts';
import { PAGE_ITSELF, sendToPage, tellPage } from './send.ts';
import { loadSettings, saveSettings, watchSettings } from './settings.ts';

type Draw = (state: PopupState, settings: Settings, events: PopupEvents) => void;

/** Draws at once, and again whenever the page or the settings change, until the signal aborts. */
export async function startPopup(draw: Draw, signal: AbortSignal): Promise<void> {
  const desk = new Desk(await clickedTab(), await loadSettings(), draw);
  watchSettings((settings) => desk.use(settings), signal);
  listen({
    schema: pageToPopupSchema,
    from: (sender) => fromPage(sender) && desk.isFor(sender.tab.id, sender.frameId),
    handle: (message) => desk.hear(message.state),
    signal,
  });
  signal.addEventListener('abort', () => desk.leave());
  await desk.open();
}

const broken = (error: unknown): PopupState => ({ state: 'broken', details: String(error) });

class Desk {
  readonly tabId: number;
  /** Where the reader sits: the page itself, or the frame that holds its article. */
  #frameId = PAGE_ITSELF;
  readonly #draw: Draw;
  readonly #events = this.#makeEvents();
  #state: PopupState = { state: 'reading' };
  #settings: Settings;
  /** How often the page told of a new state by itself. */
  #heard = 0;

  constructor(tabId: number, settings: Settings, draw: Draw) {
    this.tabId = tabId;
    this.#settings = settings;
    this.#draw = draw;
    this.#show(this.#state);
  }

  use(settings: Settings): void {
    this.#settings = settings;
    this.#put(this.#state);
  }

  /** The popup closes, perhaps in the middle of pointing at something. */
  leave(): void {
    tellPage(this.tabId, { type: 'point', ids: [] });
  }

  isFor(tabId: number, frameId: number | undefined): boolean {
    return tabId === this.tabId && frameId === this.#frameId;
  }

  hear(state: PopupState): void {
    this.#heard++;
    this.#show(state);
  }

  open(): Promise<void> {
    return this.#showAnswer(() => openPage(this.tabId));
  }

  /** A page that no longer answers was left or reloaded: it is opened as by a click. */
  #command(command: PageCommand): void {
    void this.#showAnswer(async () => {
      const state = await sendToPage(this.tabId, command, this.#frameId);
      if (state) return state;
      this.#frameId = PAGE_ITSELF;
      return openPage(this.tabId);
    });
  }

  /** The article stands in a frame of the page's own: it is read there. */
  async #enter(framed: FramedState, index: number): Promise<void> {
    this.#put({ state: 'reading' });
    const frameId = await frameAt(this.tabId, index).catch(() => null);
    if (frameId === null) return this.#put(framed);
    this.#frameId = frameId;
    await this.#showAnswer(() => openPage(this.tabId, frameId));
  }

  /** What the page told in the meantime is newer than the answer. */
  async #showAnswer(ask: () => Promise<PopupState>): Promise<void> {
    const heard = this.#heard;
    const state = await ask().catch(broken);
    if (heard === this.#heard) this.#show(state);
  }

  #show(state: PopupState): void {
    if (state.state === 'framed' && state.index !== null && this.#frameId === PAGE_ITSELF)
      void this.#enter(state, state.index);
    else this.#put(state);
  }

  #put(state: PopupState): void {
    this.#state = state;
    this.#draw(state, this.#settings, this.#events);
  }

  #change(settings: Settings): void {
    this.use(settings);
    // Not stored (the disk is full): the switch goes back to what holds.
    saveSettings(settings).catch(async () => this.use(await loadSettings()));
  }

  #makeEvents(): PopupEvents {
    return {
      read: (anyway) => this.#command({ type: 'read', anyway }),
      readOn: () => this.#command({ type: 'read-on' }),
      clear: () => this.#command({ type: 'clear' }),
      show: (on) => this.#command({ type: 'show', on }),
      pin: (id) => this.#command({ type: 'pin', id }),
      // These change nothing that the popup shows, and come with every move of the mouse.
      point: (ids) => tellPage(this.tabId, { type: 'point', ids: [...ids] }),
      walk: () => {
        // A popup that stays keeps the keyboard to itself; one that closes itself is no longer heard while it goes.
        void sendToPage(this.tabId, { type: 'step', by: 1 }, this.#frameId).finally(() => {
          this.leave();
          window.close();
        });
      },
      go: (id, place) => tellPage(this.tabId, { type: 'go', id, place }),
      toggle: (category, on) =>
        this.#change({
          ...this.#settings,
          categories: { ...this.#settings.categories, [category]: on },
        }),
      changeSettings: (next) => this.#change(next),
      copy: (request) => copyFrom([this.tabId, this.#frameId], this.#state, request),
      openLink: (url) => void browser.tabs.create({ url }),
      openExtensionSettings: () =>
        // Firefox opens no such page for an extension, and needs none: it asks for files in its own way.
        void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }).catch(() => {}),
      shortcuts,
    };
  }
}
