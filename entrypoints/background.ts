import { defineBackground } from 'wxt/utils/define-background';
import { obeyKeyboard } from '../utils/extension/commands.ts';
import { servePages } from '../utils/extension/worker.ts';

/** Messages come in, the rules run, the answer goes out. */
export default defineBackground(() => {
  servePages();
  obeyKeyboard();
});
