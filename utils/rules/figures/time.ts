/** The time a figure is for: "in October", "since 2020", "last year", "in the first six months of this year". */
import type { Span } from '../../analysis/model.ts';
import type { TextDocument } from '../text/document.ts';
import type { Reading, Step } from './reading.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PERIOD = '(?:year|month|week|quarter|decade|century|season|spring|summer|autumn|fall|winter|weekend)';
const NUMBER = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)';
/** Dates and periods that can stand behind a preposition. */
const POINT = [
  `${MONTH}(?: \\d{1,2})?(?:,? ${YEAR})?`,
  `(?:the )?(?:${NUMBER} )?(?:fiscal )?(?:year )?${YEAR}(?:[-–]\\d{2,4})?s?`,
  `the (?:first|second|third|fourth|last|past|previous|next|same|latest|current|final)(?: ${NUMBER})?(?: fiscal)? (?:${PERIOD}|half|days?|hours)s?(?: of (?:this|last|the) year| of ${YEAR})?`,
  `the (?:end|start|beginning|middle) of (?:${YEAR}|the ${PERIOD}|this ${PERIOD}|${MONTH}(?: ${YEAR})?)`,
  `(?:this|last|next) (?:${PERIOD}|${MONTH})`,
  DAY,
  `the ${YEAR}s`,
].join('|');
const TIME = new RegExp(
  `\\b(?:(?:in|since|by|during|until|before|after|over|between|through|as of|for|on|at|within|from)\\s(?:early |late |mid-|about |around )?(?:${POINT})` +
    `|(?:last|this|next|each|every) (?:${PERIOD}|${DAY}|${MONTH})|(?:a|${NUMBER}) (?:${PERIOD}|day)s? (?:ago|earlier|before|later)` +
    '|(?:today|yesterday|tonight|so far this year|year-to-date))\\b',
  'iuy',
);
/** The first words of all these: looked for at each of them only, since at every letter takes many times as long. */
const FIRST = new Set(
  `in since by during until before after over between through as for on at within from last this next each every a two three
   four five six seven eight nine ten twelve today yesterday tonight so year`.split(/\s+/),
);

export const tellTimes: Step = (document, _lexemes, readings) => {
  let sentence = -1;
  let times: Span[] = [];
  readings.forEach((reading, i) => {
    if (reading.sentence !== sentence) {
      sentence = reading.sentence;
      times = timesOf(document, sentence);
    }
    reading.draft.time = timeFor(document, readings, i, times);
  });
};

/** A sentence longer than this is read only so far: no sentence of an article is. */
const LONGEST = 1500;

function timesOf({ sentences, tokens, text }: TextDocument, index: number): Span[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const limit = Math.min(sentence.end, sentence.start + LONGEST);
  const words = text.slice(0, limit);
  const times: Span[] = [];
  let done = sentence.start;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { start, lower } = tokens[i]!;
    if (start < done || start >= limit || !(FIRST.has(lower) || isDigit(lower))) continue;
    TIME.lastIndex = start;
    const match = TIME.exec(words);
    if (!match) continue;
    done = start + match[0].length;
    times.push({ start, end: done });
  }
  return times;
}
const isDigit = (lower: string): boolean => lower >= '0' && lower < ':';

/** Characters between a figure and its time: a clause's length. */
const REACH = 70;
/** What ends the clause that a figure and its time share. */
const CLAUSE_END =
  /[;:]|, (?:and|but|while|when|which|who|as|after|with|according)\b|\b(?:while|but|because|although|compared|than)\b/;

function timeFor(
  { text, sentences }: TextDocument,
  readings: readonly Reading[],
  i: number,
  times: readonly Span[],
): Span | null {
  const { draft, sentence } = readings[i]!;
  if (draft.kind === 'age') return null;
  const next = readings[i + 1];
  const limit = next?.sentence === sentence ? next.draft.start : Number.POSITIVE_INFINITY;
  const behind = times.find(({ start }) => start >= draft.end);
  if (behind && behind.start < limit && isNear(text.slice(draft.end, behind.start))) return behind;
  const previous = readings[i - 1];
  const from = previous?.sentence === sentence ? previous.draft.end : (sentences[sentence]?.start ?? 0);
  const before = times.findLast(({ start, end }) => end <= draft.start && start >= from);
  return before && isNear(text.slice(before.end, draft.start)) ? before : null;
}

const isNear = (gap: string): boolean => gap.length <= REACH && !CLAUSE_END.test(gap);
