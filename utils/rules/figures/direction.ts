/** Which way a figure went, by the word of change beside it: "rose 5 percent", "a 3 % drop", "down by 30", "an increase of 2". */
import { DOWN, UP } from '../lexicon/change-verbs.ts';
import { at, type Lexemes } from './lexemes.ts';
import type { Reading, Step } from './reading.ts';

/** Lexemes between the word of change and its figure: "rose slightly in May to a record". */
const REACH = 7;
/** Verbs of making money or casting votes that look like change: "lost 40 men", "gained 3 seats" are counts of things. */
const TRANSITIVE =
  /^(?:lost|lose|loses|losing|gained|gain|raised|raise|raising|added|add|adding|cut|cuts|cutting|shed|lower|loss|growth)$/;

export const tellDirection: Step = (_document, lexemes, readings) => {
  for (const reading of readings) {
    if (reading.draft.direction || /^(?:age|duration|score)$/.test(reading.draft.kind)) continue;
    const direction = before(lexemes, reading) ?? behind(lexemes, reading);
    if (direction) reading.draft.direction = direction;
  }
};

/** Verbs that "up" and "down" make another verb of: "sign up 5 million people", "made up 80 percent". */
const PARTICLE_VERB =
  /^(?:ma(?:k|d)\w+|sign\w*|end\w*|set\w*|pick\w*|g[ai]v\w+|t[ao]k\w+|show\w*|c[ao]m\w+|back\w*|put\w*|lin\w+|shut\w*|turn\w*|st[ao]\w+|add\w*|round\w*|break\w*|broke\w*|sp[eo]\w+|hand\w*|buy\w*|bought|wind\w*|track\w*|rack\w*)$/;

const directionOf = (word: string): 'up' | 'down' | null =>
  UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null;

function before(lexemes: Lexemes, { first, draft }: Reading): 'up' | 'down' | null {
  for (let back = 1; back <= REACH; back++) {
    const { lower, kind, text } = at(lexemes, first - back);
    if (kind === 'break' || kind === 'number' || /^[.;:(]$/.test(text)) return null;
    const isParticle = /^(?:up|down)$/.test(lower) && PARTICLE_VERB.test(at(lexemes, first - back - 1).lower);
    const direction = isParticle ? null : directionOf(lower);
    if (direction && TRANSITIVE.test(lower) && draft.kind !== 'percent' && back === 1) return null;
    if (direction) return back === 1 || leads(lexemes, first) ? direction : null;
  }
  return null;
}

/** Farther from the word of change, the figure must be led to by "to", "by", "of" or the like. */
const leads = (lexemes: Lexemes, first: number): boolean =>
  /^(?:to|by|of|from|at|another|a|an|just|only|the|record|total)$/.test(at(lexemes, first - 1).lower);

/** "a 5 percent increase", "3 points lower". */
function behind(lexemes: Lexemes, { next, draft }: Reading): 'up' | 'down' | null {
  if (draft.kind !== 'percent' && !/^(?:higher|lower)$/.test(at(lexemes, next).lower)) return null;
  for (let ahead = 0; ahead < 2; ahead++) {
    const { lower, kind } = at(lexemes, next + ahead);
    if (kind !== 'word' || /^(?:of|in|to|from|and)$/.test(lower)) return null;
    const direction = lower === 'higher' ? 'up' : lower === 'lower' ? 'down' : directionOf(lower);
    if (direction) return direction;
  }
  return null;
}
