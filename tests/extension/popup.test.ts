/** The popup's wiring, where a test in the whole extension cannot reach: storage without room, keys that were changed. */
import { afterEach, expect, it, vi } from 'vitest';
import type { PopupEvents } from '../../components/popup/events.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/analysis/settings.ts';
import { startPopup } from '../../utils/extension/popup.ts';
import { browser } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
const saving = vi.hoisted(() => ({ save: vi.fn() }));
vi.mock('../../utils/extension/settings.ts', async () => {
  const { DEFAULT_SETTINGS } = await import('../../utils/analysis/settings.ts');
  return { loadSettings: async () => DEFAULT_SETTINGS, saveSettings: saving.save, watchSettings: () => {} };
});
afterEach(() => {
  vi.resetAllMocks();
  vi.unstubAllGlobals();
});

/** Starts the popup over an idle page; gives the settings that it drew last, and its events. */
async function start(): Promise<{ drawn: () => Settings; events: PopupEvents }> {
  browser.tabs.query.mockResolvedValue([{ id: 7 }]);
  browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: { state: 'reading' } });
  const draws: [Settings, PopupEvents][] = [];
  await startPopup((_state, ...rest) => draws.push(rest), new AbortController().signal);
  return { drawn: () => draws.at(-1)![0], events: draws.at(-1)![1] };
}

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
  expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(7, { type: 'point', ids: [] });
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
