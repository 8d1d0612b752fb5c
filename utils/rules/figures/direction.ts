/**
 * Which way a figure went, by the word of change beside it: of an amount ("rose 5 percent", "a 3 % drop", "down by 30",
 * "an increase of 2") its direction, of a level ("rose to 43", "fell 3 percent, to $4") how it was reached.
 */
import { wayOf } from '../lexicon/change-verbs.ts';
import { MONTHS } from '../lexicon/number-names.ts';
import { type TextDocument, tokenAt } from '../text/document.ts';
import { isCoordinated } from './coordinated.ts';
import { comparedBehind, isReached, LEVEL, levelOf } from './level.ts';
import { at, type Lexemes } from './lexemes.ts';
import type { Reading, Step, Way } from './reading.ts';

/** Lexemes between the word of change and its figure: "rose slightly in May to a record". */
const REACH = 7;
/** Verbs of making money or casting votes that look like change: "lost 40 men", "gained 3 seats" are counts of things. */
const TRANSITIVE =
  /^(?:lost|lose|loses|losing|lift|lifts|lifted|gained|gain|raised|raise|raising|added|add|adding|cut|cuts|cutting|shed|lower|loss|growth)$/;

export const tellDirection: Step = (document, lexemes, readings) => {
  let last: Change | null = null;
  for (const reading of readings) {
    const change: Change | null = changeOf(document, lexemes, readings, last, reading);
    if (change !== null) tell(lexemes, change);
    last = change;
  }
};

interface Change {
  readonly reading: Reading;
  readonly way: Way;
  /** The word that leads to a level; null before an amount. */
  readonly level: string | null;
}

function changeOf(
  document: TextDocument,
  lexemes: Lexemes,
  readings: readonly Reading[],
  last: Change | null,
  reading: Reading,
): Change | null {
  if (/^(?:age|duration|score)$/.test(reading.draft.kind)) return null;
  if (last !== null && isAgain(lexemes, readings, last.reading, reading)) return { ...last, reading };
  const level = levelOf(lexemes, reading);
  const named = behind(lexemes, reading);
  // "amounted to a 3 percent loss" names an amount, whatever leads to it.
  if (level === null || named) {
    const way = before(document, lexemes, reading) ?? named;
    const isShared = !way && last?.level === null && isCoordinated(document, lexemes, last.reading, reading);
    return { reading, way: isShared ? last.way : way, level: null };
  }
  return { reading, way: toLevel(document, lexemes, reading) ?? led(lexemes, last, reading), level };
}

function tell(lexemes: Lexemes, { reading: { draft, next }, way, level }: Change): void {
  if (way === null) draft.reached = comparedBehind(lexemes, next);
  else if (level === null) draft.direction = way;
  else if (isReached(level, draft)) draft.reached = way;
}

/**
 * Verbs that keep their meaning before "up" and "down"; of any other these make another verb: "dug up 40 urns". Stems,
 * and whole words where a stem would catch others ("washed up", "beat up").
 */
const MOTION =
  /^(?:(?:go|goes|gone|going|went|be|been|being|is|are|was|were|bring|brings|bringing|brought)$|edg|inch|tick|trend|mov|shoot|shot|climb|creep|crept|clos|open|finish|nudg|bump|push|drift|settl|trad|jump|ros|ris|ramp|driv|drov|bid|pull|slow|scal|ratchet|revis|mark|fall|fell|spik|surg|head|stay|remain|slid|sink|sank|slip)/;

/** "edged lower to 3 percent", "closed higher at 40". */
const MOVED =
  /^(?:edge[sd]?|move[sd]?|close[sd]?|ticked|end(?:s|ed)|finish(?:es|ed)|opene?d?|traded?|went|pushed|drift(?:s|ed)|inche[sd])$/;
function moved(lexemes: Lexemes, index: number): Way {
  return MOVED.test(at(lexemes, index - 1).lower) ? compared(at(lexemes, index).lower) : null;
}
const compared = (word: string): Way => (word === 'higher' ? 'up' : word === 'lower' ? 'down' : null);

/** "50 percent more than in 2017", "$90 less than a year ago": a comparison with an earlier time is a change. */
function thanEarlier(lexemes: Lexemes, next: number): Way {
  const { lower } = at(lexemes, next);
  const isTime =
    at(lexemes, next + 1).lower === 'than' &&
    /^(?:in|at|during|last|before|previously|a|the)$/.test(at(lexemes, next + 2).lower) &&
    [2, 3, 4].some((ahead) => isEarlier(at(lexemes, next + ahead).lower, at(lexemes, next + ahead).value));
  if (!isTime) return null;
  return lower === 'more' ? 'up' : lower === 'less' || lower === 'fewer' ? 'down' : null;
}
const isEarlier = (word: string, value: number): boolean =>
  (value >= 1900 && value < 2100) ||
  MONTHS.has(word) ||
  /^(?:year|month|week|quarter|decade|previous|last|before|previously|peak|start|beginning|outset)$/.test(
    word,
  );

function before(document: TextDocument, lexemes: Lexemes, { first, draft, candidate }: Reading): Way {
  // "has opened up a 15-point lead", "drop the two-man rule": the figure is a property of another thing.
  if (candidate.adjective && at(lexemes, first - 1).lower !== 'by') return null;
  const index = wordOfChange(document, lexemes, first);
  if (index === null) return null;
  const gap = lexemes.slice(index + 1, first);
  const isNext = gap.every(({ lower }) => BRIDGE.test(lower));
  // "a gain of 40" is a noun
  const isVerb = gap[0]?.lower !== 'of' && TRANSITIVE.test(at(lexemes, index).lower);
  if (isNext && isVerb && isObject(draft, at(lexemes, index).lower)) return null;
  return isNext || leads(lexemes, index, first, draft.kind) ? changeAt(document, lexemes, index) : null;
}

/** Words that keep a figure next to its word of change: "fell a record 5 percent", "rose by only 3". */
const BRIDGE =
  /^(?:an?|another|further|additional|extra|full|whopping|mere|modest|combined|estimated|record|just|only|an|average|total|of|\p{L}{2,}ly)$/u;

/** The nearest word of change before a figure, within its clause. */
function wordOfChange(document: TextDocument, lexemes: Lexemes, first: number): number | null {
  for (let index = first - 1; index >= first - REACH; index--) {
    const { kind, text } = at(lexemes, index);
    if (kind === 'break' || kind === 'number' || /^[.;:(]$/.test(text)) return null;
    if (changeAt(document, lexemes, index)) return index;
  }
  return null;
}

function changeAt(document: TextDocument, lexemes: Lexemes, index: number): Way {
  const { lower } = at(lexemes, index);
  const isParticle = (lower === 'up' || lower === 'down') && isOfVerb(document, lexemes, index);
  return isParticle ? null : (wayOf(lower) ?? moved(lexemes, index));
}

/** "dug up", "gunned down"; "inched back up" moves. */
function isOfVerb(document: TextDocument, lexemes: Lexemes, index: number): boolean {
  const verb = at(lexemes, index - (at(lexemes, index - 1).lower === 'back' ? 2 : 1));
  return (
    verb.kind === 'word' &&
    document.tokens[tokenAt(document, verb.start)]?.pos === 'VERB' &&
    !MOTION.test(verb.lower)
  );
}

/** "rose in May to a record 40"; "added to 40 others", "rose to speak to 40" and "fell, which was news to 40" lead to none. */
function toLevel(document: TextDocument, lexemes: Lexemes, { first }: Reading): Way {
  const index = wordOfChange(document, lexemes, first);
  if (index === null || /^add/.test(at(lexemes, index).lower)) return null;
  const gap = lexemes.slice(index + 1, first).map(({ lower }) => lower);
  const lead = gap.findLastIndex((word) => LEVEL.test(word));
  const isLed =
    gap.indexOf('to') === gap.lastIndexOf('to') && !gap.slice(0, Math.max(0, lead - 1)).includes(',');
  return isLed ? changeAt(document, lexemes, index) : null;
}

/** "fell 8 points, or 0.3 percent", "5 miles (8 km)": the figure before, said again. */
function isAgain(lexemes: Lexemes, readings: readonly Reading[], last: Reading, reading: Reading): boolean {
  if (last.sentence !== reading.sentence) return false;
  if (reading.draft.links.some(({ relation, to }) => relation === 'conversion' && readings[to] === last))
    return true;
  return reading.first - last.next <= 2 && at(lexemes, reading.first - 1).lower === 'or';
}

/** "climbed 3 points to 4,512", "rose from 30 to 40": a level goes the way of the change before it. */
function led(lexemes: Lexemes, last: Change | null, { sentence, first }: Reading): Way {
  if (!last?.way || last.reading.sentence !== sentence) return null;
  const gap = lexemes.slice(last.reading.next, first);
  return gap.length <= LEVEL_REACH && !gap.some(({ lower }) => NO_LEVEL.test(lower)) ? last.way : null;
}
/** Lexemes between a change and the level it led to: "fell 3 percent in May, to an annual rate of $4". */
const LEVEL_REACH = 9;
const NO_LEVEL = /^(?:and|but|or|while|[.;:])$/;

/** Of "lost 40 men" and "lost $3 million", but not of "the shares lost 3 cents" and "the glacier lost 3 metres". */
const isObject = ({ kind, of, start }: Reading['draft'], verb: string): boolean =>
  kind === 'measure' && /^(?:los|gain|shed)/.test(verb)
    ? of !== null && of.start >= start
    : kind !== 'percent' && !(of && of.end <= start);

/**
 * Farther from the word of change, the figure must be led to: by "by", or by "of" behind a preposition ("a drop in rents of
 * 5", "grew at a rate of 5"), while "cut the rate of 5" tells what was cut.
 */
function leads(lexemes: Lexemes, index: number, first: number, kind: string): boolean {
  const { lower } = at(lexemes, first - 1);
  // "cut emissions only 3 percent"
  if (lower === 'only' || lower === 'just') return kind === 'percent';
  // "shrank at a 4 percent annual rate"
  if (/^an?$/.test(lower)) return at(lexemes, first - 2).lower === 'at' && index === first - 3;
  if (lower !== 'of') return lower === 'by' || lower === 'another';
  return lexemes.slice(index + 1, first - 1).some((word) => /^(?:in|by|at|for|to|from)$/.test(word.lower));
}

/** "a 5 percent increase", "3 points lower". */
function behind(lexemes: Lexemes, { next, draft }: Reading): Way {
  const earlier = thanEarlier(lexemes, next);
  if (earlier) return earlier;
  const isPart = draft.kind === 'percent' || draft.unit === 'point';
  if (!isPart && !/^(?:higher|lower)$/.test(at(lexemes, next).lower)) return null;
  for (let ahead = 0; ahead < 2; ahead++) {
    const { lower, kind } = at(lexemes, next + ahead);
    // "a 22-point loss" is a score as often as a fall.
    if (lower === 'loss' && draft.unit === 'point') return null;
    if (kind !== 'word' || /^(?:of|in|to|from|and)$/.test(lower)) return null;
    const direction = compared(lower) ?? (VERB_ONLY.test(lower) ? null : wayOf(lower));
    if (direction) return direction;
  }
  return null;
}

/** "the richest 1 percent grew richer": the verb's subject, and no amount of change. */
const VERB_ONLY =
  /ed$|[^w]ing$|^(?:rose|risen|grew|grown|fell|fallen|lost|sank|sunk|shrank|shrunk|slid|shed|is|up|down)$/;
