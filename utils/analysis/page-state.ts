/**
 * What passes between a page under reading and those who look at it: the state the page is in, and what it can be
 * asked to do. Lies on the ground floor because the page, the popup and the messages all speak it.
 */
import * as z from 'zod/mini';
import { analysisSchema, idSchema, list, MAX_FINDINGS, spanSchema } from './model.ts';
import { webAddressSchema } from './web-address.ts';

/** Statements and figures, each as many as their list may hold. */
const MOST_IDS = 2 * MAX_FINDINGS;

/** What the page is at; the popup draws exactly this. */
export const pageStateSchema = z.discriminatedUnion('state', [
  /** Injected, nothing read yet, or cleared. */
  z.object({ state: z.literal('idle') }),
  z.object({ state: z.literal('reading') }),
  z.object({ state: z.literal('not-article') }),
  /**
   * What the page shows is another document in a frame. `url` opens it, `index` is its place among
   * the page's frames where it can be read in place: it is the page's own and holds an article.
   */
  z.object({ state: z.literal('framed'), url: z.nullable(webAddressSchema), index: z.nullable(z.int()) }),
  /** More elements than can be gone through without holding the page up. */
  z.object({ state: z.literal('too-large') }),
  z.object({ state: z.literal('pdf') }),
  z.object({ state: z.literal('other-language'), language: z.string() }),
  z.object({ state: z.literal('broken'), details: z.string() }),
  z.object({
    state: z.literal('done'),
    analysis: analysisSchema,
    /** Ids of findings whose place is not on the page (hidden, or lost when it changed). */
    notLocated: z.array(idSchema).check(z.maxLength(MOST_IDS)),
    /** The page has changed since it was read. */
    changed: z.boolean(),
    /** Only the beginning of the article is on the page. */
    isPart: z.boolean(),
    /** How much of a very long article has been through the rules; absent when all of it has. */
    long: z.optional(
      z.object({
        wordsDone: z.int(),
        /** What becomes of the rest: it is read when asked for, being read now, or more than can be held. */
        rest: z.enum(['waiting', 'reading', 'too-long']),
      }),
    ),
    /** The voice pinned by a click, if any. */
    pinned: z.nullable(idSchema),
    /** false after the marks were switched off by the keyboard command; the analysis stays. */
    shown: z.boolean(),
  }),
]);
export type PageState = z.infer<typeof pageStateSchema>;
export type DoneState = Extract<PageState, { state: 'done' }>;
export type FramedState = Extract<PageState, { state: 'framed' }>;
export type LongArticle = NonNullable<DoneState['long']>;

/** What the popup and the keyboard ask of a page. `id` is that of a voice, an attribution or a figure. */
export const pageCommandSchema = z.discriminatedUnion('type', [
  /** Answered with the PageState. */
  z.object({ type: z.literal('state') }),
  /** Read (again); `anyway` runs on what looks like no article or another language. */
  z.object({ type: z.literal('read'), anyway: z.boolean() }),
  /** The rest of a very long article; the marks that stand stay until it is done. */
  z.object({ type: z.literal('read-on') }),
  z.object({ type: z.literal('clear') }),
  /** Light the places of these findings and all statements of these voices; none ends it. */
  z.object({ type: z.literal('point'), ids: list(idSchema) }),
  z.object({ type: z.literal('pin'), id: z.nullable(idSchema) }),
  /** Scroll to a finding, or to one place of it. */
  z.object({ type: z.literal('go'), id: idSchema, place: z.nullable(spanSchema) }),
  /** Marks on or off without losing the analysis; null turns them round (the keyboard command). */
  z.object({ type: z.literal('show'), on: z.nullable(z.boolean()) }),
  /** To the next or the previous mark, by the bar in the page. */
  z.object({ type: z.literal('step'), by: z.literal([1, -1]) }),
]);
export type PageCommand = z.infer<typeof pageCommandSchema>;
