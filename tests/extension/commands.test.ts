/** The keyboard commands: each in the manifest is told to the page of the tab in front, and to no other. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { obeyKeyboard } from '../../utils/extension/commands.ts';
import { browser } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
afterEach(() => vi.resetAllMocks());

function press(command: string, tab: object | undefined = { id: 7 }) {
  browser.tabs.sendMessage.mockResolvedValue(undefined);
  obeyKeyboard();
  const [listener] = browser.commands.onCommand.addListener.mock.calls[0]!;
  listener(command, tab);
  return browser.tabs.sendMessage.mock.calls;
}

it.each([
  ['next-mark', { type: 'step', by: 1 }],
  ['previous-mark', { type: 'step', by: -1 }],
  ['toggle-marks', { type: 'show', on: null }],
])('%s', (command, message) => {
  expect(press(command)).toEqual([[7, message]]);
});

it('is told to nobody for a command that is not ours, or without a tab', () => {
  expect(press('print')).toEqual([]);
  expect(press('next-mark', {})).toEqual([]);
});

it('obeys every command of the manifest', () => {
  const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');
  const named = [...config.matchAll(/^ {6}'?([\w-]+)'?: \{ suggested_key/gm)].map(([, name]) => name!);
  expect(named.length).toBe(4);
  for (const name of named.filter((one) => one !== '_execute_action')) {
    expect(press(name), name).toHaveLength(1);
    vi.resetAllMocks();
  }
});
