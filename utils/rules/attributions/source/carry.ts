/** Subjects of the clauses before a verb, for verbs that have none of their own: "…, adding that", "… and said". */
import type { VerbGroup } from '../../text/verbs.ts';
import type { Reading } from '../reading.ts';
import type { Source } from './source.ts';

type Role = 'reporter' | 'last' | 'main' | 'object';

/** Remembers, within one stretch, whose verb came last and who reported last. */
export class Carry {
  private floor = -1;
  private readonly subjects: Record<'main' | 'last' | 'reporter' | 'nearest' | 'agent', Source | null> = {
    main: null,
    last: null,
    reporter: null,
    nearest: null,
    agent: null,
  };

  enter(floor: number): void {
    if (floor === this.floor) return;
    this.floor = floor;
    Object.assign(this.subjects, { main: null, last: null, reporter: null, nearest: null, agent: null });
  }

  note(r: Reading, subject: Source | null, reporting: boolean, agent: Source | null): void {
    if (!subject) return;
    const main = subject.how !== 'relative' && !isSubordinate(r, subject);
    if (main || !this.subjects.last) this.subjects.last = subject;
    if (main) this.subjects.main ??= subject;
    if (reporting) this.subjects.reporter = subject;
    this.subjects.nearest = subject;
    this.subjects.agent = agent;
  }

  /**
   * Who may be meant, the likeliest first: who said the thing before, the subject of the verb before, of the main
   * one; of an infinitive also the object before it ("led the firm to announce").
   */
  subjectsFor(r: Reading, group: VerbGroup): Source[] {
    const { nearest, agent } = this.subjects;
    const reporter = (group.form === 'gerund' && agent) || this.subjects.reporter;
    const hangs = nearest !== null && hangsOnVerb(r, group);
    const [main, last] = hangs ? [nearest, nearest] : [this.subjects.main, this.subjects.last];
    const inOrder: [Role, Source | null][] =
      group.form === 'infinitive'
        ? [
            ['last', last],
            ['reporter', reporter],
            ['main', main],
            ['object', objectBefore(r, group)],
          ]
        : [
            ['reporter', reporter],
            ['last', last],
            ['main', main],
          ];
    const distinct: { source: Source; roles: Role[] }[] = [];
    for (const [role, source] of inOrder) {
      if (!source) continue;
      const known = distinct.find((other) => other.source.core.head === source.core.head);
      if (known) known.roles.push(role);
      else distinct.push({ source, roles: [role] });
    }
    return distinct.map(({ source: { first, last, core }, roles }) => ({
      first,
      last,
      core,
      how: 'carried',
      role: roles.sort().join('+'),
    }));
  }
}

/** "as Roe went on to warn", "while Roe won by saying": whose clause it is, even if that clause depends on another. */
function hangsOnVerb(r: Reading, { form, first }: VerbGroup): boolean {
  // "of", "for" and "from" rather tell of an object ("accused the board of saying"), "while" and "on" of any clause.
  if (form === 'gerund') return /^(?:by|in|without)$/.test(r.tokens[first - 1]?.lower ?? '');
  const before = form === 'infinitive' ? r.verbAt(first - 1) : null;
  return before?.form === 'finite' && !before.passive;
}
function objectBefore(r: Reading, { first }: VerbGroup): Source | null {
  const phrase = r.regionAt(first - 1) < 0 ? r.phrases.at(first - 1) : null;
  return phrase?.last === first
    ? { first: phrase.first, last: phrase.last, core: phrase, how: 'carried' }
    : null;
}

/** "when Smith left": the subject of a clause that depends on another. */
function isSubordinate(r: Reading, { first }: Source): boolean {
  const before = r.tokens[first - 1];
  return (
    before !== undefined &&
    before.sentence === r.tokens[first]!.sentence &&
    (before.pos === 'SCONJ' ||
      before.pos === 'ADP' ||
      /^(?:when|while|as|after|before|because|if)$/.test(before.lower))
  );
}
