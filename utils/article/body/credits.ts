/** Who wrote it and when: lines around the body that carry no sentence of it. */
import { bare } from '../headline.ts';
import { endsSentence } from './measure.ts';
import { type BodyRule, perBlock } from './rules.ts';

const MAX_WORDS = 22;
/** Words that a line of date and byline is made of, digits aside. */
const DATE_WORDS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m\.?|am|pm|[ecmp][sd]t|gmt|utc|bst|ist|on|at|st|nd|rd|th|by|and|the|of|published|updated|posted|modified|created|first|last|date|time|ago|hours?|minutes?|days?|min|read)\b/gi;
/** What may be left of such a line: a name, a place, the outlet. */
const MAX_OTHER_WORDS = 5;
const DATE =
  /\b\d{1,2}:\d{2}\b|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\p{L}{3,10}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b/u;
/** Nothing but a mail address, a web address or a handle. */
const ADDRESS =
  /^(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|@\w{1,40}|(?:https?:\/\/|www\.)\S{1,300}|[\w-]{1,63}\.(?:com|org|net)\/\S{1,100})$/;

/** A date and a time with little beside them. */
export const dateLines = perBlock('date line', ({ flow, words, isProse, isCell, isQuoted }) => {
  if (words > MAX_WORDS || isProse || isCell || isQuoted || !DATE.test(flow.text)) return false;
  return otherWords(flow.text) <= MAX_OTHER_WORDS && !endsSentence(flow.text);
});

/** Words of a line that are neither of a date nor of an address. */
function otherWords(text: string): number {
  return (
    text
      .replace(/\S{1,80}@\S{1,80}/g, ' ')
      .replace(DATE_WORDS, ' ')
      .match(/\p{L}{2,}/gu)?.length ?? 0
  );
}

/** Of a block's characters that the date or author in it must have; in running text either has less. */
const MARKED_SHARE = 1 / 3;

/** The element of a date or an author, alone in its block. */
export const markedCredits = perBlock(
  'marked as date or author',
  ({ flow, holder, words, isProse, isQuoted }) => {
    if (words > MAX_WORDS || isProse || isQuoted) return false;
    const mark = holder.closest(
      'time, address, [rel~="author"], [itemprop~="author"], [itemprop~="datePublished"]',
    );
    if (mark && flow.element.contains(mark)) return true;
    const inside = flow.element.querySelector('time, [rel~="author"], [itemprop~="author"]');
    return (
      inside !== null &&
      (inside.textContent ?? '').trim().length > flow.text.length * MARKED_SHARE &&
      !endsSentence(flow.text)
    );
  },
);

/** "Written by …, reviewed by … MD": beside the author's name. */
const MAX_BESIDE_NAME = 8;

const MAX_BYLINE_WORDS = 12;
const BY = /^[Bb][Yy]:?\s+\p{Lu}/u;

/** A line that is the byline: its words and at most a few others; before the running text anything that begins with “By”. */
export const bylines: BodyRule = {
  name: 'byline',
  *find(blocks, { byline }) {
    const name = byline ? bare(byline) : '';
    let inText = false;
    for (const block of blocks) {
      const { flow, words, isHeading, isProse, isQuoted } = block;
      inText ||= isProse;
      if (words > MAX_WORDS || isHeading || isQuoted || endsSentence(flow.text)) continue;
      const opens = !inText && words <= MAX_BYLINE_WORDS && BY.test(flow.text);
      const isNamed = name.includes(' ') && bare(flow.text).includes(name);
      if (opens || (isNamed && otherWords(flow.text) - otherWords(byline!) <= MAX_BESIDE_NAME)) yield block;
    }
  },
};

export const addresses = perBlock('address', ({ flow }) => ADDRESS.test(flow.text));
