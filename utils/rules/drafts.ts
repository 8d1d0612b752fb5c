/**
 * What the rule families yield on the way to the analysis: findings with spans and reasons, but without ids and
 * voices. `attributions/` makes the first, `figures/` the second, `voices/` turns both into the final lists.
 */
import type { Attribution, Figure } from '../analysis/model.ts';

export interface DraftAttribution
  extends Pick<Attribution, 'kind' | 'content' | 'cue' | 'source' | 'name' | 'rule' | 'certain'> {
  /**
   * The source of a follow-on quotation or of a cue whose subject stands elsewhere ("… and said"): index of the
   * draft whose voice it shares. Only set where `source` is null.
   */
  sameVoiceAs: number | null;
}

/** `links[].to` is an index into the list of drafts; ids come at the end. */
export interface DraftFigure extends Omit<Figure, 'id' | 'by' | 'creditedIn' | 'links'> {
  links: { to: number; relation: Figure['links'][number]['relation'] }[];
}
