/** Which named person a description means: by the office ("the governor") or as whoever is spoken of ("the man"). */
import type { DraftAttribution } from '../../drafts.ts';
import { EPITHETS, KIN, KNOWN_FOR } from '../../lexicon/role-nouns.ts';
import { words as set } from '../../lexicon/words.ts';
import type { Entity } from '../entity.ts';
import { genderOfNoun } from '../nouns.ts';
import { isPlain } from '../phrases/keys.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { bare } from '../words.ts';
import { Bearers } from './bearers.ts';
import { readOffice } from './descriptions.ts';
import { agreesIn } from './discourse.ts';
import { hasNoOffice, isRedescription, mayBear } from './redescriptions.ts';
import type { Referent } from './register.ts';

export class PersonReferents {
  private readonly bearers: Bearers;

  constructor(private readonly scene: Scene) {
    this.bearers = new Bearers(scene.people.all);
  }

  /** "the governor", "China’s ambassador to Britain": who bears the office. */
  bearer(phrase: Range & NounPart): Referent | null {
    const { words, document } = this.scene;
    if (this.isParentOf(phrase)) return null;
    const start = words[phrase.first]!.start;
    const office = readOffice(document.text.slice(start, words[phrase.last - 1]!.end));
    const bearer = office && phrase.definite !== 'indefinite' ? this.bearers.find(office, start) : null;
    if (!bearer) return null;
    const open = BESIDES_OFFICE.has(bare(words[phrase.head]!)) || words[phrase.first]!.lower === 'its';
    return { entity: bearer.entity, resolved: 'taken', certain: bearer.only && !open, describes: false };
  }

  /** "the man", "the actor": who is spoken of. */
  spokenOf(phrase: Range & NounPart, draft: DraftAttribution): Referent | null {
    const { words } = this.scene;
    const head = bare(words[phrase.head]!);
    if (isPlain(phrase) && (EPITHETS.has(head) || /-old$/.test(head))) return this.epithet(phrase, draft);
    if (!/^(?:the|this)$/.test(words[phrase.first]!.lower)) return null;
    if (this.isParentOf(phrase)) return this.epithet(phrase, draft);
    if (this.tellsOfKnown(phrase, head)) {
      const found = this.epithet(phrase, draft);
      if (found?.certain) return { ...found, certain: false };
    }
    if (isRedescription(words, phrase)) {
      const found =
        this.epithet(phrase, draft, (e) => !e.named && e.head === head) ??
        this.epithet(phrase, draft, (e) => mayBear(e, head));
      if (found?.certain) return { ...found, certain: false };
    }
    return KNOWN_FOR.has(head) ? this.known(phrase, head, draft) : null;
  }

  /** "the former Leeds coach", "the ex-minister", "the MP for Leeds North": nobody is brought in so, the text has named whom it means. */
  private tellsOfKnown({ first, last, core }: Range & NounPart, head: string): boolean {
    const { words } = this.scene;
    if (/^(?:former$|then$|ex-)/.test(words[first + 1]?.lower ?? '')) return true;
    return KNOWN_FOR.has(head) && core < last && words.slice(core, last).some((w) => w.capital);
  }

  /** "the father of two": whoever is spoken of, told by how many children. */
  private isParentOf({ head, core }: Range & NounPart): boolean {
    const { words } = this.scene;
    return KIN.has(bare(words[head]!)) && words[core]?.lower === 'of' && words[core + 1]?.pos === 'NUM';
  }

  epithet(
    phrase: { first: number; head: number },
    draft: DraftAttribution,
    may: (entity: Entity) => boolean = () => true,
  ): Referent | null {
    const word = this.scene.words[phrase.first]!;
    const gender = genderOfNoun(bare(this.scene.words[phrase.head]!));
    const found = this.scene.discourse.antecedent({
      fits: (e) => e.type === 'person' && !e.plural && agreesIn(e, gender) && may(e),
      offset: word.start,
      sentence: word.sentence,
      block: this.scene.blockOf(word.sentence),
      content: draft.content,
      goesOn: false,
    });
    return found && { entity: found.entity, resolved: 'taken', certain: !found.rival, describes: false };
  }

  /** "the actor", "the party's nominee": whom the text has named so, or with no role at all. Never quite certain. */
  private known(phrase: Range & NounPart, head: string, draft: DraftAttribution): Referent | null {
    const found = this.epithet(phrase, draft);
    if (!found) return null;
    const role = found.entity.role?.toLowerCase() ?? head;
    const besides = BESIDES_OFFICE.has(head) && found.certain;
    return besides || role.includes(head) || !readOffice(role) || (found.certain && hasNoOffice(found.entity))
      ? { ...found, certain: false }
      : null;
  }
}

/** What someone may be besides an office: a senator is a candidate too, and of more than one race. */
const BESIDES_OFFICE = set(
  'candidate nominee contender frontrunner front-runner politician lawmaker billionaire businessman businesswoman',
);
