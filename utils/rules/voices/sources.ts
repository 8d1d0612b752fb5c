/** One source phrase -> one voice, with the way it was found. Keeps what earlier sources brought in. */
import type { Attribution, Span } from '../../analysis/model.ts';
import type { DraftAttribution } from '../drafts.ts';
import { DEMONYMS } from '../lexicon/places.ts';
import { AFFILIATIONS, PAIRS } from '../lexicon/role-nouns.ts';
import { describe, kindOf, nameRange } from './describe.ts';
import type { Entity } from './entity.ts';
import { Joints } from './joint.ts';
import { isKnownVoice, isRoleNoun, singular } from './nouns.ts';
import { ownerOf } from './owners.ts';
import { coordinatedPairs, type Pair } from './pairs.ts';
import { type NounPart, type Phrase, type Range, rangeOf, readPhrase } from './phrase.ts';
import { resolvePronoun } from './pronouns.ts';
import { NounReferents } from './referents.ts';
import type { Scene } from './scene.ts';
import { lastBefore } from './search.ts';
import { bare, type Word } from './words.ts';

export interface Finding {
  entity: Entity;
  resolved: Attribution['resolved'];
  /** false: another voice could be meant. */
  certain: boolean;
  /** The part of the source that names or points. */
  name: Span | null;
  /** A mention of the voice that only this source tells: a description. */
  mention: Span | null;
}

export class SourceResolver {
  private readonly pairs: readonly Pair[];
  private readonly joints: Joints;
  private readonly referents: NounReferents;
  /** How many names end in a word. */
  private namesEnding: Map<string, number> | null = null;
  private readonly ownedBy = new Map<string, Entity>();

  constructor(private readonly scene: Scene) {
    this.referents = new NounReferents(scene);
    this.pairs = coordinatedPairs(scene);
    this.joints = new Joints(this.pairs);
  }

  resolve(draft: DraftAttribution): Finding | null {
    const { words, runAt, isPerson, discourse } = this.scene;
    const range = behindOpening(words, rangeOf(words, draft.source!), draft.cue);
    const phrase = readPhrase(words, range, runAt, isPerson);
    const finding = phrase && this.find(phrase, draft);
    const first = words[range.first];
    if (finding && first && !this.scene.isAside(this.scene.blockOf(first.sentence)))
      discourse.hear({
        ...draft.source!,
        entity: finding.entity,
        sentence: first.sentence,
        block: this.scene.blockOf(first.sentence),
        subject: true,
        possessive: false,
        quoted: false,
        source: true,
      });
    return finding;
  }

  private find(phrase: Phrase, draft: DraftAttribution): Finding | null {
    if (draft.rule === 'label' && !this.canBeLabel(phrase)) return null;
    switch (phrase.form) {
      case 'pronoun':
        return resolvePronoun(this.scene, phrase, draft);
      case 'joint':
        return this.joint(phrase.parts, draft);
      case 'person':
        return this.person(phrase);
      case 'body':
        return this.belonging(phrase, draft) ?? this.body(phrase);
      case 'noun':
        return this.noun(phrase, draft);
    }
  }

  /** Before a colon stand persons and bodies that the text names elsewhere too, and "Analysis" and "Correction". */
  private canBeLabel(phrase: Phrase): boolean {
    if (phrase.form !== 'body') return phrase.form !== 'noun';
    const { words, runs, bodies } = this.scene;
    const last = words[phrase.to - 1]!.lower;
    this.namesEnding ??= countBy(runs, (run) => words[run.last - 1]!.lower);
    return this.namesEnding.get(last)! > 1 || bodies.isMedium(phrase.from, phrase.to);
  }

  private person(phrase: Phrase & { form: 'person' }): Finding | null {
    const entity = this.scene.people.of(phrase.run);
    if (!entity) return null;
    const certain = !this.scene.people.isAmbiguous(phrase.run);
    const name = this.span({ first: phrase.run.name, last: phrase.run.last });
    entity.role ??= this.roleIn(phrase);
    return { entity, resolved: 'named', certain, name, mention: null };
  }

  /** "Ana Ruiz, an engineer who said": the description belongs to the name before it. */
  private apposed({ first, last }: Range): Entity | null {
    const { words, runAt, people } = this.scene;
    // Without the relative clause the comma may as well close a statement: "…, a second person said".
    if (words[last - 1]!.lower !== 'who' && words[last]?.lower !== 'who') return null;
    if (words[first - 1]?.text !== ',' || words[first - 2]?.sentence !== words[first]!.sentence) return null;
    const run = runAt(first - 2);
    return (run?.last === first - 1 && people.of(run)) || null;
  }

  /** "Its author, the historian Ana Ruiz,": the attribution may break off before the name. */
  private namedBehind({ last }: Range): Entity | null {
    const { words, runAt, people } = this.scene;
    if (words[last]?.text !== ',') return null;
    for (let i = last + 1; i <= last + LONGEST_LEAD && words[i]?.sentence === words[last]!.sentence; i++) {
      const run = runAt(i);
      if (run) return (words[run.last]?.text === ',' && people.of(run)) || null;
      if (!/^(?:DET|NOUN|ADJ)$/.test(words[i]!.pos)) return null;
    }
    return null;
  }

  /** "Cruz constituent Dan Golvach": a noun right before the name tells what the person is, listed or not. */
  private roleIn({ first, run }: Phrase & { form: 'person' }): string | null {
    const { words, document } = this.scene;
    const before = words[run.first - 1];
    if (run.first <= first || before?.pos !== 'NOUN' || before.possessive) return null;
    const start = /^(?:the|a|an|his|her|its|their|our|my)$/.test(words[first]!.lower) ? first + 1 : first;
    return start < run.first ? document.text.slice(words[start]!.start, before.end) : null;
  }

  private body(phrase: Phrase & { form: 'body' }): Finding {
    const { from, to } = phrase;
    const person = this.scene.people.named(from, to);
    if (person)
      return {
        entity: person,
        resolved: 'named',
        certain: true,
        name: this.span({ first: from, last: to }),
        mention: null,
      };
    const first = this.scene.words[from]!.lower === 'the' && to - from > 1 ? from + 1 : from;
    const entity = this.scene.bodies.at(first, to);
    const name = this.span({ first, last: to });
    return { entity, resolved: 'named', certain: true, name, mention: name };
  }

  /** "the Republican", "the Texan": the person spoken of, told by party or origin. */
  private belonging(phrase: Phrase & { form: 'body' }, draft: DraftAttribution): Finding | null {
    const word = this.scene.words[phrase.from]!;
    const alone = phrase.to - phrase.from === 1 && phrase.first < phrase.from;
    if (!alone || !(AFFILIATIONS.has(bare(word)) || (DEMONYMS.has(bare(word)) && /an$/.test(word.lower))))
      return null;
    if (phrase.first < phrase.from && /^(?:a|an|one|another)$/.test(this.scene.words[phrase.first]!.lower))
      return this.noun(
        {
          first: phrase.first,
          last: phrase.last,
          head: phrase.from,
          core: phrase.to,
          definite: 'indefinite',
        },
        draft,
      );
    if (phrase.last !== phrase.to) return null;
    const found = this.referents.epithet({ first: phrase.first, head: phrase.from }, draft);
    return found && { ...found, name: this.span(phrase), mention: null };
  }

  private joint(parts: readonly Range[], draft: DraftAttribution): Finding | null {
    const { words, runAt, isPerson } = this.scene;
    const members: Entity[] = [];
    for (const part of parts) {
      const phrase = readPhrase(words, part, runAt, isPerson, true);
      const finding = phrase && this.find(phrase, draft);
      if (!finding) return null;
      members.push(finding.entity);
    }
    // "The candidates, Ana Ruiz and Leo Hart": the first tells what the others are.
    if (
      members.length > 2 &&
      members[0]!.type === 'unnamed' &&
      members.slice(1).every((m) => m.type === 'person')
    )
      members.shift();
    if (new Set(members).size < 2) return null;
    const name = this.span({ first: parts[0]!.first, last: parts.at(-1)!.last });
    return { entity: this.joints.of(members), resolved: 'named', certain: true, name, mention: name };
  }

  private noun(given: Range & NounPart, draft: DraftAttribution): Finding | null {
    const { words, document } = this.scene;
    const phrase = this.referents.whole(given);
    const name = this.span(given);
    if (isBareQuantity(words.slice(phrase.first, phrase.last))) return null;
    const pair = this.pair(phrase);
    if (pair) return { entity: pair, resolved: 'taken', certain: true, name, mention: null };
    const type = kindOf(words, phrase);
    const apposed = type === 'person' ? (this.apposed(phrase) ?? this.namedBehind(given)) : null;
    if (apposed) return { entity: apposed, resolved: 'taken', certain: true, name, mention: null };
    const description = this.span(nameRange(words, phrase, type));
    const known = this.referents.find(phrase, type, draft);
    if (known) return { ...known, name, mention: known.describes ? description : null };
    // Unsure what it says and no voice that any list knows ("their arrival", "few", "there"): nobody is credited.
    const head = words[phrase.head]!;
    if (!draft.certain && (head.pos === 'NOUN' ? !isKnownVoice(bare(head)) : isNoVoice(head))) return null;
    const owned = this.owned(phrase, type, draft);
    const entity = owned ?? describe(document, words, phrase, type);
    this.referents.add(entity, phrase);
    // "the witness" of whom nothing was said before may well be someone with a name.
    const pointsNowhere = !owned && type === 'person' && words[phrase.first]!.lower === 'the';
    return { entity, resolved: 'named', certain: !pointsNowhere, name, mention: description };
  }

  /** "his spokesman" by the name of whose he is; one entry, however often he speaks. */
  private owned(phrase: Range & NounPart, type: Entity['type'], draft: DraftAttribution): Entity | null {
    const owned = type === 'document' ? null : ownerOf(this.scene, phrase, draft);
    if (!owned) return null;
    const { document, words } = this.scene;
    const entity = describe(document, words, { ...phrase, first: owned.from }, type);
    const mark = document.text.includes('’') ? '’' : "'";
    const name = `${owned.owner.name}${mark}s ${entity.name}`;
    const known = this.ownedBy.get(name);
    if (known) return known;
    entity.name = name;
    this.ownedBy.set(name, entity);
    return entity;
  }

  /** "Both men", "the couple": two persons who were named together or heard together. */
  private pair(phrase: Range & NounPart): Entity | null {
    const { words } = this.scene;
    const list = words.slice(phrase.first, phrase.core).map(bare);
    if (!list.some((w) => PAIRS.has(w)) || phrase.core < phrase.last || phrase.definite === 'indefinite')
      return null;
    // "both sides", "two companies" are no two persons.
    const head = list.at(-1)!;
    if (!PAIRS.has(head) && !/^(?:men|women|people)$/.test(head) && !isRoleNoun(singular(head))) return null;
    const heard = this.scene.discourse.lastHeard((e) => e.plural && e.type === 'person');
    if (heard) return heard.entity;
    const start = words[phrase.first]!.start;
    const named = lastBefore(this.pairs, start, ({ span }) => span.start);
    return named ? this.joints.of([named.first, named.second]) : null;
  }

  private span({ first, last }: Range): Span {
    return { start: this.scene.words[first]!.start, end: this.scene.words[last - 1]!.end };
  }
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** Words between the comma and the name: "the historian". */
const LONGEST_LEAD = 4;

/** "Few argue", "there say": neither noun nor name. */
const isNoVoice = (word: Word): boolean =>
  /^(?:DET|ADV|PRON|ADJ|SCONJ|VERB|AUX|NUM)$/.test(word.pos) && word.opens;

/** "2.4 million": what is counted says nothing. "Two of them" and "one" are voices. */
const isBareQuantity = (words: readonly Word[]): boolean =>
  words.some((w) => /\d/.test(w.text)) &&
  words.every((w) =>
    /^[\p{Sc}\d.,%–-]+$|^(?:million|billion|trillion|percent|per|cent|euros?|dollars?|pounds?)$/u.test(
      w.lower,
    ),
  );

/** "In an interview with the firm, Hart": what a preposition opens and a comma closes is no part of the source. */
function behindOpening(words: readonly Word[], range: Range, cue: Span | null): Range {
  const before = words[range.first - 1];
  // "according to the firm's lawyer, Hart": that preposition is the cue's.
  if (before?.pos !== 'ADP' || !cue || cue.start < before.end) return range;
  for (let i = range.last - 2; i > range.first; i--)
    if (words[i]!.text === ',') return { first: i + 1, last: range.last };
  return range;
}
