/** Places where no content ends, by grammar: within what leads it, before a second "that", around a parenthesis. */
import type { Reading } from '../reading.ts';
import type { Context } from './boundary-features.ts';
import { beginsMain } from './clause-ahead.ts';
import { inflectionOfGroup } from './inflection.ts';

const CLAUSES = /^(?:that|clause)$/;

/** Tells of each place in a content that begins at `start` whether it may end there at all. */
export function mayEndAt(r: Reading, start: number, ceiling: number, { kind }: Context) {
  const clause = CLAUSES.test(kind);
  const lead = clause ? behindLead(r, start, ceiling) : start;
  return (at: number) =>
    at >= lead && !(clause && carriesOn(r, at, ceiling)) && !isParenthesis(r, start, at, ceiling);
}

const LEADING = /^(?:if|when|while|as|after|because|although|though|unless|since|once|before|until)$/;
/** Words of a clause in front of the main one. */
const MAX_LEAD = 30;

/** "that when prices fall, the mill will close": where the main clause begins, or `start`. */
export function behindLead(r: Reading, start: number, ceiling: number): number {
  if (!LEADING.test(r.tokens[start]?.lower ?? '')) return start;
  for (let i = start + 1; i < ceiling && i < start + MAX_LEAD; i++) {
    if (r.regionAt(i) >= 0) return start;
    if (r.tokens[i]!.text === ',' && beginsMain(r, i + 1, ceiling)) return i + 1;
  }
  return start;
}

/**
 * ", and that Roe had left": a second clause of the same kind, where "that" itself is not what it tells of. "… and would
 * close", "… but had not been asked": what may be, or was over before it was said, is hardly a deed beside the saying.
 */
function carriesOn(r: Reading, at: number, ceiling: number): boolean {
  const and = r.tokens[at]!.text === ',' ? at + 1 : at;
  if (and + 2 >= ceiling || !/^(?:and|but|or)$/.test(r.tokens[and]!.lower)) return false;
  if (r.tokens[and + 1]!.lower === 'that') return r.verbAt(and + 2)?.form !== 'finite';
  const verb = r.verbAt(r.tokens[and + 1]!.pos === 'ADV' ? and + 2 : and + 1);
  // "but could it be": a question of the reporter's.
  if (!verb || verb.first > and + 2 || r.phrases.at(verb.first + 1)) return false;
  return /^(?:modal|perfect)$/.test(inflectionOfGroup(r.tokens, verb));
}

/** Words of a parenthesis that only adds to the word before it. */
const MAX_PARENTHESIS = 12;

/** "($345 million)", "(at most)": neither before it, nor before the mark that closes what the content opened. */
function isParenthesis(r: Reading, start: number, at: number, ceiling: number): boolean {
  const { text } = r.tokens[at]!;
  if (text === ')') return opensBefore(r, start, at);
  if (text !== '(') return false;
  for (let i = at + 1; i < ceiling && i <= at + MAX_PARENTHESIS + 1; i++) {
    if (r.tokens[i]!.text === ')') return true;
    if (r.verbAt(i)?.form === 'finite') return false;
  }
  return false;
}

/** Does the parenthesis that closes at `at` open behind `start`? */
export function opensBefore(r: Reading, start: number, at: number): boolean {
  for (let i = at - 1; i >= start; i--) if (r.tokens[i]!.text === '(') return true;
  return false;
}
