/** "4.5 points": of a poll they are percentage points, of an index a unit, and of a game they are counted. The paragraph tells. */
import type { TextDocument } from '../text/document.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';
import type { Reading, Step } from './reading.ts';

const POLL =
  /\b(?:polls?|polling|surveys?|surveyed|voters?|margin|approval|favorab\w*|favourab\w*|percent|per cent|lead(?:s|ing)?|led|ahead|trail(?:s|ed|ing)?|support|election|ballot|interest rates?|federal reserve|central bank|inflation|turnout|swing)\b|%/i;
const INDEX_WORDS = 'dow|nasdaq|s&p|ftse|index|indexes|stocks?|shares?';
const PLAY_WORDS = 'scored|rebounds?|assists?|quarterback|touchdowns?';
const INDEX = new RegExp(`\\b(?:${INDEX_WORDS})\\b`, 'i');
/** With any of these the points are none of a poll's, whatever else the paragraph tells. */
const GAME_OR_INDEX = new RegExp(
  `\\b(?:${INDEX_WORDS}|${PLAY_WORDS}|game|games|season|talking|bullet|league|match)\\b`,
  'i',
);
/** Words of sport, unless votes are told in its words, or an index is meant after all. */
const GAME = new RegExp(
  `\\b(?:${PLAY_WORDS}|scorer|goalkeeper|striker|midfielder|stoppage time|half-?time|play-?offs?|basketball|football|baseball|hockey|rugby|tennis|cricket|nba|nfl|nhl|(?:premier|super|champions) league|unbeaten|drop zone|relegat\\w+)\\b`,
  'i',
);
const VOTE = /\b(?:voters?|polls?|polling|elections?|ballots?|caucus\w*|senators?)\b/i;

export const readPoints: Step = (document, lexemes, readings) => {
  const kinds = new Map<number, Points>();
  for (const reading of readings) {
    if (reading.draft.unit !== 'point') continue;
    const block = document.sentences[reading.sentence]?.block ?? -1;
    const points = kinds.get(block) ?? pointsIn(document, block);
    kinds.set(block, points);
    if (points === 'poll') {
      reading.draft.kind = 'percent';
      reading.draft.unit = 'percentage point';
    } else if (points === 'game') countPoints(lexemes, reading);
  }
};

type Points = 'poll' | 'game' | 'index';
function pointsIn({ blocks, text }: TextDocument, index: number): Points {
  const block = blocks[index];
  const words = block ? text.slice(block.start, block.end) : '';
  if (GAME.test(words) && !VOTE.test(words)) return INDEX.test(words) ? 'index' : 'game';
  return POLL.test(words) && !GAME_OR_INDEX.test(words) ? 'poll' : 'index';
}

/** Of "34 points" the number is the figure, the points are what it counts. */
function countPoints(lexemes: Lexemes, { next, draft }: Reading): void {
  const points = at(lexemes, next - 1);
  if (!/^points?$/.test(points.lower)) return;
  draft.kind = 'count';
  draft.unit = null;
  draft.of = { start: points.start, end: points.end };
  draft.end = at(lexemes, next - (isHyphen(at(lexemes, next - 2)) ? 3 : 2)).end;
  draft.phrase = { start: draft.start, end: draft.end };
}
