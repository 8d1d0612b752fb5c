/** How a source phrase is built: pronoun, several voices joined, a name, or a noun with its determiner. */
import type { Span } from '../../analysis/model.ts';
import { CALENDAR } from '../lexicon/calendar.ts';
import { QUANTIFIERS } from '../lexicon/group-nouns.ts';
import { FIRM_ROLES } from '../lexicon/role-nouns.ts';
import { isBodyWord, type NameRun } from './names.ts';
import { isPersonNoun, isRoleNoun, nounKind, singular } from './nouns.ts';
import { bare, type Word, wordAt } from './words.ts';

/** Words `first` to `last`, `last` exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
export type Phrase =
  | (Range & { readonly form: 'pronoun' })
  | (Range & { readonly form: 'joint'; readonly parts: readonly Range[] })
  | (Range & { readonly form: 'person'; readonly run: NameRun })
  | (Range & { readonly form: 'body'; readonly from: number; readonly to: number })
  | (Range & NounPart & { readonly form: 'noun' });

export interface NounPart {
  /** Word index of the head noun. */
  readonly head: number;
  /** End of the words before what hangs on the head. */
  readonly core: number;
  readonly definite: 'definite' | 'indefinite' | 'bare';
}

export const PRONOUNS = new Set(
  `he she it they him her them his its their i we you who which that whom whose himself herself itself themselves one
   hers theirs`.split(/\s+/),
);

/** Which run a word stands in. */
export type RunAt = (word: number) => NameRun | undefined;
export type IsPerson = (run: NameRun) => boolean;

export function rangeOf(words: readonly Word[], span: Span): Range {
  let first = wordAt(words, span.start);
  let last = first;
  while (last < words.length && words[last]!.start < span.end) last++;
  // A phrase that breaks off before its noun goes on to it: "the ministry in the Hamas-run | territory".
  while (last > first && last < words.length && breaksOff(words[last - 1]!, words[last]!)) last++;
  while (first < last && isMark(words[first]!)) first++;
  while (last > first && (isMark(words[last - 1]!) || (last - first > 1 && isTime(words[last - 1]!)))) last--;
  return { first, last };
}
const breaksOff = (end: Word, next: Word): boolean =>
  end.pos === 'ADJ' && end.text.includes('-') && next.pos === 'NOUN' && next.start - end.end <= 1;
/** "officials today said" */
const isTime = (word: Word): boolean =>
  CALENDAR.has(word.lower) || /^(?:today|yesterday|tonight|tomorrow|earlier|later)$/.test(word.lower);
const isMark = (word: Word): boolean => !/[\p{L}\p{N}]/u.test(word.text);

export function readPhrase(
  words: readonly Word[],
  range: Range,
  runAt: RunAt,
  isPerson: IsPerson,
  inJoint = false,
): Phrase | null {
  const { first, last } = range;
  if (first >= last) return null;
  if (last - first === 1 && PRONOUNS.has(words[first]!.lower)) return { ...range, form: 'pronoun' };
  const parts = inJoint ? null : jointParts(words, range, runAt);
  if (parts) return { ...range, form: 'joint', parts };
  const core = endOfCore(words, range, runAt);
  const run = personIn(words, range, core, runAt, isPerson);
  if (run) return { ...range, form: 'person', run };
  const definite = definiteness(words, range);
  const start = definiteStart(words, range);
  const apposed = bodyBehind(words, range, core, runAt);
  if (apposed) return { ...range, form: 'body', from: apposed.name, to: apposed.last };
  const body = runAt(core - 1);
  const office = body && officeIn(words, body);
  if (typeof office === 'number' && office >= start)
    return { ...range, form: 'noun', head: office, core: office + 1, definite };
  const named =
    body &&
    !isCountedGroup(words, body, first) &&
    (body.first <= start || isNamedKind(words, body.first, start));
  if (body && body.last >= core && named && !isCommonHead(words, body, core))
    return { ...range, form: 'body', from: Math.max(start, body.first), to: Math.min(body.last, last) };
  return { ...range, form: 'noun', head: headOf(words, start, core), core, definite };
}

/** "the train operator, Coast Nightways": the name closes the phrase. */
function bodyBehind(
  words: readonly Word[],
  { first, last }: Range,
  core: number,
  runAt: RunAt,
): NameRun | null {
  const run = words[core]?.text === ',' ? runAt(core + 1) : undefined;
  if (!run || run.first !== core + 1 || run.last !== last || words[core - 1]!.capital) return null;
  const kind = nounKind(bare(words[headOf(words, first, core)]!));
  return kind === 'organization' || kind === 'media' ? run : null;
}

/** "The Prime Minister", "the Secretary of State", "the MP for Harrowgate East": the word that names the office. */
function officeIn(words: readonly Word[], { first, last }: NameRun): number | null {
  let head = first;
  while (head + 1 < last && !/^(?:of|for|to)$/.test(words[head + 1]!.lower)) head++;
  const lower = bare(words[head]!);
  const told = last - first > 1 || words[first - 1]?.lower === 'the';
  // The Commissioner for Refugees is an authority, whoever heads it.
  if (/^(?:commissioner|ombudsman|registrar)$/.test(lower) && words[head + 1]?.lower === 'for') return null;
  return told && isRoleNoun(lower) && nounKind(lower) === 'person' ? head : null;
}

/** "Many Norlanders", "some Republicans": how many of them is part of who they are. */
const isCountedGroup = (words: readonly Word[], run: NameRun, first: number): boolean =>
  first < run.first && QUANTIFIERS.has(words[first]!.lower) && /[^s]s$/.test(words[run.last - 1]!.lower);

/** "the charity Harbour", "news agency Reuters": the kind of body before its name. */
function isNamedKind(words: readonly Word[], at: number, start: number): boolean {
  const before = words[at - 1]!;
  const kind = nounKind(before.lower);
  // "neighbouring Norland"
  if (words.slice(start, at).every((w) => w.pos === 'ADJ' || w.lower.startsWith('neighb'))) return true;
  if (before.possessive || before.capital) return false;
  if (FIRM_ROLES.has(before.lower)) return true;
  if (kind !== 'organization' && kind !== 'media') return false;
  return words.slice(start, at).every((w) => (/^(?:NOUN|ADJ)$/.test(w.pos) || w.opens) && !w.possessive);
}

/** A run can end in a common noun that the beginning of a sentence capitalised: "Police". */
const isCommonHead = (words: readonly Word[], run: NameRun, core: number): boolean =>
  run.last - run.first === 1 &&
  words[run.first]!.opens &&
  nounKind(singular(words[core - 1]!.lower)) !== null;

/** "King and Weeks", "the mayor and her deputy"; not "executives of Acme and Bolt", not "research and development". */
function jointParts(words: readonly Word[], { first, last }: Range, runAt: RunAt): Range[] | null {
  let start = words[first]!.lower === 'both' ? first + 1 : first;
  const parts: Range[] = [];
  for (let i = start; i < last; i++) {
    const word = words[i]!;
    const run = runAt(i);
    const inside = run && run.first < i && i < run.last - 1;
    if (!inside && (word.pos === 'ADP' || word.pos === 'SCONJ' || /^(?:who|which|that)$/.test(word.lower)))
      break;
    if (inside || (word.lower !== 'and' && word.text !== ',' && word.text !== '&')) continue;
    if (!standsAlone(words, start, i)) return null;
    let next = i + 1;
    if (word.text === ',' && words[next]?.lower === 'and') next++;
    if (word.text === ',' && next === i + 1 && !words[next]?.capital) break;
    // "Current and former officials"
    if (i - start === 1 && words[start]!.opens && words[next]?.pos === 'ADJ' && !words[next]!.capital)
      return null;
    parts.push({ first: start, last: i });
    start = next;
    i = next - 1;
  }
  if (parts.length === 0 || start >= last || !standsAlone(words, start, last)) return null;
  const joined = words.slice(first, last).some((w) => w.lower === 'and' || w.text === '&');
  return joined ? [...parts, { first: start, last }] : null;
}

/** A name, a plural, or a noun with its own determiner; a bare singular is half of a compound. */
function standsAlone(words: readonly Word[], first: number, last: number): boolean {
  const head = words[last - 1];
  if (!head || last <= first || isMark(head)) return false;
  if (words[last - 1]!.capital && !isPersonNoun(bare(head))) return true;
  if (/^(?:the|a|an|his|her|its|their|one|another)$/.test(words[first]!.lower)) return true;
  return /[^s]s$|men$|people$|police$/.test(head.lower) && !words[first]!.possessive;
}

const POSTMODIFIER =
  /^(?:who|whom|whose|which|that|where|when|,|;|:|\(|[—–-]+|familiar|close|aware|able|present)$/;

/** Where prepositions, relative clauses, participles and appositions begin to hang on the head. */
function endOfCore(words: readonly Word[], { first, last }: Range, runAt: RunAt): number {
  for (let i = first + 1; i < last; i++) {
    const word = words[i]!;
    const run = runAt(i);
    if (run && run.first < i && i < run.last) continue;
    if (POSTMODIFIER.test(word.lower) || word.pos === 'ADP' || word.pos === 'SCONJ') return i;
    const noun = /^(?:NOUN|PROPN)$/.test(words[i - 1]!.pos);
    if (word.pos === 'VERB' && noun && !nounFollows(words, i, last)) return i;
  }
  return last;
}
const nounFollows = (words: readonly Word[], at: number, last: number): boolean =>
  at + 1 < last && /^(?:NOUN|PROPN)$/.test(words[at + 1]!.pos) && !CALENDAR.has(bare(words[at + 1]!));

function personIn(
  words: readonly Word[],
  { first, last }: Range,
  core: number,
  runAt: RunAt,
  isPerson: IsPerson,
): NameRun | null {
  const head = runAt(core - 1);
  if (head && isPerson(head) && core - 1 >= head.name && head.last >= core) return head;
  // "the firm's lawyer, Jane Roe" and "a lawyer for the family, Jane Roe": the name closes the phrase.
  const apposed = words[core]?.text === ',' ? runAt(core + 1) : undefined;
  const headNoun = bare(words[headOf(words, first, core)]!);
  if (apposed && core + 1 < last && isPerson(apposed) && isPersonNoun(headNoun)) return apposed;
  const end = runAt(last - 1);
  if (!end || !isPerson(end) || end.first <= first) return null;
  const before = words[end.first - 1]!;
  const describes = isPersonNoun(headNoun);
  return describes && (before.text === ',' || isPersonNoun(bare(before)) || end.name > end.first)
    ? end
    : null;
}

function definiteness(words: readonly Word[], { first, last }: Range): NounPart['definite'] {
  const word = words[first]!;
  if (/^(?:a|an|one|another|some|any)$/.test(word.lower) || word.pos === 'NUM') return 'indefinite';
  if (/^(?:the|this|that|these|those|his|her|its|their|our|my|both)$/.test(word.lower)) return 'definite';
  for (let i = first; i < last - 1; i++) {
    if (words[i]!.pos === 'ADP') break;
    if (words[i]!.possessive) return 'definite';
  }
  return 'bare';
}

function definiteStart(words: readonly Word[], { first, last }: Range): number {
  const alone = last - first < 2 || words[first + 1]!.pos === 'ADP';
  return !alone && /^(?:the|a|an|this|that|these|those|one|another)$/.test(words[first]!.lower)
    ? first + 1
    : first;
}

function headOf(words: readonly Word[], first: number, core: number): number {
  for (let i = core - 1; i > first; i--) {
    const word = words[i]!;
    if (/^(?:NOUN|PROPN|NUM)$/.test(word.pos) || nounKind(word.lower) || isBodyWord(word)) return i;
  }
  return Math.max(first, core - 1);
}
