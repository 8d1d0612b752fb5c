/** Direct, indirect or mixed: by how much of the content stands in quotation marks that are its own. */
import type { Attribution, Span } from '../../analysis/model.ts';
import { tokenAt } from '../text/document.ts';
import { question } from '../text/forms.ts';
import type { Reading } from './reading.ts';

const isWord = question(({ text }) => /[\p{L}\p{N}]/u.test(text));

/** `own` tells whether a region may count: one that also holds cue or source is not the content's. */
export function kindOf(r: Reading, content: readonly Span[], others: readonly Span[]): Attribution['kind'] {
  let words = 0;
  let quoted = 0;
  for (const span of content) {
    for (let i = tokenAt(r.document, span.start); i < r.tokens.length && r.tokens[i]!.start < span.end; i++) {
      if (!isWord(r.tokens[i]!.form)) continue;
      words++;
      if (inQuotationBlock(r, i)) {
        quoted++;
        continue;
      }
      const region = r.regions[r.regionAt(i)];
      if (region && !others.some((o) => region.start <= o.start && o.end <= region.end)) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

/** What the page sets as a quotation is one, with or without marks. */
function inQuotationBlock(r: Reading, i: number): boolean {
  const sentence = r.document.sentences[r.tokens[i]!.sentence];
  return sentence !== undefined && r.document.blocks[sentence.block]?.kind === 'quotation';
}
