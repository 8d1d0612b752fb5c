/** What was found for one source: the voice, and the way to it. */
import type { Attribution, Span } from '../../analysis/model.ts';
import type { Entity } from './entity.ts';

export interface Finding {
  entity: Entity;
  resolved: Attribution['resolved'];
  /** false: another voice could be meant. */
  certain: boolean;
  /** The part of the source that names or points. */
  name: Span | null;
  /** A mention of the voice that only this source tells: a description. */
  mention: Span | null;
}
