/**
 * Runs of capitalised words, and where in a run the name begins: "Emirates President | Tim Clark",
 * "Secretary of State | Mike Pompeo", "ambassador to Britain | Liu Xiaming".
 */
import { CALENDAR } from '../../lexicon/calendar.ts';
import { isFirstName } from '../../lexicon/first-names.ts';
import { MEDIA_NAME_WORDS } from '../../lexicon/media-words.ts';
import { AGENCIES, CAUSES, COMPANY_SUFFIXES, ORGANIZATION_NOUNS } from '../../lexicon/organization-nouns.ts';
import { COUNTRIES, DEMONYMS } from '../../lexicon/places.ts';
import { AFFILIATIONS, EPITHETS, FIRM_ROLES } from '../../lexicon/role-nouns.ts';
import { HONORIFICS, NAME_SUFFIXES, OFFICE_LETTERS, PARTICLES, RANKS } from '../../lexicon/titles.ts';
import { REPORTING_VERBS } from '../../lexicon/verbs.ts';
import { question } from '../../text/forms.ts';
import { baseOf } from '../../text/verb-forms.ts';
import { isPersonNoun, isRoleNoun, singular } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { partnersBehind } from './partners.ts';

/** Words `first` to `last`, `last` exclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** First word of the name itself; before it stand title and role. */
  readonly name: number;
  /** A title or role stands before the name: only persons bear one. */
  readonly titled: boolean;
}

/** Which run a word stands in. */
export type RunAt = (word: number) => NameRun | undefined;
export type IsPerson = (run: NameRun) => boolean;

/** More words than the longest names have; a run of capitals beyond it is a headline or a list. */
const LONGEST_RUN = 14;

export function findRuns(words: readonly Word[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length; ) {
    if (!startsRun(words, i)) {
      i++;
      continue;
    }
    const last = endOfRun(words, i);
    runs.push(splitRun(words, i, last));
    i = last;
  }
  return withoutOpeners(words, withoutVerbs(words, withoutUnknownTitles(words, runs)));
}

/** "Senior | Congress leader Ana Ruiz": a word that has its capital only from opening the sentence is no part of a name that the text has without it. */
function withoutOpeners(words: readonly Word[], runs: readonly NameRun[]): NameRun[] {
  const opening = (run: NameRun) =>
    !run.titled &&
    run.last - run.first > 1 &&
    words[run.first]!.opens &&
    OPENERS.test(words[run.first]!.lower);
  if (!runs.some(opening)) return [...runs];
  const keyFrom = (first: number, last: number) => words.slice(first, last).map(bare).join(' ');
  const known = new Set(runs.map((run) => keyFrom(run.name, run.last)));
  return runs.map((run) => {
    const first = run.first + 1;
    if (!opening(run) || !known.has(keyFrom(first, run.last))) return run;
    return { ...run, first, name: Math.max(first, run.name) };
  });
}
const OPENERS = /^(?:senior|former|top|local|leading|veteran|prominent)$/;

const key = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last)
    .map((w) => w.lower)
    .join(' ');

const namesOfTwo = (words: readonly Word[], runs: readonly NameRun[]): ReadonlySet<string> =>
  new Set(runs.filter((r) => r.last - r.name === 2).map((r) => key(words, r.name, r.last)));

/** "Ana Ruiz | Says Leo Hart" of a headline in which every word has a capital: where the text has the name without the verb too. */
function withoutVerbs(words: readonly Word[], runs: readonly NameRun[]): NameRun[] {
  const known = namesOfTwo(words, runs);
  return runs.flatMap((run) => {
    const verb = run.name + 2;
    if (run.last <= verb || !known.has(key(words, run.name, verb)) || !isHeadlineVerb(words, run, verb))
      return [run];
    // "Calls | Out | Leo Hart"
    let next = verb + 1;
    while (next < run.last && words[next]!.pos !== 'PROPN') next++;
    const rest = next < run.last ? [splitRun(words, next, run.last)] : [];
    return [{ ...run, last: verb }, ...rest];
  });
}

/** A third word with a capital is rather a surname, unless it is told to be a verb: by its list, its class, or as one of many. */
function isHeadlineVerb(words: readonly Word[], { name, last }: NameRun, at: number): boolean {
  const { lower, pos } = words[at]!;
  const base = baseOf(lower, REPORTING_VERBS);
  if (base !== null && base !== lower) return true;
  if (!isFirstName(words[name]!.text) || isBodyWord(words[last - 1]!) || NAME_SUFFIXES.has(bare(words[at]!)))
    return false;
  return /^(?:VERB|AUX|ADV)$/.test(pos) || (last - name > 3 && /[^s]s$/.test(lower));
}

/** "Constituent | Ana Ruiz", "To Condemn | Ana Ruiz": where the text has the shorter name too, the word before it is no part of it. */
function withoutUnknownTitles(words: readonly Word[], runs: NameRun[]): NameRun[] {
  const short = namesOfTwo(words, runs);
  return runs.map((run) => {
    const given = words[run.last - 2]!;
    if (run.last - run.name < 3 || isFirstName(words[run.name]!.text) || !isFirstName(given.text)) return run;
    return short.has(key(words, run.last - 2, run.last)) ? { ...run, name: run.last - 2 } : run;
  });
}

const isOfCalendar = question((form) => CALENDAR.has(bare(form)));
const isNameWord = (word: Word): boolean => word.capital && !isOfCalendar(word.form);
const startsRun = (words: readonly Word[], i: number): boolean =>
  isNameWord(words[i]!) || isGivenMonth(words, i);

/** "April Jones", "Jan Novak": months that are given names too, unless words of time stand before. */
function isGivenMonth(words: readonly Word[], i: number): boolean {
  const [before, month, next] = [words[i - 1], words[i]!, words[i + 1]];
  if (!month.capital || !/^(?:jan|april|may|june|jun|august)$/.test(month.lower)) return false;
  if (!next || next.sentence !== month.sentence || !isNameWord(next)) return false;
  return (
    !before ||
    before.sentence !== month.sentence ||
    !(before.pos === 'ADP' || /^(?:last|this|next|late|early|mid|each|every)$/.test(before.lower))
  );
}

/** "British Bankers’ | Association", "Women’s | Law Center": a body of its members; an owner is one person or a party. */
function isMembersBody(words: readonly Word[], members: number): boolean {
  const one = singular(words[members]!.lower);
  const isGroup =
    /^(?:women|men|people|children)$/.test(one) || (one !== words[members]!.lower && isPersonNoun(one));
  if (!isGroup || AFFILIATIONS.has(one) || DEMONYMS.has(one)) return false;
  let last = members + 1;
  while (last - members < LONGEST_RUN && words[last] && isNameWord(words[last]!)) last++;
  return last > members + 1 && isBodyWord(words[last - 1]!);
}

function endOfRun(words: readonly Word[], first: number): number {
  let last = first + 1;
  while (last < words.length && last - first < LONGEST_RUN) {
    const before = words[last - 1]!;
    const word = words[last]!;
    if (word.sentence !== before.sentence) break;
    if (before.possessive && !isMembersBody(words, last - 1)) break;
    if (isNameWord(word)) {
      last++;
      continue;
    }
    const joined = joinedAt(words, first, last);
    if (joined === 0) break;
    last += joined;
  }
  return last;
}

/** How many words from here on join the run to a further capital; 0 if the run ends. */
function joinedAt(words: readonly Word[], first: number, at: number): number {
  const word = words[at]!;
  const next = words[at + 1];
  const same = (w: Word | undefined) => !!w && w.sentence === word.sentence && isNameWord(w);
  if (PARTICLES.has(word.lower) && word.lower !== 'y' && word.lower !== 'e') {
    if (same(next)) return 2;
    return next && PARTICLES.has(next.lower) && same(words[at + 2]) ? 3 : 0;
  }
  if (word.text === '&') return same(next) ? 2 : 0;
  if (word.text === ',') return at - first === 1 ? partnersBehind(words, at) : 0;
  // "a Tveit Post/QBC poll"
  if (word.text === '/' && word.start === words[at - 1]!.end) return same(next) ? 2 : 0;
  if (/^(?:of|for|to|on)$/.test(word.lower)) {
    // "University of Leeds", "Committee on Ethics", "Secretary of State", "ambassador to Britain"; not "Smith of Leeds".
    if (!headsName(words, first, at - 1, word.lower)) return 0;
    if (same(next)) return 2;
    return next?.lower === 'the' && same(words[at + 2]) ? 3 : 0;
  }
  return word.lower === 'and' && same(next) && joinsByAnd(words, first, at) ? 2 : 0;
}

function headsName(words: readonly Word[], first: number, at: number, preposition: string): boolean {
  const word = bare(words[at]!);
  // "Peter T. King of Leeds": behind a given name or an initial it is a surname.
  const given = at > first ? words[at - 1]!.text : '';
  if (isFirstName(given) || /^\p{Lu}\.?$/u.test(given)) return false;
  const body = ORGANIZATION_NOUNS.has(singular(word)) || ORGANIZATION_NOUNS.has(word);
  if (preposition === 'to') return isRoleNoun(word);
  if (preposition === 'on') return body;
  if (preposition === 'for' && isCause(words[at]!, at === first)) return true;
  return (
    body || isRoleNoun(word) || (preposition === 'of' && at > first && words[first - 1]?.lower === 'the')
  );
}

/** "Transport for Norland", "Norlanders for Cleaner Ports"; "Nurses for …" only where no sentence opens with them. */
function isCause(word: Word, alone: boolean): boolean {
  const lower = bare(word);
  const one = singular(lower);
  if (one !== lower && alone && (DEMONYMS.has(one) || AFFILIATIONS.has(one))) return true;
  return CAUSES.has(lower) && (one === lower || !word.opens);
}

/** "Food and Drug Administration", "Centers for Disease Control and Prevention"; not "King and Weeks". */
function joinsByAnd(words: readonly Word[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (/^(?:for|of|on)$/.test(words[i]!.lower)) return true;
  const start = isCountry(words[first]!) ? first + 1 : first;
  if (at - start > 1 || isFirstName(words[start]!.text)) return false;
  let last = at + 1;
  while (last < words.length && last - at < 5 && isNameWord(words[last]!) && !words[last - 1]!.possessive)
    last++;
  const { lower } = words[last - 1]!;
  return last - at > 2 && (ORGANIZATION_NOUNS.has(lower) || AGENCIES.has(lower));
}

function splitRun(words: readonly Word[], first: number, last: number): NameRun {
  if (isBodyWord(words[last - 1]!) && !isFirstName(words[last - 2]?.text ?? ''))
    return { first, last, name: isOpeningKind(words, first, last) ? first + 1 : first, titled: false };
  let lead = -1;
  for (let i = first; i < last - 1; i++) if (isTitle(words, i, last)) lead = i;
  if (lead >= 0) return afterTitle(words, first, lead, last);
  // "spokesman for the ministry Ana Ruiz" and "ambassador to Britain Liu Xiaming" begin in lower case.
  const before = words[first - 1];
  const office = words[first - 2];
  if (
    last - first >= 3 &&
    before &&
    office &&
    /^(?:of|to|for|at)$/.test(before.lower) &&
    isRoleNoun(office.lower)
  )
    return { first, last, name: lastTwo(words, first, last), titled: true };
  const name = isOpeningKind(words, first, last) ? first + 1 : skipDemonyms(words, first, last);
  return { first, last, name, titled: false };
}

/** "Developer Larkspur Homes": at the beginning of a sentence the kind of firm has a capital too. */
const isOpeningKind = (words: readonly Word[], first: number, last: number): boolean =>
  words[first]!.opens &&
  last - first > 1 &&
  (FIRM_ROLES.has(words[first]!.lower) || /(?:maker|airline|retailer)$/.test(words[first]!.lower));

/** A title only where a name can still follow: not the King of "Kevin King", not before "Jr." alone. */
function isTitle(words: readonly Word[], i: number, last: number): boolean {
  const word = bare(words[i]!);
  if (NAME_SUFFIXES.has(bare(words[last - 1]!)) && i === last - 2) return false;
  // "Guy Fisher": nobody is called "the guy" by title.
  if (EPITHETS.has(word) && isFirstName(words[i]!.text)) return false;
  if (HONORIFICS.has(word) || RANKS.has(word)) return true;
  if (OFFICE_LETTERS.has(words[i]!.text) && words[i - 1]?.pos !== 'NUM') return true;
  // "Marine Le Pen": the given name.
  if (word === 'marine' && PARTICLES.has(words[i + 1]!.lower)) return false;
  if (!isRoleNoun(word)) return isSharedRole(words, i, last) || isOpeningTitle(words, i);
  // "the Coast Guard cutter", "the National Guard"
  if (word === 'guard' && i > 0 && words[i - 1]!.capital) return false;
  if (FIRM_ROLES.has(word) && !isFirstName(words[i + 1]!.text)) return false;
  // "Virginia Senator Tim Kaine" is a place before an office, "Martin King Senior" is not.
  const given = words[i - 1];
  return !given || !isFirstName(given.text) || isRoleNoun(bare(given)) || isFirstName(words[i + 1]!.text);
}

/** "Leg-spinner | Ana Ruiz": a sentence opens with what a person is, and a given name follows. */
const isOpeningTitle = (words: readonly Word[], i: number): boolean =>
  words[i]!.opens &&
  isPersonNoun(singular(bare(words[i]!))) &&
  !AFFILIATIONS.has(bare(words[i]!)) &&
  !isFirstName(words[i]!.text) &&
  isFirstName(words[i + 1]!.text);

/** "Senators | Mark Hill and Ana Poole": a plural that two or more names share. */
export function isSharedRole(words: readonly Word[], i: number, last: number): boolean {
  const [mark, next] = [words[last], words[last + 1]];
  if (!mark || !next || (mark.lower !== 'and' && mark.text !== ',')) return false;
  // "Brothers Ana and Leo Hart"
  if (last - i <= 2 && !(isFirstName(words[i + 1]!.text) && isFirstName(next.text))) return false;
  if (mark.sentence !== words[i]!.sentence || !isNameWord(next)) return false;
  const role = bare(words[i]!);
  const one = singular(role);
  if (one === role || FIRM_ROLES.has(one)) return false;
  // A capital may begin a name ("Teachers Union"); there only an office will do.
  return words[i]!.capital ? isRoleNoun(one) : isPersonNoun(one);
}

function afterTitle(words: readonly Word[], first: number, lead: number, last: number): NameRun {
  const next = words[lead + 1]!;
  // "Witness A", "Child D": so courts and inquiries call whom they do not name.
  if (last - lead === 2 && /^\p{Lu}$/u.test(next.text)) return { first, last, name: lead, titled: true };
  if (!/^(?:of|for|to)$/.test(next.lower)) return { first, last, name: lead + 1, titled: true };
  const start = words[lead + 2]?.lower === 'the' ? lead + 3 : lead + 2;
  const rest = last - start;
  // "Secretary of State" alone is no name; "Secretary of State Pompeo" is, and of longer ones the last two words are.
  if (rest < 2) return { first, last, name: first, titled: false };
  if (rest === 2 && (start > lead + 2 || next.lower !== 'of'))
    return { first, last, name: first, titled: false };
  const given = words.slice(start + 1, last - 1).findIndex((w) => isFirstName(w.text));
  const name = rest === 2 ? last - 1 : given >= 0 ? start + 1 + given : lastTwo(words, start, last);
  // "Spokesman of the Port Marl Harbour Command" goes on with the body; a given name would tell a person.
  if (start > lead + 2 && !isFirstName(words[name]!.text)) return { first, last, name: first, titled: false };
  return { first, last, name, titled: true };
}

/** The last two words, or more where a suffix, an initial or a particle stands between. */
function lastTwo(words: readonly Word[], first: number, last: number): number {
  let name = last - 2;
  if (NAME_SUFFIXES.has(bare(words[last - 1]!))) name--;
  while (name > first && (PARTICLES.has(words[name]!.lower) || /^\p{Lu}\.?$/u.test(words[name]!.text)))
    name--;
  return Math.max(first, name);
}

/** "American Kevin King" is Kevin King; "Arab League" stays whole, and so does a demonym alone. */
function skipDemonyms(words: readonly Word[], first: number, last: number): number {
  if (last - first < 3) return first;
  const word = bare(words[first]!);
  return DEMONYMS.has(word) && isFirstName(words[first + 1]!.text) ? first + 1 : first;
}

export const isBodyWord = (word: Word): boolean => isOfBody(word.form);
const isOfBody = question((form) => {
  const lower = bare(form);
  return (
    ORGANIZATION_NOUNS.has(lower) ||
    ORGANIZATION_NOUNS.has(singular(lower)) ||
    COMPANY_SUFFIXES.has(lower) ||
    MEDIA_NAME_WORDS.has(lower)
  );
});

/** "China", "Chinese": says where a body is from. */
export const isPlaceWord = (word: Word): boolean => isCountry(word) || DEMONYMS.has(bare(word));

/** "China", "US": a place that acts is an institution. */
export const isCountry = (word: Word): boolean => isOfCountries(word.form);
const isOfCountries = question((form) => COUNTRIES.has(bare(form)));
