/** Who says, as tokens of the text. */
import type { NounPhrase } from '../../text/phrases.ts';

export interface Source {
  /** Tokens of the whole phrase, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** The chunk that names or points. */
  readonly core: NounPhrase;
  readonly how: 'adjacent' | 'aside' | 'relative' | 'carried' | 'ahead' | 'after' | 'by' | 'possessive';
  /** Of a carried one: whose clauses it is the subject of ("reporter", "last", "main", joined). */
  readonly role?: string;
}
