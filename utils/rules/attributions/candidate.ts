/** What the families yield and settling weighs. */
import type { Span } from '../../analysis/model.ts';
import type { Form } from '../text/forms.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source/source.ts';

export interface Candidate {
  /** Name of the rule family. */
  readonly rule: string;
  readonly cue: Span | null;
  /** Token of the cue's head; -1 where a mark or the layout is the cue. */
  readonly cueToken: number;
  readonly lemma: string;
  readonly source: Source | null;
  /** In text order; several where the cue interrupts. */
  readonly content: Span[];
  /** How likely the content ends about there (see likely-end.ts); the end of a quotation needs no telling. */
  readonly sureness?: number;
  /** What the weights look at, besides rule and lemma. */
  readonly features: readonly string[];
  /** Its likelihood by judgement, where annotated texts hold too few of its kind to fit weights. */
  readonly known?: number | undefined;
  /** What was said word for word, though no marks tell: in it nothing else is told. */
  readonly verbatim?: boolean;
}

/** One way of attributing. Yields candidates anywhere in the text; never settles which is better. */
export interface Family {
  find(reading: Reading): Candidate[];
}

/** A family whose cues are single words: `at` makes of such a token a candidate or none. */
export interface WordFamily {
  isCue(form: Form): boolean;
  at(reading: Reading, token: number): Candidate | null;
}
