/** Figure -> what an entry or a tooltip says of it: its phrase, how exact it is, its value, who is credited. */
import { creditOf } from '../analysis/credit.ts';
import type { Analysis, Figure } from '../analysis/model.ts';
import type { Message, Words } from '../words/catalogue.ts';
import { clean, cleanName, shown } from '../words/display.ts';
import { message } from '../words/say.ts';
import { describeValue } from './figure-words.ts';

/** A figure inside its phrase: "the deaths of " + "about 1,160" + " people, mostly civilians". */
export interface FigurePhrase {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Two lines of the popup; a longer phrase is shown as figure and counted noun alone. */
const LONGEST_PHRASE = 120;

export function phraseOf({ text }: Analysis, figure: Figure): FigurePhrase {
  const { phrase, of } = figure;
  const words = shown(text, figure, LONGEST_PHRASE);
  if (phrase.start <= figure.start && phrase.end >= figure.end && phrase.end - phrase.start <= LONGEST_PHRASE)
    return {
      before: clean(text.slice(phrase.start, figure.start)),
      words,
      after: clean(text.slice(figure.end, phrase.end)),
    };
  const follows = of !== null && of.start >= figure.end && of.end - figure.start <= LONGEST_PHRASE;
  return { before: '', words, after: follows ? clean(text.slice(figure.end, of.end)) : '' };
}

/** The phrase as one line of text. */
export const phraseText = ({ before, words, after }: FigurePhrase): string => (before + words + after).trim();

/** "Credited to X" or "Not credited in this sentence"; null for minor numbers, which never carry the line. */
export function creditLine(analysis: Analysis, figure: Figure): Message | null {
  const credit = creditOf(analysis, figure);
  if (credit === null) return figure.minor ? null : message('figure.notCredited');
  const within = analysis.attributions.find((one) => one.id === figure.creditedIn);
  const who = cleanName(credit.voice);
  if (!credit.certain) return message('figure.creditedLessCertain', { who });
  return within?.kind === 'direct' && isInside(figure, within.content)
    ? message('figure.creditedToQuoted', { who })
    : message('figure.creditedTo', { who });
}

/** The same inside a line of what is copied: "credited to X", "not credited in this sentence". */
export function creditInCopy(analysis: Analysis, figure: Figure): Message {
  const credit = creditOf(analysis, figure);
  if (credit === null) return message('copy.notCredited');
  const who = cleanName(credit.voice);
  return message(credit.certain ? 'copy.creditedTo' : 'copy.creditedLessCertain', { who });
}

/** "Approximate: the text says “about”"; nothing for an exact figure. */
export function exactnessOf({ text }: Analysis, figure: Figure): Message | null {
  const { qualifier } = figure;
  if (qualifier === 'exact') return null;
  if (qualifier === 'vague') return message('qualifier.vague', { word: shown(text, figure, 60) });
  if (qualifier !== 'approximate') return message(`qualifier.${qualifier}`);
  const word = qualifierWord(shown(text, figure, 80));
  return word === null ? message('qualifier.approximate.bare') : message('qualifier.approximate', { word });
}

/** One or two words for the list: "approximate", "lower limit". */
export function exactnessInShort({ qualifier }: Figure): Message | null {
  return qualifier === 'exact' ? null : message(`qualifier.${qualifier}.short`);
}

/** "more than one million = more than 1,000,000", where digits add something. */
export function digitsOf({ text }: Analysis, figure: Figure, words: Words): Message | null {
  const value = describeValue(figure, text, words);
  if (value === null) return null;
  const written = shown(text, figure, 80);
  return value.ours === null
    ? message('figure.value', { words: written, value: value.words })
    : message('figure.calculated', { words: written, value: value.ours });
}

/** What stands with the figure in the text: its time, the other half of a conversion or change, which way it went. */
export function companyOf(analysis: Analysis, figure: Figure): Message[] {
  const { text, figures } = analysis;
  const lines: Message[] = [];
  if (figure.time !== null) lines.push(message('figure.time', { time: shown(text, figure.time, 80) }));
  for (const link of figure.links.slice(0, 3)) {
    const other = figures.find((one) => one.id === link.to);
    if (other !== undefined)
      lines.push(message(`figure.${link.relation}`, { words: phraseText(phraseOf(analysis, other)) }));
  }
  const way = figure.direction ?? figure.reached;
  if (way !== null) lines.push(message(`figure.${way}`));
  return lines;
}

/** The words before the digits: "about" of "about 1,160", or of a spelled number ("nearly half") the first. */
function qualifierWord(words: string): string | null {
  const beforeDigits = /^(\p{L}[\p{L} -]{0,30}?)\s*[$£€¥]?\d/u.exec(words)?.[1]?.trim();
  if (beforeDigits !== undefined) return beforeDigits;
  return (
    /^(?:about|almost|approximately|around|close to|near|nearly|roughly|some)(?=\s)/i.exec(words)?.[0] ?? null
  );
}

const isInside = (figure: Figure, content: readonly { start: number; end: number }[]): boolean =>
  content.some((span) => span.start <= figure.start && figure.end <= span.end);
