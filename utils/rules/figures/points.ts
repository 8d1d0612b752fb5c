/** "4.5 points": of a poll they are percentage points, of a game or an index they are not. The sentence tells. */
import type { TextDocument } from '../text/document.ts';
import type { Step } from './reading.ts';

const POLL =
  /\b(?:polls?|polling|surveys?|surveyed|voters?|margin|approval|favorab|favourab|percent|per cent|lead(?:s|ing)?|ahead|trail(?:s|ed|ing)?|support|election|ballot|interest rates?|federal reserve|central bank|inflation|turnout|swing)\b|%/i;
const GAME_OR_INDEX =
  /\b(?:dow|nasdaq|s&p|ftse|index|indexes|stocks?|shares?|scored|rebounds?|assists?|game|games|quarterback|touchdowns?|season|talking|bullet|league|match)\b/i;

export const readPoints: Step = (document, _lexemes, readings) => {
  for (const { draft, sentence } of readings) {
    if (draft.unit !== 'point') continue;
    const words = textOf(document, sentence);
    if (!POLL.test(words) || GAME_OR_INDEX.test(words)) continue;
    draft.kind = 'percent';
    draft.unit = 'percentage point';
  }
};

function textOf({ sentences, text }: TextDocument, index: number): string {
  const sentence = sentences[index];
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}
