/**
 * Every message between the parts of the extension, one schema each, parsed where it arrives.
 *
 *   popup  -> page     PopupToPage     over tabs.sendMessage
 *   page   -> worker   PageToWorker    over runtime.sendMessage
 *   page   -> popup    PageToPopup     over runtime.sendMessage (nobody listens when the popup is closed)
 */
import * as z from 'zod/mini';
import { analysisSchema, articleTextSchema, spanSchema } from '../analysis/model.ts';

const id = z.string().check(z.minLength(1), z.maxLength(40));

/** What the page is at; the popup draws exactly this. */
export const pageStateSchema = z.discriminatedUnion('state', [
  /** Injected, nothing read yet, or cleared. */
  z.object({ state: z.literal('idle') }),
  z.object({ state: z.literal('reading') }),
  z.object({ state: z.literal('not-article') }),
  z.object({ state: z.literal('pdf') }),
  z.object({ state: z.literal('other-language'), language: z.string() }),
  z.object({ state: z.literal('broken'), details: z.string() }),
  z.object({
    state: z.literal('done'),
    analysis: analysisSchema,
    /** Ids of findings whose place is not on the page (hidden, or lost when it changed). */
    notLocated: z.array(id),
    /** The page has changed since it was read. */
    changed: z.boolean(),
    /** Only the beginning of the article is on the page. */
    isPart: z.boolean(),
    /** The voice pinned by a click, if any. */
    pinned: z.nullable(id),
    /** false after the marks were switched off by the keyboard command; the analysis stays. */
    shown: z.boolean(),
  }),
]);
export type PageState = z.infer<typeof pageStateSchema>;

/** `id` is that of a voice, an attribution or a figure. */
export const popupToPageSchema = z.discriminatedUnion('type', [
  /** Answered with the PageState. */
  z.object({ type: z.literal('state') }),
  /** Read (again); `anyway` runs on what looks like no article or another language. */
  z.object({ type: z.literal('read'), anyway: z.boolean() }),
  z.object({ type: z.literal('clear') }),
  /** Light the places of this finding, or of all statements of this voice; null ends it. */
  z.object({ type: z.literal('point'), id: z.nullable(id) }),
  z.object({ type: z.literal('pin'), id: z.nullable(id) }),
  /** Scroll to a finding, or to one place of it. */
  z.object({ type: z.literal('go'), id, place: z.nullable(spanSchema) }),
]);
export type PopupToPage = z.infer<typeof popupToPageSchema>;

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
