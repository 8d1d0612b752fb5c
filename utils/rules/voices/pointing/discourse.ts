/**
 * Who is spoken of where: the mentions of persons and bodies in text order, and the voices resolved so far. A pronoun
 * asks it who stands nearest and firmest before it.
 */
import type { Span } from '../../../analysis/model.ts';
import type { Gender } from '../../lexicon/titles.ts';
import type { Entity } from '../entity.ts';
import { firstFrom } from '../search.ts';

export interface Mention extends Span {
  readonly entity: Entity;
  readonly sentence: number;
  readonly block: number;
  /** Before its verb, free of prepositions: what the sentence is about. */
  readonly subject: boolean;
  /** Possessive, or before another noun: "Boeing’s", "Boeing jets". */
  readonly possessive: boolean;
  /** Behind "in" or "near", "than" or "like": rather where something is, or beside whom, than who does it. */
  readonly placed: boolean;
  /** Inside quotation marks: the words of another voice. */
  readonly quoted: boolean;
  /** The source of a resolved attribution. */
  readonly source: boolean;
}

export interface Wanted {
  readonly fits: (entity: Entity) => boolean;
  /** Told by the pronoun; whose gender is known to match is more likely meant. */
  readonly gender?: Gender | null;
  readonly offset: number;
  readonly sentence: number;
  readonly block: number;
  /** Words that the voice itself says: who is named in them is someone else. */
  readonly content: readonly Span[];
  /** "added", "continued": the voice of the words before. */
  readonly goesOn: boolean;
  /** "the company" takes the nearest, "it" rather the subject. */
  readonly nearest?: boolean;
  /** Only who is named, not who was heard by a description. */
  readonly named?: boolean;
}

/** Mentions further back than these are not asked: time stays linear, and nobody reads a pronoun so far. */
const WINDOW_MENTIONS = 40;
const WINDOW_SENTENCES = 25;
/** What speaks for an antecedent, in units of one sentence's distance. "She", "it" or "the company" more likely means … */
const WEIGHTS = {
  /** … whoever was just heard than a name in passing: "Roe said the pier was shut. She blamed the storm." */
  source: 1.2,
  /** … the subject of a sentence than its object: "Roe met Hart on Monday. She said …" */
  subject: 0.8,
  /** … most of all the subject of the sentence right before, in the same paragraph. */
  topic: 0.8,
  /** … somebody of this paragraph than of the one before: a new one often turns to somebody else. */
  block: 1.3,
  /** … less likely an owner: in "Roe's lawyer came. He said …" it is the lawyer. */
  possessive: -0.7,
  /** … less likely a place, or somebody only mentioned beside: "near Oake", "unlike Hart". */
  placed: -1,
  /** … hardly ever somebody named only in another's words: "“Hart is to blame,” Roe said. She …" */
  quoted: -2,
  /** … hardly ever an object of the same sentence: "Asked by Hart, she said". */
  beside: -1.2,
  /** … behind "she added" almost surely whoever was heard last; instead of `source`. */
  goesOn: 2.5,
  /** … somebody whose gender a title or first name tells, than one who could be either. */
  sure: 0.6,
};

/** Further than any text is long. */
const FAR = -1e7;

/** Nearer than this the two could be meant alike, whoever stands last. */
const CLOSE = 0.65;

export class Discourse {
  private readonly heard: Mention[] = [];
  private readonly places: ReadonlySet<Entity>;

  /** `named` is in text order. */
  constructor(private readonly named: readonly Mention[]) {
    this.places = new Set(named.filter((m) => m.placed).map((m) => m.entity));
  }

  /** Something has been said to be in it. */
  isPlace(entity: Entity): boolean {
    return this.places.has(entity);
  }

  hear(mention: Mention): void {
    this.heard.push(mention);
  }

  /** The last voice that was heard before the offset and fits, however far. */
  lastHeard(fits: (entity: Entity) => boolean): Mention | undefined {
    for (let i = this.heard.length - 1; i >= Math.max(0, this.heard.length - WINDOW_MENTIONS); i--)
      if (fits(this.heard[i]!.entity)) return this.heard[i];
    return undefined;
  }

  /** Where the text named the voice last before the offset, outside quotations; -1 if it did not lately. */
  lastNamed(entity: Entity, offset: number): number {
    const end = firstFrom(this.named, offset, (m) => m.start);
    for (let i = end - 1; i >= Math.max(0, end - WINDOW_MENTIONS); i--)
      if (this.named[i]!.entity === entity && !this.named[i]!.quoted) return this.named[i]!.start;
    return -1;
  }

  /** The likeliest antecedent, and whether another fitting one stands between. */
  antecedent(wanted: Wanted): { entity: Entity; rival: boolean } | null {
    const candidates = this.before(wanted);
    let best: Mention | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const mention of candidates) {
      const score = this.score(mention, wanted);
      if (score > bestScore || (score === bestScore && mention.start > best!.start)) {
        best = mention;
        bestScore = score;
      }
    }
    if (!best) return null;
    const { entity } = best;
    const close = candidates.some((m) => m.entity !== entity && bestScore - this.score(m, wanted) < CLOSE);
    const last = Math.max(...candidates.filter((m) => m.entity === entity).map((m) => m.start));
    const rival = candidates.some((m) => m.entity !== entity && !m.quoted && m.start > last);
    return { entity, rival: rival || (close && !wanted.nearest) || this.opensContent(wanted) };
  }

  /** "Roe had been there, he said": Roe himself may tell it, though mostly another does. */
  private opensContent({ content, offset, fits }: Wanted): boolean {
    return content.some(({ start, end }) => {
      if (end > offset) return false;
      const first = this.named[firstFrom(this.named, start, (m) => m.start)];
      return (
        !!first &&
        first.subject &&
        !first.quoted &&
        first.start - start <= LONGEST_TITLE &&
        fits(first.entity)
      );
    });
  }

  private score(mention: Mention, wanted: Wanted): number {
    let score = mention.sentence - wanted.sentence;
    if (wanted.nearest) return nearness(mention);
    if (mention.source) score += wanted.goesOn ? WEIGHTS.goesOn : WEIGHTS.source;
    if (mention.sentence === wanted.sentence && !mention.subject && !mention.source) score += WEIGHTS.beside;
    if (mention.subject) score += WEIGHTS.subject;
    if (mention.block === wanted.block) score += WEIGHTS.block;
    if (isTopic(mention, wanted)) score += WEIGHTS.topic;
    if (mention.possessive) score += WEIGHTS.possessive;
    if (mention.placed) score += WEIGHTS.placed;
    if (mention.quoted) score += WEIGHTS.quoted;
    if (wanted.gender && mention.entity.gender === wanted.gender) score += WEIGHTS.sure;
    return score;
  }

  private before(wanted: Wanted): Mention[] {
    const found = this.fitting(wanted, this.namedIn(wanted, false));
    return found.length > 0 ? found : this.fitting(wanted, this.namedIn(wanted, true));
  }

  private fitting(wanted: Wanted, others: ReadonlySet<Entity>): Mention[] {
    const near = (m: Mention) =>
      m.start < wanted.offset &&
      wanted.sentence - m.sentence <= WINDOW_SENTENCES &&
      wanted.fits(m.entity) &&
      !others.has(m.entity);
    const out: Mention[] = [];
    const end = firstFrom(this.named, wanted.offset, (m) => m.start);
    for (let i = end - 1; i >= 0 && i >= end - WINDOW_MENTIONS; i--)
      if (near(this.named[i]!)) out.push(this.named[i]!);
    if (wanted.named) return out;
    for (let i = this.heard.length - 1; i >= Math.max(0, this.heard.length - WINDOW_MENTIONS); i--)
      if (near(this.heard[i]!)) out.push(this.heard[i]!);
    return out;
  }

  /**
   * Who speaks is no one named in what is said: "He said Roe would leave" is not Roe's. An owner may be, where the words
   * begin with what is owned ("Roe's mother fled, he said"), or where there is nobody else (`owners`).
   */
  private namedIn({ content, offset }: Wanted, owners: boolean): Set<Entity> {
    const found = new Set<Entity>();
    for (const { start, end } of content)
      for (
        let i = firstFrom(this.named, start, (m) => m.start);
        this.named[i] && this.named[i]!.end <= end;
        i++
      ) {
        const mention = this.named[i]!;
        const opens = mention.start - start <= LONGEST_TITLE;
        if (!isOwnerBefore(mention, offset) || !(opens || owners)) found.add(mention.entity);
      }
    return found;
  }
}

/** Characters of a title before the first name: "Vermont Senator". */
const LONGEST_TITLE = 16;

/** "Fenner fell after a report by Quill's bank": an owner counts as so many characters further back. */
const OWNER = 150;
const nearness = ({ start, quoted, placed, possessive }: Mention): number =>
  start + (quoted || placed ? FAR : 0) - (possessive ? OWNER : 0);

const isOwnerBefore = ({ possessive, quoted, end }: Mention, offset: number): boolean =>
  possessive && !quoted && end < offset;

const isTopic = (mention: Mention, { sentence, block }: Wanted): boolean =>
  mention.subject && mention.block === block && mention.sentence === sentence - 1;

/** A gender that is not known fits both. */
export const agreesIn = (entity: Entity, gender: Gender | null): boolean =>
  !gender || !entity.gender || entity.gender === gender;
