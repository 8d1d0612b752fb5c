/** Where a list of nouns ends that one figure counts: "40 farmers and fishermen", "12 tons of flour, rice and other goods". */
import type { Token } from '../text/document.ts';
import { TIME } from '../text/phrases.ts';

/** Plural nouns without an "s". */
const PLURAL = /(?:[^s]s|men|people|children|police|staff|cattle|sheep|fish|aircraft)$/i;
/** Most words of a list are walked over to its end. */
const LONGEST_LIST = 14;

/** "new cars, trucks and SUVs", "farmers and fishermen": a list of bare plural nouns is counted together. */
export function listEnd(tokens: readonly Token[], head: number): number {
  return joinedEnd(tokens, head, ({ text }) => PLURAL.test(text));
}

/** "flour, rice and other goods": what stands in a list behind "tons of" may be no plural. */
export const massEnd = (tokens: readonly Token[], head: number): number =>
  joinedEnd(tokens, head, () => true);

/** The last noun of "a, b and c", each a single noun of the right sort, but for an adjective; else `head` itself. */
function joinedEnd(tokens: readonly Token[], head: number, isRight: (noun: Token) => boolean): number {
  const isBare = (i: number) => isNoun(tokens[i]) && isRight(tokens[i]!) && !isThing(tokens[i + 1]);
  if (!isBare(head)) return head;
  for (let i = head + 1; i < head + LONGEST_LIST; ) {
    const joint = tokens[i]?.lower;
    const item = tokens[i + 1]?.pos === 'ADJ' ? i + 2 : i + 1;
    if (!isBare(item) || VAGUE.test(tokens[item]!.lower) || tokens[item]!.text === 'Rs') return head;
    if (joint === 'and' || joint === '&') return i === head + 1 && isSpeaking(tokens[item + 1]) ? head : item;
    if (joint !== ',') return head;
    i = item + 1;
  }
  return head;
}

/** "schools and dozens of shops": the next figure. */
export const VAGUE = /^(?:dozens|hundreds|thousands|millions|billions)$/;

/** "held 30 people | and officials said", "has 8 GB of space | and tops out at": what stands behind "and" begins a clause. */
const isSpeaking = (token: Token | undefined): boolean =>
  /^(?:said|say|says|told|have|had|are|were|out|up|down|off)$/.test(token?.lower ?? '');

/** "generals and admirals | Tuesday": a day belongs to the verb. */
const isThing = (token: Token | undefined): boolean => isNoun(token) && !TIME.has(token!.lower);

export const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
