/** The keyboard commands of the manifest that speak to the page under reading. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/popup/events.ts';
import type { PageCommand } from '../analysis/page-state.ts';
import { tellPage } from './send.ts';

/** By the names in wxt.config.ts. `_execute_action` is not here: the browser itself opens the popup. */
const COMMANDS: Readonly<Record<string, PageCommand>> = {
  'toggle-marks': { type: 'show', on: null },
  'next-mark': { type: 'step', by: 1 },
  'previous-mark': { type: 'step', by: -1 },
};

/** On a page that was not opened by a click nothing answers, and nothing happens. */
export function obeyKeyboard(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS[name];
    if (command && tab?.id !== undefined) tellPage(tab.id, command);
  });
}

/** All commands in the order that a reader meets them, by the names in wxt.config.ts. */
const TOLD: readonly (readonly [name: string, command: Shortcut['command']])[] = [
  ['_execute_action', 'open'],
  ['next-mark', 'next'],
  ['previous-mark', 'previous'],
  ['toggle-marks', 'marks'],
];

/** The keys of each command as the browser has them. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return TOLD.map(([name, command]) => ({
    command,
    keys: all.find((one) => one.name === name)?.shortcut ?? '',
  }));
}
