/** Two or more voices that speak as one: "The UN and the EU", "King and Weeks", "the couple". */
import type { Span } from '../../../analysis/model.ts';
import { type Entity, newEntity } from '../entity.ts';
import { pluralRole } from '../names/role-number.ts';
import type { Pair } from './pairs.ts';

export class Joints {
  private readonly byMembers = new Map<string, Entity>();
  private readonly members = new Map<Entity, readonly Entity[]>();
  private readonly ids = new Map<Entity, number>();
  private readonly spans = new Map<string, Span[]>();

  /** `pairs` are the places where two persons are named together. */
  constructor(readonly pairs: readonly Pair[]) {
    for (const { first, second, span } of pairs) {
      const key = this.key([first, second]);
      const known = this.spans.get(key);
      if (known) known.push(span);
      else this.spans.set(key, [span]);
    }
  }

  /** Who speaks together in it; nobody where it is no joint voice. */
  membersOf(entity: Entity): readonly Entity[] {
    return this.members.get(entity) ?? [];
  }

  /**
   * `written`: the words of the source, which name a joint voice of whom not everyone has a name; `names`: what its
   * members are called there ("her two deputies").
   */
  of(
    members: readonly Entity[],
    written?: string,
    names: readonly string[] = members.map((m) => m.name),
  ): Entity {
    const key = this.key(members);
    let joint = this.byMembers.get(key);
    if (!joint) {
      const persons = members.every((m) => m.type === 'person');
      const groups = members.every((m) => m.type === 'unnamed' || !m.named);
      joint = newEntity(
        persons ? 'person' : groups ? 'unnamed' : 'organization',
        written !== undefined && members.some((m, i) => !m.named && names[i] === m.name)
          ? written
          : join(names),
      );
      joint.plural = true;
      joint.mentions.push(...(this.spans.get(key) ?? []));
      joint.named = members.some((m) => m.named);
      const [first] = members;
      joint.role =
        members.every((m) => m.role === first!.role) && first!.role ? pluralRole(first!.role) : null;
      this.members.set(joint, members);
      this.byMembers.set(key, joint);
    }
    return joint;
  }

  private key(members: readonly Entity[]): string {
    return members
      .map((m) => this.id(m))
      .sort((a, b) => a - b)
      .join('+');
  }

  private id(entity: Entity): number {
    const known = this.ids.get(entity);
    if (known !== undefined) return known;
    this.ids.set(entity, this.ids.size);
    return this.ids.size - 1;
  }
}

/** "Ana and Leo Hart" where both are Harts. */
function join(names: readonly string[]): string {
  if (names.length > 2) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const [first, second] = names.map((name) => name.split(' '));
  const shared = first!.length > 1 && second!.length > 1 && first!.at(-1) === second!.at(-1);
  return `${(shared ? first!.slice(0, -1) : first!).join(' ')} and ${second!.join(' ')}`;
}
