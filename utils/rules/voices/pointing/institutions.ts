/** Which body a description means: "the company" the firm spoken of, "police" the one force, "the union" a named one. */
import { BROADCASTERS, PAPERS, STATIONS } from '../../lexicon/media-words.ts';
import { AGENCIES, AGENCY_WORDS, COMPANY_WORDS, PUBLIC_BODIES } from '../../lexicon/organization-nouns.ts';
import { COUNTRIES, DEMONYMS, PLACE_ENDS } from '../../lexicon/places.ts';
import type { Entity } from '../entity.ts';
import { singular } from '../nouns.ts';
import { isPlain } from '../phrases/keys.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { bare } from '../words.ts';
import type { Referent } from './register.ts';

export class BodyReferents {
  constructor(
    private readonly scene: Scene,
    /** Police forces that the text names. */
    private readonly forces: ReadonlyMap<string, Entity>,
  ) {}

  /** `named`: only a body that the text names. */
  find(phrase: Range & NounPart, named = false): Referent | null {
    const { words } = this.scene;
    const plain = isPlain(phrase);
    const head = singular(bare(words[phrase.head]!));
    const [force] = this.forces.values();
    if (force && this.forces.size === 1 && head === 'police' && this.isUnspecific(phrase))
      return { entity: force, resolved: 'taken', certain: true, describes: true };
    if (phrase.definite !== 'definite' && !(plain && head === 'police')) return null;
    // "that aid groups say": no single one of them is meant.
    if (head !== bare(words[phrase.head]!)) return null;
    const ending = phrase.head > phrase.first + 1 && phrase.core === phrase.last ? this.ending(phrase) : null;
    if (ending) return { entity: ending, resolved: 'taken', certain: true, describes: false };
    return this.spokenOf(phrase, head, named);
  }

  private spokenOf(phrase: Range & NounPart, head: string, named: boolean): Referent | null {
    const word = this.scene.words[phrase.first]!;
    const plain = isPlain(phrase);
    const generic = meantBy(head);
    if (!plain && !(generic && this.isColoured(phrase))) return null;
    const own = (e: Entity) => e.type !== 'person' && (e.head === head || e.kinds.has(head));
    const { discourse } = this.scene;
    const fits = (e: Entity) =>
      own(e) || (generic !== null && !e.plural && generic(e) && !discourse.isPlace(e));
    // "the agency" of a text with a firm in it is the public body.
    const agency = (e: Entity) => AGENCY_WORDS.has(head) && isAgency(e) && fits(e);
    for (const test of [own, agency, fits]) {
      const found = discourse.antecedent({
        fits: test,
        offset: word.start,
        sentence: word.sentence,
        block: this.scene.blockOf(word.sentence),
        // "Acme will close a mill, the company said": the firm may be named in what is said.
        content: [],
        named,
        goesOn: false,
        // "the company" is the one spoken of; "the French maker" rather another, the one just named.
        nearest: !(plain && generic && test === fits),
      });
      const colour = this.scene.words[phrase.head - 1]!;
      // "the train operator", "the French maker": another firm may be the one.
      const vague = !plain && test === fits && (colour.pos === 'NOUN' || colour.capital);
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
}

/** What "the company", "the agency", "the paper" can stand for; null for words that only a name with them answers to. */
function meantBy(head: string): ((entity: Entity) => boolean) | null {
  if (head === 'outlet') return (e) => e.type === 'media' && e.named;
  if (PAPERS.has(head))
    return (e) => e.kinds.has('newspaper') || (e.type === 'media' && e.named && !isBroadcaster(e));
  if (STATIONS.has(head)) return (e) => e.type === 'media' && isBroadcaster(e);
  if (AGENCY_WORDS.has(head)) return (e) => e.type === 'organization' && (isAgency(e) || isFirm(e));
  if (COMPANY_WORDS.has(head)) return (e) => e.type === 'organization' && isFirm(e);
  return null;
}

const isBroadcaster = ({ name }: Entity): boolean =>
  name.split(' ').some((word) => BROADCASTERS.has(word.toLowerCase()));

/** A department, a commission: what a text may call its agency. */
const isAgency = ({ head, name }: Entity): boolean =>
  (head !== null && AGENCIES.has(head)) || /^\p{Lu}{3,5}$/u.test(name);

/** Neither a country nor a product ("A380") nor a headline, neither a street nor several ("NGOs"). */
const isFirm = (entity: Entity): boolean =>
  !isPlace(entity) &&
  !/^\p{Lu}{2,}s$/u.test(entity.name) &&
  !PLACE_ENDS.has(entity.head ?? '') &&
  !PUBLIC_BODIES.has(entity.head ?? '') &&
  !entity.kinds.has('newspaper') &&
  !/\d/.test(entity.name) &&
  entity.name.split(' ').length <= 6;

const isPlace = (entity: Entity): boolean =>
  entity.forms.some((form) => form.length === 1 && COUNTRIES.has(form[0]!.replace(/\.+$/, '')));
