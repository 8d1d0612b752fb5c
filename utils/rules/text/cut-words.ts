/** Words that wink leaves whole with what touches them: "Hart’s" before a mark, "no." at the end of a sentence. */
import type { Pos, Token } from './document.ts';
import { type Form, formOf, question } from './forms.ts';

/** Its form may be two words; `cutWord` tells. */
export const isUncut = question((form) => isPossessive(form) || isWordWithStop(form));

/** The one or two tokens that this one is in the text. */
export function cutWord(text: string, token: Token): Token[] {
  if (isPossessive(token.form)) return cutPossessive(token);
  return isMeasured(text, token) ? [token] : cutStop(token);
}

/**
 * wink leaves "Hart’s" whole before a mark, and once it has, wherever that word stands later, in other texts too. Cut
 * here, a text reads the same whatever was read before it.
 */
const isPossessive = ({ text }: Form): boolean =>
  text.length > 3 && (text.endsWith('’s') || text.endsWith("'s"));

function cutPossessive(token: Token): Token[] {
  const { end, text, form, pos } = token;
  const cut = end - 2;
  const base = formOf(form.text.slice(0, -2));
  const ending = formOf(text.slice(-2));
  return [
    { ...token, end: cut, text: text.slice(0, -2), lower: base.lower, form: base, lemma: base.lower },
    {
      ...token,
      start: cut,
      text: ending.text,
      lower: ending.lower,
      form: ending,
      lemma: ending.lower,
      pos: NAMES.has(pos) ? 'PART' : 'AUX',
    },
  ];
}
const NAMES = new Set<Pos>(['PROPN', 'NOUN']);

/** "said no.", "fell ill.": to wink short for number and Illinois, stop and all; what they are as words. */
const WORDS_WITH_STOP = new Map<string, Pos>(
  Object.entries({ no: 'INTJ', in: 'ADP', sat: 'VERB', ill: 'ADJ', sun: 'NOUN', mass: 'NOUN', miss: 'VERB' }),
);
const isWordWithStop = ({ text }: Form): boolean =>
  text.endsWith('.') && WORDS_WITH_STOP.has(text.slice(0, -1));

/** "no. 5", "5 in." */
const isMeasured = (text: string, { start, end }: Token): boolean =>
  /[\d½¼¾]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s?\d/.test(text.slice(end, end + 2));

function cutStop(token: Token): Token[] {
  const { end, text } = token;
  const [word, mark] = [formOf(text.slice(0, -1)), formOf('.')];
  const pos = WORDS_WITH_STOP.get(word.text)!;
  return [
    { ...token, end: end - 1, text: word.text, lower: word.lower, form: word, lemma: word.lower, pos },
    { ...token, start: end - 1, text: '.', lower: '.', form: mark, lemma: '.', pos: 'PUNCT' },
  ];
}
