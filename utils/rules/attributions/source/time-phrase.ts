/** Phrases that tell when; they stand where subjects and objects do and are neither. */
import type { NounPhrase } from '../../text/phrases.ts';
import { TIME, TIME_NOUN } from '../../text/phrases.ts';
import type { Reading } from '../reading.ts';

export const isTimePhrase = (r: Reading, phrase: NounPhrase): boolean => {
  const { lower, pos } = r.tokens[phrase.head]!;
  // "The minutes of the meeting": a document.
  if (lower === 'minutes' && r.tokens[phrase.last]?.lower === 'of') return false;
  return (
    TIME.has(lower) ||
    (TIME_NOUN.test(lower) && !(pos === 'PROPN' && NAMES_TOO.test(lower))) ||
    /^(?:19|20)\d\d$/.test(lower)
  );
};

/** "Theresa May", "the Oake Times": with a capital these are names as often as times. */
const NAMES_TOO = /^(?:may|time|times|day|march|summer|summers|winter|winters)$/;

export const isTimePhraseAt = (r: Reading, i: number) => {
  const phrase = r.phrases.at(i);
  return phrase !== null && isTimePhrase(r, phrase);
};
