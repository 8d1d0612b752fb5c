/** What a multiple multiplies: the noun behind it, else the subject of the verb. */
import type { Span } from '../../analysis/model.ts';
import { type TextDocument, tokenAt } from '../text/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Bare } from './candidate.ts';
import { measuredThing } from './measured.ts';
import { gerund, nounPhraseAt } from './noun-phrase.ts';

/** "twice as many voters", "three times the support"; of "has tripled" the subject, of "doubled its staff" the object. */
export function multipliedThing(document: TextDocument, figure: Bare, next: number): Span | null {
  const { tokens } = document;
  if (tokens[next]?.lower === 'as') {
    const isMany = /^(?:many|much)$/.test(tokens[next + 1]?.lower ?? '');
    const isThing = phrasesOf(document).at(next + 2)?.kind !== 'pronoun' && tokens[next + 2]?.lower !== 'as';
    return isMany && isThing ? nounPhraseAt(document, next + 2) : null;
  }
  // "6.5 times earnings"
  const isBareNoun = tokens[next - 1]?.lower === 'times' && tokens[next]?.pos === 'NOUN';
  const owned = isBareNoun || /^(?:the|its|their|his|her|that)$/.test(tokens[next]?.lower ?? '');
  const object = owned ? nounPhraseAt(document, next) : null;
  // "The gap is seven times what they paid"
  const isClause = /^(?:what|that|those)$/.test(tokens[next]?.lower ?? '');
  if (isClause && !object) return measuredThing(document, figure);
  // "a flat costs 12 times the average wage", "fares rose by four times the usual fare"
  if (object && isStated(document, tokenAt(document, figure.start)))
    return measuredThing(document, figure) ?? object;
  const isBare = /^(?:double|triple|treble|quadruple)$/.test(tokens[next - 1]?.lower ?? '');
  const direct = isBare ? (object ?? nounPhraseAt(document, next) ?? gerund(tokens, next)) : null;
  if (isBare && tokens[next - 2]?.lower === 'to') return direct;
  if (isBare && tokens[next - 2]?.pos === 'AUX') return direct ?? measuredThing(document, figure, true);
  // "grew more than sixfold"
  if (/fold$/i.test(document.text.slice(figure.start, figure.end))) return measuredThing(document, figure);
  const isVerb = /(?:ed|ing)$/.test(tokens[next - 1]?.lower ?? '');
  return object ?? (isVerb ? measuredThing(document, figure, true) : null);
}

/** Words between a subject and the multiple that it amounts to. */
const isStated = ({ tokens }: TextDocument, first: number): boolean =>
  /^(?:is|are|was|were|be|been|costs?|by)$/.test(tokens[first - 1]?.lower ?? '');
