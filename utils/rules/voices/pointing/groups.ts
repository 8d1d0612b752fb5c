/** "officials", "agency officials": the group of that noun that was heard before, if the text says no more of them. */
import { QUANTIFIERS } from '../../lexicon/group-nouns.ts';
import { AGENCY_WORDS, COMPANY_WORDS, ORGANIZATION_NOUNS } from '../../lexicon/organization-nouns.ts';
import type { Entity } from '../entity.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { bare, type Word } from '../words.ts';
import type { Referent } from './register.ts';

/** Sentences after which someone else's officials may be meant as well. */
const NEAR = 3;

export class Groups {
  /** By head; the last that was heard stands last. */
  private readonly byHead = new Map<string, Set<Entity>>();

  constructor(private readonly scene: Scene) {}

  add(entity: Entity, phrase: Range & NounPart): void {
    if (entity.type !== 'unnamed' || isCounted(this.scene.words, phrase)) return;
    const head = bare(this.scene.words[phrase.head]!);
    const known = this.byHead.get(head) ?? new Set();
    known.delete(entity);
    this.byHead.set(head, known.add(entity));
  }

  find(phrase: Range & NounPart): Referent | null {
    const head = bare(this.scene.words[phrase.head]!);
    const known = [...(this.byHead.get(head) ?? [])];
    const entity = known.at(-1);
    // Of two kinds of analysts neither need be meant; officials speak for the body spoken of.
    if (!entity || (known.length > 1 && head !== 'officials') || !this.saysNoMore(phrase)) return null;
    if (this.isOfAnother(phrase, entity)) return null;
    const certain = known.length === 1 || this.isNear(entity, phrase);
    return { entity, resolved: 'taken', certain, describes: false };
  }

  /** The noun alone, or behind "agency", "company" and the like. */
  private saysNoMore({ first, last, head, core }: Range & NounPart): boolean {
    if (core < last || first < head - 1) return false;
    const before = this.scene.words[first]!;
    return first === head || ((!before.capital || before.opens) && ORGANIZATION_NOUNS.has(bare(before)));
  }

  /** "Hospital officials" are not the "zoo officials" heard before; "agency officials" may be any body's. */
  private isOfAnother({ first, head }: Range & NounPart, { name }: Entity): boolean {
    if (first === head || !name.includes(' ')) return false;
    const body = bare(this.scene.words[first]!);
    const isAny = AGENCY_WORDS.has(body) || COMPANY_WORDS.has(body);
    return !isAny && !name.toLowerCase().split(' ').includes(body);
  }

  private isNear(entity: Entity, { first }: Range): boolean {
    const heard = this.scene.discourse.lastHeard((e) => e === entity);
    return heard !== undefined && this.scene.words[first]!.sentence - heard.sentence <= NEAR;
  }
}

/** "two people", "several officials": others of their kind may speak later. */
function isCounted(words: readonly Word[], { first, head }: Range & NounPart): boolean {
  const { pos, lower } = words[first]!;
  return first < head && (pos === 'NUM' || QUANTIFIERS.has(lower) || /^(?:multiple|numerous)$/.test(lower));
}
