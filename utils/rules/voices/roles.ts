/** The role of a name, in the article's own words: what stands before it and the apposition after it. */

import { DEMONYMS } from '../lexicon/places.ts';
import { EPITHETS } from '../lexicon/role-nouns.ts';
import { HONORIFICS, RANKS } from '../lexicon/titles.ts';
import type { TextDocument } from '../text/document.ts';
import type { NameRun } from './names.ts';
import { isPersonNoun, isRoleNoun, singular } from './nouns.ts';
import { bare, type Word } from './words.ts';

/** Words of a role before a name or after it; longer ones are sentences. */
const LONGEST_ROLE = 16;

export interface RoleBefore {
  /** First word of title and role; the name's own first word if there are none. */
  readonly first: number;
  /** Without article, honorifics and (beside another role) ranks; null if nothing is left. */
  readonly role: string | null;
}

/** "the firm's lawyer Jane Roe" -> "firm's lawyer"; "Pentagon spokesman Major General Pat Ryder" -> "Pentagon spokesman". */
export function roleBefore(document: TextDocument, words: readonly Word[], run: NameRun): RoleBefore {
  let first = run.name;
  const near = words[first - 1];
  if (
    !run.titled &&
    !(near && !near.possessive && isRoleNoun(bare(near)) && sameSentence(near, words[first]!))
  )
    return { first, role: null };
  while (first > 0 && run.name - first < LONGEST_ROLE && belongsToRole(words, first - 1, run)) first--;
  if (
    first < run.first &&
    isTitleWord(words[run.name - 1]!) &&
    run.first < run.name &&
    !opensRole(words, run.first - 1)
  )
    first = run.first;
  first = withPartner(words, first, run);
  let last = run.name;
  let titles = last;
  while (titles > first && isMereTitle(words, titles - 1)) titles--;
  if (titles > first && words.slice(first, titles).some((w) => isRoleNoun(bare(w)))) last = titles;
  while (last > first && HONORIFICS.has(bare(words[last - 1]!))) last--;
  const role = textOf(document, words, first, last);
  return { first, role };
}

/** "Ledger critic and staff writer | Ana Ruiz": two roles of one, if no article begins a person of its own. */
function withPartner(words: readonly Word[], first: number, run: NameRun): number {
  const partner = words[first - 2];
  if (
    words[first - 1]?.lower !== 'and' ||
    !partner ||
    !isPersonNoun(bare(partner)) ||
    singular(partner.lower) !== partner.lower
  )
    return first;
  let start = first - 2;
  while (start > 0 && run.name - start < LONGEST_ROLE && belongsToRole(words, start - 1, run)) start--;
  return words[start - 1]?.pos === 'DET' ? first : start;
}

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
  return HONORIFICS.has(word) || RANKS.has(word);
}

/** Before a capitalised office stand its country, a lower-case office or "former"; not the end of a phrase of place. */
const opensRole = (words: readonly Word[], before: number): boolean =>
  words[before]!.possessive ||
  isRoleNoun(bare(words[before]!)) ||
  DEMONYMS.has(bare(words[before]!)) ||
  /^(?:former|then|ex|late|acting|interim|new|first|longtime)$/.test(words[before]!.lower);

const sameSentence = (a: Word, b: Word): boolean => a.sentence === b.sentence;

function belongsToRole(words: readonly Word[], at: number, run: NameRun): boolean {
  const word = words[at]!;
  if (!sameSentence(word, words[run.name]!)) return false;
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos) || word.capital) return !/^\W+$/.test(word.text);
  if (isRoleNoun(bare(word)) || /^(?:lead|acting|outgoing|incoming|then|vice)$/.test(word.lower)) return true;
  // Inside an office: "Secretary of State", "ambassador to Britain".
  const before = words[at - 1];
  return (
    /^(?:of|to|for|and|the|&)$/.test(word.lower) &&
    at > run.first - 2 &&
    insideOffice(words, at, run) &&
    !!before
  );
}

const isTitleWord = (word: Word): boolean =>
  HONORIFICS.has(bare(word)) || RANKS.has(bare(word)) || isRoleNoun(bare(word));

/** A small word of the run itself, or the preposition that joins the run to the office before it. */
function insideOffice(words: readonly Word[], at: number, run: NameRun): boolean {
  if (at >= run.first) return true;
  const titled = run.name > run.first && isTitleWord(words[run.name - 1]!);
  return !titled && at === run.first - 1 && isRoleNoun(bare(words[at - 1] ?? words[at]!));
}

const DEGREES = /^(?:ph\.?d|m\.?d|j\.?d|r\.?n|mbe|obe|cbe|kc|qc|esq|jr|sr)\.?$/;

/** ", a China scholar with the institute," and "(51), chief executive of …": the words after the comma, or null. */
export function roleAfter(document: TextDocument, words: readonly Word[], last: number): string | null {
  let at = skipParenthesis(words, last);
  if (words[at]?.text !== ',' || words[at - 1]?.possessive) return null;
  at++;
  if (DEGREES.test(words[at]?.lower ?? '') && words[at + 1]?.text === ',') at += 2;
  if (words[at]?.pos === 'NUM' && words[at + 1]?.text === ',') at += 2;
  const end = endOfApposition(words, at);
  // "…, Ana Ruiz, her lawyer said": a subject of its own.
  if (/^(?:VERB|AUX)$/.test(words[end]?.pos ?? '') && words[end]!.sentence === words[last - 1]!.sentence)
    return null;
  return end > at && headIsPerson(words, at, end) ? textOf(document, words, at, end) : null;
}

/** "The firm's lawyer, Jane Roe," -> "firm's lawyer", with the word it begins at. */
export function roleBeforeComma(
  document: TextDocument,
  words: readonly Word[],
  name: number,
): RoleBefore | null {
  const comma = words[name - 1];
  if (comma?.text !== ',' || !sameSentence(comma, words[name]!)) return null;
  for (let at = name - 2; at >= 0 && name - at < LONGEST_ROLE; at--) {
    const word = words[at]!;
    if (!sameSentence(word, comma) || /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(word.pos))
      return possessiveOffice(document, words, at + 1, name - 1);
    const starts =
      word.pos === 'DET' || /^(?:the|a|an|one|another|his|her|its|their|our|my)$/.test(word.lower);
    if (!starts || (at > 0 && words[at - 1]!.pos === 'ADP' && !isFree(words, at))) continue;
    const head = headNoun(words, at + 1, name - 1);
    if (!headIsPerson(words, at + 1, name - 1) || (head && EPITHETS.has(bare(head)))) return null;
    return { first: at, role: textOf(document, words, at, name - 1) };
  }
  return null;
}
/** "Port Annerley’s mayor, Ana Ruiz": the owner stands where an article would. */
function possessiveOffice(
  document: TextDocument,
  words: readonly Word[],
  first: number,
  last: number,
): RoleBefore | null {
  const owned = words.slice(first, last).some((w) => w.possessive);
  if (!owned || !headIsPerson(words, first, last)) return null;
  return { first, role: textOf(document, words, first, last) };
}

/** Not "chairman of the board, Jane Roe": there the role began earlier. */
const isFree = (words: readonly Word[], at: number): boolean =>
  !isRoleNoun(bare(words[at - 2] ?? words[at]!));

/** "Clark is president of the airline." */
export function roleByCopula(document: TextDocument, words: readonly Word[], last: number): string | null {
  if (!/^(?:is|was)$/.test(words[last]?.lower ?? '') || !/^(?:the|a|an)$/.test(words[last + 1]?.lower ?? ''))
    return null;
  const end = endOfApposition(words, last + 1);
  const head = headNoun(words, last + 2, end);
  return head && isRoleNoun(bare(head)) && !EPITHETS.has(bare(head))
    ? textOf(document, words, last + 1, end)
    : null;
}

function skipParenthesis(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  for (let i = at; i < Math.min(words.length, at + 8); i++) if (words[i]!.text === ')') return i + 1;
  return at;
}

const ENDS_APPOSITION =
  /^(?:who|whom|whose|which|that|where|when|while|but|as|,|;|:|\.|\(|\)|[—–-]+|["'“”‘’!?…]+)$/;

function endOfApposition(words: readonly Word[], first: number): number {
  const sentence = words[first]?.sentence;
  let end = first;
  while (end < words.length && end - first < LONGEST_ROLE && words[end]!.sentence === sentence) {
    const word = words[end]!;
    if (ENDS_APPOSITION.test(word.lower) || word.pos === 'AUX') break;
    // "a fellow at the institute and a founder of another": the first says who it is.
    if (word.lower === 'and' && /^(?:a|an)$/.test(words[end + 1]?.lower ?? '')) break;
    if (word.pos === 'VERB' && !/(?:ed|ing)$/.test(word.lower)) break;
    if (/^(?:said|told|added|asked|warned|argued|noted|explained|testified|acknowledged)$/.test(word.lower))
      break;
    end++;
  }
  return end;
}

function headNoun(words: readonly Word[], first: number, end: number): Word | null {
  let head: Word | null = null;
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (!head && word.pos === 'ADP') return null;
    if (!head && word.pos === 'VERB' && !/^(?:NOUN|ADJ)$/.test(words[i + 1]?.pos ?? '')) return null;
    if (head && word.pos === 'DET') break;
    if (head && (word.pos === 'ADP' || word.pos === 'VERB' || word.pos === 'SCONJ')) break;
    if (/^(?:NOUN|PROPN)$/.test(word.pos) || isRoleNoun(bare(word))) head = word.possessive ? null : word;
    else if (word.pos === 'PRON' && !/^(?:his|her|its|their|my|our)$/.test(word.lower)) return null;
  }
  return head;
}

function headIsPerson(words: readonly Word[], first: number, end: number): boolean {
  const head = headNoun(words, first, end);
  // A name after the comma is the next item of a list, unless it names an office.
  if (head !== null && (head.capital ? isRoleNoun(bare(head)) : isPersonNoun(bare(head)))) return true;
  // "the city’s former Office of Parks director": the office closes what began with a name.
  const last = words[end - 1];
  return !!last && !last.capital && isRoleNoun(bare(last)) && !!words[end - 2]?.capital;
}

/** The words as written, without a leading article or possessive pronoun. */
function textOf(document: TextDocument, words: readonly Word[], first: number, last: number): string | null {
  let start = first;
  while (start < last && /^(?:the|a|an|his|her|its|their|our|my|one|another)$/.test(words[start]!.lower))
    start++;
  let end = last;
  while (end > start && /^(?:CCONJ|ADP|DET|ADV)$/.test(words[end - 1]!.pos)) end--;
  return start < end ? document.text.slice(words[start]!.start, words[end - 1]!.end) : null;
}
