/** "his spokesman", "its chair", "Mr Vance's lawyer": whose the voice is. */
import type { DraftAttribution } from '../../drafts.ts';
import type { Entity } from '../entity.ts';
import { describe } from '../phrases/describe.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { fitting } from './pronouns.ts';

interface Owned {
  readonly owner: Entity;
  /** Word index at which what is owned begins. */
  readonly from: number;
}

export class Owners {
  private readonly byName = new Map<string, Entity>();

  constructor(private readonly scene: Scene) {}

  /** "his spokesman" by the name of whose he is; one entry, however often he speaks. */
  owned(phrase: Range & NounPart, type: Entity['type'], draft: DraftAttribution): Entity | null {
    const owned = type === 'document' ? null : ownerOf(this.scene, phrase, draft);
    if (!owned) return null;
    const { document, words } = this.scene;
    const entity = describe(document, words, { ...phrase, first: owned.from }, type);
    const mark = document.text.includes('’') ? '’' : "'";
    const name = `${owned.owner.name}${mark}s ${entity.name}`;
    const known = this.byName.get(name);
    if (known) return known;
    entity.name = name;
    this.byName.set(name, entity);
    return entity;
  }
}

/** The owner, if no other fits: a wrong name in front of a voice is worse than none. */
function ownerOf(scene: Scene, phrase: Range & NounPart, draft: DraftAttribution): Owned | null {
  const word = scene.words[phrase.first]!;
  const run = scene.runAt(phrase.first);
  const person =
    run && run.last <= phrase.head && scene.words[run.last - 1]!.possessive && scene.people.of(run);
  if (person) return { owner: person, from: run.last };
  const fits =
    phrase.first < phrase.head && /^(?:his|her|its)$/.test(word.lower) ? fitting(word.lower) : null;
  if (!fits) return null;
  const found = scene.discourse.antecedent({
    fits: (entity) => entity.named && fits(entity),
    offset: word.start,
    sentence: word.sentence,
    block: scene.blockOf(word.sentence),
    // "Ana Ruiz was home, her lawyer said": the owner may be named in what is said.
    content:
      draft.source && draft.content.some((span) => span.end <= draft.source!.start) ? [] : draft.content,
    goesOn: false,
  });
  return found && !found.rival ? { owner: found.entity, from: phrase.first + 1 } : null;
}
