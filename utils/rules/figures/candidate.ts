/** What a family of figures yields: the bare number with its unit, before qualifier, counted noun and relations. */
import type { Figure } from '../../analysis/model.ts';
import type { Lexemes } from './lexemes.ts';

export interface Candidate extends Pick<Figure, 'value' | 'low' | 'high' | 'kind' | 'unit'> {
  /** Lexemes `first` to `next`, `next` exclusive. */
  readonly first: number;
  readonly next: number;
  /** What the form itself says; words beside the number may say more. */
  readonly qualifier: Figure['qualifier'];
  /** The family that made it. */
  readonly rule: string;
  /** Stands before its noun as an adjective: "three-hour interview", "10 percentage-point lead". */
  readonly adjective: boolean;
  /** Written wholly in words. */
  readonly spelled: boolean;
}

/** Tried at every place a figure may start; answers null where its kind of number does not. */
export type Family = (lexemes: Lexemes, index: number) => Candidate | null;

export const exact = (value: number) => ({ value, low: null, high: null, qualifier: 'exact' }) as const;
export const range = (low: number, high: number) =>
  ({ value: null, low: Math.min(low, high), high: Math.max(low, high), qualifier: 'range' }) as const;
export const vague = (low: number) => ({ value: null, low, high: null, qualifier: 'vague' }) as const;

/** A figure with its qualifier, before anything is known of what it counts. */
export type Bare = Pick<Figure, 'start' | 'end' | 'kind' | 'qualifier'> & Pick<Candidate, 'adjective'>;
