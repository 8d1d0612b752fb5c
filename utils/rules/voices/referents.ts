/** What a described source points back to: a role to its bearer, "the report" to the report, "the company" to a firm. */
import type { DraftAttribution } from '../drafts.ts';
import { COMPANY_WORDS } from '../lexicon/organization-nouns.ts';
import { DEMONYMS } from '../lexicon/places.ts';
import { EPITHETS } from '../lexicon/role-nouns.ts';
import { describe } from './describe.ts';
import { fitsRole, officeKeys, readOffice, sameHead } from './descriptions.ts';
import { agreesIn } from './discourse.ts';
import type { Entity } from './entity.ts';
import { isCountry } from './names.ts';
import { genderOfNoun, singular } from './nouns.ts';
import type { NounPart, Range } from './phrase.ts';
import type { Scene } from './scene.ts';
import { lastBefore } from './search.ts';
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
  /** The last entity whose description has this head. */
  private readonly byHead = new Map<string, Entity>();
  private readonly forces = new Map<string, Entity>();
  private readonly bearers = new Map<string, Entity[]>();

  constructor(private readonly scene: Scene) {
    this.learnForces();
    for (const person of scene.people.all) {
      const office = person.role === null ? null : readOffice(person.role);
      if (!office) continue;
      for (const key of officeKeys(office.head)) {
        const known = this.bearers.get(key);
        if (!known) this.bearers.set(key, [person]);
        else if (known.length < MOST_BEARERS) known.push(person);
      }
    }
  }

  /**
   * "Hong Kong police" of one sentence are the "police" and "the city's police" of others, as long as the text names
   * no second force.
   */
  private learnForces(): void {
    const { words, runs, document } = this.scene;
    for (const run of runs) {
      if (words[run.last]?.lower !== 'police' || words[run.last - 1]!.possessive) continue;
      // "Leeds police officers" are a group.
      if (words[run.last + 1]?.pos === 'NOUN' || words[run.last]!.sentence !== words[run.first]!.sentence)
        continue;
      const phrase = {
        first: run.first,
        last: run.last + 1,
        head: run.last,
        core: run.last + 1,
        definite: 'bare' as const,
      };
      const key = this.key(phrase);
      if (this.forces.has(key)) continue;
      const entity = describe(document, words, phrase, 'organization');
      this.forces.set(key, entity);
      this.byPhrase.set(key, entity);
    }
    const [only] = this.forces.values();
    if (this.forces.size === 1) only!.forms.push(['police']);
  }

  add(entity: Entity, phrase: Range & NounPart): void {
    this.byPhrase.set(this.key(phrase), entity);
    if (entity.head !== null) this.byHead.set(entity.head, entity);
  }

  find(phrase: Range & NounPart, type: Entity['type'], draft: DraftAttribution): Referent | null {
    if (type === 'person') return this.person(phrase, draft);
    const same = this.byPhrase.get(this.key(phrase));
    if (same) return { entity: same, resolved: 'named', certain: true, describes: true };
    if (phrase.definite === 'indefinite') return null;
    const plain = this.isPlain(phrase);
    const head = singular(bare(this.scene.words[phrase.head]!));
    if (phrase.definite === 'definite') {
      const earlier = this.byHead.get(head);
      const ends = earlier?.name.toLowerCase().endsWith(this.key(phrase));
      if (earlier && earlier.type === type && (plain || ends))
        return { entity: earlier, resolved: 'taken', certain: true, describes: false };
    }
    if (type === 'organization' || type === 'media') return this.body(phrase, head, plain, draft);
    return null;
  }

  private person(phrase: Range & NounPart, draft: DraftAttribution): Referent | null {
    const { words } = this.scene;
    const head = bare(words[phrase.head]!);
    const office = readOffice(this.text(phrase));
    const bearer =
      office && phrase.definite !== 'indefinite' ? this.bearer(office, words[phrase.first]!.start) : null;
    if (bearer) return bearer;
    if (phrase.definite !== 'definite') return null;
    const same = this.byPhrase.get(this.key(phrase));
    if (same) return { entity: same, resolved: 'named', certain: true, describes: true };
    if (!this.isPlain(phrase)) return null;
    const earlier = this.byHead.get(singular(head));
    if (earlier?.type === 'person')
      return { entity: earlier, resolved: 'taken', certain: true, describes: false };
    return EPITHETS.has(head) || /-old$/.test(head) ? this.epithet(phrase, draft) : null;
  }

  private bearer(office: NonNullable<ReturnType<typeof readOffice>>, offset: number): Referent | null {
    const fitting = (this.bearers.get(office.head) ?? []).filter(
      (person) => sameHeadAs(person, office.head) && fitsRole(office, person),
    );
    if (fitting.length === 0) return null;
    const before = fitting.filter((p) => (p.mentions[0]?.start ?? Infinity) < offset);
    const latest = (p: Entity) => lastBefore(p.mentions, offset, (m) => m.start)?.start ?? -1;
    const entity = before.sort((a, b) => latest(b) - latest(a))[0] ?? fitting[0]!;
    return { entity, resolved: 'taken', certain: fitting.length === 1, describes: false };
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

  private body(
    phrase: Range & NounPart,
    head: string,
    plain: boolean,
    draft: DraftAttribution,
  ): Referent | null {
    const word = this.scene.words[phrase.first]!;
    const [force] = this.forces.values();
    if (force && this.forces.size === 1 && head === 'police' && this.isUnspecific(phrase))
      return { entity: force, resolved: 'taken', certain: true, describes: true };
    if (phrase.definite !== 'definite' && !(plain && head === 'police')) return null;
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
      if (found) return { entity: found.entity, resolved: 'taken', certain: !found.rival, describes: false };
    }
    return null;
  }

  /** "the French maker": an adjective colours, where a noun ("the transit agency") says which. */
  private isColoured({ first, last, head, core }: Range & NounPart): boolean {
    if (core !== last || head - first > 2) return false;
    const colour = this.scene.words[head - 1]!;
    return colour.pos === 'ADJ' || DEMONYMS.has(bare(colour));
  }

  /** Without a name of its own. */
  private isUnspecific({ first, head }: Range & NounPart): boolean {
    return this.scene.words.slice(first, head).every((w) => !w.capital || w.opens);
  }

  /** Determiner and head alone. */
  private isPlain({ first, last, head, core }: Range & NounPart): boolean {
    return core === last && head === last - 1 && head - first <= 1;
  }

  private key({ first, last }: Range): string {
    const start = /^(?:the|a|an|one|another|this|that|these|those)$/.test(this.scene.words[first]!.lower)
      ? 1
      : 0;
    return this.scene.words
      .slice(first + start, last)
      .map((w) => w.lower)
      .join(' ');
  }

  private text({ first, last }: Range): string {
    const { words, document } = this.scene;
    return document.text.slice(words[first]!.start, words[last - 1]!.end);
  }
}

/** Of an office with more bearers nobody can tell which is meant. */
const MOST_BEARERS = 12;

/** Neither a country nor a product ("A380") nor a headline. */
const isFirm = (entity: Entity): boolean =>
  !isPlace(entity) && !/\d/.test(entity.name) && entity.name.split(' ').length <= 6;

const isPlace = (entity: Entity): boolean =>
  entity.forms.some(
    (form) => form.length === 1 && isCountry({ lower: form[0]! } as Parameters<typeof isCountry>[0]),
  );

const sameHeadAs = (person: Entity, head: string): boolean => {
  const role = readOffice(person.role ?? '');
  return !!role && (sameHead(role.head, head) || officeKeys(role.head).includes(head));
};
