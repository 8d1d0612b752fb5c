/** What may stand between a verb and its content: adverbs, times, prepositional phrases, asides between commas. */
import type { Reading } from '../reading.ts';
import { isTimePhrase } from '../source/time-phrase.ts';
import { startsRegion } from './opening.ts';
import { isSentOut } from './sent-out.ts';

/** Prepositions of adjuncts that may stand between verb and content: "said in an interview that". */
const ADJUNCT = new Set(
  `in on at during after before to via by from through of with for about last this under near outside over as
  against between among without throughout following`.split(/\s+/),
);
/** Words between verb and content; a longer way is another sentence part. */
export const MAX_ADJUNCTS = 30;
/** Words of an aside between commas behind a verb. */
const MAX_ASIDE = 12;

/** ", however," and ", in a letter,": an aside between two commas, closed within a few words. */
export function skipAside(r: Reading, i: number, stop: number): number {
  const { pos, lower } = r.tokens[i + 1] ?? { pos: 'X', lower: '' };
  if (!/^(?:ADV|ADP|SCONJ)$/.test(pos) || lower === 'as') return i;
  for (let k = i + 2; k < stop && k < i + MAX_ASIDE; k++) {
    if (r.regionAt(k) >= 0 || r.verbAt(k)?.form === 'finite') return i;
    if (r.tokens[k]!.text === ',') return k + 1;
  }
  return i;
}

/** Behind one adjunct that begins at `i`: an adverb, a time, a prepositional phrase; `i` if there is none. */
export function skipOne(r: Reading, i: number, stop: number): number {
  const token = r.tokens[i]!;
  const phrase = r.phrases.at(i);
  if (r.regionAt(i) >= 0) return i;
  if (
    phrase &&
    phrase.first === i &&
    (isTimePhrase(r, phrase) || (token.pos === 'PRON' && /self|selves/.test(token.lower)))
  )
    return phrase.last;
  if (isSentOut(r, i)) return skipOne(r, i + 1, stop);
  if (token.pos === 'ADV' || /^(?:ago|later|earlier|again|back|too)$/.test(token.lower)) return i + 1;
  if (ADJUNCT.has(token.lower) || token.pos === 'ADP') {
    const object = i + 1 < stop ? r.phrases.at(i + 1) : null;
    if (object && object.first === i + 1) return titleEnd(r, object.last, stop);
    if (i + 1 < stop && isTitle(r, i + 1)) return r.regionTokens[r.regionAt(i + 1)]!.last;
    if (i + 2 < stop && r.tokens[i + 1]?.pos === 'DET') return r.phrases.at(i + 2)?.last ?? i;
    // "spoke up", "went on"
    return i + 1;
  }
  return i;
}

/** Words of a programme's or book's title, its marks included. */
const MAX_TITLE = 8;

/** "on “Morning Talk”": a few words in marks, the first with a capital, behind a preposition or a channel's name. */
function isTitle(r: Reading, i: number): boolean {
  if (!startsRegion(r, i)) return false;
  const { first, last } = r.regionTokens[r.regionAt(i)]!;
  return last - first <= MAX_TITLE && /^\p{Lu}/u.test(r.tokens[first + 1]?.text ?? '');
}

/** Behind the title that a channel's name carries ("Channel 9’s “Morning Talk”"), else `end`. */
function titleEnd(r: Reading, end: number, stop: number): number {
  const at = /^['’]s?$/.test(r.tokens[end]?.text ?? '') ? end + 1 : end;
  return at > end && at < stop && isTitle(r, at) ? r.regionTokens[r.regionAt(at)]!.last : end;
}

export function skipAdjuncts(r: Reading, from: number, ceiling: number): number {
  let i = from;
  const stop = Math.min(ceiling, from + MAX_ADJUNCTS);
  while (i < stop) {
    const further = skipOne(r, i, stop);
    if (further === i) break;
    i = further;
  }
  return i;
}
