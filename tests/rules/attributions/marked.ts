/** What a reader would see of a sentence's attributions: source, cue, content, as text. */
import { textOf } from '../../../utils/analysis/span.ts';
import { findAttributions } from '../../../utils/rules/attributions/find.ts';
import { read } from '../read.ts';

export interface Marked {
  kind: string;
  source: string | null;
  cue: string | null;
  content: string[];
}

export function marked(text: string): Marked[] {
  return findAttributions(read(text)).map(({ kind, source, cue, content }) => ({
    kind,
    source: source && textOf(text, source),
    cue: cue && textOf(text, cue),
    content: content.map((span) => textOf(text, span)),
  }));
}
