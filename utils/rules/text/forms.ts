/**
 * Written forms, one object each, on every token that is written so. What can be told of a word by itself is told once and
 * then read off two bits: an article asks the same of "the" and "police" hundreds of times, and a look into a set or an
 * expression costs as much as ten such reads.
 */
import { remembered } from '../lexicon/remembered.ts';

export interface Form {
  readonly text: string;
  readonly lower: string;
  /** Two bits for each question. */
  readonly answers: number[];
}
const NO = 1;
const YES = 2;
/** Engines keep no more than 30 bits in a small integer. */
const QUESTIONS_EACH = 15;
let questions = 0;

export const formOf: (text: string) => Form = remembered((text) => ({
  text,
  // "Moody’s" and "Moody's" are one name, written in two ways.
  lower: text.toLowerCase().replace(/(?<=\p{L})’(?=\p{L})/gu, "'"),
  answers: new Array(Math.ceil(questions / QUESTIONS_EACH)).fill(0),
}));

/** A question about a written form alone, for those that are asked of every token. */
export function question(answer: (form: Form) => boolean): (form: Form) => boolean {
  const place = Math.floor(questions / QUESTIONS_EACH);
  const shift = 2 * (questions++ % QUESTIONS_EACH);
  return (form) => {
    const known = (form.answers[place]! >> shift) & (NO | YES);
    if (known !== 0) return known === YES;
    const yes = answer(form);
    form.answers[place]! |= (yes ? YES : NO) << shift;
    return yes;
  };
}

export const beginsWithLetter = question(({ text }) => /^\p{L}/u.test(text));
export const beginsWithCapital = question(({ text }) => /^\p{Lu}/u.test(text));
export const beginsWithSmall = question(({ text }) => /^\p{Ll}/u.test(text));
/** No mark. */
export const beginsWord = question(({ text }) => /^[\p{L}\p{N}]/u.test(text));
