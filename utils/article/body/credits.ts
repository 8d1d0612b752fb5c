/** Who wrote it, when, and whose rights: lines around the body that carry no sentence of it. */
import { bare } from '../headline.ts';
import { type BodyBlock, endsSentence } from './measure.ts';
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
const RIGHTS = /^(?:©|\(c\)\s|copyright\b)|^all rights reserved/i;

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
      (inside.textContent ?? '').trim().length > flow.text.length / 3 &&
      !endsSentence(flow.text)
    );
  },
);

/** "Written by …, reviewed by … MD": beside the author's name. */
const MAX_BESIDE_NAME = 8;

/** A line that is the byline: its words and at most a few others ("By", "Staff writer"). */
export const bylines = perBlock('byline', ({ flow, words, isHeading, isQuoted }, { byline }) => {
  const name = byline ? bare(byline) : '';
  if (!name.includes(' ') || words > MAX_WORDS || isHeading || isQuoted || endsSentence(flow.text))
    return false;
  return bare(flow.text).includes(name) && otherWords(flow.text) - otherWords(byline!) <= MAX_BESIDE_NAME;
});

export const addresses = perBlock('address', ({ flow }) => ADDRESS.test(flow.text));

/** A bio is one or two sentences; what is longer and names the author may be the story itself. */
const MAX_BIO_WORDS = 80;
/** It stands among the last blocks. */
const BIO_BLOCKS = 4;

/** A line of copyright; at the end it may run to some sentences. */
export const rights: BodyRule = {
  name: 'rights',
  find: (blocks) =>
    blocks.filter(
      ({ flow, words }, i) =>
        words <= (i >= blocks.length - BIO_BLOCKS ? MAX_BIO_WORDS : MAX_WORDS) && RIGHTS.test(flow.text),
    ),
};

/** The last blocks of all that are neither sentence nor list: labels of what comes after the article. */
export const tail: BodyRule = {
  name: 'after the end',
  *find(blocks) {
    const isText = ({ flow, words, isProse, isHeading }: BodyBlock) =>
      isProse ||
      words > MAX_WORDS ||
      (!isHeading &&
        (endsSentence(flow.text) || flow.element.closest('li, td, th, dd, pre, blockquote') !== null));
    for (let i = blocks.length - 1; i >= 0 && !isText(blocks[i]!); i--) yield blocks[i]!;
  },
};

const CONTACT =
  /^mailto:|^https?:\/\/(?:www\.)?(?:twitter|x|facebook|instagram|linkedin|threads|bsky|muckrack)\./i;

/** About the author: at the end, it begins with the name of the byline, is in brackets with it, or holds the surname and only links to mail and profiles. */
export const bios: BodyRule = {
  name: 'about the author',
  *find(blocks, { byline }) {
    const names = (byline ?? '')
      .split(/,|&|\band\b/)
      .map(bare)
      .filter((name) => name.includes(' '));
    for (const block of blocks.slice(-BIO_BLOCKS)) {
      if (block.words > MAX_BIO_WORDS || block.isQuoted || block.isHeading) continue;
      const said = bare(block.flow.text.slice(0, 100));
      const contacts = block.flow.links.filter(({ element }) =>
        CONTACT.test(element.getAttribute('href') ?? ''),
      );
      const isContact = contacts.length > 0 && contacts.length === block.flow.links.length;
      const named = names.some((name) => bare(block.flow.text).includes(name.split(' ').at(-1) ?? name));
      const isCredit = /^\(.*\)\.?$/s.test(block.flow.text) && named;
      if (isCredit || (isContact && named) || names.some((name) => said.startsWith(name))) yield block;
    }
  },
};
