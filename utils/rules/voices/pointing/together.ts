/** "the economists": persons with names who spoke together, if each of them is one. */
import { familyOf } from '../../lexicon/families.ts';
import type { Entity } from '../entity.ts';
import { isPersonNoun, singular } from '../nouns.ts';
import { isPlain } from '../phrases/keys.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import type { Scene } from '../scene.ts';
import { bare } from '../words.ts';
import { readOffice, sameHead } from './descriptions.ts';
import type { Joints } from './joint.ts';

export function togetherMeant(
  { words, discourse }: Scene,
  joints: Joints,
  phrase: Range & NounPart,
): Entity | null {
  const head = bare(words[phrase.head]!);
  const noun = singular(head);
  if (noun === head || !isPersonNoun(noun) || !isPlain(phrase)) return null;
  if (!/^(?:the|these)$/.test(words[phrase.first]!.lower)) return null;
  const joint = discourse.lastHeard((entity) => {
    const members = entity.type === 'person' ? joints.membersOf(entity) : [];
    return members.length > 0 && members.every((member) => isOne(member, noun));
  });
  // "Three other economists said no. The economists …"
  const group = discourse.lastHeard((e) => e.type === 'unnamed' && familyOf(e.head ?? '') === familyOf(noun));
  return joint && (!group || group.start < joint.start) ? joint.entity : null;
}

function isOne({ role }: Entity, noun: string): boolean {
  const office = role === null ? null : readOffice(role.toLowerCase());
  const head = office?.head.split('-').at(-1) ?? '';
  return sameHead(head, noun) || (head !== '' && familyOf(head) === familyOf(noun));
}
