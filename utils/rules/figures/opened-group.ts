/** The group that opens the sentence for its parts: "Among tea drinkers, 40 percent say", "Of those asked, half were women". */
import type { Span } from '../../analysis/model.ts';
import { type TextDocument, tokenAt } from '../text/document.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** Tokens of "Among registered voters who had not yet made up their minds,". */
const OPENING_LENGTH = 14;
/** Tokens from the group to a part of it; what stands farther on is of another thing as often. */
const PART_REACH = 40;
const JOINING = /^(?:and|but|or|while|whereas|although|though|only|just)$/;

export function openedGroup(document: TextDocument, { draft, sentence }: Reading): Span | null {
  const { tokens } = document;
  const { first } = document.sentences[sentence]!;
  const figure = tokenAt(document, draft.start);
  // "Among the young, her lead is 2 points"
  if (draft.unit === 'percentage point') return null;
  if (figure - first > PART_REACH || !isPart(document, figure, draft.end)) return null;
  // "But among the young, 40 percent"
  const lead = /^(?:but|and|still|yet)$/.test(tokens[first]!.lower) ? first + 1 : first;
  if (!/^(?:among|of)$/.test(tokens[lead]!.lower)) return null;
  for (let comma = lead + 1; comma < lead + OPENING_LENGTH && comma < figure; comma++)
    if (tokens[comma]!.text === ',') return groupUpTo(document, lead + 1, comma);
  return null;
}

/** "Of 24 bakers" has a figure of its own, and "Of which 40 are" points back: both are read elsewhere. */
function groupUpTo(document: TextDocument, first: number, comma: number): Span | null {
  const group = nounPhraseAt(document, first);
  return group &&
    group.end <= document.tokens[comma]!.start &&
    !/^(?:course|them|which|whom|these)$/.test(document.text.slice(group.start, group.end).toLowerCase())
    ? group
    : null;
}

/** The part is a subject of its own: a mark or a joint before it, its verb behind. */
function isPart(document: TextDocument, figure: number, end: number): boolean {
  const { tokens } = document;
  const before = tokens[figure - 1];
  const opens = before?.text === ',' || before?.text === ';' || JOINING.test(before?.lower ?? '');
  const after = tokens[tokenAt(document, end)];
  return opens && (/^(?:VERB|AUX|ADV)$/.test(after?.pos ?? '') || /^[,(]$/.test(after?.text ?? ''));
}
