/** Every attribution of the text: quotation regions, then the families, then one place that settles overlaps. */
import type { DraftAttribution } from '../drafts.ts';
import type { TextDocument } from '../text/document.ts';

export function findAttributions(_document: TextDocument): DraftAttribution[] {
  return [];
}
