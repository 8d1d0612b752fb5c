/**
 * Where sentences begin, from the tokens of one block. Written over tokens and the text itself instead of wink's
 * own ends, because what decides in news is what wink does not look at: quotation marks, titles and initials.
 */
import type { Token } from './document.ts';
import { beginsWithSmall, question } from './forms.ts';

/** Abbreviations that a capitalised word follows without a new sentence. */
const TITLES = new Set(
  `mr mrs ms mx dr prof rev fr sr jr st gen col lt sgt capt cmdr maj brig adm cpl pvt hon gov sen rep sens reps
   pres supt det insp messrs mme mlle vs no nos fig art sec vol ft mt u.s u.k u.n e.u d.c a.m p.m i.e e.g cf al
   jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd bros dept asst est approx`.split(/\s+/),
);
/** Of the above, those that end a sentence as often as not: a following capital that is no name decides. */
const OPEN = new Set([
  'u.s',
  'u.k',
  'u.n',
  'e.u',
  'd.c',
  'a.m',
  'p.m',
  'inc',
  'corp',
  'co',
  'ltd',
  'jr',
  'sr',
  'al',
  'bros',
]);
const STARTERS = new Set(
  'the a an he she it they we i you this that these those in on at for but and as after before when while if his her its their there however according asked meanwhile'.split(
    ' ',
  ),
);
const CLOSING = /^["'”’»)\]]+$/;
const OPENING = /^["'“‘«([]+$/;
const TERMINAL = /^(?:[.!?…]+|[.!?…]+["'”’»)\]]+)$/;
const mayEnd = question(({ text }) => TERMINAL.test(text) || (text.length > 1 && /[.!?]$/.test(text)));

/** Token indices at which sentences of the block begin; `first` is always one. */
export function sentenceStarts(text: string, tokens: readonly Token[], first: number): number[] {
  const starts = [first];
  for (let i = first; i < tokens.length - 1; i++) {
    if (!mayEnd(tokens[i]!.form)) continue;
    // Closing quotation marks and brackets belong to the sentence that they close.
    let next = i + 1;
    while (next < tokens.length && isClosing(text, tokens, next)) next++;
    if (next >= tokens.length) break;
    if (isBoundary(text, tokens, i, next)) {
      starts.push(next);
      i = next - 1;
    }
  }
  return starts;
}

function isClosing(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (!CLOSING.test(token.text)) return false;
  if (/^[”»)\]]/.test(token.text)) return true;
  // Straight marks and ’ close when they touch the word before.
  return tokens[index - 1]!.end === token.start && !(text[token.end] ?? ' ').match(/[\p{L}\p{N}]/u);
}

function isBoundary(text: string, tokens: readonly Token[], stop: number, next: number): boolean {
  const after = tokens[next]!;
  const gap = text.slice(tokens[next - 1]!.end, after.start);
  const closed = next > stop + 1;
  // "www.flag", "R-S.C.", "3.5": no white space, no end (but “…end.”“Next” and "end.[1] Next" may be).
  if (!/\s/.test(gap) && !(closed && OPENING.test(after.text))) return false;
  let word = after;
  if (OPENING.test(after.text)) word = tokens[next + 1] ?? after;
  const mark = tokens[stop]!.text;
  // “…votes?” he asked; "Yahoo! said"; "e.g. this"
  if (beginsWithSmall(word.form)) return false;
  if (/[!?…]/.test(mark)) {
    // “… who votes?” Trump said: a name and its verb after a closed quotation go on with the sentence.
    return !(
      closed &&
      /["”’]/.test(text.slice(tokens[stop]!.end, after.start)) &&
      isReportingTail(tokens, next)
    );
  }
  // “… is missing.” Trump said.: nothing but the name and its verb.
  if (closed && /["”’]/.test(text.slice(tokens[stop]!.end, after.start)) && isWholeTail(tokens, next))
    return false;
  const before = abbreviationBefore(tokens, stop);
  if (before === null) return true;
  if (OPEN.has(before)) return STARTERS.has(word.lower) || OPENING.test(after.text);
  if (TITLES.has(before)) return false;
  // An initial: "George W. Bush", "J. K. Rowling"; but "Plan B. The" and "vitamin C. He".
  if (/^\p{L}$/u.test(before)) return STARTERS.has(word.lower);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return STARTERS.has(word.lower) || OPENING.test(after.text);
  return true;
}

/** The abbreviation or initial that ends with this full stop, in lower case without it; null for a plain word. */
function abbreviationBefore(tokens: readonly Token[], stop: number): string | null {
  const token = tokens[stop]!;
  const word = token.text === '.' ? joined(tokens, stop - 1) : token.lower.replace(/\.+$/, '');
  if (!word) return null;
  const known = word.toLowerCase();
  if (TITLES.has(known)) return token.text === '.' && known === 'no' ? null : known;
  if (/^\p{Lu}$/u.test(token.text === '.' ? word : token.text.replace(/\.+$/, ''))) return known;
  return /^(?:\p{L}\.)+\p{L}$/u.test(known) ? known : null;
}

/** The word that touches the full stop, with the parts that touch it ("U" "." "S" "." -> "u.s"). */
function joined(tokens: readonly Token[], index: number): string {
  let word = '';
  for (let i = index; i >= 0 && i > index - 6; i--) {
    const token = tokens[i]!;
    if (token.end !== tokens[i + 1]!.start || !/^[\p{L}.]+$/u.test(token.text)) break;
    word = token.text + word;
  }
  return word;
}

const REPORTING = new Set([
  'said',
  'says',
  'asked',
  'asks',
  'told',
  'tells',
  'added',
  'adds',
  'wrote',
  'writes',
  'replied',
  'shouted',
  'joked',
  'tweeted',
]);
/** A reporting verb within the first words of what follows: at most a title, two names and an adverb before it. */
const TAIL_WORDS = 5;
const isReportingTail = (tokens: readonly Token[], next: number) => tailEnd(tokens, next) !== null;

/** No “… is missing.” She said they left. */
function isWholeTail(tokens: readonly Token[], next: number): boolean {
  const end = tailEnd(tokens, next);
  return end !== null && end > next + 1 && (end === tokens.length || tokens[end]!.text === '.');
}

/** Behind the reporting verb of such words, or null. */
function tailEnd(tokens: readonly Token[], next: number): number | null {
  for (let i = next; i < Math.min(tokens.length, next + TAIL_WORDS); i++) {
    const token = tokens[i]!;
    if (REPORTING.has(token.lower)) return i + 1;
    if (
      token.pos !== 'PROPN' &&
      token.pos !== 'NOUN' &&
      token.pos !== 'ADJ' &&
      token.lower !== 'the' &&
      token.pos !== 'PRON'
    )
      return null;
  }
  return null;
}
