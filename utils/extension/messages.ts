/**
 * Every message between the parts of the extension, one schema each, parsed where it arrives.
 *
 *   popup  -> page     PopupToPage     over tabs.sendMessage
 *   page   -> worker   PageToWorker    over runtime.sendMessage
 *   page   -> popup    PageToPopup     over runtime.sendMessage (nobody listens when the popup is closed)
 */
import * as z from 'zod/mini';
import { articleTextSchema } from '../analysis/model.ts';
import {
  type PageCommand,
  type PageState,
  pageCommandSchema,
  pageStateSchema,
} from '../analysis/page-state.ts';

export type { PageState };
export { pageStateSchema };

/** From the popup, and from the worker for the keyboard commands. */
export const popupToPageSchema = pageCommandSchema;
export type PopupToPage = PageCommand;

export const pageToWorkerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('analyse'), article: articleTextSchema }),
  /** Style for the marks, by `insertCSS` with origin USER: no node of the page's. */
  z.object({ type: z.literal('style'), on: z.boolean() }),
  /** The toolbar icon is filled while marks are shown. */
  z.object({ type: z.literal('icon'), on: z.boolean() }),
]);
export type PageToWorker = z.infer<typeof pageToWorkerSchema>;

export const pageToPopupSchema = z.object({ type: z.literal('state-changed'), state: pageStateSchema });
export type PageToPopup = z.infer<typeof pageToPopupSchema>;

/** Errors do not survive every channel, so answers are plain values. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };
