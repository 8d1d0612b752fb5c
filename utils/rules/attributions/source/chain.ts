/** Phrases that hang on one another by prepositions: "a spokesman for the head of the ministry of X". */
import type { NounPhrase } from '../../text/phrases.ts';
import type { Reading } from '../reading.ts';

/** Phrases chained by prepositions: "a spokesman for the head of the ministry of X". */
export const MAX_CHAIN = 5;
export const ATTACHING = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'to',
  'on',
  'behind',
  'against',
  'near',
  'under',
  'between',
  'by',
]);

/** In front of a verb more prepositions can only hang on the subject: "a report into the sinking found". */
export const ATTACHING_BEFORE = new Set([
  ...ATTACHING,
  'about',
  'above',
  'across',
  'among',
  'around',
  'beyond',
  'concerning',
  'including',
  'inside',
  'into',
  'like',
  'outside',
  'over',
  'regarding',
  'throughout',
  'within',
  'without',
]);

export const RELATIVE = new Set(['who', 'which', 'that']);

/** The first chunk of "the head of the board" that ends before token `end`. */
export function chainStart(r: Reading, end: number, floor: number): NounPhrase | null {
  let phrase = r.phrases.at(end - 1);
  if (!phrase || phrase.last !== end || phrase.first < floor) return null;
  for (let step = 0; step < MAX_CHAIN && phrase.first - 1 > floor; step++) {
    if (!ATTACHING_BEFORE.has(r.tokens[phrase.first - 1]!.lower)) break;
    const outer: NounPhrase | null = r.phrases.at(phrase.first - 2);
    if (!outer || outer.last !== phrase.first - 1) break;
    phrase = outer;
  }
  return phrase;
}
