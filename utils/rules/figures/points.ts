/** "4.5 points": of a poll they are percentage points, of a game or an index they are not. The paragraph tells. */
import type { TextDocument } from '../text/document.ts';
import type { Step } from './reading.ts';

const POLL =
  /\b(?:polls?|polling|surveys?|surveyed|voters?|margin|approval|favorab\w*|favourab\w*|percent|per cent|lead(?:s|ing)?|led|ahead|trail(?:s|ed|ing)?|support|election|ballot|interest rates?|federal reserve|central bank|inflation|turnout|swing)\b|%/i;
const GAME_OR_INDEX =
  /\b(?:dow|nasdaq|s&p|ftse|index|indexes|stocks?|shares?|scored|rebounds?|assists?|game|games|quarterback|touchdowns?|season|talking|bullet|league|match)\b/i;

export const readPoints: Step = (document, _lexemes, readings) => {
  const polls = new Map<number, boolean>();
  for (const { draft, sentence } of readings) {
    if (draft.unit !== 'point') continue;
    const block = document.sentences[sentence]?.block ?? -1;
    const isPoll = polls.get(block) ?? isOfPoll(document, block);
    polls.set(block, isPoll);
    if (!isPoll) continue;
    draft.kind = 'percent';
    draft.unit = 'percentage point';
  }
};

function isOfPoll({ blocks, text }: TextDocument, index: number): boolean {
  const block = blocks[index];
  const words = block ? text.slice(block.start, block.end) : '';
  return POLL.test(words) && !GAME_OR_INDEX.test(words);
}
