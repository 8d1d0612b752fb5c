/** From a click on the toolbar icon to a page that answers: ask first, put the reader in only where nothing answers. */
import { browser } from 'wxt/browser';
import type { PopupState } from '../../components/popup/events.ts';
import { PAGE_ITSELF, sendToPage } from './send.ts';

/** Where the build puts entrypoints/reader.content.ts. */
const READER = '/content-scripts/reader.js';

/** The tab whose icon was clicked. */
export async function clickedTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  return tab.id;
}

/** The state that the page stands in; one that was not read yet, or was cleared, begins to read. */
export async function openPage(tabId: number, frameId = PAGE_ITSELF): Promise<PopupState> {
  const standing = await sendToPage(tabId, { type: 'state' }, frameId);
  if (standing && standing.state !== 'idle') return standing;
  if (!standing) {
    try {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER] });
    } catch {
      return refusal(tabId);
    }
  }
  // Injected but silent: a document without a body, such as an XML file, where no content script lives.
  return (await sendToPage(tabId, { type: 'read', anyway: false }, frameId)) ?? { state: 'closed-page' };
}

/**
 * Why the browser refused. Its message is no interface, so the address decides; the click shows it to us even
 * where it gives no right to the content.
 */
async function refusal(tabId: number): Promise<PopupState> {
  const { url } = await browser.tabs.get(tabId);
  if (url?.startsWith('file:') && !(await browser.extension.isAllowedFileSchemeAccess()))
    return { state: 'file-without-right' };
  return { state: 'closed-page' };
}

/** The frame at this place among the frames of the page; null where it is gone, or is not of the page's origin. */
export async function frameAt(tabId: number, index: number): Promise<number | null> {
  const target = { tabId, allFrames: true };
  const found = await browser.scripting
    .executeScript({ target, func: isFrame, args: [index] })
    .catch(() => []);
  return found.find(({ result }) => result === true)?.frameId ?? null;
}

/** Runs in each frame of the page, so nothing outside of it can be used. */
function isFrame(index: number): boolean {
  return window !== window.top && window.parent === window.top && window.parent.frames[index] === window;
}
