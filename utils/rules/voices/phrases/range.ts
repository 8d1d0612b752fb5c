/** The words of a source phrase, without the marks and times around it. */
import type { Span } from '../../../analysis/model.ts';
import { CALENDAR } from '../../lexicon/calendar.ts';
import { type Word, wordAt } from '../words.ts';

/** Words `first` to `last`, `last` exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export function rangeOf(words: readonly Word[], span: Span): Range {
  let first = wordAt(words, span.start);
  let last = first;
  while (last < words.length && words[last]!.start < span.end) last++;
  // A phrase that breaks off before its noun goes on to it: "the ministry in the Hamas-run | territory".
  while (last > first && last < words.length && breaksOff(words[last - 1]!, words[last]!)) last++;
  while (first < last && isMark(words[first]!)) first++;
  while (last > first && (isMark(words[last - 1]!) || (last - first > 1 && isIdle(words[last - 1]!)))) last--;
  return { first, last };
}
const breaksOff = (end: Word, next: Word): boolean =>
  end.pos === 'ADJ' && end.text.includes('-') && next.pos === 'NOUN' && next.start - end.end <= 1;
/** "officials | today said", "the officials, | who said" */
const isIdle = (word: Word): boolean =>
  CALENDAR.has(word.lower) ||
  /^(?:today|yesterday|tonight|tomorrow|earlier|later|who|which)$/.test(word.lower);
export const isMark = (word: Word): boolean => !/[\p{L}\p{N}]/u.test(word.text);
