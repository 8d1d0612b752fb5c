/** A figure on its way through the steps: what was read, and the draft that the steps complete. */
import type { DraftFigure } from '../drafts.ts';
import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import type { Lexemes } from './lexemes.ts';

export interface Reading {
  readonly candidate: Candidate;
  /** Lexemes of the whole figure with its qualifiers; `next` exclusive. */
  readonly first: number;
  readonly next: number;
  readonly draft: DraftFigure;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Which way a figure went. */
export type Way = DraftFigure['direction'];

/** A step sees all figures in reading order and completes their drafts in place. */
export type Step = (document: TextDocument, lexemes: Lexemes, readings: readonly Reading[]) => void;

/** Links `one` to `other` and back; `relation` is what `other` is to `one`. */
export function link(
  readings: readonly Reading[],
  one: number,
  other: number,
  relation: DraftFigure['links'][number]['relation'],
): void {
  const back = relation === 'from' ? 'to' : relation === 'to' ? 'from' : relation;
  readings[one]!.draft.links.push({ to: other, relation });
  readings[other]!.draft.links.push({ to: one, relation: back });
}
