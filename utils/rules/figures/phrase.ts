/** The phrase to show for a figure: "the deaths of about 1,160 people, mostly civilians", not the bare number. */
import type { Span } from '../../analysis/model.ts';
import { type TextDocument, tokenAt } from '../text/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Reading, Step } from './reading.ts';

/** A relative clause or an aside longer than this is left out of the phrase. */
const MAX_TAIL = 70;
const ASIDE =
  /^, (?:mostly|mainly|including|most of them|many of them|among them|the majority of them|nearly all)\b[^.;:!?"”()]{2,70}?(?=[,.;:!?]|$)/u;
const CLAUSE = /^ (?:who|that|which) [^.;:,!?"”()]{2,70}(?=[,.;:!?"”]|$)/u;
/** A clause too long to show ends before where, when and how it was. */
const CUT_CLAUSE =
  /^ (?:who|that|which) [^.;:,!?"”()]{8,60}?(?= (?:in|after|by|since|during|at|on|from|while|as|when|inside|near|for)\b)/u;

export const drawPhrases: Step = (document, _lexemes, readings) => {
  for (const reading of readings) reading.draft.phrase = phraseOf(document, reading);
};

function phraseOf(document: TextDocument, { draft, sentence }: Reading): Span {
  const { text, sentences } = document;
  const thingBehind = draft.of && draft.of.start >= draft.end ? draft.of.end : draft.end;
  const limit = sentences[sentence]?.end ?? thingBehind;
  const rest = text.slice(thingBehind, Math.min(limit, thingBehind + MAX_TAIL + 30));
  const tail = ASIDE.exec(rest) ?? CLAUSE.exec(rest) ?? CUT_CLAUSE.exec(rest);
  const end = thingBehind + (thingBehind > draft.end && tail ? tail[0].length : 0);
  return { start: startOf(document, draft), end };
}

/** Takes along the article before the figure and the noun before "of": "the deaths of", "a fleet of", "an average of". */
function startOf(document: TextDocument, draft: Reading['draft']): number {
  const { tokens } = document;
  const before = tokenAt(document, draft.start) - 1;
  const word = tokens[before];
  if (word?.lower === 'of') {
    const noun = phrasesOf(document).at(before - 1);
    return noun && noun.last === before && noun.kind === 'noun' ? noun.start : draft.start;
  }
  return word && /^(?:the|a|an|these|those|its|their|his|her|another)$/.test(word.lower)
    ? word.start
    : draft.start;
}
