/** Events of a popup that stands alone: each is written down, so that a test can ask what was said. */
import type { PopupEvents } from '../../components/popup/events.ts';

declare global {
  /** What components said, in order: name, then arguments. */
  var said: unknown[][];
}
globalThis.said = [];

export function log(...event: unknown[]): undefined {
  globalThis.said.push(event);
}

export const popupEvents: PopupEvents = {
  read: (anyway) => log('read', anyway),
  readOn: () => log('readOn'),
  clear: () => log('clear'),
  show: (on) => log('show', on),
  point: (ids) => log('point', ids),
  pin: (id) => log('pin', id),
  go: (id, place) => log('go', id, place),
  toggle: (category, on) => log('toggle', category, on),
  changeSettings: (next) => log('changeSettings', next),
  copy: async (request) => log('copy', request) ?? true,
  openLink: (url) => log('openLink', url),
  openExtensionSettings: () => log('openExtensionSettings'),
  walk: () => log('walk'),
  shortcuts: async () => [
    { command: 'open', keys: 'Alt+Shift+L' },
    { command: 'next', keys: 'Alt+Shift+J' },
    { command: 'previous', keys: 'Alt+Shift+K' },
    { command: 'marks', keys: '' },
  ],
};
