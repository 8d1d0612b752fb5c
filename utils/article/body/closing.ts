/** What stands behind the story, and what the desk says to the reader in it. */
import { bare } from '../headline.ts';
import { type BodyBlock, endsSentence } from './measure.ts';
import { type BodyRule, perBlock } from './rules.ts';

/** No label of what comes after the article is this long. */
const MAX_LINE_WORDS = 22;
/** A bio is one or two sentences; what is longer and names the author may be the story itself. */
const MAX_BIO_WORDS = 80;
/** It stands among the last blocks. */
const BIO_BLOCKS = 4;
const RIGHTS = /^[([]?(?:©|\(c\)\s|copyright\b)|^all rights reserved/i;

/** A line of copyright; at the end it may run to some sentences. */
export const rights: BodyRule = {
  name: 'rights',
  find: (blocks) =>
    blocks.filter(
      ({ flow, words }, i) =>
        words <= (i >= blocks.length - BIO_BLOCKS ? MAX_BIO_WORDS : MAX_LINE_WORDS) && RIGHTS.test(flow.text),
    ),
};

/** The last blocks of all that are neither sentence nor list: labels of what comes after the article. */
export const tail: BodyRule = {
  name: 'after the end',
  *find(blocks) {
    const isText = ({ flow, words, isProse, isHeading }: BodyBlock) =>
      isProse ||
      words > MAX_LINE_WORDS ||
      (!isHeading &&
        (endsSentence(flow.text) || flow.element.closest('li, td, th, dd, pre, blockquote') !== null));
    for (let i = blocks.length - 1; i >= 0 && !isText(blocks[i]!); i--) yield blocks[i]!;
  },
};

/** A mailbox or a person's page on a network; one of its posts is a source. */
const CONTACT =
  /^mailto:|^https?:\/\/(?:www\.)?(?:twitter|x|facebook|instagram|linkedin|threads|bsky|muckrack)\.(?!.{0,200}\/(?:status|posts?|p|photo|video)s?\/)/i;
const isContact = (element: Element): boolean => CONTACT.test(element.getAttribute('href') ?? '');

/** About the author: at the end, it begins with the name of the byline, is in brackets with it, or holds the surname and only links to mail and profiles. */
export const bios: BodyRule = {
  name: 'about the author',
  *find(blocks, { byline }) {
    const names = (byline ?? '')
      .split(/,|&|\band\b/)
      .map(bare)
      .filter((name) => name.includes(' '));
    for (const block of blocks.slice(-BIO_BLOCKS)) {
      const { text, links } = block.flow;
      if (block.words > MAX_BIO_WORDS || block.isQuoted || block.isHeading) continue;
      const said = bare(text.slice(0, 100));
      const onlyContacts = links.length > 0 && links.every(({ element }) => isContact(element));
      const named = names.some((name) => bare(text).includes(name.split(' ').at(-1) ?? name));
      const isCredit = /^\(.*\)\.?$/s.test(text) && named;
      // "Ada Brook: …" is her line in a conversation.
      const opens = names.some((name) => said.startsWith(name)) && !/^[^:]{0,60}:/.test(text);
      if (isCredit || (onlyContacts && named) || opens) yield block;
    }
  },
};

/** "She can be reached at …" is one sentence, and quotes nobody. */
const MAX_CONTACT_WORDS = 40;
/** Share of its characters; a sentence that names somebody by the way has less of it in the link. */
const MIN_CONTACT_SHARE = 0.4;
const CONTACT_BLOCKS = 2;
const ADDRESS = /\S{1,64}@[\w-]{1,63}\.\w{2,}|(?:^|[\s(])@\w{2,}/;
const QUOTED = /["“”«»„]/;

/** The very last words, which say how to reach the writer or the desk. */
export const contacts: BodyRule = {
  name: 'how to reach the writer',
  find: (blocks) =>
    blocks.slice(-CONTACT_BLOCKS).filter(({ flow: { text, links }, words, linked, isQuoted }) => {
      if (words > MAX_CONTACT_WORDS || isQuoted || QUOTED.test(text)) return false;
      return (
        ADDRESS.test(text) ||
        (linked >= MIN_CONTACT_SHARE && links.every(({ element }) => isContact(element)))
      );
    }),
};

const MAX_NOTE_WORDS = 50;
const ITEM = 'li, td, th, dd, dt';

/** The desk to the reader: a paragraph set wholly in italics or square brackets that leads elsewhere. */
export const notes = perBlock('note of the desk', ({ flow, words, isQuoted, isHeading }) => {
  if (words > MAX_NOTE_WORDS || isQuoted || isHeading || flow.links.length === 0) return false;
  if (flow.element.closest(ITEM)) return false; // the titles of works
  return /^\[.*\]$/s.test(flow.text) || flow.runs.every(({ node }) => isItalic(node, flow.element));
});

function isItalic(node: Text, within: Element): boolean {
  const italic = node.parentElement?.closest('em, i');
  return italic != null && within.contains(italic);
}
