/** What is asked for to be copied, what is needed to make it, and what then lies on the clipboard. */
import type { Words } from '../words/catalogue.ts';

/** `id` is that of a statement, a figure or a voice. */
export type CopyRequest =
  | { what: 'entry'; id: string }
  | { what: 'everything' }
  | { what: 'figures' }
  /** "Wrong mark? Copy a report": sentence, rule, version. */
  | { what: 'report'; id: string }
  /** The details of the state "broken". */
  | { what: 'details' };

export interface Clip {
  readonly plain: string;
  /** Null where rich text adds nothing. Made of escaped words and our own few tags; goes to the clipboard only. */
  readonly html: string | null;
}

export interface ClipContext {
  readonly words: Words;
  /** Of the extension, for reports. */
  readonly version: string;
  /** A link to the exact words of a finding, where the page made one; else the article's own address is used. */
  readonly linkTo: (id: string) => string | null;
}
