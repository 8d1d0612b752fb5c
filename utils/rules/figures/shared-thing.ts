/** Figures that leave their counted thing out because a figure before them has it: "to 85,000", "while 45 percent", ", up 4 percent". */
import { SIDE } from '../lexicon/amount-nouns.ts';
import { bareCount } from './bare-count.ts';
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

/** A thing that stands before the figure is the subject of the clause; the partner's own noun behind it is surer. */
const isGuess = ({ draft }: Reading): boolean =>
  draft.links.some(({ relation }) => /^(?:from|to|conversion)$/.test(relation)) &&
  draft.of !== null &&
  draft.of.end <= draft.start;

const CLOSING =
  /^(?:,|-|to|or|year|on|over|month|rising|falling|climbing|dropping|close|closing|settle|end|finish|trade|at|by|a|record)$/;
/** Between two figures that tell of one change stand only a comma, "or", "to", "to close at". */
function isSameChange(lexemes: Lexemes, previous: Reading, reading: Reading): boolean {
  const gap = lexemes.slice(pastThing(lexemes, previous), reading.first).map(({ lower }) => lower);
  const joined = gap.includes('to') || gap.includes('or');
  const changes = previous.draft.direction !== null || /^(?:percent|money|other)$/.test(previous.draft.kind);
  return joined && changes && gap.length <= 6 && gap.every((word) => CLOSING.test(word));
}

/** "60 percent of its value, or $30 million": the thing of the figure before belongs to it. */
function pastThing(lexemes: Lexemes, { draft: { of, end }, next }: Reading): number {
  let index = next;
  if (of && of.start >= end)
    while (index < next + LONGEST_THING && at(lexemes, index).start < of.end) index++;
  return index;
}
const LONGEST_THING = 10;

/** "was $9 million, which was up 3 percent", "up 3 percent from $8 million": more on what the figure before is of. */
function isToldOn(lexemes: Lexemes, previous: Reading, reading: Reading): boolean {
  const gap = lexemes.slice(previous.next, reading.first).map(({ lower }) => lower);
  if (gap.length === 1) return gap[0] === 'from' && previous.draft.direction !== null;
  return gap.length <= 4 && /^, which (?:is |was )?(?:up|down)$/.test(gap.join(' '));
}

const elided = (lexemes: Lexemes, readings: readonly Reading[], i: number): Reading['draft']['of'] =>
  besideFigure(lexemes, readings, i) ?? bareCount(lexemes, readings, i);

function besideFigure(lexemes: Lexemes, readings: readonly Reading[], i: number): Reading['draft']['of'] {
  const reading = readings[i]!;
  const previous = readings[i - 1];
  if (previous?.sentence !== reading.sentence) return null;
  const thing = previous.draft.of;
  const lead = at(lexemes, reading.first - 1).lower;
  const twoWords = `${at(lexemes, reading.first - 2).lower} ${lead}`;
  if (twoWords === ', to') return thing ?? changedBefore(readings, i);
  if (!thing) return null;
  // "will hit 390 next year, 50 percent more than now"
  const isOfSort = reading.draft.kind === 'percent' || reading.draft.kind === previous.draft.kind;
  if (lead === ',' && isOfSort && isBeside(lexemes, reading)) return thing;
  // "40 farms, or one in 20,"
  if (twoWords === ', or' && isShare(reading) && previous.draft.kind === 'count') return thing;
  // "bought 208,560 cars, down 5 percent": the change of what was just counted.
  const isAside = /^(?:, (?:up|down)|(?:higher|lower) at)$/.test(twoWords);
  if (isAside || isToldOn(lexemes, previous, reading) || isSameChange(lexemes, previous, reading))
    return thing;
  // "rose 3 percent against the dollar to $4"
  if (lead === 'to' && reading.draft.reached !== null && previous.draft.direction !== null) return thing;
  // "up 5 percent after falling 3"
  if (isChangedSince(lexemes, reading)) return thing;
  if (isShare(previous) && reading.draft.kind === 'percent' && lead === ',' && isClosed(lexemes, reading))
    return thing;
  if (previous.draft.kind !== reading.draft.kind) return null;
  // "at $8 a month and €9 a month"
  const isAlsoPriced =
    reading.draft.unit !== previous.draft.unit &&
    [previous, reading].every(({ draft }) => draft.unit?.includes('/'));
  if (lead === 'and' && isAlsoPriced) return thing;
  // "about $113 trillion ($161 trillion)", "$8 a month (or $80 a year)"
  if (twoWords === '( or') return thing;
  if (lead === '(' && reading.first - previous.next === 1) return thing;
  const isOneOfTwo = isCompared(lexemes, reading) || isParallel(lexemes, previous, reading);
  return isOneOfTwo || isFurtherPart(lexemes, previous, reading) ? thing : null;
}

const isChangedSince = (lexemes: Lexemes, { first, draft }: Reading): boolean =>
  draft.direction !== null &&
  /ing$/.test(at(lexemes, first - 1).lower) &&
  /^(?:after|before|following|despite|since)$/.test(at(lexemes, first - 2).lower);

const isBeside = (lexemes: Lexemes, { next }: Reading): boolean =>
  /^(?:more|less|fewer|higher|lower|above|below|over|under)$/.test(at(lexemes, next).lower);

/** "two-thirds of the voters, 64 percent, agreed": the part again, in per cent. */
const isShare = ({ draft: { kind } }: Reading): boolean => kind === 'fraction';
const isClosed = (lexemes: Lexemes, { next }: Reading): boolean => /^[,).]$/.test(at(lexemes, next).text);

/** Words between "instead of" and its number: "the usual". */
const MOST_BETWEEN = 3;

/** "10 judges rather than 11", "seven brackets, compared with two", "3 inches instead of the usual 5". */
function isCompared(lexemes: Lexemes, { first }: Reading): boolean {
  let index = first - 1;
  while (
    index >= first - MOST_BETWEEN &&
    /^(?:the|its|their|a|usual|normal|planned|previous|original|average)$/.test(at(lexemes, index).lower)
  )
    index--;
  return /^(?:compared (?:with|to)|rather than|instead of)$/.test(
    `${at(lexemes, index - 1).lower} ${at(lexemes, index).lower}`,
  );
}

/** Figures between a change and the level it led to: "declined 40 percent in the first six months, to $5.4 billion". */
const MAX_BETWEEN = 2;

function changedBefore(readings: readonly Reading[], i: number): Reading['draft']['of'] {
  const { sentence } = readings[i]!;
  const change = readings
    .slice(Math.max(0, i - MAX_BETWEEN - 1), i)
    .findLast(({ draft }) => draft.kind !== 'duration');
  return change?.sentence === sentence && change.draft.direction ? change.draft.of : null;
}

const FATE = /^(?:dead|killed|hurt|injured|wounded|missing|arrested|detained|displaced|rescued|trapped)$/;

const STRICKEN =
  /^(?:killed|injured|wounded|hurt|displaced|uprooted|arrested|detained|evacuated|rescued|infected|sickened|affected|maimed|jailed|deported|stranded)$/;

/** "3 points for all voters, and 4.5 points for men", "two to the army and three to the police". */
function isParallel(lexemes: Lexemes, previous: Reading, reading: Reading): boolean {
  const after = at(lexemes, reading.next).lower;
  const lead = at(lexemes, reading.first - 1).lower;
  // "12 people died, 40 were hurt"
  const fate = /^(?:were|are|was|is)$/.test(after) ? at(lexemes, reading.next + 1).lower : '';
  if (reading.draft.kind === 'count' && /^(?:and|,)$/.test(lead) && FATE.test(fate)) return true;
  if (reading.draft.kind === 'measure' && SIDE.test(after) && SIDE.test(at(lexemes, previous.next).lower))
    return true;
  // "killed hundreds of people and displaced 2 million"
  const joint = at(lexemes, reading.first - 2).lower;
  if (reading.draft.kind === 'count' && /^(?:and|,|or)$/.test(joint) && STRICKEN.test(lead)) return true;
  // "12 people died and 40 injured", "ten whales, 51 stranded and dead"
  if (
    reading.draft.kind === 'count' &&
    /^(?:and|,)$/.test(lead) &&
    /(?:[^e]ed|hurt|dead|missing)$/.test(after)
  )
    return true;
  if (!/^(?:to|in|from|at|for|among|on|per|a|an)$/.test(after) || !/^(?:and|or|,|:|including)$/.test(lead))
    return false;
  return reading.draft.kind === 'count' || after === at(lexemes, previous.next).lower;
}

/** "40 percent of the hens, 30 percent of them brown", "a third of the hens … and a fifth were brown". */
function isFurtherPart(
  lexemes: Lexemes,
  { draft, next }: Reading,
  { draft: { kind }, next: end }: Reading,
): boolean {
  const thing = draft.of;
  if (kind !== 'fraction' && kind !== 'percent') return false;
  if (thing && thing.start >= draft.end && at(lexemes, next).lower === 'of') return true;
  const after = at(lexemes, end);
  return kind === 'fraction' && (after.kind !== 'word' || CLAUSE.test(after.lower));
}

/** Words behind a part that stands without its whole. */
const CLAUSE = /^(?:were|was|are|is|said|say|to|in|from|of|for|had|have|did|would|and|but|or|at|by|on|who)$/;
