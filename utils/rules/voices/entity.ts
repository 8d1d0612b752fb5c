/** Whoever or whatever can be credited, while the rules are still at work; speakers and sources come of them. */
import type { Source, Span } from '../../analysis/model.ts';
import type { Gender } from '../lexicon/titles.ts';

export interface Entity {
  readonly type: 'person' | Source['kind'];
  name: string;
  role: string | null;
  /** false: told by a description only. */
  named: boolean;
  gender: Gender | null;
  /** Two persons speaking together, a group: "they". */
  plural: boolean;
  /** Where its name or description stands; may repeat until the end. */
  mentions: Span[];
  /** Forms to look for in the text, each a list of words in lower case. */
  forms: string[][];
  /** What a document leans on. */
  chain: string | null;
  /** The noun that describes it, singular, lower case: what "the report" can point back to. */
  head: string | null;
  /** Nouns that the text describes a named body by, singular, lower case. */
  kinds: Set<string>;
  /** true: "the witness" of whom nothing was said before; may well be someone with a name. */
  pointsNowhere: boolean;
}

export function newEntity(type: Entity['type'], name: string): Entity {
  return {
    type,
    name,
    role: null,
    named: true,
    gender: null,
    plural: false,
    mentions: [],
    forms: [],
    chain: null,
    head: null,
    kinds: new Set(),
    pointsNowhere: false,
  };
}
