/** The popup's wiring, where a test in the whole extension cannot reach: storage without room, keys that were changed. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupEvents, PopupState } from '../../components/popup/events.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/analysis/settings.ts';
import { startPopup } from '../../utils/extension/popup.ts';
import { browser, listeners, OWN_ID } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
const saving = vi.hoisted(() => ({ save: vi.fn() }));
vi.mock('../../utils/extension/settings.ts', async () => {
  const { DEFAULT_SETTINGS } = await import('../../utils/analysis/settings.ts');
  return { loadSettings: async () => DEFAULT_SETTINGS, saveSettings: saving.save, watchSettings: () => {} };
});
afterEach(() => {
  vi.resetAllMocks();
  vi.unstubAllGlobals();
  listeners.clear();
});

const TAB = 7;

/** Starts the popup over a page that is being read; gives what it drew last, and its events. */
async function start(): Promise<{ state: () => PopupState; drawn: () => Settings; events: PopupEvents }> {
  browser.tabs.query.mockResolvedValue([{ id: TAB }]);
  browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: { state: 'reading' } });
  const draws: [PopupState, Settings, PopupEvents][] = [];
  await startPopup((...draw) => draws.push(draw), new AbortController().signal);
  const last = () => draws.at(-1)!;
  return { state: () => last()[0], drawn: () => last()[1], events: last()[2] };
}

/** Whether anybody listened to a new state that was told with this sender. */
function tell(state: unknown, sender: object): boolean {
  const page = { id: OWN_ID, tab: { id: TAB, url: 'https://paper.example/' }, frameId: 0 };
  const heard = [...listeners].map((listener) =>
    listener({ type: 'state-changed', state }, { ...page, ...sender }, () => {}),
  );
  return heard.includes(true);
}

describe('a state that a page tells by itself', () => {
  const PDF = { state: 'pdf' };

  it('is drawn where it is that of the page under the popup', async () => {
    const { state } = await start();
    expect(tell(PDF, {})).toBe(true);
    await vi.waitFor(() => expect(state()).toEqual(PDF));
  });

  it.each([
    ['another tab', PDF, { tab: { id: 8 } }],
    ['another frame of the page', PDF, { frameId: 3, origin: 'https://paper.example' }],
    ['a frame from elsewhere', PDF, { frameId: 3, origin: 'https://ads.example' }],
    ['another extension', PDF, { id: 'zyxwvutsrqponmlk' }],
    ['the extension itself', PDF, { tab: undefined }],
    ['the page, but is no state', { state: 'done', analysis: null }, {}],
    ['the page, but is a state of a later version', { state: 'dreaming' }, {}],
  ])('is not heard where it comes from %s', async (_, told, sender) => {
    const { state } = await start();
    expect(tell(told, sender)).toBe(false);
    await Promise.resolve();
    expect(state()).toEqual({ state: 'reading' });
  });

  it('is heard from the frame that holds the article once that was entered, and no longer from around it', async () => {
    const { state } = await start();
    browser.scripting.executeScript.mockResolvedValue([{ frameId: 3, result: true }]);
    tell({ state: 'framed', url: null, index: 0 }, {});
    await vi.waitFor(() =>
      expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(TAB, { type: 'state' }, { frameId: 3 }),
    );
    const frame = { frameId: 3, origin: 'https://paper.example' };
    expect(tell({ state: 'not-article' }, {})).toBe(false);
    expect(tell(PDF, frame)).toBe(true);
    await vi.waitFor(() => expect(state()).toEqual(PDF));
  });
});

it('turns a switch back where it could not be stored', async () => {
  const { drawn, events } = await start();
  saving.save.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  events.toggle('figures', false);
  expect(drawn().categories.figures).toBe(false);
  await vi.waitFor(() => expect(drawn()).toEqual(DEFAULT_SETTINGS));
});

it('lets go of what the mouse points at before it makes way for the bar', async () => {
  const close = vi.fn();
  vi.stubGlobal('window', { close });
  const { events } = await start();
  events.walk();
  events.point(['f1']); // the menu has closed over a count, and the mouse is there
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(TAB, { type: 'point', ids: [] });
  expect(browser.tabs.sendMessage.mock.invocationCallOrder.at(-1)).toBeLessThan(
    close.mock.invocationCallOrder[0]!,
  );
});

it('tells the keys of each command as the browser has them, and that one has none', async () => {
  const { events } = await start();
  browser.commands.getAll.mockResolvedValue([
    { name: 'next-mark', shortcut: 'Ctrl+Shift+Y' },
    { name: 'toggle-marks', shortcut: '' },
    { name: '_execute_action', shortcut: 'Alt+Shift+L' },
  ]);
  expect(await events.shortcuts()).toEqual([
    { command: 'open', keys: 'Alt+Shift+L' },
    { command: 'next', keys: 'Ctrl+Shift+Y' },
    { command: 'previous', keys: '' },
    { command: 'marks', keys: '' },
  ]);
});
