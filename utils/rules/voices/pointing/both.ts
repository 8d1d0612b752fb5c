/** "Both men", "the couple": two persons who were named together or heard together. */
import { PAIRS } from '../../lexicon/role-nouns.ts';
import type { Entity } from '../entity.ts';
import { isRoleNoun, singular } from '../nouns.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { lastBefore } from '../search.ts';
import { bare } from '../words.ts';
import type { Joints } from './joint.ts';

export function bothMeant(
  { words, discourse }: Scene,
  joints: Joints,
  phrase: Range & NounPart,
): Entity | null {
  const list = words.slice(phrase.first, phrase.core).map(bare);
  if (!list.some((w) => PAIRS.has(w)) || phrase.core < phrase.last || phrase.definite === 'indefinite')
    return null;
  // "both sides", "two companies" are no two persons.
  const head = list.at(-1)!;
  if (!PAIRS.has(head) && !/^(?:men|women|people)$/.test(head) && !isRoleNoun(singular(head))) return null;
  const heard = discourse.lastHeard((e) => e.plural && e.type === 'person');
  if (heard) return heard.entity;
  const start = words[phrase.first]!.start;
  const named = lastBefore(joints.pairs, start, ({ span }) => span.start);
  return named ? joints.of([named.first, named.second]) : null;
}
