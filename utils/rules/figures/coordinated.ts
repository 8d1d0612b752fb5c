/** A figure that shares the verb of the one before it: "up 3 percent in May and 5 in June", "tea fell 3 percent and coffee 4". */
import { type TextDocument, tokenAt } from '../text/document.ts';
import { at, type Lexemes } from './lexemes.ts';
import type { Reading } from './reading.ts';

/** Lexemes between two figures of one verb: "in the first three months of the year, and the smaller rival". */
const REACH = 12;
/** These begin another phrase, in which the figure stands alone: "and with 4 percent". */
const LEADS_AWAY = /^(?:of|with|for|at|in|on|to|from|than|an?|the)$/;
/** What may follow: a mark, the end, a time or a place, and no noun or verb that would make the figure its own. */
const FOLLOWS = /^(?:|[,.;)]|in|from|since|on|this|last|over|for|to|between|during|respectively|and)$/;

export function isCoordinated(
  document: TextDocument,
  lexemes: Lexemes,
  previous: Reading,
  reading: Reading,
): boolean {
  const [a, b] = [previous.draft, reading.draft];
  const gap = lexemes.slice(previous.next, reading.first);
  if (previous.sentence !== reading.sentence || gap.length > REACH) return false;
  if (a.kind !== b.kind || a.unit !== b.unit || a.kind === 'count') return false;
  const isJoined = gap.some(({ lower }) => lower === 'and' || lower === ',');
  if (!isJoined || LEADS_AWAY.test(gap.at(-1)!.lower) || !FOLLOWS.test(at(lexemes, reading.next).lower))
    return false;
  const between = document.tokens.slice(tokenAt(document, a.end), tokenAt(document, b.start));
  return !between.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
