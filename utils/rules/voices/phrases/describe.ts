/** From a noun phrase to an entity of its own: "a senior official", "the AFP tally of Israeli figures". */
import { GROUP_NOUNS, QUANTIFIERS } from '../../lexicon/group-nouns.ts';
import { DEMONYMS } from '../../lexicon/places.ts';
import type { TextDocument } from '../../text/document.ts';
import { type Entity, newEntity } from '../entity.ts';
import { genderOfNoun, nounKind, singular } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import type { NounPart } from './noun-part.ts';
import { plainText } from './plain-text.ts';
import type { Range } from './range.ts';

/** Nouns of which nothing is left in the name: "a number of analysts" are "analysts". */
const COUNTING = /^(?:number|handful|range|variety|series|lot|host|slew|couple)$/;
/** Nouns that make one of what follows: "a group of scientists". */
const GATHERING =
  /^(?:body|group|pair|team|majority|minority|dozens?|hundreds?|thousands?|trio|army|crowd|chorus|wave)$/;
/** "One of the officials", "a member of the family": the first noun stays the head. */
const ARTICLE = /^(?:the|a|an|one|another|this|that|these|those|any|which|his|her|its|their|our|my)$/;

/** A part of a group, which is no voice of the whole: "a third of residents" keeps its words. */
const PART = /^(?:half|third|quarter|(?:two|three)-(?:thirds|quarters|fifths))$/;

export function kindOf(words: readonly Word[], phrase: Range & NounPart): Entity['type'] {
  const head = words[phrase.head]!;
  const lower = bare(head);
  const of = words[phrase.core];
  if (/^(?:each|both|either|neither)$/.test(words[phrase.first]!.lower)) return 'unnamed';
  if (isThose(words, phrase)) return 'unnamed';
  const counts = [COUNTING, GATHERING, PART].some((nouns) => nouns.test(lower)) || QUANTIFIERS.has(lower);
  if (of?.lower === 'of' && counts) return ofWhat(words, phrase);
  const prominent = [words[phrase.first]!, words[phrase.head - 1]].some((w) => w && PROMINENT.test(bare(w)));
  if (lower === 'figures' && prominent) return 'unnamed';
  if (lower === 'one' && of?.lower === 'of') return oneOf(words, phrase);
  if (head.pos === 'NUM' || /^(?:percent|%|per)$/.test(lower)) return 'unnamed';
  if (lower === 'one' && of?.lower === 'in') return 'unnamed';
  if (
    lower === 'one' ||
    lower === 'another' ||
    /^(?:accused|deceased)$/.test(lower) ||
    /^\d+-years?-old$/.test(lower) ||
    (head.pos === 'ADJ' && /old$/.test(lower))
  )
    return 'person';
  const kind = nounKind(lower);
  if (kind === 'group') return isBodyPlural(lower) ? 'organization' : 'unnamed';
  return kind ?? 'organization';
}

/** "those surveyed", "those who were there": the pronoun is the noun. */
const isThose = (words: readonly Word[], { first, head }: Range & NounPart): boolean =>
  words[first]!.lower === 'those' && !/^(?:NOUN|PROPN|NUM)$/.test(words[head]!.pos);

/** "a series of emails" are documents, "a group of scientists" is nobody named. */
function ofWhat(words: readonly Word[], { core, last }: Range & NounPart): Entity['type'] {
  for (let i = core + 1; i < last; i++) if (nounKind(bare(words[i]!)) === 'document') return 'document';
  return 'unnamed';
}
/** "one of the firms" is a firm, "one of them" rather a person. */
const oneOf = (words: readonly Word[], { core, last }: Range & NounPart): Entity['type'] =>
  words.slice(core, last).some((w) => nounKind(bare(w)) === 'organization') ? 'organization' : 'person';

/** Before "figures" these make persons of numbers. */
const PROMINENT =
  /^(?:some|several|many|senior|leading|prominent|key|public|party|opposition|political|religious|business)$/;

/** "Israeli courts": several bodies are bodies still. */
const isBodyPlural = (lower: string): boolean =>
  !GROUP_NOUNS.has(lower) && nounKind(singular(lower)) === 'organization';

export function describe(
  document: TextDocument,
  words: readonly Word[],
  phrase: Range & NounPart,
  type: Entity['type'],
): Entity {
  const { first, last } = nameRange(words, phrase, type);
  const slice = (from: number, to: number) => plainText(document, words, from, to);
  const entity = newEntity(type, type === 'document' ? timeless(slice(first, last)) : slice(first, last));
  entity.named = type === 'organization' || type === 'media' || type === 'document';
  entity.gender = genderOfNoun(bare(words[phrase.head]!));
  entity.plural = type === 'unnamed';
  entity.head = singular(bare(words[phrase.head]!));
  // Only what the name does not say itself.
  const rest = /^[,;(—–]$/.test(words[last]?.text ?? '') ? last + 1 : last;
  entity.chain = type === 'document' && rest < phrase.last ? slice(rest, phrase.last) : null;
  if (last - first > 1) entity.forms.push(words.slice(first, last).map((w) => w.lower));
  return entity;
}

/** "a new report released on Monday by the Institute" is the "report released by the Institute" on any day. */
const timeless = (name: string): string =>
  name
    .replace(/^(?:new|recent|latest)\s+(?=\S+\s+(?:by|from|\p{L}+ed)\s)/iu, '')
    .replace(/\s(?:on\s)?\p{Lu}\p{L}+day(?=\s(?:by|in|from)\s)/u, '');

/** The words that name it: without article, and up to where a relative clause or the like goes on about it. */
export function nameRange(words: readonly Word[], phrase: Range & NounPart, type: Entity['type']): Range {
  const last = endOfName(words, phrase, type);
  if (COUNTING.test(bare(words[phrase.head]!)) && words[phrase.core]?.lower === 'of') {
    let first = phrase.core + 1;
    while (first < last - 1 && /^(?:the|these|those|different|various|other)$/.test(words[first]!.lower))
      first++;
    if (first < last) return { first, last };
  }
  if (isThose(words, phrase) || PART.test(bare(words[phrase.head]!))) return { first: phrase.first, last };
  let first = phrase.first;
  if (words[first]!.lower === 'all' && phrase.head > first) first++;
  if (ARTICLE.test(words[first]!.lower) && phrase.head > first) first++;
  return { first, last };
}

/** Of nobody a relative clause is a part; what a document hangs on names it only where nothing before its noun does. */
function endOfName(words: readonly Word[], phrase: Range & NounPart, type: Entity['type']): number {
  const told = type !== 'document' || isTold(words, phrase);
  for (let i = phrase.core; i < phrase.last; i++) {
    const { lower } = words[i]!;
    if (/^(?:who|whom|whose|which|that|where|,|;|\(|[—–])$/.test(lower)) return i;
    if (type === 'document' && told && PROVENANCE.test(lower)) return i;
  }
  return phrase.last;
}
const PROVENANCE =
  /^(?:from|by|published|released|issued|posted|conducted|carried|commissioned|seen|reviewed|obtained|viewed)$/;

/** "the Northline tally" and "court ruling" say which; "a new report" does not. */
function isTold(words: readonly Word[], { first, head }: Range & NounPart): boolean {
  return words
    .slice(first, head)
    .some((w) => w.pos === 'NOUN' || w.capital || (w.pos === 'ADJ' && DEMONYMS.has(w.lower)));
}
