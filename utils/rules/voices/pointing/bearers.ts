/** Who bears an office: "the governor", "Norland's ambassador", "the senator from Vermont". */

import type { Entity } from '../entity.ts';
import { lastBefore } from '../search.ts';
import { fitsRole, type Office, officeKeys, readOffice, sameHead } from './descriptions.ts';

/** Of an office with more bearers nobody can tell which is meant. */
const MOST_BEARERS = 12;

export class Bearers {
  private readonly byOffice = new Map<string, Entity[]>();

  constructor(people: readonly Entity[]) {
    for (const person of people) {
      const office = person.role === null ? null : readOffice(person.role);
      if (!office) continue;
      for (const key of officeKeys(office.head)) {
        const known = this.byOffice.get(key);
        if (!known) this.byOffice.set(key, [person]);
        else if (known.length < MOST_BEARERS) known.push(person);
      }
    }
  }

  /** Whom the description fits, the one named last before `offset`; and whether it is the only one. */
  find(office: Office, offset: number): { entity: Entity; only: boolean } | null {
    const bearing = (this.byOffice.get(office.head) ?? []).filter((p) => hasOffice(p, office.head));
    const fitting = bearing.filter((person) => fitsRole(office, person));
    // "Premier Ana Ruiz …. The Norland premier": the text has told of one only, but not of where.
    if (fitting.length === 0)
      return bearing.length === 1 && isBare(bearing[0]!) ? { entity: bearing[0]!, only: false } : null;
    const before = fitting.filter((p) => (p.mentions[0]?.start ?? Infinity) < offset);
    const latest = (p: Entity) => lastBefore(p.mentions, offset, (m) => m.start)?.start ?? -1;
    const entity = before.sort((a, b) => latest(b) - latest(a))[0] ?? fitting[0]!;
    return { entity, only: fitting.length === 1 };
  }
}

const hasOffice = (person: Entity, head: string): boolean => {
  const role = readOffice(person.role ?? '');
  return !!role && (sameHead(role.head, head) || officeKeys(role.head).includes(head));
};

/** A title before the name and no more. */
const isBare = ({ role }: Entity): boolean => role !== null && !/\s/.test(role);
