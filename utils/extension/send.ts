/** Sending messages: each answer is parsed before anybody sees it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Analysis, type ArticleText, analysisSchema } from '../analysis/model.ts';
import { type PageCommand, type PageState, pageStateSchema } from '../analysis/page-state.ts';
import {
  type Answer,
  answerSchema,
  type LinksRequest,
  linksSchema,
  type PageToPopup,
  type PageToWorker,
} from './messages.ts';

const stateAnswer = answerSchema(pageStateSchema);
const analysisAnswer = answerSchema(analysisSchema);
const linksAnswer = answerSchema(linksSchema);
const emptyAnswer = answerSchema(z.null());

/** The frame that is the page itself. */
export const PAGE_ITSELF = 0;

/** The state of the page after the command; null where no content script listens in this tab. */
export async function sendToPage(
  tabId: number,
  command: PageCommand,
  frameId = PAGE_ITSELF,
): Promise<PageState | null> {
  const raw = await browser.tabs.sendMessage(tabId, command, { frameId }).catch(noReceiver);
  if (raw === undefined) return null;
  const answer = stateAnswer.parse(raw);
  return answer.ok ? answer.value : { state: 'broken', details: answer.error };
}

/** A tab without our content script; any other failure (a page that went away) means the same for the caller. */
function noReceiver(): undefined {
  return undefined;
}

/** By finding; empty where the page does not answer, so that copying goes on without. */
export async function askForLinks(
  tabId: number,
  frameId: number,
  ids: string[],
): Promise<ReadonlyMap<string, string>> {
  const request: LinksRequest = { type: 'links', ids };
  const raw = await browser.tabs.sendMessage(tabId, request, { frameId }).catch(noReceiver);
  const answer = linksAnswer.safeParse(raw);
  return new Map(answer.success && answer.data.ok ? answer.data.value : []);
}

/** Without waiting for what comes of it, wherever in the tab we listen; where we do not, nothing happens. */
export function tellPage(tabId: number, command: PageCommand): void {
  browser.tabs.sendMessage(tabId, command).catch(() => {});
}

export async function askForAnalysis(article: ArticleText): Promise<Answer<Analysis>> {
  return analysisAnswer.parse(await sendToWorker({ type: 'analyse', article }));
}

/** Throws what the worker threw. */
export async function tellWorker(message: PageToWorker): Promise<void> {
  const answer = emptyAnswer.parse(await sendToWorker(message));
  if (!answer.ok) throw new Error(answer.error);
}

const sendToWorker = (message: PageToWorker): Promise<unknown> => browser.runtime.sendMessage(message);

/** For the popup, if it is open. */
export function announce(state: PageToPopup['state']): void {
  const message: PageToPopup = { type: 'state-changed', state };
  browser.runtime.sendMessage(message).catch(() => {}); // nobody listens: the popup is closed
}
