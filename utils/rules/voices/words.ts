/**
 * Words as names need them, over the tokens: "Hau-yip", "J." and "Edmunds.com" are one word each, and a possessive
 * ending is a property of the word before it.
 */
import type { Span } from '../../analysis/model.ts';
import type { Pos, TextDocument, Token } from '../text/document.ts';
import { beginsWord, type Form, formOf, question } from '../text/forms.ts';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly form: Form;
  readonly pos: Pos;
  /** Followed by ’s or, after an s, by ’. */
  possessive: boolean;
  /** Looks like a piece of a name: a capital that the beginning of a sentence does not explain. */
  capital: boolean;
  /** First of its sentence, or first inside a quotation. */
  readonly opens: boolean;
  readonly sentence: number;
}

/** What follows a name by a hyphen and makes an adjective of it: "US-based". */
const ADJECTIVE_TAIL =
  /^(?:based|led|backed|born|run|owned|controlled|held|funded|made|style|area|era|wide|style|listed|occupied|speaking|educated|trained|allied|linked|bound|focused|old|year|elect)$/;
/** Words that the tagger takes for names where a sentence or a headline capitalises them. */
const OPENERS = new Set(
  `however meanwhile late several many most some few although though yet still also instead asked speaking according both
   such other others another everyone nobody once since until despite but and or so then now here there this these
   those neighboring neighbouring what when where why how who yes no not only even just same provided as at by for from in into of on
   to with without after before during while if amid among under over because critically`.split(/\s+/),
);
const isOpener = question(({ text }) => /^["“‘«([—–:…-]+$/.test(text));
/** Nothing in its shape says name, as in "NATO", "McCain" and "Hau-yip". */
const PLAIN = /^\p{Lu}\p{Ll}+$/u;

export function readWords(document: TextDocument): Word[] {
  const { tokens } = document;
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (words.length > 0 && isPossessive(tokens, i)) {
      words[words.length - 1]!.possessive = true;
      i++;
      continue;
    }
    const last = beginsWord(token.form) ? endOfWord(tokens, i) : i;
    words.push(wordOf(document, i, last));
    i = last + 1;
  }
  takeFromPlainWords(words);
  return words;
}

/**
 * "Revenue fell … on revenue of": an opening word that the text writes small elsewhere, and with a capital only
 * where a sentence opens, is no name. Before another capital it may be part of one ("Bill Hart", "the bill").
 */
function takeFromPlainWords(words: readonly Word[]): void {
  const doubtful = words.filter(
    (w, i) => w.opens && w.capital && PLAIN.test(w.text) && !words[i + 1]?.capital,
  );
  if (doubtful.length === 0) return;
  const asked = new Set(doubtful.map((w) => w.lower));
  const small = new Set<string>();
  const large = new Set<string>();
  for (const { text, lower, opens } of words) {
    if (!asked.has(lower)) continue;
    if (text === lower) small.add(lower);
    else if (!opens) large.add(lower);
  }
  for (const word of doubtful) if (small.has(word.lower) && !large.has(word.lower)) word.capital = false;
}

function isPossessive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (!before || before.end !== token.start || !beginsWord(before.form)) return false;
  if (/^['’]s$/i.test(token.text)) return true;
  if (!/^['’]$/.test(token.text) || !/s$/i.test(before.text)) return false;
  const next = tokens[i + 1];
  return next?.sentence === token.sentence && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos);
}

/** Index of the last token that touches this one by a hyphen, an inner full stop or as an initial's stop. */
function endOfWord(tokens: readonly Token[], first: number): number {
  let last = first;
  for (;;) {
    const joiner = tokens[last + 1];
    const after = tokens[last + 2];
    if (!joiner || joiner.start !== tokens[last]!.end) return last;
    const touching = after && after.start === joiner.end && beginsWord(after.form);
    if (touching && /^[-\u2010\u2011.&]$/.test(joiner.text)) last += 2;
    else if (joiner.text === '.' && first === last && /^\p{Lu}$/u.test(tokens[first]!.text)) return last + 1;
    else return last;
  }
}

function wordOf(document: TextDocument, first: number, last: number): Word {
  const head = document.tokens[first]!;
  const tail = document.tokens[last]!;
  const text = last === first ? head.text : document.text.slice(head.start, tail.end);
  const form = last === first ? head.form : formOf(text);
  const adjective = last > first && ADJECTIVE_TAIL.test(tail.lower) && !/^\p{Lu}\p{Ll}+-\p{Lu}/u.test(text);
  const opens =
    document.sentences[head.sentence]?.first === first ||
    (first > 0 && isOpener(document.tokens[first - 1]!.form));
  return {
    start: head.start,
    end: tail.end,
    text,
    lower: form.lower,
    form,
    pos: adjective ? 'ADJ' : last > first && beginsName(form) ? 'PROPN' : head.pos,
    possessive: false,
    capital: !adjective && isCapital(head, form, opens),
    opens,
    sentence: head.sentence,
  };
}

/** "Hart", and surnames with a small beginning: "al-Hamid", "duPont", "d’Arcy". */
const beginsName = question(({ text }) =>
  /^(?:(?:al|el|ul|as|ad|ar|az|ibn|bin)-|d['’]|du|de|di|la|le|van)?\p{Lu}/u.test(text),
);

function isCapital(head: Token, form: Form, opens: boolean): boolean {
  // The tagger takes the World Health Organization for a pronoun.
  if (form.text === 'WHO') return true;
  if (!beginsName(form) || head.pos === 'PRON' || head.pos === 'DET') return false;
  if (OPENERS.has(head.lower)) return false;
  // A first word owes its capital to its place, unless the tagger or its shape (NATO, McCain, J.) says name.
  return !opens || head.pos === 'PROPN' || /^.\P{Ll}*\p{Lu}/u.test(form.text);
}

/** Index of the first word that ends after `offset`; `words.length` if none does. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Lt." and "lt" look up alike. */
export const bare = ({ lower }: { readonly lower: string }): string =>
  lower.endsWith('.') ? lower.replace(/\.+$/, '') : lower;
