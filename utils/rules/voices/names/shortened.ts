/** What a text leaves of a body's name when it names it again: "the Health Department", "the Quill Center". */
import { COUNTRIES, DEMONYMS } from '../../lexicon/places.ts';
import { words } from '../../lexicon/words.ts';
import type { Entity } from '../entity.ts';

/** What these are called alone is the nation's own, also in a text about a state's. */
const NATIONAL = new Set([
  ...['white house', 'supreme court', 'high court', 'national guard', 'coast guard'],
  ...['democratic', 'republican', 'conservative', 'liberal', 'green', 'labour', 'labor'].map(
    (w) => `${w} party`,
  ),
  ...[
    'justice',
    'state',
    'treasury',
    'defense',
    'energy',
    'labor',
    'education',
    'agriculture',
    'commerce',
  ].map((w) => `${w} department`),
]);
/** With one of these before it a name is another body's of the same kind. */
const OTHER = words('international global world european american former junior young');

interface Shortening {
  /** Null where more than one body is left with these words. */
  entity: Entity | null;
  /** Word at which the text first gives the whole name. */
  at: number;
  /** What the whole name has more. */
  readonly dropped: string;
}

export class Shortened {
  private readonly byKey = new Map<string, Shortening>();

  /** `key` is of a whole name that the text gives at the word `at`; `written` so, and not with its kind at the end. */
  add(key: string, entity: Entity, at: number, written: boolean): void {
    const parts = key.split(' ');
    // "Norland’s Harbour Board" is no other country's.
    for (let start = written ? 1 : 0; start <= parts.length - FEWEST; start++)
      this.remember(parts.slice(start).join(' '), { entity, at, dropped: parts.slice(0, start).join(' ') });
    // "the Quill Center" of a "Quill Center for Tidal Studies"
    const of = parts.findIndex((part) => /^(?:of|for)$/.test(part));
    if (of >= FEWEST)
      this.remember(parts.slice(0, of).join(' '), { entity, at, dropped: parts.slice(of).join(' ') });
  }

  /** Said of the body without being its name. */
  describe(key: string, entity: Entity): void {
    this.remember(key, { entity, at: Infinity, dropped: '' });
  }

  /** The body that a description in these words means: "the credit union". */
  described(key: string): Entity | null {
    return this.byKey.get(key)?.entity ?? null;
  }

  /** The body that a name in these words means at the word `at`, once its whole name was given. */
  named(key: string, at: number): Entity | undefined {
    const known = this.byKey.get(key);
    if (!known?.entity || known.at >= at || OTHER.has(known.dropped)) return undefined;
    return NATIONAL.has(key) && !isNation(known.dropped) ? undefined : known.entity;
  }

  private remember(key: string, found: Shortening): void {
    const known = this.byKey.get(key);
    if (!known) this.byKey.set(key, found);
    else if (known.entity !== found.entity) known.entity = null;
    else known.at = Math.min(known.at, found.at);
  }
}

/** A single word may be any body's. */
const FEWEST = 2;

const isNation = (key: string): boolean =>
  COUNTRIES.has(key) || DEMONYMS.has(key) || /^(?:the )?united (?:states|kingdom)$/.test(key);
