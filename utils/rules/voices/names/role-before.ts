/** The role before a name: "Pentagon spokesman | Pat Ryder", "The firm's lawyer, | Jane Roe". */
import { DEMONYMS } from '../../lexicon/places.ts';
import { EPITHETS } from '../../lexicon/role-nouns.ts';
import { HONORIFICS, RANKS } from '../../lexicon/titles.ts';
import { words as set } from '../../lexicon/words.ts';
import type { TextDocument } from '../../text/document.ts';
import { isPersonNoun, isRoleNoun, singular } from '../nouns.ts';
import { sliceOf } from '../phrases/plain-text.ts';
import { bare, type Word } from '../words.ts';
import { isNearerNouns } from './apposed.ts';
import { namingBefore } from './naming.ts';
import { isOneOf } from './role-after.ts';
import { singularRole } from './role-number.ts';
import { headIsPerson, headNoun, LONGEST_ROLE, roleText } from './role-words.ts';
import { isSharedRole, type NameRun } from './runs.ts';

export interface RoleBefore {
  /** First word of title and role; the name's own first word if there are none. */
  readonly first: number;
  /** Without article, honorifics and (beside another role) ranks; null if nothing is left. */
  readonly role: string | null;
}

/** "the firm's lawyer Jane Roe" -> "firm's lawyer"; "Pentagon spokesman Major General Pat Ryder" -> "Pentagon spokesman". */
export function roleBefore(
  document: TextDocument,
  words: readonly Word[],
  run: NameRun,
  /** The run of capitals before this one: "Department of Tides | ranger". */
  before: NameRun | undefined,
): RoleBefore {
  let first = run.name;
  const near = words[first - 1];
  const shared = !!near && (isSharedRole(words, first - 1, run.last) || isOpeningPlural(near));
  const told = near && !near.possessive && (isRoleNoun(bare(near)) || shared);
  if (!run.titled && !(told && sameSentence(near, words[first]!))) return { first, role: null };
  first = startOfRole(words, first, run.name, run, before);
  if (
    first < run.first &&
    isTitleWord(words[run.name - 1]!) &&
    run.first < run.name &&
    !opensRole(words, run.first - 1)
  )
    first = run.first;
  first = withPartner(words, first, run, before);
  let last = run.name;
  const tellsMore = (w: Word) => isRoleNoun(bare(w)) && !(w.capital && RANKS.has(bare(w)));
  while (last > first && isMereTitle(words, last - 1) && words.slice(first, last - 1).some(tellsMore)) last--;
  while (last > first && isAddress(words, last - 1)) last--;
  const role = roleText(document, words, first, last);
  return { first, role: shared ? role && singularRole(role) : role };
}

/** "Researchers | Ana Ruiz of Leeds and Leo Hart of Derby" */
const isOpeningPlural = (near: Word): boolean =>
  near.opens && near.capital && singular(bare(near)) !== bare(near) && isPersonNoun(singular(bare(near)));

/** "Ledger critic and staff writer | Ana Ruiz": two roles of one, if no article begins a person of its own. */
function withPartner(
  words: readonly Word[],
  first: number,
  run: NameRun,
  before: NameRun | undefined,
): number {
  if (words[first - 1]?.lower !== 'and') return first;
  const whole = headOfOffice(words, first - 1);
  const partner = words[whole ?? first - 2];
  if (!partner || !isPersonNoun(bare(partner)) || singular(partner.lower) !== partner.lower) return first;
  const start = startOfRole(words, whole ?? first - 2, run.name, run, before);
  // "the mayor and Harbour chief Ana Ruiz" are two, "the head of the opposition and former mayor Ana Ruiz" is one.
  return words[start - 1]?.pos === 'DET' && whole === null ? first : start;
}

/** Words of what an office is of: "head of the | parliamentary opposition". */
const LONGEST_REALM = 3;

/** The head of "head of the opposition" that ends at `end`, all of it in lower case; or null. */
function headOfOffice(words: readonly Word[], end: number): number | null {
  let at = end - 1;
  while (at > 1 && end - at <= LONGEST_REALM && !words[at]!.capital && /^(?:NOUN|ADJ)$/.test(words[at]!.pos))
    at--;
  if (at === end - 1) return null;
  if (words[at]!.lower === 'the') at--;
  const head = words[at - 1];
  return words[at]?.lower === 'of' && head && isRoleNoun(bare(head)) ? at - 1 : null;
}

/** "the philosopher Ana Ruiz": a calling that no list has, before a name of two words; for who has no role. */
export function callingBefore(
  document: TextDocument,
  words: readonly Word[],
  run: NameRun,
  before: NameRun | undefined,
): string | null {
  const { first, name, last } = run;
  const near = words[first - 1];
  if (!near || first !== name || last - name < 2 || !sameSentence(near, words[first]!)) return null;
  if (near.pos !== 'NOUN' || near.capital || near.possessive || !isPersonNoun(bare(near))) return null;
  const start = startOfRole(words, first - 1, first, run, before);
  return roleText(document, words, withPartner(words, start, run, before), first);
}

/** "small growers such as Ana Ruiz", "rivals like Ana Ruiz": of each of them "small grower", "rival". */
export function roleOfExample(document: TextDocument, words: readonly Word[], run: NameRun): string | null {
  const { first } = run;
  const such = words[first - 1]?.lower === 'as' && words[first - 2]?.lower === 'such';
  if (!such && words[first - 1]?.lower !== 'like') return null;
  const head = first - (such ? 3 : 2);
  const noun = words[head] ? bare(words[head]) : '';
  // "people like her" tells nothing.
  if (!isPersonNoun(singular(noun)) || singular(noun) === noun) return null;
  const start = startOfRole(words, head, head, run, undefined);
  const role = roleText(document, words, start, head + 1);
  return role && singularRole(role);
}

/** Not the "first lady", nor the doctor of "ringside doctor Ana Ruiz". */
const isAddress = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!;
  if (!HONORIFICS.has(bare(word)) || words[at - 1]?.lower === 'first') return false;
  return word.lower !== 'doctor' || /^\p{Lu}/u.test(word.text);
};

/** A rank or form of address; but the General of "Attorney General" is half of an office. */
function isMereTitle(words: readonly Word[], at: number): boolean {
  const word = bare(words[at]!);
  if (
    word === 'general' &&
    /^(?:attorney|surgeon|solicitor|director|secretary|inspector|consul|governor|auditor|commissioner)$/.test(
      words[at - 1]?.lower ?? '',
    )
  )
    return false;
  // "Chief Inspector", "Deputy Marshal": what stands before the rank is half of it.
  if (RANKS.has(word) && /^(?:chief|deputy|assistant)$/.test(words[at - 1]?.lower ?? '')) return false;
  return isAddress(words, at) || RANKS.has(word);
}

/** Before a capitalised office stand its country, a lower-case office or "former"; not the end of a phrase of place. */
const opensRole = (words: readonly Word[], before: number): boolean =>
  words[before]!.possessive ||
  RANKED_BODIES.has(words[before]!.lower) ||
  isRoleNoun(bare(words[before]!)) ||
  DEMONYMS.has(bare(words[before]!)) ||
  /^(?:former|then|ex|late|acting|interim|new|first|longtime)$/.test(words[before]!.lower);

/** What has ranks and offices of its own: "fire Chief", "state Sen.", "homicide squad Detective Inspector". */
const RANKED_BODIES = set(
  'fire police state county city district party company university squad unit brigade department division taskforce',
);

const sameSentence = (a: Word, b: Word): boolean => a.sentence === b.sentence;

/** From `at` back over what belongs to the role, which with all behind it up to `end` is not longer than one may be. */
function startOfRole(
  words: readonly Word[],
  at: number,
  end: number,
  run: NameRun,
  before: NameRun | undefined,
): number {
  let start = at;
  while (start > 0 && end - start < LONGEST_ROLE && belongsToRole(words, start - 1, run, before)) start--;
  return start;
}

function belongsToRole(
  words: readonly Word[],
  at: number,
  run: NameRun,
  before: NameRun | undefined,
): boolean {
  const word = words[at]!;
  if (!sameSentence(word, words[run.name]!)) return false;
  // "Department | of | Tides ranger"
  if (before && at > before.first && at < before.last) return true;
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos) || word.capital) return !/^\W+$/.test(word.text);
  if (isRoleNoun(bare(word)) || /^(?:lead|acting|outgoing|incoming|then|vice)$/.test(word.lower)) return true;
  // "Harbour's recently named chair", "the newly elected mayor"
  if (word.pos === 'VERB' && /ed$/.test(word.lower) && isLately(words[at - 1]) && isOpened(words, at - 1))
    return true;
  if (isLately(word) && words[at + 1]!.pos === 'VERB' && isOpened(words, at)) return true;
  // Inside an office: "Secretary of State", "ambassador to Britain".
  return (
    /^(?:of|to|for|and|the|&)$/.test(word.lower) &&
    at > run.first - 2 &&
    insideOffice(words, at, run) &&
    !!words[at - 1]
  );
}

/** "Reed previously helped fight leader Ana Ruiz" tells what Reed did. */
const isOpened = (words: readonly Word[], at: number): boolean =>
  !!words[at - 1]?.possessive || words[at - 1]?.pos === 'DET';

const isLately = (word: Word | undefined): boolean =>
  /^(?:recently|newly|then|now|previously|duly|just)$/.test(word?.lower ?? '');

const isTitleWord = (word: Word): boolean =>
  HONORIFICS.has(bare(word)) || RANKS.has(bare(word)) || isRoleNoun(bare(word));

/** A small word of the run itself, or the preposition that joins the run to the office before it. */
function insideOffice(words: readonly Word[], at: number, run: NameRun): boolean {
  if (at >= run.first) return true;
  const titled = run.name > run.first && isTitleWord(words[run.name - 1]!);
  return !titled && at === run.first - 1 && isRoleNoun(bare(words[at - 1] ?? words[at]!));
}

/** "The firm's lawyer, Jane Roe," and "a lawyer named Jane Roe" -> the role, with the word it begins at. */
export function roleBeforeComma(
  document: TextDocument,
  words: readonly Word[],
  name: number,
  last: number,
): RoleBefore | null {
  const joint = words[name - 1];
  const joins = joint?.text === ',' || (joint?.pos === 'VERB' && namingBefore(words, name) === name - 1);
  if (!joint || !joins || !sameSentence(joint, words[name]!)) return null;
  for (let at = name - 2; at >= 0 && name - at < LONGEST_ROLE; at--) {
    const word = words[at]!;
    if (!sameSentence(word, joint) || /^(?:AUX|PUNCT|SCONJ)$/.test(word.pos) || isPredicate(words, at))
      return withoutArticle(document, words, at + 1, name - 1);
    const starts =
      word.pos === 'DET' || /^(?:the|a|an|one|another|his|her|its|their|our|my)$/.test(word.lower);
    if (!starts || (at > 0 && words[at - 1]!.pos === 'ADP' && !isFree(words, at))) continue;
    if (isOneOf(words, at, name - 1)) return { first: at, role: sliceOf(document, words, at, name - 1) };
    const head = headNoun(words, at + 1, name - 1);
    if (head && isNearerNouns(words, head, name, last)) return null;
    if (!headIsPerson(words, at + 1, name - 1) || (head && EPITHETS.has(bare(head)))) return null;
    return { first: at, role: roleText(document, words, at, name - 1) };
  }
  return name <= LONGEST_ROLE ? withoutArticle(document, words, 0, name - 1) : null;
}

/** A verb, but neither a participle ("chief operating officer", "hired by the city") nor an office ("head of security"). */
const isPredicate = (words: readonly Word[], at: number): boolean => {
  const { pos, lower } = words[at]!;
  if (pos !== 'VERB' || isRoleNoun(lower)) return false;
  return !(/(?:ed|ing)$/.test(lower) && (words[at + 1]!.pos === 'NOUN' || words[at + 1]!.lower === 'by'));
};

const withoutArticle = (document: TextDocument, words: readonly Word[], first: number, last: number) =>
  possessiveOffice(document, words, first, last) ?? openingOffice(document, words, first, last);

/** "Harbour Secretary, Ana Ruiz, said": some papers open a sentence with the office so. */
function openingOffice(
  document: TextDocument,
  words: readonly Word[],
  first: number,
  last: number,
): RoleBefore | null {
  const head = first < last && words[first]!.opens ? headNoun(words, first, last) : null;
  if (!head?.capital || !isRoleNoun(bare(head))) return null;
  return { first, role: roleText(document, words, first, last) };
}

/** "Port Annerley’s mayor, Ana Ruiz": the owner stands where an article would. */
function possessiveOffice(
  document: TextDocument,
  words: readonly Word[],
  first: number,
  last: number,
): RoleBefore | null {
  const owner = words.slice(first, last).findIndex((w) => w.possessive);
  if (owner < 0) return null;
  let start = first + owner;
  while (start > first && /^(?:NOUN|PROPN|ADJ)$/.test(words[start - 1]!.pos)) start--;
  if (!headIsPerson(words, start, last)) return null;
  return { first: start, role: roleText(document, words, start, last) };
}

/** Not "chairman of the board, Jane Roe", "one of the trustees, Jane Roe": there the role began earlier. */
function isFree(words: readonly Word[], at: number): boolean {
  const owned = words[at - 2] ?? words[at]!;
  return owned.lower !== 'one' && !isRoleNoun(bare(owned));
}
