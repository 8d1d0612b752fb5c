/** Which names name the same person: full names first, then surnames and given names alone, in text order. */
import type { Span } from '../../../analysis/model.ts';
import { genderOfFirstName, isFirstName } from '../../lexicon/first-names.ts';
import { KIN } from '../../lexicon/role-nouns.ts';
import { type Gender, NAME_SUFFIXES } from '../../lexicon/titles.ts';
import type { TextDocument } from '../../text/document.ts';
import { type Entity, newEntity } from '../entity.ts';
import { isGroupName } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { isLonePerson } from './person-evidence.ts';
import type { Reading } from './person-reading.ts';
import { isBodyWord, isCountry, type NameRun } from './runs.ts';

/** Mentions after which a surname is its bearer's, until a namesake is heard by the full name. */
const ESTABLISHED = 3;
/** Of more persons with one surname the last ones are asked. */
const MOST_NAMESAKES = 8;

/** Persons by full name, surname and given name; runs are linked to them in the order of the text. */
export class PersonRegistry {
  readonly all: Entity[] = [];
  private readonly full = new Map<string, Entity>();
  private readonly bySuffix = new Map<string, Entity>();
  private readonly byPrefix = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  /** "Huaman" of "Wilber Huaman Ccori": of two surnames the first may stand for both. */
  private readonly byMiddle = new Map<string, Entity[]>();
  private readonly latest = new Map<string, Entity>();
  private readonly runs = new Map<number, Entity>();
  private readonly ambiguous = new Set<number>();

  constructor(
    private readonly document: TextDocument,
    private readonly words: readonly Word[],
    /** Single words by which the text calls a firm: "Tveit" of "Tveit Stores Inc". */
    private readonly firms: ReadonlySet<string>,
    /** Words that stand as a name by themselves. */
    private readonly alone: ReadonlyMap<string, number>,
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
    const people = this.bySurname.get(plainSurname(this.words[first]!.lower));
    return people?.length === 1 ? people[0] : undefined;
  }

  addFull({ run, role, gender }: Reading): void {
    const name = this.nameWords(run);
    const key = `${name[0]} ${this.surname(name)}`;
    let person = this.full.get(key) ?? this.bySuffix.get(name.join(' ')) ?? this.byPrefix.get(name.join(' '));
    if (!person) {
      person = this.create(run, gender);
      this.full.set(key, person);
      this.index(this.bySurname, this.surname(name), person);
      this.index(this.byGiven, name[0]!, person);
      if (name.length > 2) this.bySuffix.set(name.slice(1).join(' '), person);
      // "Karin Oda Aune" is "Karin Oda" too; a headline's "Karin Aune Wins" is not, as nobody is called Wins.
      if (name.length > 2 && this.alone.has(this.words[run.last - 1]!.lower))
        this.byPrefix.set(name.slice(0, 2).join(' '), person);
      // "Ruiz Soto" of "Juan Pablo Ruiz Soto", not "Ana Hart" of "Lena Endorses Ana Hart".
      if (name.length === 4 && !isFirstName(this.words[run.name + 2]!.text))
        this.bySuffix.set(name.slice(2).join(' '), person);
      for (const middle of name.slice(1, -1))
        if (middle.length > 2) this.index(this.byMiddle, middle, person);
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
    const key = `${plain(word.lower)} ${plainSurname(surname.lower)}`;
    const person = this.full.get(key) ?? this.create(given.run, genderOfFirstName(word.text));
    if (!this.full.has(key)) {
      person.name = `${word.text} ${surname.text}`;
      this.full.set(key, person);
      this.index(this.bySurname, plainSurname(surname.lower), person);
      this.index(this.byGiven, plain(word.lower), person);
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

  /** For who has no role: the body that the person is told by. */
  affiliate({ run, affiliation }: Reading): void {
    const person = this.of(run);
    if (person && affiliation !== null) person.role ??= affiliation;
  }

  private short(reading: Reading, sources: ReadonlySet<number>): Entity | undefined {
    const { run, gender } = reading;
    const word = this.words[run.name]!;
    const fits = (people: readonly Entity[] | undefined) =>
      (people ?? []).slice(-MOST_NAMESAKES).filter((p) => agrees(p, gender));
    // "the Bill", "this Bill": a thing of that name.
    const pointed = /^(?:the|this|any|every)$/.test(this.words[run.name - 1]?.lower ?? '');
    if (!isCountry(word) && (!pointed || run.titled)) {
      for (const index of [this.bySurname, this.byGiven, this.byMiddle]) {
        const candidates = fits(index.get(plainSurname(word.lower)));
        if (candidates.length === 0) continue;
        const last = this.latest.get(plainSurname(word.lower));
        const meant = last && agrees(last, gender) ? last : candidates[0]!;
        if (candidates.some((other) => other !== meant && heardLast(other) > heardLast(meant)))
          this.ambiguous.add(run.first);
        return meant;
      }
    }
    if (isGroupName(word.lower)) return undefined;
    if (run.titled ? isBodyWord(word) : !this.isAlone(reading, sources)) return undefined;
    const person = this.create(run, gender);
    this.index(this.bySurname, plainSurname(word.lower), person);
    return person;
  }

  private isAlone(reading: Reading, sources: ReadonlySet<number>): boolean {
    return !this.firms.has(this.words[reading.run.name]!.lower) && isLonePerson(this.words, reading, sources);
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
    return this.words.slice(run.name, run.last).map((w) => plain(w.lower));
  }

  private surname(name: readonly string[]): string {
    const last = plainSurname(name.at(-1)!);
    return name.length > 2 && NAME_SUFFIXES.has(last.replace(/\.$/, '')) ? name.at(-2)! : last;
  }

  private key(run: NameRun): string {
    const name = this.nameWords(run);
    return `${name[0]} ${this.surname(name)}`;
  }

  private textOf(run: NameRun): string {
    let { last } = run;
    while (last - run.name > 2 && POSTNOMINALS.test(bare(this.words[last - 1]!))) last--;
    return textOf(this.document, { start: this.words[run.name]!.start, end: this.words[last - 1]!.end });
  }
}

/** "Ana Ruiz QC": letters of honour are no part of the name. */
const POSTNOMINALS = /^(?:qc|kc|sc|mp|mbe|obe|cbe|phd|md|esq)$/;

/** "Matang’a" is written "Matanga" too. */
const plain = (lower: string): string => lower.replace(/['’‘]/g, '');

/** "al-Hamid" is "Hamid" too. */
const plainSurname = (lower: string): string => plain(lower).replace(/^(?:al|el)-/, '');

const textOf = (document: TextDocument, span: Span): string =>
  document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
const agrees = (person: Entity, gender: Gender | null): boolean =>
  !gender || !person.gender || person.gender === gender;

/** Where the person was named last so far; before that nobody confuses the two. */
const heardLast = ({ mentions }: Entity): number => mentions.at(-1)?.start ?? -1;

/** "brother", "the victim's mother". */
const isKinRole = (role: string): boolean => KIN.has(role.toLowerCase().split(/[\s,]/).at(-1)!);
const isKin = ({ role }: Entity): boolean => role !== null && isKinRole(role);

/** The first role stands unless it was a mere title ("Gen.") or someone's brother, and a later one says more. */
function betterRole(known: string | null, found: string): string {
  if (known === null || (isKinRole(known) && !isKinRole(found))) return found;
  return !known.includes(' ') && found.includes(' ') ? found : known;
}
