/** How a source phrase is built: pronoun, several voices joined, a name, or a noun with its determiner. */
import { QUANTIFIERS } from '../../lexicon/group-nouns.ts';
import { MEDIA_NAME_WORDS } from '../../lexicon/media-words.ts';
import { CONSULTANCIES } from '../../lexicon/organization-nouns.ts';
import { DEMONYMS } from '../../lexicon/places.ts';
import { FIRM_ROLES } from '../../lexicon/role-nouns.ts';
import { isNearerNouns } from '../names/apposed.ts';
import { namingBefore } from '../names/naming.ts';
import type { IsPerson, NameRun, RunAt } from '../names/runs.ts';
import { isPersonNoun, isRoleNoun, nounKind, singular } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { jointParts } from './coordination.ts';
import { definiteness, definiteStart, endOfCore, headOf, type NounPart } from './noun-part.ts';
import type { Range } from './range.ts';

export type Phrase =
  | (Range & { readonly form: 'pronoun' })
  | (Range & { readonly form: 'joint'; readonly parts: readonly Range[] })
  | (Range & { readonly form: 'person'; readonly run: NameRun })
  | (Range & { readonly form: 'body'; readonly from: number; readonly to: number })
  | (Range & NounPart & { readonly form: 'noun' });

export const PRONOUNS = new Set(
  `he she it they him her them his its their i we you who which that whom whose himself herself itself themselves one
   hers theirs`.split(/\s+/),
);

/** "WHO said": the one body whose short form is a pronoun. */
const isHealthBody = ({ text }: Word): boolean => text === 'WHO';

export function readPhrase(
  words: readonly Word[],
  range: Range,
  runAt: RunAt,
  isPerson: IsPerson,
  inJoint = false,
): Phrase | null {
  const { first, last } = range;
  if (first >= last) return null;
  if (last - first === 1 && PRONOUNS.has(words[first]!.lower) && !isHealthBody(words[first]!))
    return { first, last, form: 'pronoun' };
  const parts = inJoint ? null : jointParts(words, range, runAt, isPerson);
  if (parts) return { first, last, form: 'joint', parts };
  const core = endOfCore(words, range, runAt);
  const run = personIn(words, range, core, runAt, isPerson);
  if (run) return { first, last, form: 'person', run };
  const definite = definiteness(words, range);
  const start = definiteStart(words, range);
  const apposed = bodyBehind(words, range, core, runAt);
  if (apposed) return { first, last, form: 'body', from: apposed.name, to: apposed.last };
  const body = runAt(core - 1);
  const office = body && officeIn(words, body);
  if (typeof office === 'number' && office >= start)
    return { first, last, form: 'noun', head: office, core: office + 1, definite };
  const named =
    body &&
    !isCountedGroup(words, body, first) &&
    (body.first <= start || isNamedKind(words, body.first, start));
  if (body && body.last >= core && named && !isCommonHead(words, body, core)) {
    const to = Math.min(body.last, last);
    const from = Math.max(start, body.name < to ? body.name : body.first);
    return { first, last, form: 'body', from, to };
  }
  return { first, last, form: 'noun', head: headOf(words, start, core), core, definite };
}

/** "the train operator, Coast Nightways", "the maker of the Quill phone, Tveit Ltd": the name closes the phrase. */
function bodyBehind(
  words: readonly Word[],
  { first, last }: Range,
  core: number,
  runAt: RunAt,
): NameRun | null {
  const run = runAt(last - 1);
  if (!run || run.last !== last || words[run.first - 1]?.text !== ',' || words[core - 1]!.capital)
    return null;
  // "the maker of the Quill phone, Tveit Ltd", not "a firm that met Ostby, Tveit and others"
  const between = words.slice(core, run.first - 1);
  if (run.first <= core || between.some((w) => /^(?:VERB|AUX|PRON|SCONJ)$/.test(w.pos) || w.text === ','))
    return null;
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
  // "The Harbour Reporter" is a paper.
  if (MEDIA_NAME_WORDS.has(lower) && head > first && head === last - 1) return null;
  // So is the Daily Caller.
  if (head > first && /^(?:daily|sunday|weekly)$/.test(words[first]!.lower)) return null;
  // So is the Fair Work Ombudsman, or the Coast Guard.
  if (/^(?:ombudsman|guard)$/.test(lower) && head > first) return null;
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
  if (words.slice(start, at).every((w) => w.pos === 'ADJ' || /^(?:neighb|official$)/.test(w.lower)))
    return true;
  if (before.possessive || before.capital) return false;
  if (FIRM_ROLES.has(before.lower)) return true;
  if (kind !== 'organization' && kind !== 'media' && !CONSULTANCIES.has(before.lower)) return false;
  return words
    .slice(start, at)
    .every((w) => (/^(?:NOUN|ADJ)$/.test(w.pos) || w.opens || DEMONYMS.has(bare(w))) && !w.possessive);
}

/** A run can end in a common noun that the beginning of a sentence capitalised: "Police". */
const isCommonHead = (words: readonly Word[], run: NameRun, core: number): boolean =>
  run.last - run.first === 1 &&
  words[run.first]!.opens &&
  nounKind(singular(words[core - 1]!.lower)) !== null;

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
  const noun = words[headOf(words, first, core)]!;
  const headNoun = bare(noun);
  if (apposed && core + 1 < last && isPerson(apposed) && isPersonNoun(headNoun)) return apposed;
  const end = runAt(last - 1);
  if (!end || !isPerson(end) || end.first <= first) return null;
  if (words[end.first - 1]!.text === ',' && isNearerNouns(words, noun, end.name, end.last)) return null;
  const before = words[end.first - 1]!;
  const describes = isPersonNoun(headNoun);
  // "a spokesman for Senator Ana Ruiz" is not she: there the title is hers.
  const bears = before.pos === 'ADP' && isRoleNoun(bare(words[end.name - 1]!));
  const joined = before.text === ',' || isPersonNoun(bare(before)) || (end.name > end.first && !bears);
  return describes && (joined || namingBefore(words, end.name) !== null) ? end : null;
}
