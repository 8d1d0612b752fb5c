/** One source phrase -> one voice, with the way it was found. Keeps what earlier sources brought in. */
import type { Span } from '../../analysis/model.ts';
import type { DraftAttribution } from '../drafts.ts';
import { DEMONYMS } from '../lexicon/places.ts';
import { AFFILIATIONS } from '../lexicon/role-nouns.ts';
import { PARTICLES } from '../lexicon/titles.ts';
import type { Entity } from './entity.ts';
import type { Finding } from './finding.ts';
import { Labels } from './labels.ts';
import { isAcronym } from './names/acronyms.ts';
import { roleText } from './names/role-words.ts';
import { isKnownVoice, isPersonNoun } from './nouns.ts';
import { describe, kindOf, nameRange } from './phrases/describe.ts';
import { endOfCore, type NounPart } from './phrases/noun-part.ts';
import { type Phrase, readPhrase } from './phrases/phrase.ts';
import { type Range, rangeOf } from './phrases/range.ts';
import { namedBeside } from './pointing/beside.ts';
import { bothMeant } from './pointing/both.ts';
import { Joints } from './pointing/joint.ts';
import { openingSubject } from './pointing/opening-subject.ts';
import { Owners } from './pointing/owners.ts';
import { coordinatedPairs } from './pointing/pairs.ts';
import { resolvePronoun } from './pointing/pronouns.ts';
import { NounReferents } from './pointing/referents.ts';
import { togetherMeant } from './pointing/together.ts';
import type { Scene } from './scene.ts';
import { bare, type Word } from './words.ts';

export class SourceResolver {
  private readonly joints: Joints;
  private readonly referents: NounReferents;
  private readonly owners: Owners;
  private readonly labels: Labels;

  constructor(private readonly scene: Scene) {
    this.referents = new NounReferents(scene);
    this.joints = new Joints(coordinatedPairs(scene));
    this.owners = new Owners(scene);
    this.labels = new Labels(scene);
  }

  resolve(draft: DraftAttribution): Finding | null {
    const { words, runAt, isPerson, discourse } = this.scene;
    const range = behindOpening(words, rangeOf(words, draft.source!), draft.cue);
    const phrase = readPhrase(words, range, runAt, isPerson);
    const finding = phrase && this.find(phrase, draft);
    const first = words[range.first];
    if (finding && first && !this.scene.isAside(this.scene.blockOf(first.sentence)))
      discourse.hear({
        start: draft.source!.start,
        end: draft.source!.end,
        entity: finding.entity,
        sentence: first.sentence,
        block: this.scene.blockOf(first.sentence),
        subject: true,
        possessive: false,
        placed: false,
        quoted: false,
        source: true,
      });
    return finding;
  }

  private find(phrase: Phrase, draft: DraftAttribution): Finding | null {
    if (draft.rule === 'label' && !this.labels.allow(phrase)) return null;
    switch (phrase.form) {
      case 'pronoun':
        return this.pronoun(phrase, draft);
      case 'joint':
        return this.joint(phrase.parts, draft);
      case 'person':
        return this.person(phrase);
      case 'body':
        return this.tagged(phrase) ?? this.belonging(phrase, draft) ?? this.body(phrase);
      case 'noun':
        return this.noun(phrase, draft);
    }
  }

  private pronoun(phrase: Phrase & { form: 'pronoun' }, draft: DraftAttribution): Finding | null {
    const { words } = this.scene;
    const found = resolvePronoun(this.scene, phrase, draft);
    const subject = /^its?$/.test(words[phrase.first]!.lower)
      ? openingSubject(this.scene, phrase.first)
      : null;
    if (!subject) return found;
    const known = this.referents.find(subject, kindOf(words, subject), draft);
    if (!known) return found && { ...found, certain: false };
    return {
      entity: known.entity,
      resolved: 'taken',
      certain: known.certain,
      name: this.span(phrase),
      mention: null,
    };
  }

  private person(phrase: Phrase & { form: 'person' }): Finding | null {
    const entity = this.scene.people.of(phrase.run);
    if (!entity) return null;
    const certain = !this.scene.people.isAmbiguous(phrase.run);
    const name = this.span({ first: phrase.run.name, last: phrase.run.last });
    entity.role ??= this.roleIn(phrase);
    return { entity, resolved: 'named', certain, name, mention: null };
  }

  /** "Cruz constituent Dan Golvach": a noun right before the name tells what the person is, listed or not. */
  private roleIn({ first, run }: Phrase & { form: 'person' }): string | null {
    const { words, document, runAt } = this.scene;
    const before = words[run.first - 1];
    // "An engineer hired by the city, Ana Ruiz"
    if (before?.text === ',' && run.first - 1 > first) {
      const core = endOfCore(words, { first, last: run.first - 1 }, runAt);
      return isPersonNoun(bare(words[core - 1]!)) ? roleText(document, words, first, run.first - 1) : null;
    }
    if (run.first <= first || before?.pos !== 'NOUN' || before.possessive || PARTICLES.has(before.lower))
      return null;
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
    const { bodies } = this.scene;
    const entity = bodies.governmentOf(first, to) ?? bodies.at(first, to);
    const name = this.span({ first, last: to });
    return { entity, resolved: 'named', certain: true, name, mention: name };
  }

  /** "Rep. Leo Hart, R-Ohio, said": party and state are the person’s before the comma. */
  private tagged(phrase: Phrase & { form: 'body' }): Finding | null {
    const { words, runAt, people } = this.scene;
    const { first } = phrase;
    if (!/^[DIR]-\p{Lu}/u.test(words[first]!.text) || words[first - 1]?.text !== ',') return null;
    const run = runAt(first - 2);
    const entity = run && people.of(run);
    return entity
      ? { entity, resolved: 'taken', certain: true, name: this.span(phrase), mention: null }
      : null;
  }

  /** "the Republican", "the Texan", "the Ohio Republican": the person spoken of, told by party or origin. */
  private belonging(phrase: Phrase & { form: 'body' }, draft: DraftAttribution): Finding | null {
    if (phrase.first === phrase.from) return null;
    const word = this.scene.words[phrase.to - 1]!;
    const alone = phrase.to - phrase.from === 1;
    const origin = alone && DEMONYMS.has(bare(word)) && /an$/.test(word.lower);
    if (!origin && !AFFILIATIONS.has(bare(word))) return null;
    if (/^(?:a|an|one|another)$/.test(this.scene.words[phrase.first]!.lower))
      return this.noun(
        {
          first: phrase.first,
          last: phrase.last,
          head: phrase.to - 1,
          core: phrase.to,
          definite: 'indefinite',
        },
        draft,
      );
    if (phrase.last !== phrase.to) return null;
    const found = this.referents.epithet({ first: phrase.first, head: phrase.to - 1 }, draft);
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
    const { lower } = words[parts[0]!.first]!;
    const start = words[parts[0]!.first + (/^(?:the|an?)$/.test(lower) ? 1 : 0)]!.start;
    const written = this.scene.document.text.slice(start, name.end);
    // "Ned Harlow and his task force" by the words, though the force is Harlow's.
    const names = members.map((member, i) => this.ownedIn(parts.at(i - members.length)!) ?? member.name);
    const entity = this.joints.of(members, written, names);
    return { entity, resolved: 'named', certain: true, name, mention: name };
  }

  /** "his task force", as written; null for what no pronoun owns. */
  private ownedIn(part: Range): string | null {
    const { words, document } = this.scene;
    if (!/^(?:his|her|its|their)$/.test(words[part.first]!.lower)) return null;
    return document.text.slice(words[part.first]!.start, words[part.last - 1]!.end);
  }

  private noun(given: Range & NounPart, draft: DraftAttribution): Finding | null {
    const { words, document } = this.scene;
    const phrase = this.referents.whole(given);
    const name = this.span(given);
    if (isBareQuantity(words.slice(phrase.first, phrase.last)) || isNobody(words, phrase)) return null;
    const pair = bothMeant(this.scene, this.joints, phrase) ?? togetherMeant(this.scene, this.joints, phrase);
    if (pair) return { entity: pair, resolved: 'taken', certain: true, name, mention: null };
    const type = kindOf(words, phrase);
    const short = type === 'organization' ? this.shortBehind(phrase) : null;
    if (short) return { entity: short, resolved: 'named', certain: true, name, mention: name };
    const apposed = type === 'person' ? namedBeside(this.scene, phrase, given, draft) : null;
    if (apposed) return { entity: apposed, resolved: 'taken', certain: true, name, mention: null };
    const description = this.span(nameRange(words, phrase, type));
    const known = this.referents.find(phrase, type, draft);
    if (known) {
      const { entity, resolved, certain, describes } = known;
      return { entity, resolved, certain, name, mention: describes ? description : null };
    }
    // Unsure what it says and no voice that any list knows ("their arrival", "few", "there"): nobody is credited.
    const head = words[phrase.head]!;
    const next = words[phrase.head + 1];
    // "a number of residents"
    const counted = type === 'unnamed' && next?.lower === 'of';
    const isVoice = head.pos === 'NOUN' ? counted || isKnownVoice(bare(head)) : !isNoVoice(head, next);
    if (!draft.certain && !isVoice) return null;
    const owned = this.owners.owned(phrase, type, draft);
    const entity = owned ?? describe(document, words, phrase, type);
    this.referents.add(entity, phrase);
    if (!owned && type === 'person') entity.pointsNowhere = words[phrase.first]!.lower === 'the';
    return { entity, resolved: 'named', certain: !entity.pointsNowhere, name, mention: description };
  }

  /** "the city’s tide agency (CTA)": the body of that short form, whose longest name this is if the text has no other. */
  private shortBehind(phrase: Range & NounPart): Entity | null {
    const { words, document, bodies } = this.scene;
    const short = words[phrase.core + 1];
    const bracketed = words[phrase.core]?.text === '(' && words[phrase.core + 2]?.text === ')';
    if (!bracketed || !short || !isAcronym(short)) return null;
    const entity = bodies.at(phrase.core + 1, phrase.core + 2);
    const { name } = describe(document, words, { ...phrase, last: phrase.core }, 'organization');
    if (entity.name === short.text) entity.name = name;
    return entity;
  }

  private span({ first, last }: Range): Span {
    return { start: this.scene.words[first]!.start, end: this.scene.words[last - 1]!.end };
  }
}

/** "Few argue", "there say": neither noun nor name; "one of them" may be anyone. */
const isNoVoice = (word: Word, next: Word | undefined): boolean =>
  next?.lower !== 'of' && /^(?:DET|ADV|PRON|ADJ|SCONJ|VERB|AUX|NUM)$/.test(word.pos) && word.opens;

/** "Anyone who says", "no party has claimed": nobody in particular, or none at all. */
const isNobody = (words: readonly Word[], { first, head }: Range & NounPart): boolean =>
  /^(?:any|every|no)(?:one|body|-one)$|^(?:no|any)$/.test(words[first]!.lower) ||
  (words[head]!.lower === 'none' && words[head + 1]?.lower !== 'of');

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
