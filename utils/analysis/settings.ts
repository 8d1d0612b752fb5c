/** What a reader can set. On the ground floor because page, popup and storage all speak it; storing is utils/extension's. */
import * as z from 'zod/mini';

export const settingsSchema = z.object({
  /** Which categories are marked on pages. */
  categories: z.object({ speakers: z.boolean(), figures: z.boolean(), sources: z.boolean() }),
  underlineParaphrases: z.boolean(),
  printWithMarks: z.boolean(),
  firstRunSeen: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Category = keyof Settings['categories'];
/** In the order in which they are listed. */
export const CATEGORIES: readonly Category[] = ['speakers', 'figures', 'sources'];

/** What the bar in the page goes through: one kind of marks, or all that are switched on. */
export type CategoryChoice = Category | 'all';

export const DEFAULT_SETTINGS: Settings = {
  categories: { speakers: true, figures: true, sources: true },
  underlineParaphrases: false,
  printWithMarks: false,
  firstRunSeen: false,
};
