/** What a described source points back to: a role to its bearer, "the report" to the report, "the company" to a firm. */
import type { DraftAttribution } from '../drafts.ts';
import { familyOf, RESEARCH } from '../lexicon/families.ts';
import { COMPANY_WORDS, ORGANIZATION_NOUNS, PUBLIC_BODIES } from '../lexicon/organization-nouns.ts';
import { DEMONYMS } from '../lexicon/places.ts';
import { EPITHETS, KNOWN_FOR } from '../lexicon/role-nouns.ts';
import { Bearers } from './bearers.ts';
import { describe, kindOf } from './describe.ts';
import { readOffice } from './descriptions.ts';
import { agreesIn } from './discourse.ts';
import type { Entity } from './entity.ts';
import { findForces } from './forces.ts';
import { type Introduction, Introductions } from './introductions.ts';
import { isCountry } from './names.ts';
import { genderOfNoun, singular } from './nouns.ts';
import type { NounPart, Range } from './phrase.ts';
import type { Scene } from './scene.ts';
import { bare } from './words.ts';

export interface Referent {
  entity: Entity;
  resolved: 'named' | 'taken';
  certain: boolean;
  /** The phrase is the entity's own description, not a pointer to it. */
  describes: boolean;
}

export class NounReferents {
  private readonly byPhrase = new Map<string, Entity>();
  /** The last entity that was described by a word of this family, and the word at which it was. */
  private readonly byFamily = new Map<string, { entity: Entity; at: number }>();
  private readonly forces: ReadonlyMap<string, Entity>;
  private readonly bearers: Bearers;
  private readonly introductions: Introductions;

  constructor(private readonly scene: Scene) {
    this.forces = findForces(scene, (range) => this.key(range));
    for (const [key, force] of this.forces) this.byPhrase.set(key, force);
    this.bearers = new Bearers(scene.people.all);
    this.introductions = new Introductions(scene.introductions);
  }

  add(entity: Entity, phrase: Range & NounPart): void {
    this.byPhrase.set(this.key(phrase), entity);
    this.byFamily.set(this.family(phrase), { entity, at: phrase.first });
    const introduction = this.introductions.at(phrase.head);
    if (introduction) introduction.entity = entity;
  }

  /** A phrase that its attribution broke off ("a transcript | reviewed by the Bugle") with all that hangs on its noun. */
  whole(phrase: Range & NounPart): Range & NounPart {
    const introduction = this.introductions.at(phrase.head);
    if (!introduction || introduction.last <= phrase.last || phrase.core < phrase.last) return phrase;
    return { ...phrase, last: introduction.last };
  }

  find(phrase: Range & NounPart, type: Entity['type'], draft: DraftAttribution): Referent | null {
    const introduced = this.introductions.at(phrase.head)?.entity;
    if (introduced) return { entity: introduced, resolved: 'named', certain: true, describes: true };
    if (type === 'person') return this.person(phrase, draft);
    const back = phrase.definite === 'definite' ? this.pointed(phrase, type) : null;
    if (back) return back;
    const same = this.byPhrase.get(this.key(phrase));
    if (same) {
      if (phrase.definite !== 'definite' && this.text(phrase).length > same.name.length)
        same.name = describe(this.scene.document, this.scene.words, phrase, type).name;
      return { entity: same, resolved: 'named', certain: true, describes: true };
    }
    if (phrase.definite === 'indefinite') return null;
    if (type === 'organization' || type === 'media') return this.body(phrase, draft);
    return null;
  }

  /** "the report", "the officials", "agency officials": the last of them that was brought in. */
  private pointed(phrase: Range & NounPart, type: Entity['type']): Referent | null {
    const earlier = this.byFamily.get(this.family(phrase));
    const ends = earlier?.entity.name.toLowerCase().endsWith(this.key(phrase));
    const plain = this.isPlain(phrase);
    if (!plain && !ends) return null;
    const lower = bare(this.scene.words[phrase.head]!);
    const plural = singular(lower) !== lower || lower === 'team';
    const brought = this.introductions.before(familyOf(singular(lower)), plural, phrase.first);
    if (plain && brought && brought.found.first > (earlier?.at ?? -1)) {
      const entity = this.entityOf(brought.found);
      if (isAlike(entity.type, type))
        return { entity, resolved: 'taken', certain: brought.only, describes: false };
    }
    if (!earlier && !brought && plain && type === 'document') return this.otherwise(lower, phrase);
    if (!earlier || !isAlike(earlier.entity.type, type)) return null;
    return { entity: earlier.entity, resolved: 'taken', certain: true, describes: false };
  }

  /** "the study" of a text that brought in a report alone. */
  private otherwise(noun: string, phrase: Range & NounPart): Referent | null {
    if (!RESEARCH.some((family) => familyOf(singular(noun)) === family)) return null;
    const found = RESEARCH.map((family) => this.introductions.before(family, false, phrase.first)?.found)
      .filter((one) => one !== undefined)
      .sort((a, b) => b.first - a.first)[0];
    return found
      ? { entity: this.entityOf(found), resolved: 'taken', certain: false, describes: false }
      : null;
  }

  /** The voice that the introduction brings in, made where it is first pointed to. */
  private entityOf(introduction: Introduction): Entity {
    const { document, words } = this.scene;
    const known = introduction.entity ?? this.byPhrase.get(this.key(introduction));
    if (known) return known;
    const entity = describe(document, words, introduction, kindOf(words, introduction));
    entity.mentions.push({
      start: words[introduction.first]!.start,
      end: words[introduction.last - 1]!.end,
    });
    introduction.entity = entity;
    this.byFamily.set(introduction.family, { entity, at: introduction.first });
    return entity;
  }

  private person(phrase: Range & NounPart, draft: DraftAttribution): Referent | null {
    const { words } = this.scene;
    const head = bare(words[phrase.head]!);
    const office = readOffice(this.text(phrase));
    const bearer =
      office && phrase.definite !== 'indefinite'
        ? this.bearers.find(office, words[phrase.first]!.start)
        : null;
    if (bearer) return { entity: bearer.entity, resolved: 'taken', certain: bearer.only, describes: false };
    if (phrase.definite !== 'definite') return null;
    const back = this.pointed(phrase, 'person');
    if (back) return back;
    const same = this.byPhrase.get(this.key(phrase));
    if (same) return { entity: same, resolved: 'named', certain: true, describes: true };
    if (this.isPlain(phrase) && (EPITHETS.has(head) || /-old$/.test(head)))
      return this.epithet(phrase, draft);
    return KNOWN_FOR.has(head) && /^(?:the|this)$/.test(words[phrase.first]!.lower)
      ? this.known(phrase, head, draft)
      : null;
  }

  /** "the actor", "the party's nominee": whom the text has named so, or with no role at all. Never quite certain. */
  private known(phrase: Range & NounPart, head: string, draft: DraftAttribution): Referent | null {
    const found = this.epithet(phrase, draft);
    if (!found) return null;
    const role = found.entity.role?.toLowerCase() ?? head;
    return role.includes(head) || !readOffice(role) ? { ...found, certain: false } : null;
  }

  epithet(phrase: { first: number; head: number }, draft: DraftAttribution): Referent | null {
    const word = this.scene.words[phrase.first]!;
    const gender = genderOfNoun(bare(this.scene.words[phrase.head]!));
    const found = this.scene.discourse.antecedent({
      fits: (e) => e.type === 'person' && !e.plural && agreesIn(e, gender),
      offset: word.start,
      sentence: word.sentence,
      block: this.scene.blockOf(word.sentence),
      content: draft.content,
      goesOn: false,
    });
    return found && { entity: found.entity, resolved: 'taken', certain: !found.rival, describes: false };
  }

  private body(phrase: Range & NounPart, draft: DraftAttribution): Referent | null {
    const word = this.scene.words[phrase.first]!;
    const head = singular(bare(this.scene.words[phrase.head]!));
    const plain = this.isPlain(phrase);
    const [force] = this.forces.values();
    if (force && this.forces.size === 1 && head === 'police' && this.isUnspecific(phrase))
      return { entity: force, resolved: 'taken', certain: true, describes: true };
    if (phrase.definite !== 'definite' && !(plain && head === 'police')) return null;
    const ending = phrase.head > phrase.first + 1 && phrase.core === phrase.last ? this.ending(phrase) : null;
    if (ending) return { entity: ending, resolved: 'taken', certain: true, describes: false };
    const own = (e: Entity) => e.type !== 'person' && e.head === head;
    const generic = COMPANY_WORDS.has(head);
    const plainOnly = plain && generic;
    const fits = (e: Entity) => own(e) || (generic && !e.plural && e.type === 'organization' && isFirm(e));
    if (!plain && !(generic && this.isColoured(phrase))) return null;
    for (const test of [own, fits]) {
      const found = this.scene.discourse.antecedent({
        fits: test,
        offset: word.start,
        sentence: word.sentence,
        block: this.scene.blockOf(word.sentence),
        content: draft.content,
        goesOn: false,
        // "the company" is the one spoken of; "the French maker" rather another, the one just named.
        nearest: !(plainOnly && test === fits),
      });
      const vague = !plain && test === fits && this.scene.words[phrase.head - 1]!.pos === 'NOUN';
      if (found)
        return { entity: found.entity, resolved: 'taken', certain: !found.rival && !vague, describes: false };
    }
    return null;
  }

  /** "the credit union", "the city's health department": the named body that ends in these words. */
  private ending({ first, last }: Range): Entity | null {
    const { words, bodies } = this.scene;
    let start = first + 1;
    for (let i = first; i < last; i++) if (words[i]!.possessive) start = i + 1;
    return last - start > 1 ? bodies.endingIn(start, last) : null;
  }

  /** "the French maker", "the train operator": no name says which. */
  private isColoured({ first, last, head, core }: Range & NounPart): boolean {
    if (core !== last || head - first > 2) return false;
    const colour = this.scene.words[head - 1]!;
    return !colour.possessive && (!colour.capital || DEMONYMS.has(bare(colour)));
  }

  /** Without a name of its own. */
  private isUnspecific({ first, head }: Range & NounPart): boolean {
    return this.scene.words.slice(first, head).every((w) => !w.capital || w.opens);
  }

  /** Determiner and head alone. */
  private isPlain({ first, last, head, core }: Range & NounPart): boolean {
    return core === last && head === last - 1 && head - first <= 1;
  }

  private family({ head }: NounPart): string {
    return familyOf(singular(bare(this.scene.words[head]!)));
  }

  /** "Harbour Department officials" and "Harbour officials" have one key. */
  private key({ first, last }: Range): string {
    const { words } = this.scene;
    const start = /^(?:the|a|an|one|another|this|that|these|those)$/.test(words[first]!.lower) ? 1 : 0;
    const all = words.slice(first + start, last);
    const names = all.filter((w) => w.capital && !ORGANIZATION_NOUNS.has(w.lower));
    const lower = all.at(-1)?.capital === false && names.length > 0;
    return all
      .filter((w) => !lower || !w.capital || !ORGANIZATION_NOUNS.has(w.lower))
      .map((w) => w.lower)
      .join(' ');
  }

  private text({ first, last }: Range): string {
    const { words, document } = this.scene;
    return document.text.slice(words[first]!.start, words[last - 1]!.end);
  }
}

/** A group of persons is told by one of them too: "the team", "the researchers". */
const isAlike = (a: Entity['type'], b: Entity['type']): boolean =>
  a === b || (a === 'unnamed' && b === 'organization') || (a === 'organization' && b === 'unnamed');

/** Neither a country nor a product ("A380") nor a headline. */
const isFirm = (entity: Entity): boolean =>
  !isPlace(entity) &&
  !PUBLIC_BODIES.has(entity.head ?? '') &&
  !/\d/.test(entity.name) &&
  entity.name.split(' ').length <= 6;

const isPlace = (entity: Entity): boolean =>
  entity.forms.some(
    (form) => form.length === 1 && isCountry({ lower: form[0]! } as Parameters<typeof isCountry>[0]),
  );
