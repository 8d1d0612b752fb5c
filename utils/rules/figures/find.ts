/** Every figure of the text: find, leave out, understand, relate. */
import type { DraftFigure } from '../drafts.ts';
import type { TextDocument } from '../text/document.ts';

export function findFigures(_document: TextDocument): DraftFigure[] {
  return [];
}
