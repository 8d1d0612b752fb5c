/**
 * Every message between the parts of the extension, one schema each, parsed where it arrives; so is every answer.
 *
 *   popup  -> page     PageCommand     over tabs.sendMessage       answered with the PageState
 *   worker -> page     the same, for the keyboard commands
 *   page   -> worker   PageToWorker    over runtime.sendMessage    "analyse" answered with the Analysis
 *   page   -> popup    PageToPopup     over runtime.sendMessage    (nobody listens when the popup is closed)
 */
import * as z from 'zod/mini';
import { articleTextSchema, idSchema, list } from '../analysis/model.ts';
import { pageStateSchema } from '../analysis/page-state.ts';
import { webAddressSchema } from '../analysis/web-address.ts';

/** Popup -> page: links to the exact words of findings, for copying. Answered with pairs of id and link. */
export const linksRequestSchema = z.object({
  type: z.literal('links'),
  ids: list(idSchema),
});
export type LinksRequest = z.infer<typeof linksRequestSchema>;
export const linksSchema = list(z.tuple([idSchema, webAddressSchema]));

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

export const answerSchema = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: z.string() }),
  ]);
