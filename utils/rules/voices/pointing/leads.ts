/**
 * A lead brings someone in without a name ("A harbour pilot has been fined …"), and the next paragraphs tell the name:
 * with the same office ("The pilot, Leo Hart, …"), or as what they are about ("Leo Hart steered …").
 */
import type { TextDocument } from '../../text/document.ts';
import type { Entity } from '../entity.ts';
import { roleText } from '../names/role-words.ts';
import { genderOfNoun, nounKind } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { readOffice, sameHead } from './descriptions.ts';
import { agreesIn, type Mention } from './discourse.ts';
import type { Introduction } from './introductions.ts';

/** Paragraphs that are the lead, and descriptions in them that are asked. */
const LEAD = 2;
const MOST_LEADS = 4;
/** Paragraphs from the description to a name with its office, and to a name without any. */
const REACH = { office: 4, subject: 1 };

/** Gives the introductions of the lead the persons named behind them. `named` is in text order, without headlines. */
export function nameLeads(
  document: TextDocument,
  words: readonly Word[],
  introductions: readonly Introduction[],
  named: readonly Mention[],
  isAside: (block: number) => boolean,
): void {
  const paragraphs = numberParagraphs(document, isAside);
  const paragraphOf = ({ head }: Introduction) =>
    paragraphs[document.sentences[words[head]!.sentence]!.block]!;
  const firsts = firstMentions(named);
  const leads = introductions.filter((one) => isOnePerson(words, one) && paragraphOf(one) < LEAD);
  const starts = new Set(document.blocks.map(({ start }) => start));
  const opening = leads.filter(({ first }) => starts.has(words[first]!.start));
  for (const lead of leads.slice(0, MOST_LEADS)) {
    const noun = words[lead.head]!;
    const gender = genderOfNoun(bare(noun));
    const behind = firsts.filter((m) => m.start > noun.end && agreesIn(m.entity, gender));
    const reaches = (m: Mention, most: number) => paragraphs[m.block]! - paragraphOf(lead) <= most;
    const [bearer, second] = behind.filter(
      (m) => bears(m.entity, bare(noun)) && !belies(words, lead, m.entity),
    );
    const only = introductions.filter((one) => one.family === lead.family && !one.plural).length === 1;
    const next = behind.find((m) => paragraphs[m.block]! > paragraphOf(lead));
    if (bearer && !second && only && reaches(bearer, REACH.office)) give(lead, bearer.entity, true);
    else if (
      next &&
      opening.length === 1 &&
      opening[0] === lead &&
      isTopic(document, next) &&
      reaches(next, REACH.subject)
    )
      give(lead, next.entity, false);
    if (lead.entity && !lead.entity.role?.includes(' '))
      lead.entity.role = roleText(document, words, lead.first, lead.last);
  }
}

function give(lead: Introduction, entity: Entity, sure: boolean): void {
  lead.entity = entity;
  lead.sure = sure;
}

/** For each block which paragraph it is; headlines and the like count to the one before. */
function numberParagraphs({ blocks }: TextDocument, isAside: (block: number) => boolean): number[] {
  let count = -1;
  return blocks.map((_, i) => (isAside(i) ? count : ++count));
}

function firstMentions(named: readonly Mention[]): Mention[] {
  const seen = new Set<Entity>();
  return named.filter(({ entity }) => entity.type === 'person' && !seen.has(entity) && seen.add(entity));
}

/** "A harbour pilot", not "two pilots" and not "the pilot of the ship". */
const isOnePerson = (words: readonly Word[], { first, head, plural }: Introduction): boolean =>
  !plural && /^an?$/.test(words[first]!.lower) && nounKind(bare(words[head]!)) === 'person';

function bears({ role }: Entity, head: string): boolean {
  const office = role === null ? null : readOffice(role);
  return office !== null && sameHead(office.head.split('-').at(-1)!, head);
}

/** "A union leader" is not the "opposition leader": both say of what, and not of the same. */
function belies(words: readonly Word[], { first, head }: Introduction, { role }: Entity): boolean {
  const nouns = words.slice(first, head).filter((w) => /^(?:NOUN|PROPN)$/.test(w.pos));
  const known = readOffice(role ?? '')?.modifiers.map((word) => word.toLowerCase()) ?? [];
  return nouns.length > 0 && known.length > 0 && !nouns.some((w) => known.includes(w.lower));
}

/** A full name without any role opens its paragraph. */
const isTopic = ({ blocks }: TextDocument, { entity, start, block, subject }: Mention): boolean =>
  subject && entity.role === null && entity.name.includes(' ') && blocks[block]!.start === start;
