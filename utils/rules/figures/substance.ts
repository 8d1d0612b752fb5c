/** What an amount of money or of a measure consists of ("in assets", "of office space"), and what it describes. */
import type { Span } from '../../analysis/model.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import { massEnd } from './noun-list.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/** Behind "$100,000" or "15%": a noun that the amount describes, and not the time or the next subject. */
export function isAttributive(token: Token | undefined): boolean {
  if (!token || BARE_TIME.test(token.lower)) return false;
  return token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN';
}

/** Words of time, comparison and place behind an amount: no thing that it describes. */
const BARE_TIME =
  /^(?:last|this|next|each|every|per|today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|hours?|minutes?|decades?|quarter|ago|earlier|later|more|less|higher|lower|annually|daily|total|overall|so|alone|compared|nationwide|worldwide|nationally|apiece|cash|polling|place|places|location|good|likely|sure|certain|complete)$/;

/** What comes in such amounts: a common noun without an article ("in assets", "of office space"), no place and no time. */
export function substance(document: TextDocument, index: number): Span | null {
  const phrase = phrasesOf(document).at(index);
  if (!phrase || phrase.first !== index || phrase.kind !== 'noun') return null;
  const head = document.tokens[phrase.head]!;
  const isPlaced = document.tokens[index]!.pos === 'DET' && document.tokens[index]!.lower !== 'the';
  // "in the four attempts"
  if (document.tokens.slice(phrase.first, phrase.head).some(({ pos }) => pos === 'NUM')) return null;
  const isTime = document.tokens
    .slice(phrase.first, phrase.last)
    .some(({ lower }) => lower !== 'cash' && BARE_TIME.test(lower));
  const thing = nounPhraseAt(document, index);
  const last = thing ? document.tokens[tokenAt(document, thing.end - 1)]! : head;
  const isFrame = isPlaced || isTime || FRAME.test(head.lower) || FRAME.test(last.lower);
  if (isFrame || head.pos !== 'NOUN') return null;
  const end = massEnd(document.tokens, phrase.head);
  return thing && end > phrase.head ? { start: thing.start, end: document.tokens[end]!.end } : thing;
}
/** Nouns behind "in" that give the frame of an amount and not what it consists of: "$1 in the event of", "$45 in early trading". */
const FRAME =
  /^(?:addition|area|bid|case|city|company|country|deal|district|effort|election|end|event|exchange|form|future|hope|market|meantime|past|process|region|return|state|territory|trading|village|wake|world|elections|markets)$/;
