/**
 * What the worker does for a page. It keeps nothing between two messages: the browser may stop it at any time, and
 * the page's content script holds the analysis.
 */
import { browser } from 'wxt/browser';
import { MARKS_STYLE, MARKS_SWITCH } from '../page/marks/style.ts';
import { analyse } from '../rules/analyse.ts';
import { iconPaths } from './icon.ts';
import { fromPage, listen, type Sender } from './listen.ts';
import { type PageToWorker, pageToWorkerSchema } from './messages.ts';

type PageSender = Sender & { tab: { id: number } };

export function servePages(): void {
  listen({ schema: pageToWorkerSchema, from: fromPage, handle });
}

function handle(message: PageToWorker, sender: PageSender): unknown {
  switch (message.type) {
    case 'analyse':
      return analyse(message.article);
    case 'style':
      return setStyle(message.on, sender);
    case 'icon':
      return browser.action.setIcon({ tabId: sender.tab.id, path: iconPaths(message.on) });
  }
}

/** Origin USER: the sheet stands in no list that the page can read or change, and its own CSP does not reach it. */
async function setStyle(on: boolean, sender: PageSender): Promise<void> {
  const target = sender.documentId
    ? { tabId: sender.tab.id, documentIds: [sender.documentId] }
    : { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
  const sheets = [
    { target, css: MARKS_STYLE, origin: 'USER' as const },
    { target, css: MARKS_SWITCH, origin: 'AUTHOR' as const },
  ];
  for (const sheet of sheets) {
    await browser.scripting.removeCSS(sheet);
    if (on) await browser.scripting.insertCSS(sheet);
  }
}
