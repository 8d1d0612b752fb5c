/**
 * Which runs of capitalised words name persons, and which of them name the same person: full names first, then
 * surnames and given names alone. Two persons of one surname stay two.
 */
import type { Span } from '../../analysis/model.ts';
import { genderOfFirstName, isFirstName } from '../lexicon/first-names.ts';
import { DEMONYMS, PLACE_STARTS } from '../lexicon/places.ts';
import { KIN } from '../lexicon/role-nouns.ts';
import { type Gender, HONORIFICS, NAME_SUFFIXES, PARTICLES } from '../lexicon/titles.ts';
import type { TextDocument } from '../text/document.ts';
import { type Entity, newEntity } from './entity.ts';
import { isBodyWord, isCountry, type NameRun } from './names.ts';
import { genderOfNoun, isGroupName, isPersonNoun } from './nouns.ts';
import { roleAfter, roleBefore, roleBeforeComma, roleByCopula } from './roles.ts';
import { bare, type Word } from './words.ts';

export interface People {
  /** The person that the run names, if it does. */
  of(run: NameRun): Entity | undefined;
  /** Two persons of this surname could be meant. */
  isAmbiguous(run: NameRun): boolean;
  /** The person that these words name; a longer run of capitals (a headline) may hide the name. */
  named(first: number, last: number): Entity | undefined;
  readonly all: readonly Entity[];
}

interface Reading {
  run: NameRun;
  first: number;
  role: string | null;
  gender: Gender | null;
}

/**
 * `sources` are the offsets at which phrases end that a cue takes as its source: who speaks is rather a person.
 * Headlines (`isAside`) name persons, but their commas make no appositions.
 */
export function findPeople(
  document: TextDocument,
  words: readonly Word[],
  runs: readonly NameRun[],
  sources: ReadonlySet<number>,
  isAside: (run: NameRun) => boolean,
): People {
  const alone = countAlone(words, runs);
  const readings = runs.map((run) => read(document, words, run, isAside(run)));
  const registry = new Registry(document, words);
  const long = (r: Reading) => r.run.last - r.run.name > 1;
  const full = readings.filter((r) => long(r) && isPerson(words, r, alone, sources));
  // The longest first, so that "Vargas Llosa" finds "Mario Vargas Llosa".
  for (const size of [3, 2])
    for (const reading of full) {
      const length = Math.min(3, reading.run.last - reading.run.name);
      if (length === size) registry.addFull(reading);
    }
  for (const [i, reading] of readings.entries()) {
    const next = readings[i + 1];
    if (next && isGivenBeside(words, reading.run, next.run)) registry.addCouple(reading, next);
  }
  for (const reading of readings) registry.link(reading, sources);
  return registry;
}

/** "Scott and Susan Miller": the first of a couple lends the surname of the second. */
function isGivenBeside(words: readonly Word[], { name, last }: NameRun, next: NameRun): boolean {
  if (last - name !== 1 || next.first !== last + 1 || next.last - next.name < 2) return false;
  return (
    words[last]!.lower === 'and' && isFirstName(words[name]!.text) && isFirstName(words[next.name]!.text)
  );
}

/** How often a word stands as a name by itself: "Ryder" beside "Pat Ryder" tells a person. */
function countAlone(words: readonly Word[], runs: readonly NameRun[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, last } of runs) {
    if (last - name !== 1 || words[name - 1]?.lower === 'the') continue;
    const word = words[name]!.lower;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function read(document: TextDocument, words: readonly Word[], run: NameRun, aside: boolean): Reading {
  const before = roleBefore(document, words, run);
  if (aside)
    return { run, first: before.first, role: before.role, gender: genderOf(words, run, before.role) };
  const comma = before.role === null && !run.titled ? roleBeforeComma(document, words, run.name) : null;
  const role =
    before.role ??
    comma?.role ??
    roleAfter(document, words, run.last) ??
    roleByCopula(document, words, run.last);
  return { run, first: before.first, role, gender: genderOf(words, run, role) };
}

function genderOf(words: readonly Word[], run: NameRun, role: string | null): Gender | null {
  const title = words[run.name - 1];
  const honorific = title && run.name > run.first ? HONORIFICS.get(bare(title)) : undefined;
  if (honorific) return honorific;
  // Of "mother of the boy" only the mother counts.
  const head = role?.toLowerCase().split(/\s(?:of|for|to|in|at|with|from|and)\s/)[0];
  for (const word of head?.split(/[^\p{L}-]+/u) ?? []) {
    const gender = genderOfNoun(word);
    if (gender) return gender;
  }
  return run.last - run.name > 1 ? genderOfFirstName(words[run.name]!.text) : null;
}

/** More words have names of bodies, headlines and lists. */
const LONGEST_NAME = 5;

function isPerson(
  words: readonly Word[],
  { run, role }: Reading,
  alone: ReadonlyMap<string, number>,
  sources: ReadonlySet<number>,
): boolean {
  const name = words.slice(run.name, run.last);
  const [head, tail] = [name[0]!, name.at(-1)!];
  if (
    name.length > LONGEST_NAME ||
    name.some((w) => /[\d&]|\p{L}{2}\.\p{L}/u.test(w.text) || /^(?:of|for|and)$/.test(w.lower))
  )
    return false;
  if (isShouted(name) || name.some((w) => TITLE_CASE.test(w.text))) return false;
  if (run.titled) return true;
  if (isGroupName(bare(tail)) && !isFirstName(head.text)) return false;
  if (isCountry(head) || isCountry(tail) || DEMONYMS.has(bare(head)))
    return isFirstName(head.text) && role !== null;
  if (isBodyWord(tail) && !(isFirstName(head.text) && role !== null)) return false;
  if (PLACE_STARTS.has(head.lower)) return false;
  if (role !== null) return true;
  if (words[run.name - 1]?.lower === 'the') return false;
  if (isFirstName(head.text)) return true;
  if (hasPersonalShape(name)) return true;
  if (isFollowedByPerson(words, run.last) && !isPlaceBehind(words, run.first)) return true;
  if (name.length > 3 || name.some((w) => !/\p{Ll}/u.test(w.text))) return false;
  if ((alone.get(tail.lower) ?? 0) > 0 && !alone.has(head.lower)) return true;
  return sources.has(tail.end) && !isFollowedByThing(words, run.last);
}

/** Small words that only a headline writes with a capital. */
const TITLE_CASE =
  /^(?:To|The|An?|And|In|For|Is|Are|Was|Were|Do|Does|Be|By|With|From|At|On|It|Its|His|Her|Their|Not|Than|That)$/;

/** One word of it in capitals: "Conservative Solutions PAC". */
const isShouted = (name: readonly Word[]): boolean =>
  name.some((w) => /^\p{Lu}{3,}$/u.test(w.text)) && name.some((w) => /\p{Ll}/u.test(w.text));

/** "from Englewood, New Jersey, who": what follows belongs to someone before. */
const isPlaceBehind = (words: readonly Word[], first: number): boolean => {
  const before = words[first - 1];
  return before?.pos === 'ADP' || (before?.text === ',' && !!words[first - 2]?.capital);
};

/** "J. K. Rowling", "Ursula von der Leyen", "Alex Gorsky Jr." */
const hasPersonalShape = (name: readonly Word[]): boolean =>
  name.some(
    (w, i) =>
      (i < name.length - 1 && /^\p{Lu}\.?$/u.test(w.text)) ||
      (i > 0 && PARTICLES.has(w.lower)) ||
      (i > 0 && NAME_SUFFIXES.has(bare(w))),
  );

/** "Name, 51," and "Name, who" are persons. */
function isFollowedByPerson(words: readonly Word[], at: number): boolean {
  const [mark, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (mark?.text === '(' && next && /^\d\d$/.test(next.text) && after?.text === ')') return true;
  if (mark?.text !== ',') return mark?.lower === 'who';
  return next?.lower === 'who' || (!!next && /^\d\d$/.test(next.text) && /^[,.]$/.test(after?.text ?? ''));
}

/** How far behind a name a pronoun still speaks of it. */
const PRONOUN_REACH = 14;
function isFollowedByThing(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + PRONOUN_REACH); i++) {
    if (/^(?:it|its|itself)$/.test(words[i]!.lower)) return true;
    if (/^(?:he|she|his|her|him|who)$/.test(words[i]!.lower)) return false;
  }
  return false;
}

/** Mentions after which a surname is its bearer's, until a namesake is heard by the full name. */
const ESTABLISHED = 3;
/** Of more persons with one surname the last ones are asked. */
const MOST_NAMESAKES = 8;

class Registry implements People {
  readonly all: Entity[] = [];
  private readonly full = new Map<string, Entity>();
  private readonly bySuffix = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  private readonly latest = new Map<string, Entity>();
  private readonly runs = new Map<number, Entity>();
  private readonly ambiguous = new Set<number>();

  constructor(
    private readonly document: TextDocument,
    private readonly words: readonly Word[],
  ) {}

  of(run: NameRun): Entity | undefined {
    return this.runs.get(run.first);
  }

  isAmbiguous(run: NameRun): boolean {
    return this.ambiguous.has(run.first);
  }

  named(first: number, last: number): Entity | undefined {
    const run = { first, last, name: first, titled: false };
    if (last - first > 1) return this.full.get(this.key(run));
    const people = this.bySurname.get(this.words[first]!.lower);
    return people?.length === 1 ? people[0] : undefined;
  }

  addFull({ run, role, gender }: Reading): void {
    const name = this.nameWords(run);
    const key = `${name[0]} ${this.surname(name)}`;
    let person = this.full.get(key) ?? this.bySuffix.get(name.join(' '));
    if (!person) {
      person = this.create(run, gender);
      this.full.set(key, person);
      this.index(this.bySurname, this.surname(name), person);
      this.index(this.byGiven, name[0]!, person);
      if (name.length > 2) this.bySuffix.set(name.slice(1).join(' '), person);
    } else if (run.last - run.name > person.name.split(' ').length) person.name = this.textOf(run);
    person.role ??= role;
    person.gender ??= gender;
    this.runs.set(run.first, person);
  }

  /** `given` stands before "and" and the full name of `other`. */
  addCouple(given: Reading, other: Reading): void {
    if (!this.runs.has(other.run.first)) return;
    const surname = this.words[other.run.last - 1]!;
    const word = this.words[given.run.name]!;
    const key = `${word.lower} ${surname.lower}`;
    const person = this.full.get(key) ?? this.create(given.run, genderOfFirstName(word.text));
    if (!this.full.has(key)) {
      person.name = `${word.text} ${surname.text}`;
      this.full.set(key, person);
      this.index(this.bySurname, surname.lower, person);
      this.index(this.byGiven, word.lower, person);
    }
    this.runs.set(given.run.first, person);
  }

  /** In text order: a short form goes to the person named so last. */
  link(reading: Reading, sources: ReadonlySet<number>): void {
    const { run } = reading;
    let person = this.runs.get(run.first);
    if (!person && run.last - run.name === 1) person = this.short(reading, sources);
    if (!person && run.last - run.name > 1) person = this.full.get(this.key(run));
    if (!person) return;
    this.runs.set(run.first, person);
    const surname = this.surname(this.nameWords(run));
    const holder = this.latest.get(surname);
    const heard = run.last - run.name === 1 || sources.has(this.words[run.last - 1]!.end);
    if (!holder || isKin(holder) || (!isKin(person) && (heard || holder.mentions.length < ESTABLISHED)))
      this.latest.set(surname, person);
    this.latest.set(this.nameWords(run)[0]!, person);
    person.gender ??= reading.gender;
    if (reading.role !== null && !this.ambiguous.has(run.first))
      person.role = betterRole(person.role, reading.role);
    person.mentions.push({
      start: this.words[Math.min(reading.first, run.first)]!.start,
      end: this.words[run.last - 1]!.end,
    });
  }

  private short(reading: Reading, sources: ReadonlySet<number>): Entity | undefined {
    const { run, gender } = reading;
    const word = this.words[run.name]!;
    const fits = (people: readonly Entity[] | undefined) =>
      (people ?? []).slice(-MOST_NAMESAKES).filter((p) => agrees(p, gender));
    if (!isCountry(word) && (words(this.words, run.name - 1) !== 'the' || run.titled)) {
      for (const index of [this.bySurname, this.byGiven]) {
        const candidates = fits(index.get(word.lower));
        if (candidates.length === 0) continue;
        if (candidates.length > 1) this.ambiguous.add(run.first);
        const last = this.latest.get(word.lower);
        return last && agrees(last, gender) ? last : candidates[0];
      }
    }
    if (isGroupName(word.lower)) return undefined;
    if (run.titled ? isBodyWord(word) : !this.isLonePerson(reading, sources)) return undefined;
    const person = this.create(run, gender);
    this.index(this.bySurname, word.lower, person);
    return person;
  }

  /** A single word without a title: a person if an apposition, a given name or a pronoun behind it says so. */
  private isLonePerson({ run, role }: Reading, sources: ReadonlySet<number>): boolean {
    const word = this.words[run.name]!;
    if (
      isCountry(word) ||
      isBodyWord(word) ||
      DEMONYMS.has(bare(word)) ||
      !/\p{Ll}/u.test(word.text) ||
      /\p{L}\.\p{L}/u.test(word.text)
    )
      return false;
    if (words(this.words, run.name - 1) === 'the' || (word.opens && isPersonNoun(word.lower))) return false;
    if (role !== null || isFollowedByPerson(this.words, run.last)) return true;
    if (!sources.has(word.end)) return false;
    if (isFirstName(word.text)) return true;
    for (let i = run.last; i < Math.min(this.words.length, run.last + PRONOUN_REACH); i++) {
      if (/^(?:he|she|his|her|him|himself|herself)$/.test(this.words[i]!.lower)) return true;
      if (/^(?:it|its)$/.test(this.words[i]!.lower) || this.words[i]!.capital) return false;
    }
    return false;
  }

  private create(run: NameRun, gender: Gender | null): Entity {
    const person = newEntity('person', this.textOf(run));
    person.gender = gender;
    this.all.push(person);
    return person;
  }

  private index(map: Map<string, Entity[]>, key: string, person: Entity): void {
    const known = map.get(key);
    if (known) known.push(person);
    else map.set(key, [person]);
  }

  private nameWords(run: NameRun): string[] {
    return this.words.slice(run.name, run.last).map((w) => w.lower);
  }

  private surname(name: readonly string[]): string {
    const last = name.at(-1)!;
    return name.length > 2 && NAME_SUFFIXES.has(last.replace(/\.$/, '')) ? name.at(-2)! : last;
  }

  private key(run: NameRun): string {
    const name = this.nameWords(run);
    return `${name[0]} ${this.surname(name)}`;
  }

  private textOf(run: NameRun): string {
    return textOf(this.document, { start: this.words[run.name]!.start, end: this.words[run.last - 1]!.end });
  }
}

const textOf = (document: TextDocument, span: Span): string =>
  document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
const words = (list: readonly Word[], at: number): string | undefined => list[at]?.lower;
const agrees = (person: Entity, gender: Gender | null): boolean =>
  !gender || !person.gender || person.gender === gender;

const isKin = ({ role }: Entity): boolean =>
  role !== null && KIN.has(role.toLowerCase().split(/[\s,]/).at(-1)!);

/** The first role stands unless it was a mere title ("Gen.") and a later one says more. */
function betterRole(known: string | null, found: string): string {
  if (known === null) return found;
  return !known.includes(' ') && found.includes(' ') ? found : known;
}
