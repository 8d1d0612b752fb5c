/** What a multiple multiplies: the noun behind it, else the subject of the verb. */
import type { Span } from '../../analysis/model.ts';
import type { TextDocument } from '../text/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Bare } from './candidate.ts';
import { measuredThing } from './measured.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/** "twice as many voters", "three times the support"; of "has tripled" the subject, of "doubled its staff" the object. */
export function multipliedThing(document: TextDocument, figure: Bare, next: number): Span | null {
  const { tokens } = document;
  if (tokens[next]?.lower === 'as') {
    const isMany = /^(?:many|much)$/.test(tokens[next + 1]?.lower ?? '');
    const isThing = phrasesOf(document).at(next + 2)?.kind !== 'pronoun' && tokens[next + 2]?.lower !== 'as';
    return isMany && isThing ? nounPhraseAt(document, next + 2) : null;
  }
  const owned = /^(?:the|its|their|his|her|that)$/.test(tokens[next]?.lower ?? '');
  const object = owned ? nounPhraseAt(document, next) : null;
  // "The gap is seven times what they paid"
  const isClause = /^(?:what|that|those)$/.test(tokens[next]?.lower ?? '');
  if (isClause && !object) return measuredThing(document, figure);
  const isBare = /^(?:double|triple|treble|quadruple)$/.test(tokens[next - 1]?.lower ?? '');
  if (isBare && tokens[next - 2]?.lower === 'to') return object ?? nounPhraseAt(document, next);
  if (isBare && tokens[next - 2]?.pos === 'AUX') return object ?? measuredThing(document, figure, true);
  // "grew more than sixfold"
  if (/fold$/i.test(document.text.slice(figure.start, figure.end))) return measuredThing(document, figure);
  const isVerb = /(?:ed|ing)$/.test(tokens[next - 1]?.lower ?? '');
  return object ?? (isVerb ? measuredThing(document, figure, true) : null);
}
