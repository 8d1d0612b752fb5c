/** What a described source points back to: a role to its bearer, "the report" to the report, "the company" to a firm. */
import type { DraftAttribution } from '../../drafts.ts';
import type { Entity } from '../entity.ts';
import { describe } from '../phrases/describe.ts';
import { isPlain, isQuantity } from '../phrases/keys.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { bare } from '../words.ts';
import { findForces } from './forces.ts';
import { Groups } from './groups.ts';
import { BodyReferents } from './institutions.ts';
import { PersonReferents } from './persons.ts';
import { type Referent, Register } from './register.ts';

export class NounReferents {
  private readonly register: Register;
  private readonly persons: PersonReferents;
  private readonly bodies: BodyReferents;
  private readonly groups: Groups;

  constructor(private readonly scene: Scene) {
    const forces = findForces(scene);
    this.register = new Register(scene, forces);
    this.persons = new PersonReferents(scene);
    this.bodies = new BodyReferents(scene, forces);
    this.groups = new Groups(scene);
  }

  add(entity: Entity, phrase: Range & NounPart): void {
    this.register.add(entity, phrase);
    this.groups.add(entity, phrase);
  }

  /** A phrase that its attribution broke off ("a transcript | reviewed by the Bugle") with all that hangs on its noun. */
  whole(phrase: Range & NounPart): Range & NounPart {
    const introduction = this.register.introducedAt(phrase.head);
    if (!introduction || introduction.last <= phrase.last || phrase.core < phrase.last) return phrase;
    return { ...phrase, last: introduction.last };
  }

  find(phrase: Range & NounPart, type: Entity['type'], draft: DraftAttribution): Referent | null {
    const introduction = this.register.introducedAt(phrase.head);
    const entity = introduction?.entity;
    if (entity?.type === 'person' && entity.named)
      return { entity, resolved: 'taken', certain: introduction!.sure, describes: false };
    if (entity) return described(entity);
    if (type === 'person') return this.person(phrase, draft);
    const medium = this.medium(phrase, type);
    if (medium) return medium;
    const back = phrase.definite === 'definite' ? this.register.pointed(phrase, type) : null;
    if (back) return this.namedSince(phrase, back) ?? back;
    const same = this.register.same(phrase);
    if (same) {
      if (phrase.definite !== 'definite' && this.tellsBetter(phrase, same.name))
        same.name = describe(this.scene.document, this.scene.words, phrase, type).name;
      return described(same);
    }
    if (type === 'unnamed' && phrase.definite === 'bare') return this.groups.find(phrase);
    if (phrase.definite === 'indefinite') return null;
    return type === 'organization' || type === 'media' ? this.bodies.find(phrase) : null;
  }

  /** "the company" of which the text has spoken by name since it called a firm so. */
  private namedSince(phrase: Range & NounPart, { entity }: Referent): Referent | null {
    if (entity.type !== 'organization' || !isPlain(phrase)) return null;
    const named = this.bodies.find(phrase, true);
    if (!named || named.entity === entity || !named.certain) return null;
    const { discourse, words } = this.scene;
    const heard = discourse.lastHeard((e) => e === entity);
    return heard && discourse.lastNamed(named.entity, words[phrase.first]!.start) > heard.end ? named : null;
  }

  /** "the paper" of a text that speaks of no study. */
  private medium(phrase: Range & NounPart, type: Entity['type']): Referent | null {
    const isPaper = type === 'document' && bare(this.scene.words[phrase.head]!) === 'paper';
    return isPaper && phrase.definite === 'definite' && !this.register.knows(phrase)
      ? this.bodies.find(phrase)
      : null;
  }

  /** "the Republican": the person spoken of. */
  epithet(phrase: { first: number; head: number }, draft: DraftAttribution): Referent | null {
    return this.persons.epithet(phrase, draft);
  }

  private person(phrase: Range & NounPart, draft: DraftAttribution): Referent | null {
    const bearer = this.persons.bearer(phrase);
    if (bearer) return bearer;
    if (phrase.definite !== 'definite') return null;
    const back = this.register.pointed(phrase, 'person');
    if (back) return back;
    const same = this.register.same(phrase);
    return same ? described(same) : this.persons.spokenOf(phrase, draft);
  }

  /** The longer of two phrases, but "officials" rather than "some officials". */
  private tellsBetter(phrase: Range, name: string): boolean {
    if (isQuantity(this.scene.words[phrase.first]!.lower)) return false;
    return isQuantity(name.split(' ', 1)[0]!.toLowerCase()) || this.lengthOf(phrase) > name.length;
  }

  private lengthOf({ first, last }: Range): number {
    return this.scene.words[last - 1]!.end - this.scene.words[first]!.start;
  }
}

const described = (entity: Entity): Referent => ({
  entity,
  resolved: 'named',
  certain: !entity.pointsNowhere,
  describes: true,
});
