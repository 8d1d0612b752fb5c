/**
 * Clock times as the British write them, "at 6.13". Alone they look like any decimal: another time of the text ("since
 * 6.04am") or what happened then ("called at 6.13", "at 6.13 this morning") tells them.
 */
import { CLOCK_WORDS } from '../lexicon/number-names.ts';
import type { Candidate } from './candidate.ts';
import { at, type Lexemes } from './lexemes.ts';

/** The candidates that are no such times. */
export function withoutPointedTimes(lexemes: Lexemes, candidates: Candidate[]): Candidate[] {
  const pointed = new Set(candidates.filter((candidate) => isPointed(lexemes, candidate)));
  if (pointed.size === 0) return candidates;
  const isCustom = lexemes.some(
    ({ text }, i) => POINTED.test(text) && CLOCK_WORDS.has(at(lexemes, i + 1).lower),
  );
  return candidates.filter(
    (candidate) => !pointed.has(candidate) || !(isCustom || isTold(lexemes, candidate)),
  );
}

const POINTED = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const AT = /^(?:at|by|until|till|since|before|after|from|between|around|about)$/;
const HEDGE = /^(?:about|around|approximately|just|exactly|shortly)$/;

/** "at 6.13", "before about 10.30": a bare number behind a word of time. */
function isPointed(lexemes: Lexemes, { first, kind, unit }: Candidate): boolean {
  if (kind !== 'count' || unit !== null || !POINTED.test(at(lexemes, first).text)) return false;
  return AT.test(at(lexemes, first - (HEDGE.test(at(lexemes, first - 1).lower) ? 2 : 1)).lower);
}

/** Words of the sentence before the time in which the call stands. */
const CALL_REACH = 8;
const CALL = /^(?:called|alerted|dispatched|summoned|arrived|reported|rang|woke|woken)$/;
const DAYTIME = /^(?:morning|afternoon|evening|night)$/;

function isTold(lexemes: Lexemes, { first, next }: Candidate): boolean {
  if (DAYTIME.test(at(lexemes, next + 1).lower) || DAYTIME.test(at(lexemes, next + 2).lower)) return true;
  for (let back = 2; back <= CALL_REACH; back++) {
    const { kind, lower } = at(lexemes, first - back);
    if (kind === 'break') return false;
    if (CALL.test(lower)) return true;
  }
  return false;
}
