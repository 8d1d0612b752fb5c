/** Which way a figure went, by the word of change beside it: "rose 5 percent", "a 3 % drop", "down by 30", "an increase of 2". */
import { DOWN, UP } from '../lexicon/change-verbs.ts';
import { MONTHS } from '../lexicon/number-names.ts';
import { at, type Lexemes } from './lexemes.ts';
import { leadingWord } from './neighbours.ts';
import type { Reading, Step } from './reading.ts';

/** Lexemes between the word of change and its figure: "rose slightly in May to a record". */
const REACH = 7;
/** Verbs of making money or casting votes that look like change: "lost 40 men", "gained 3 seats" are counts of things. */
const TRANSITIVE =
  /^(?:lost|lose|loses|losing|gained|gain|raised|raise|raising|added|add|adding|cut|cuts|cutting|shed|lower|loss|growth)$/;

/** Words that lead to a level, which has no way to go: "rose to 40", "up from 38", "higher at 41". */
const LEVEL = /^(?:to|from|at|into)$/;

export const tellDirection: Step = (_document, lexemes, readings) => {
  for (const [i, reading] of readings.entries()) {
    if (/^(?:age|duration|score)$/.test(reading.draft.kind) || isLevel(lexemes, reading)) continue;
    reading.draft.direction =
      before(lexemes, reading) ?? behind(lexemes, reading) ?? again(lexemes, readings[i - 1], reading);
  }
};

/** "to a record $40" too, and "to an annual rate of 40". */
function isLevel(lexemes: Lexemes, reading: Reading): boolean {
  const lead = leadingWord(lexemes, reading);
  if (lead !== 'of') return LEVEL.test(lead);
  for (let back = 2; back <= RATE_REACH; back++)
    if (LEVEL.test(at(lexemes, reading.first - back).lower)) return true;
  return false;
}
/** Words of "to a seasonally adjusted annual rate of". */
const RATE_REACH = 7;

/** Verbs that "up" and "down" make another verb of: "sign up 5 million people", "made up 80 percent". */
const PARTICLE_VERB =
  /^(?:ma(?:k|d)\w+|sign\w*|end\w*|set\w*|pick\w*|g[ai]v\w+|t[ao]k\w+|show\w*|c[ao]m\w+|back\w*|put\w*|lin\w+|shut\w*|turn\w*|st[ao]\w+|add\w*|round\w*|break\w*|broke\w*|sp[eo]\w+|hand\w*|buy\w*|bought|wind\w*|track\w*|rack\w*)$/;

const directionOf = (word: string): 'up' | 'down' | null =>
  UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null;

/** "edged lower to 3 percent", "closed higher at 40". */
const MOVED =
  /^(?:edge[sd]?|move[sd]?|close[sd]?|ticked|end(?:s|ed)|finish(?:es|ed)|opene?d?|traded?|went|pushed|drift(?:s|ed)|inche[sd])$/;
function moved(lexemes: Lexemes, index: number): 'up' | 'down' | null {
  return MOVED.test(at(lexemes, index - 1).lower) ? compared(at(lexemes, index).lower) : null;
}
const compared = (word: string): 'up' | 'down' | null =>
  word === 'higher' ? 'up' : word === 'lower' ? 'down' : null;

/** "50 percent more than in 2017", "$90 less than a year ago": a comparison with an earlier time is a change. */
function thanEarlier(lexemes: Lexemes, next: number): 'up' | 'down' | null {
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

function before(lexemes: Lexemes, { first, draft }: Reading): 'up' | 'down' | null {
  for (let back = 1; back <= REACH; back++) {
    const { lower, kind, text } = at(lexemes, first - back);
    if (kind === 'break' || kind === 'number' || /^[.;:(]$/.test(text)) return null;
    const isParticle = /^(?:up|down)$/.test(lower) && PARTICLE_VERB.test(at(lexemes, first - back - 1).lower);
    const direction = isParticle ? null : (directionOf(lower) ?? moved(lexemes, first - back));
    if (direction && back === 1 && TRANSITIVE.test(lower) && isObject(draft)) return null;
    if (direction) return back === 1 || leads(lexemes, first) ? direction : null;
  }
  return null;
}

/** "fell 8 points, or 0.3 percent", "5 miles (8 km)": the same change, said again. */
function again(lexemes: Lexemes, previous: Reading | undefined, reading: Reading): 'up' | 'down' | null {
  const way = previous?.draft.direction;
  if (!way || previous.sentence !== reading.sentence) return null;
  if (reading.draft.links.some(({ relation }) => relation === 'conversion')) return way;
  const gap = lexemes.slice(previous.next, reading.first).map(({ lower }) => lower);
  return gap.length <= 2 && gap.at(-1) === 'or' ? way : null;
}

/** Of "lost 40 men" and "lost $3 million", but not of "the shares lost 3 cents". */
const isObject = ({ kind, of, start }: Reading['draft']): boolean =>
  kind !== 'percent' && !(of && of.end <= start);

/** Farther from the word of change, the figure must be led to by "by", "of" or the like. */
const leads = (lexemes: Lexemes, first: number): boolean =>
  /^(?:by|of|another|a|an|just|only|the|record|total)$/.test(at(lexemes, first - 1).lower);

/** "a 5 percent increase", "3 points lower". */
function behind(lexemes: Lexemes, { next, draft }: Reading): 'up' | 'down' | null {
  const earlier = thanEarlier(lexemes, next);
  if (earlier) return earlier;
  if (draft.kind !== 'percent' && !/^(?:higher|lower)$/.test(at(lexemes, next).lower)) return null;
  for (let ahead = 0; ahead < 2; ahead++) {
    const { lower, kind } = at(lexemes, next + ahead);
    if (kind !== 'word' || /^(?:of|in|to|from|and)$/.test(lower)) return null;
    const direction = compared(lower) ?? directionOf(lower);
    if (direction) return direction;
  }
  return null;
}
