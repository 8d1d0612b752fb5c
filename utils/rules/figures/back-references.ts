/**
 * Figures that count again what a figure before them counted: "40 vents … 37 of them", "412 sites, of which 267 are",
 * "Of 24 bakers asked, 19 agreed".
 */
import type { Span } from '../../analysis/model.ts';
import type { TextDocument } from '../text/document.ts';
import { at, type Lexemes } from './lexemes.ts';
import { openedGroup } from './opened-group.ts';
import type { Reading, Step } from './reading.ts';

/** Figures looked back over for the thing that a pronoun means. */
const REACH = 3;

export const tellBackReferences: Step = (document, lexemes, readings) => {
  readings.forEach((reading, i) => {
    if (!/^(?:count|fraction|percent)$/.test(reading.draft.kind)) return;
    const isPointer = pointsBack(document, lexemes, reading);
    const thing = isPointer
      ? countedBefore(document, readings, i, 1)
      : isOfThose(lexemes, readings, i)
        ? countedBefore(document, readings, i, 0)
        : reading.draft.of
          ? null
          : openedGroup(document, reading);
    if (thing) reading.draft.of = thing;
  });
};

/** "37 of them", "of which 267 are", "of whom two", "all but four". */
function pointsBack({ text }: TextDocument, lexemes: Lexemes, { first, draft }: Reading): boolean {
  if (draft.of) return /^(?:them|which|whom)$/i.test(text.slice(draft.of.start, draft.of.end));
  const owner = `${at(lexemes, first - 2).lower} ${at(lexemes, first - 1).lower}`;
  return /^(?:of (?:which|whom|them|these|those)|all but)$/.test(owner);
}

/** Behind "Of 24 bakers asked by", "In a sample of 24 bakers": a second count with nothing to count behind it. */
function isOfThose(lexemes: Lexemes, readings: readonly Reading[], i: number): boolean {
  const [previous, { draft, sentence, first }] = [readings[i - 1], readings[i]!];
  if (previous?.sentence !== sentence || draft.of || draft.kind !== 'count') return false;
  const lead = at(lexemes, previous.first - 1);
  const isSample =
    lead.lower === 'of' &&
    /^(?:sample|survey|poll|out|study|group)$/.test(at(lexemes, previous.first - 2).lower);
  const isOpening =
    isSample || lead.text === 'Of' || (lead.lower === 'the' && at(lexemes, previous.first - 2).text === 'Of');
  return isOpening && at(lexemes, first - 1).text === ',';
}

/** The nearest plural thing counted before, at most so many sentences back. */
function countedBefore(
  { text }: TextDocument,
  readings: readonly Reading[],
  i: number,
  sentences: number,
): Span | null {
  const { sentence } = readings[i]!;
  const earlier = readings.slice(Math.max(0, i - REACH), i).findLast(({ draft: { kind, of }, ...one }) => {
    const isNear = sentence - one.sentence <= sentences;
    return isNear && kind === 'count' && of !== null && PLURAL.test(text.slice(of.start, of.end));
  });
  return earlier?.draft.of ?? null;
}

const PLURAL = /(?:[^s]s|people|men|women|children|dead)$/i;
