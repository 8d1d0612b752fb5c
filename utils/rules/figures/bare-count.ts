/**
 * A number with nothing to count of its own counts what one before it counted: "won 109 seats while its rival took 41",
 * "sold 12 boats, and eight sank", "40 votes to 12", "has 40 seats. Its rival has 12.".
 */
import { SMALL_NUMBERS } from '../lexicon/number-words.ts';
import { at, isPlural, type Lexeme, type Lexemes } from './lexemes.ts';
import type { Reading } from './reading.ts';

/** Figures looked back over for the counted thing. */
const REACH = 5;

export function bareCount(lexemes: Lexemes, readings: readonly Reading[], i: number): Reading['draft']['of'] {
  const reading = readings[i]!;
  const { kind, unit, direction, value } = reading.draft;
  if (kind !== 'count' || unit || direction || value === null || !Number.isInteger(value)) return null;
  const lead = at(lexemes, reading.first - 1).lower;
  const isObject = VERB.test(lead);
  // "caught 40 carp and released 12", "feeding 40 goats and selling 12"
  const isSecond = /[a-z]{3}(?:ed|ing)$/.test(lead) && JOINT.test(at(lexemes, reading.first - 2).lower);
  if (!(isObject || isSecond || JOINT.test(lead) || /['’]s$/.test(lead)) || !isAlone(lexemes, reading))
    return null;
  // What a verb has for its object may have been named one sentence before.
  const opening = reading.sentence - (isObject ? 1 : 0);
  const earlier = readings
    .slice(Math.max(0, i - REACH), i)
    .findLast((one) => one.sentence >= opening && isCounted(lexemes, one));
  return earlier?.draft.of ?? null;
}

const JOINT = /^(?:and|but|or|while|to|,|including|only|just)$/;
/** Verbs whose object it may be. */
const VERB =
  /^(?:had|has|have|took|takes?|taken|win|won|wins|lost|kept|left|got|gets?|scored|sold|bought|gave|made|needs?|needed|wants?|wanted|found|saw|sank|hit|held|holds?|dropped|missed|gain(?:s|ed)?|receive[sd]?|add(?:s|ed)|earn(?:s|ed)?|collect(?:s|ed)|caught|built|carrie[sd]|owns?|owned)$/;

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
const isCounted = (lexemes: Lexemes, { draft: { kind, of, end }, first }: Reading): boolean =>
  kind === 'count' &&
  of !== null &&
  of.start >= end &&
  isPluralEnd(lexemes, first, of.end) &&
  !/^(?:in|of|for|over|during|within|at|after|before|by|on|from|the|these|those|his|her|its|their|last|first|past|next)$/.test(
    at(lexemes, first - 1).lower,
  );

function isPluralEnd(lexemes: Lexemes, first: number, end: number): boolean {
  for (let i = first; i < first + LONGEST_THING; i++)
    if (at(lexemes, i).end >= end) return isPlural(at(lexemes, i));
  return false;
}
/** Lexemes of "at least 40 new black-and-white Dutch maps". */
const LONGEST_THING = 14;
