/** Which voices the described sources so far have brought in, and under what phrases they are found again. */
import { familyOf, RESEARCH } from '../../lexicon/families.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/organization-nouns.ts';
import type { Entity } from '../entity.ts';
import { singular } from '../nouns.ts';
import { describe, kindOf } from '../phrases/describe.ts';
import { familyAt, isPlain, keyOf } from '../phrases/keys.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { bare } from '../words.ts';
import { type Introduction, Introductions } from './introductions.ts';

export interface Referent {
  entity: Entity;
  resolved: 'named' | 'taken';
  certain: boolean;
  /** The phrase is the entity's own description, not a pointer to it. */
  describes: boolean;
}

export class Register {
  private readonly byPhrase = new Map<string, Entity>();
  /** The last entity that was described by a word of this family, and the word at which it was. */
  private readonly byFamily = new Map<string, { entity: Entity; at: number }>();
  private readonly introductions: Introductions;

  /** `known` are voices by the phrase that names them. */
  constructor(
    private readonly scene: Scene,
    known: ReadonlyMap<string, Entity>,
  ) {
    this.introductions = new Introductions(scene.introductions);
    for (const [key, entity] of known) this.byPhrase.set(key, entity);
  }

  add(entity: Entity, phrase: Range & NounPart): void {
    this.byPhrase.set(this.keyOf(phrase), entity);
    this.byFamily.set(familyAt(this.scene.words, phrase), { entity, at: phrase.first });
    const introduction = this.introductions.at(phrase.head);
    if (introduction) introduction.entity = entity;
  }

  introducedAt(head: number): Introduction | undefined {
    return this.introductions.at(head);
  }

  /** The voice of the very same words. */
  same(phrase: Range): Entity | undefined {
    return this.byPhrase.get(this.keyOf(phrase));
  }

  /** "BOP officials" and "Bureau of Ports officials" have one key. */
  private keyOf(phrase: Range): string {
    const { words, runAt, isPerson, bodies } = this.scene;
    const first = words[phrase.first]!.lower === 'the' ? phrase.first + 1 : phrase.first;
    const run = runAt(first);
    if (run?.last !== first + 1 || run.last >= phrase.last || isPerson(run)) return keyOf(words, phrase);
    const name = bodies.at(first, run.last).name.toLowerCase().split(' ');
    const told = name.filter((word) => !ORGANIZATION_NOUNS.has(word));
    if (told.length === 0) return keyOf(words, phrase);
    return [...told, keyOf(words, { first: run.last, last: phrase.last })].join(' ');
  }

  /** Something of the phrase's family was brought in before. */
  knows(phrase: Range & NounPart): boolean {
    const family = familyAt(this.scene.words, phrase);
    return this.byFamily.has(family) || this.introductions.before(family, false, phrase.first) !== null;
  }

  /** "the report", "the officials", "agency officials": the last of them that was brought in. */
  pointed(phrase: Range & NounPart, type: Entity['type']): Referent | null {
    const { words } = this.scene;
    const earlier = this.byFamily.get(familyAt(words, phrase));
    const ends = earlier?.entity.name.toLowerCase().endsWith(keyOf(words, phrase));
    const plain = isPlain(phrase);
    // "Hart's lawyers" are not "the lawyers" of the other side.
    const first = words[phrase.first]!;
    const owner = first.possessive ? first.lower : '';
    const isAskedFor = (e: Entity) => isAlike(e.type, type) && e.name.toLowerCase().includes(owner);
    const lower = bare(words[phrase.head]!);
    const plural = singular(lower) !== lower || lower === 'team';
    if (!plain && !ends) return this.told(phrase, type, plural);
    const brought = this.introductions.before(familyOf(singular(lower)), plural, phrase.first);
    if (plain && brought && brought.found.first > (earlier?.at ?? -1)) {
      const entity = this.entityOf(brought.found);
      if (isAskedFor(entity)) return { entity, resolved: 'taken', certain: brought.only, describes: false };
    }
    if (!earlier && !brought && plain && type === 'document') return this.otherwise(lower, phrase);
    if (!earlier || !isAskedFor(earlier.entity)) return null;
    return { entity: earlier.entity, resolved: 'taken', certain: true, describes: false };
  }

  /** "the Harbour official" of a text that brought in an official from the Harbour Board. */
  private told(
    { first, head, core, last }: Range & NounPart,
    type: Entity['type'],
    plural: boolean,
  ): Referent | null {
    const { words } = this.scene;
    const colours = words.slice(first + 1, head).map((w) => w.lower);
    if (core < last || colours.length === 0) return null;
    const holds = (one: Introduction) => {
      const whole = new Set(words.slice(one.first, one.last).map((w) => w.lower));
      // "the victim's mother" is not "her mother knocked to the ground".
      const hangs = words[one.core]!.pos === 'ADP' || type === 'document';
      return hangs && one.core < one.last && colours.every((colour) => whole.has(colour));
    };
    const found = this.introductions.before(familyOf(singular(bare(words[head]!))), plural, first, holds);
    const entity = found && this.entityOf(found.found);
    return entity && isAlike(entity.type, type)
      ? { entity, resolved: 'taken', certain: found.only, describes: false }
      : null;
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
    const known = introduction.entity ?? this.same(introduction);
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
}

/** A group of persons is told by one of them too: "the team", "the researchers". */
const isAlike = (a: Entity['type'], b: Entity['type']): boolean =>
  a === b || (a === 'unnamed' && b === 'organization') || (a === 'organization' && b === 'unnamed');
