/** Two or more voices that speak as one: "The UN and the EU", "King and Weeks", "the couple". */
import { type Entity, newEntity } from './entity.ts';

export class Joints {
  private readonly byMembers = new Map<string, Entity>();
  private readonly ids = new Map<Entity, number>();

  of(members: readonly Entity[]): Entity {
    const key = members
      .map((m) => this.id(m))
      .sort((a, b) => a - b)
      .join('+');
    let joint = this.byMembers.get(key);
    if (!joint) {
      const persons = members.every((m) => m.type === 'person');
      const groups = members.every((m) => m.type === 'unnamed' || !m.named);
      joint = newEntity(
        persons ? 'person' : groups ? 'unnamed' : 'organization',
        join(members.map((m) => m.name)),
      );
      joint.plural = true;
      joint.named = members.some((m) => m.named);
      joint.role = members.every((m) => m.role !== null && m.role === members[0]!.role)
        ? members[0]!.role
        : null;
      this.byMembers.set(key, joint);
    }
    return joint;
  }

  private id(entity: Entity): number {
    const known = this.ids.get(entity);
    if (known !== undefined) return known;
    this.ids.set(entity, this.ids.size);
    return this.ids.size - 1;
  }
}

const join = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
