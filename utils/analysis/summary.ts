/**
 * What an article rests on, as facts without a score: who the statements are by, and which figures are credited.
 * Counted is what was found for certain and is not minor; each group holds the ids of what it counts, in the order
 * of the text.
 */
import { isCredited } from './credit.ts';
import { mainFigures } from './main-figures.ts';
import type { Analysis, Attribution } from './model.ts';

export interface Summary {
  /** Statements by persons who are named. */
  readonly byPeople: readonly string[];
  /** Statements by institutions, documents and media. */
  readonly byBodies: readonly string[];
  /** Statements by voices that the text does not name, or that could not be told. */
  readonly notNamed: readonly string[];
  readonly credited: readonly string[];
  readonly notCredited: readonly string[];
  /** The id of the voice that all statements are by; null if there are several, or too few statements to say so. */
  readonly onlyVoice: string | null;
}

/** Of fewer statements "all by one voice" says nothing: a short notice has one. */
const ENOUGH_STATEMENTS = 5;

export function summarise(analysis: Analysis): Summary {
  const named = new Set(analysis.speakers.filter((v) => v.named).map((v) => v.id));
  const bodies = new Set(analysis.sources.filter((v) => v.kind !== 'unnamed').map((v) => v.id));
  const statements = analysis.attributions.filter((one) => one.certain).sort(byPlace);
  const figures = mainFigures(analysis);
  const voices = new Set(statements.map((one) => one.by));
  const by = (test: (voice: string | null) => boolean) => ids(statements.filter((one) => test(one.by)));
  return {
    byPeople: by((voice) => voice !== null && named.has(voice)),
    byBodies: by((voice) => voice !== null && bodies.has(voice)),
    notNamed: by((voice) => voice === null || (!named.has(voice) && !bodies.has(voice))),
    credited: ids(figures.filter((one) => isCredited(analysis, one))),
    notCredited: ids(figures.filter((one) => !isCredited(analysis, one))),
    onlyVoice: statements.length >= ENOUGH_STATEMENTS && voices.size === 1 ? statements[0]!.by : null,
  };
}

const ids = (findings: readonly { id: string }[]): string[] => findings.map((one) => one.id);
const byPlace = (a: Attribution, b: Attribution): number => a.content[0]!.start - b.content[0]!.start;
