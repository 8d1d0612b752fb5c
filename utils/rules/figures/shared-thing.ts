/** Figures that leave their counted thing out because a figure before them has it: "to 85,000", "while 45 percent", ", up 4 percent". */
import { at, type Lexemes } from './lexemes.ts';
import type { Reading, Step } from './reading.ts';

export const shareThing: Step = (_document, lexemes, readings) => {
  readings.forEach((reading, i) => {
    if (reading.draft.of && !isGuess(reading)) return;
    const partners = reading.draft.links
      .map(({ to }) => readings[to]!)
      .filter(({ draft }) => draft.of !== null);
    const sure =
      partners.find((partner) => !isGuess(partner)) ?? (reading.draft.of ? undefined : partners[0]);
    const shared = sure?.draft.of ?? (reading.draft.of ? null : elided(lexemes, readings, i));
    if (shared) reading.draft.of = shared;
  });
};

/** A thing that stands before the figure is the subject of the change; the partner's own noun behind it is surer. */
const isGuess = ({ draft }: Reading): boolean =>
  draft.links.some(({ relation }) => relation === 'from' || relation === 'to') &&
  draft.of !== null &&
  draft.of.end <= draft.start;

const CLOSING = /^(?:,|to|or|close|closing|settle|end|finish|trade|at|by|a|record)$/;
/** Between two figures that tell of one change stand only a comma, "or", "to", "to close at". */
function isSameChange(lexemes: Lexemes, previous: Reading, reading: Reading): boolean {
  const gap = lexemes.slice(previous.next, reading.first).map(({ lower }) => lower);
  const joined = gap.includes('to') || gap.includes('or');
  const changes = previous.draft.direction !== null || /^(?:percent|money|other)$/.test(previous.draft.kind);
  return joined && changes && gap.length <= 5 && gap.every((word) => CLOSING.test(word));
}

function elided(lexemes: Lexemes, readings: readonly Reading[], i: number): Reading['draft']['of'] {
  const reading = readings[i]!;
  const previous = readings[i - 1];
  if (previous?.sentence !== reading.sentence || !previous.draft.of) return null;
  const { kind } = reading.draft;
  const same = previous.draft.kind === kind;
  const lead = at(lexemes, reading.first - 1).lower;
  const after = at(lexemes, reading.next);
  // "bought 208,560 cars, down 5 percent": the change of what was just counted.
  const aside = /^(?:up|down)$/.test(lead) && at(lexemes, reading.first - 2).text === ',';
  if (aside) return previous.draft.of;
  // "fell 40 percent, to $5.4 billion", "24 points, or 0.1 percent, to close at 18,432"
  if (isSameChange(lexemes, previous, reading)) return previous.draft.of;
  if (!same) return null;
  const hasNoun =
    after.kind === 'word' &&
    !/^(?:were|was|are|is|said|say|to|in|from|of|for|had|have|did|would|and|but|or|at|by|on|who)$/.test(
      after.lower,
    );
  const isPart = kind === 'fraction' || kind === 'percent';
  if (isPart && previous.draft.of.start >= previous.draft.end && lexemes[previous.next]?.lower === 'of')
    return previous.draft.of;
  if (kind === 'fraction') return hasNoun ? null : previous.draft.of;
  // "two to the army and three to the police"
  return kind === 'count' &&
    !hasNoun &&
    /^(?:to|in|from|at|for)$/.test(after.lower) &&
    /^(?:and|,|:|including)$/.test(lead)
    ? previous.draft.of
    : null;
}
