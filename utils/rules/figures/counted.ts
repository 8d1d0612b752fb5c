/** What a figure counts or measures: the noun phrase behind it, or the subject whose change it tells. */
import type { Figure, Span } from '../../analysis/model.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';

export type Measured = Pick<Figure, 'start' | 'end' | 'kind' | 'unit' | 'value'> & { adjective: boolean };

export function countedThing(document: TextDocument, figure: Measured): Span | null {
  const next = tokenAt(document, figure.end);
  const ofPhrase = behindOf(document, next);
  if (ofPhrase) return ofPhrase;
  if (figure.kind === 'count' || figure.adjective)
    return nounPhrase(document, skipHyphen(document, next, figure));
  if (figure.kind === 'percent' || figure.kind === 'money') return nounPhrase(document, next);
  return null;
}

function skipHyphen({ tokens }: TextDocument, index: number, figure: Measured): number {
  const token = tokens[index];
  return token && token.start === figure.end && /^[-–]$/.test(token.text) ? index + 1 : index;
}

function behindOf(document: TextDocument, index: number): Span | null {
  if (document.tokens[index]?.lower !== 'of') return null;
  return nounPhrase(document, index + 1);
}

/** Longer noun phrases are lists. */
const MAX_WORDS = 10;
const DETERMINER =
  /^(?:the|a|an|its|their|his|her|our|my|your|these|those|this|that|all|such|more|other|additional|new)$/;

/** The noun phrase that starts at token `index`, without its article; null where none does. */
export function nounPhrase({ tokens }: TextDocument, index: number): Span | null {
  let first = index;
  while (
    tokens[first] &&
    /^(?:the|a|an|its|their|his|her|our|my|your|these|those|this|that|all|such)$/.test(tokens[first]!.lower)
  )
    first++;
  let head: Token | null = null;
  let last = first;
  for (; last < tokens.length && last < first + MAX_WORDS; last++) {
    const token = tokens[last]!;
    if (token.sentence !== tokens[first]!.sentence) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token;
    else if (!isModifier(tokens, last)) break;
  }
  return head ? { start: tokens[first]!.start, end: head.end } : null;
}

function isModifier(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.pos === 'ADJ' || token.pos === 'NUM' || DETERMINER.test(token.lower)) return true;
  const following = tokens[index + 1];
  if (/^[-–'’]$/.test(token.text) || token.lower === "'s" || token.lower === '’s') return true;
  return (
    (token.pos === 'VERB' || token.pos === 'ADV') &&
    /(?:ed|ing|ly)$/.test(token.lower) &&
    /NOUN|ADJ|PROPN|VERB/.test(following?.pos ?? '')
  );
}
