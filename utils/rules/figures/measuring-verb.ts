/** The verb before a figure whose subject the figure measures: "rose to", "was put at", "averaged". */
import { DOWN, MEASURING, UP } from '../lexicon/change-verbs.ts';
import type { Token } from '../text/document.ts';

/** How many tokens a clause is searched back for its verb. */
const VERB_REACH = 14;

/** Words between verb and figure that say nothing of either. */
export const FILLER =
  /^(?:just|only|even|the|a|an|between|nearly|still|now|another|average|combined|record|whopping|mere|staggering|massive|estimated|further|revised|adjusted|seasonally|annuali[sz]ed|projected|preliminary)$/;

/** What may lie between a measuring verb and its figure: prepositions, other figures, times. */
const BETWEEN_POS = new Set(['ADP', 'ADV', 'NUM', 'SYM', 'PART', 'SCONJ', 'CCONJ']);
const BETWEEN =
  /^(?:percent|points?|%|percentage|per|cent|million|billion|trillion|year|month|week|quarter|\$|january|february|march|april|may|june|july|august|september|october|november|december|last|this|cents?|bit|little|six|three|nine|first|second|third|fourth|a|the|an|that|much|steady|unchanged|flat|stable|record|whopping|times|\p{L}+fold)$/u;

/** Walks back through the clause to a verb that measures; a comma, a noun of its own or another verb ends the way. */
export function measuringVerb(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  for (let i = from; i > from - VERB_REACH && i >= 0; i--) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || /^(?:aside|apart|away|forth)$/.test(token.lower)) return -1;
    if (isMeasuring(tokens, i, i === from)) return i;
    const isComma = token.text === ',' && i > from - 2;
    if (!BETWEEN_POS.has(token.pos) && !BETWEEN.test(token.lower) && !FILLER.test(token.lower) && !isComma)
      return -1;
  }
  return -1;
}

function isMeasuring(tokens: readonly Token[], i: number, isNext: boolean): boolean {
  const { lower, pos } = tokens[i]!;
  if (!MEASURING.has(lower) && !UP.has(lower) && !DOWN.has(lower)) return false;
  // "last week": the verb is "last" only where none of these has it.
  if (lower === 'last' && pos === 'ADJ') return false;
  // "Sanders's 40"
  if (pos === 'PART') return false;
  if (ACTED.test(lower) && !isPassive(tokens, i) && !isAt(tokens, i)) return false;
  // No flower and no hill is followed by a number, and no "mill cost".
  if (isNext && (lower === 'rose' || lower === 'fell' || lower === 'cost')) return true;
  if (lower === 'rose' && /^(?:by|to|from)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  // "Fees range from": behind a plural it is the verb, while "home ranges between" may be none.
  if (lower === 'range')
    return /^(?:from|between)$/.test(tokens[i + 1]?.lower ?? '') && /s$/.test(tokens[i - 1]?.lower ?? '');
  return (pos !== 'NOUN' && pos !== 'PROPN') || isVerbAsNoun(tokens, i, isNext);
}

/** Verbs that tell an amount of their subject only in the passive or with "at": "was put at 40", but "has recorded 40". */
const ACTED =
  /^(?:put|set|sold|sells?|selling|recorded|quoted|listed|seen|posted|estimated|valued|priced|capped|pegged|returned|changed|moved|held|holds|holding|left|kept)$/;
const PASSIVE_REACH = 3;
function isPassive(tokens: readonly Token[], verb: number): boolean {
  for (let back = 1; back <= PASSIVE_REACH; back++)
    if (/^(?:is|are|was|were|be|been|being|['’]s|['’]re)$/.test(tokens[verb - back]?.lower ?? ''))
      return true;
  return false;
}
const isAt = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:at|for|up|down|higher|lower|by|steady|unchanged|flat|stable)$/.test(tokens[verb + 1]?.lower ?? '');

/** "The toll climbs to 40", "the service costs $9": a verb that the tagger took for a noun, behind a noun in the singular. */
function isVerbAsNoun(tokens: readonly Token[], i: number, isNext: boolean): boolean {
  const subject = tokens[i - 1];
  const { lower } = tokens[i]!;
  const isState = isNext && MEASURING.has(lower);
  // "Tickets cost $50", "A licence, needed for boats, costs $9"
  if (isState && (isPlural(subject) ? !/s$/.test(lower) : subject?.text === ',' && /s$/.test(lower)))
    return true;
  const isSingular = subject?.pos === 'NOUN' && !/s$/.test(subject.lower);
  const leads = tokens[i + 1]?.lower === 'to' || isNext;
  return (isSingular || (isState && subject?.pos === 'PROPN')) && /[^s]s$/.test(lower) && leads;
}
const isPlural = (token: Token | undefined): boolean =>
  (token?.pos === 'NOUN' || token?.pos === 'PROPN') && /[^s]s$/.test(token.lower);

export function anyVerb(tokens: readonly Token[], first: number): number {
  const sentence = tokens[first]?.sentence;
  for (let i = first; i > first - VERB_REACH && i >= 0; i--) {
    if (tokens[i]!.sentence !== sentence) return -1;
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return i;
  }
  return -1;
}

/** A verb that can take "by 5 percent" as the change of its subject: "harden by", but "chosen by", "led the mayor by". */
export const isActive = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.pos === 'VERB' &&
  !CONTEST.test(tokens[verb]!.lower) &&
  !(/(?:ed|en|wn|ght|ld|pt)$/.test(tokens[verb]!.lower) && isPassive(tokens, verb));

/** "led the mayor by 3 percent": the part is the lead, not what happened to the beaten. */
export const CONTEST =
  /^(?:leads?|led|leading|beats?|beaten|beating|trail\w{0,3}|wins?|won|winning|lost|loses?|losing|defeat\w{0,3}|edge[ds]?|out\p{L}{2,12})$/u;
