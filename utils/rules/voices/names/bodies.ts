/** Names that are no person's: organizations, countries, media, named documents; long and short forms joined. */
import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { CALL_SIGN, MEDIA_NAME_WORDS, MEDIA_NAMES, NO_STATIONS } from '../../lexicon/media-words.ts';
import { CALLED, CENTRAL_BANK, COMPANY_SUFFIXES } from '../../lexicon/organization-nouns.ts';
import { SEATS } from '../../lexicon/places.ts';
import { words as set } from '../../lexicon/words.ts';
import type { TextDocument } from '../../text/document.ts';
import { type Entity, newEntity } from '../entity.ts';
import { isGroupName, singular } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { acronymsOf, bracketed, isAcronym } from './acronyms.ts';
import { acronymKey, bodyKey } from './body-key.ts';
import { shortNames } from './company-names.ts';
import { inverted } from './inverted.ts';
import { kindsOf } from './kinds.ts';
import { isBodyWord, isPlaceWord, type NameRun } from './runs.ts';
import { Shortened } from './shortened.ts';

export class Bodies {
  private readonly byKey = new Map<string, Entity>();
  /** By last word; null where more than one body has it. */
  private readonly byTail = new Map<string, Entity | null>();

  /** By the words behind a country ("Norlandic Bureau of Ports"); null where two countries have such a body. */
  private readonly abroad = new Map<string, Entity | null>();

  private readonly shortened = new Shortened();
  private readonly learnt = new Set<string>();
  /** Names that "The" belongs to. */
  private readonly articled = new Set<string>();
  /** By first and last word: every name is asked for several times. */
  private readonly keys = new Map<number, string>();

  constructor(
    private readonly document: TextDocument,
    private readonly words: readonly Word[],
  ) {}

  /** Reads every run that names no person, so that acronyms and short forms meet their long forms. */
  learn(runs: readonly NameRun[]): void {
    for (const { name: first, last } of runs)
      if (last - first > MIN_ABROAD && isPlaceWord(this.words[first]!) && namesBody(this.words, first, last))
        remember(this.abroad, this.key(first + 1, last), this.at(first, last));
    for (const run of runs) if (hasArticle(this.words, run)) this.articled.add(this.key(run.name, run.last));
    // Whole names first: a short form may stand in the headline.
    const longestFirst = runs
      .filter((run) => run.last - run.name > 1)
      .sort((a, b) => lengthOf(b) - lengthOf(a));
    for (const run of longestFirst) this.learnName(run);
    for (const [key, entity] of this.byKey)
      if (CENTRAL_BANK.test(key)) this.shortened.describe('central bank', entity);
    for (const run of runs)
      for (const kind of kindsOf(this.words, run)) this.at(run.name, run.last).kinds.add(kind);
    for (const { name: first, last } of longestFirst)
      if (isBodyWord(this.words[last - 1]!))
        remember(this.byTail, this.words[last - 1]!.lower, this.at(first, last));
  }

  /** All that the body of this name may be called besides. */
  private learnName({ name: first, last }: NameRun): void {
    const key = this.key(first, last);
    if (this.learnt.has(key)) return;
    this.learnt.add(key);
    const turned = inverted(this.words, first, last);
    const isBody = namesBody(this.words, first, last);
    const whole = isBody && !this.byKey.has(key) ? this.shortened.named(key, first) : undefined;
    if (whole) this.byKey.set(key, whole);
    const entity = this.at(first, last);
    for (const other of [...this.aliases(first, last), ...turned]) this.join(other, entity);
    const called = CALLED.get(key);
    if (called) this.join(called, entity);
    if (!isBody) return;
    this.shortened.add(key, entity, first, true);
    for (const name of turned) this.shortened.add(name, entity, first, false);
  }

  isMedium(first: number, last: number): boolean {
    return this.kind(first, last) === 'media';
  }

  /** "the Post" is the one Post that has a longer name. */
  private shortOf(first: number, last: number): Entity | undefined {
    if (last - first !== 1 || this.words[first - 1]?.lower !== 'the') return undefined;
    return this.byTail.get(this.words[first]!.lower) ?? undefined;
  }

  /** The body of these words, made if it is new. */
  at(first: number, last: number): Entity {
    const key = this.key(first, last);
    const known = this.byKey.get(key) ?? this.abroad.get(key) ?? this.shortOf(first, last);
    const form = this.words.slice(first, last).map((w) => w.lower);
    if (known) {
      if (!known.forms.some((f) => isSame(f, form))) this.addForm(known, first, last, form);
      return known;
    }
    const articled = this.articled.has(key);
    const kind = articled ? 'media' : this.kind(first, last);
    const name = this.nameOf(first, last);
    const entity = newEntity(kind, articled ? `The ${name}` : name);
    entity.head = singular(bare(this.words[this.headAt(first, last)]!));
    entity.forms.push(form);
    this.byKey.set(key, entity);
    return entity;
  }

  /** "Post editor Ana Ruiz": a title takes the short form. */
  inTitle(first: number, last: number): Entity {
    const short = last - first === 1 ? this.byTail.get(this.words[first]!.lower) : null;
    return short ?? this.at(first, last);
  }

  /** "Seoul" of a text that names South Korea is its government. */
  governmentOf(first: number, last: number): Entity | undefined {
    const countries = SEATS.get(this.key(first, last)) ?? [];
    const isCountry = (entity: Entity) =>
      entity.forms.some((form) => countries.includes(acronymKey(form.join(' '))));
    return countries.map((country) => this.byKey.get(country)).find((entity) => entity && isCountry(entity));
  }

  /** "the credit union" of a text that names one Larkspur Credit Union; null where it names two. */
  endingIn(first: number, last: number): Entity | null {
    return this.shortened.described(this.key(first, last));
  }

  /** The institute of "Institute of Oceanography". */
  private headAt(first: number, last: number): number {
    for (let i = first + 1; i < last; i++) if (/^(?:of|for)$/.test(this.words[i]!.lower)) return i - 1;
    return last - 1;
  }

  private key(first: number, last: number): string {
    const id = first * this.words.length + last;
    const key = this.keys.get(id) ?? bodyKey(this.words, first, last);
    this.keys.set(id, key);
    return key;
  }

  /** Other keys of the same body. */
  private aliases(first: number, last: number): string[] {
    const keys: string[] = [];
    const acronym = bracketed(this.words, { first, last, name: first, titled: false });
    if (acronym) keys.push(acronymKey(acronym.lower));
    for (const letters of acronymsOf(this.words, first, last)) keys.push(`?${letters}`);
    for (const [from, to] of shortNames(this.words, first, last)) keys.push(this.key(from, to));
    return keys;
  }

  /** A key with "?" joins only where the short form is an acronym that the text uses. */
  private join(key: string, entity: Entity): void {
    const plain = key.replace(/^\?/, '');
    if (!this.byKey.has(plain)) this.byKey.set(plain, entity);
  }

  private addForm(entity: Entity, first: number, last: number, form: string[]): void {
    const name = this.nameOf(first, last);
    const acronym = last - first === 1 && isAcronym(this.words[first]!);
    if (form.length === 1 && !acronym && entity.name.length > 3 && !isShort(form[0]!, entity)) return;
    entity.forms.push(form);
    if (name.length > entity.name.length && !acronym) entity.name = name;
  }

  private nameOf(first: number, last: number): string {
    const start = this.words[first]!.lower === 'the' ? first + 1 : first;
    const name = this.document.text
      .slice(this.words[start]!.start, this.words[last - 1]!.end)
      .replace(/\s+/g, ' ');
    // The stop of a sentence that was read as an abbreviation's: "the Las Vegas Sun."
    const stop = /\p{Ll}{3}\.$/u.test(name) && !COMPANY_SUFFIXES.has(bare(this.words[last - 1]!));
    return stop ? name.slice(0, -1) : name;
  }

  private kind(first: number, last: number): Entity['type'] {
    const name = this.words.slice(first, last).map((w) => bare(w));
    const only = last - first === 1 ? this.words[first]!.text : '';
    if (CALL_SIGN.test(only) && !NO_STATIONS.has(name[0]!)) return 'media';
    if (name.some((w) => MEDIA_NAMES.has(w)) || MEDIA_NAME_WORDS.has(name.at(-1)!)) return 'media';
    if (isGroupName(name.at(-1)!)) return 'unnamed';
    return DOCUMENT_NOUNS.has(singular(name.at(-1)!)) ? 'document' : 'organization';
  }
}

/** "she told The Lantern": a capital inside the sentence makes the article part of the name, and mostly of a paper's. */
const hasArticle = (words: readonly Word[], { first, name, last }: NameRun): boolean => {
  const article = words[first - 1];
  const before = words[first - 2];
  if (article?.text !== 'The' || article.opens || first !== name || last - first > 1) return false;
  const word = words[first]!;
  const sayBefore = !!before && before.sentence === article.sentence && !/^\p{Lu}/u.test(before.text);
  return (
    sayBefore &&
    !isBodyWord(word) &&
    !isPlaceWord(word) &&
    !isGroupName(word.lower) &&
    !PLACES_WITH_ARTICLE.has(word.lower)
  );
};
/** Places with an article of their own. */
const PLACES_WITH_ARTICLE = set('hague bronx gambia bahamas netherlands philippines vatican');

const lengthOf = ({ name, last }: NameRun): number => last - name;

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** Null where another entity has the key already: it tells of neither. */
function remember(map: Map<string, Entity | null>, key: string, entity: Entity): void {
  map.set(key, map.has(key) && map.get(key) !== entity ? null : entity);
}

/** Words from which on a name stays one without its country: "Bank of Norland" and "Norland Bank" do not. */
const MIN_ABROAD = 2;

/** Its last word or the one before "of" says what kind of body it is. */
const namesBody = (words: readonly Word[], first: number, last: number): boolean =>
  isBodyWord(words[last - 1]!) ||
  words
    .slice(first, last - 1)
    .some((w, i) => isBodyWord(w) && /^(?:of|for)$/.test(words[first + 1 + i]!.lower));

/** A single word of a longer name: its first ("Emirates") or its stem ("Edmunds" of "Edmunds.com"). */
const isShort = (word: string, entity: Entity): boolean =>
  entity.forms.some(
    (form) => form[0] === word || form[0]!.startsWith(`${word}.`) || word.startsWith(`${form[0]}.`),
  );
