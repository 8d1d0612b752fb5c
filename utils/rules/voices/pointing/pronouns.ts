/** "he", "it", "they", "who": the voice that a pronoun stands for. */
import type { DraftAttribution } from '../../drafts.ts';
import { DEMONYMS } from '../../lexicon/places.ts';
import type { Gender } from '../../lexicon/titles.ts';
import type { Entity } from '../entity.ts';
import type { Finding } from '../finding.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { agreesIn } from './discourse.ts';

const GENDERS = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
/** Cues that go on where a voice stopped. */
const GOES_ON = /^(?:add|continu|conclud|went on|elaborat|explain)/i;

export function resolvePronoun(scene: Scene, range: Range, draft: DraftAttribution): Finding | null {
  const word = scene.words[range.first]!;
  if (/^(?:who|whom|whose|which|that)$/.test(word.lower)) return resolveRelative(scene, range);
  const goesOn = !!draft.cue && GOES_ON.test(scene.document.text.slice(draft.cue.start, draft.cue.end));
  const fits = fitting(word.lower, goesOn);
  if (!fits) return null;
  const found = scene.discourse.antecedent({
    fits,
    gender: GENDERS.get(word.lower) ?? null,
    offset: word.start,
    sentence: word.sentence,
    block: scene.blockOf(word.sentence),
    content: draft.content,
    goesOn,
  });
  if (!found) return null;
  const name = { start: word.start, end: word.end };
  const { entity, rival } = found;
  if (!rival) entity.gender ??= GENDERS.get(word.lower) ?? null;
  return { entity, resolved: 'taken', certain: !rival && !entity.pointsNowhere, name, mention: null };
}

/** Null for pronouns that point out of the article: "I", "we", "you". `goesOn`: what was just said is added to. */
export function fitting(pronoun: string, goesOn = false): ((entity: Entity) => boolean) | null {
  const gender = GENDERS.get(pronoun);
  if (gender) return (entity) => entity.type === 'person' && !entity.plural && agreesIn(entity, gender);
  if (/^(?:it|its|itself)$/.test(pronoun)) return (entity) => !entity.plural && isThing(entity);
  if (/^(?:they|them|their|theirs|themselves)$/.test(pronoun))
    return (entity) => entity.plural || entity.head === 'police' || (goesOn && isUnnamedSpokesperson(entity));
  return null;
}

/** "A brigade spokesman said …, they added": whose sex the text does not tell. */
const isUnnamedSpokesperson = ({ type, named, head }: Entity): boolean =>
  type === 'person' && !named && /^spokes(?:man|woman|person)$/.test(head ?? '');

/** Neither persons nor peoples: "Americans", "Japanese". */
const isThing = ({ type, name }: Entity): boolean =>
  type !== 'person' && type !== 'unnamed' && !DEMONYMS.has(name.toLowerCase());

/** "the mayor, who said": whom the words right before it name. */
function resolveRelative(scene: Scene, { first }: Range): Finding | null {
  let at = first - 1;
  while (at >= 0 && /^[,(—–-]+$/.test(scene.words[at]!.text)) at--;
  const run = scene.runAt(at);
  if (!run || run.last !== at + 1) return null;
  // "…, a doctor from Leeds, who": a place cannot be who.
  if (scene.words[first]!.lower === 'who' && !scene.people.of(run)) return null;
  const entity = scene.people.of(run) ?? scene.bodies.at(run.name, run.last);
  const { start, end } = scene.words[first]!;
  return { entity, resolved: 'taken', certain: true, name: { start, end }, mention: null };
}
