/**
 * A number with nothing to count of its own counts what one before it in the sentence counted: "won 109 seats while its
 * rival took 41", "sold 12 boats, and eight sank".
 */
import { SMALL_NUMBERS } from '../lexicon/number-words.ts';
import { at, isPlural, type Lexeme, type Lexemes } from './lexemes.ts';
import type { Reading } from './reading.ts';

/** Figures looked back over for the counted thing. */
const REACH = 3;

export function bareCount(lexemes: Lexemes, readings: readonly Reading[], i: number): Reading['draft']['of'] {
  const reading = readings[i]!;
  const { kind, unit, direction, value } = reading.draft;
  if (kind !== 'count' || unit || direction || value === null || !Number.isInteger(value)) return null;
  if (!LEADING.test(at(lexemes, reading.first - 1).lower) || !isAlone(lexemes, reading)) return null;
  const earlier = readings
    .slice(Math.max(0, i - REACH), i)
    .findLast((one) => one.sentence === reading.sentence && isCounted(lexemes, one));
  return earlier?.draft.of ?? null;
}

/** What may stand before it: a joint, or a verb whose object it is. */
const LEADING =
  /^(?:and|but|or|while|,|including|only|just|had|has|have|took|takes|won|wins|lost|kept|left|got|scored|sold|bought|gave|made|needs?|needed|wants?|wanted|found|saw|sank|hit|held|dropped|missed)$/;

/** Nothing behind it that it could count: the end of a clause, its verb, a place; "three, four and even five hours" is a list. */
const isAlone = (lexemes: Lexemes, { next }: Reading): boolean => {
  const { lower } = at(lexemes, next);
  const isList = /^(?:,|and|or)$/.test(lower) && [1, 2].some((ahead) => isNumber(at(lexemes, next + ahead)));
  return CLOSING.test(lower) && !isList;
};
const CLOSING =
  /^(?:[,.;:)”"]|and|but|or|in|on|at|from|were|was|are|is|have|had|remain|remained|still|survived|died|escaped|left|returned|went|came|did|do)$/;
const isNumber = ({ kind, lower }: Lexeme): boolean => kind === 'number' || SMALL_NUMBERS.has(lower);

/** "109 seats", right behind its number; "in two games" tells where. */
const isCounted = (lexemes: Lexemes, { draft: { kind, of, end }, first, next }: Reading): boolean =>
  kind === 'count' &&
  of !== null &&
  of.start >= end &&
  isPluralEnd(lexemes, next, of.end) &&
  !/^(?:in|of|for|over|during|within|at|after|before|by|on|from|the|these|those|his|her|its|their)$/.test(
    at(lexemes, first - 1).lower,
  );

function isPluralEnd(lexemes: Lexemes, next: number, end: number): boolean {
  for (let i = next; i < next + LONGEST_THING; i++)
    if (at(lexemes, i).end >= end) return isPlural(at(lexemes, i));
  return false;
}
/** Lexemes of "new black-and-white Dutch maps". */
const LONGEST_THING = 10;
