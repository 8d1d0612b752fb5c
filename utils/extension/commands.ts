/** The keyboard commands of the manifest that speak to the page under reading. */
import { browser } from 'wxt/browser';
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
