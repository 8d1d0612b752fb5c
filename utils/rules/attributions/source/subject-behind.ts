/** The subject behind its verb, where the content stands before both: "“It is shut,” said Roe". */
import type { VerbGroup } from '../../text/verbs.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom } from './phrase-after.ts';
import type { Source } from './source.ts';
import { isTimePhrase } from './time-phrase.ts';

export function subjectBehind(r: Reading, group: VerbGroup, floor: number, ceiling: number): Source | null {
  if (group.form !== 'finite' || group.passive || group.first <= floor || !joins(r, group.first - 1))
    return null;
  const source = phraseFrom(r, group.last, ceiling, 'after');
  return source && r.regionAt(source.first) < 0 && !isTimePhrase(r, source.core) ? source : null;
}

/** Does the token join a content to the clause behind it: a comma, a closing mark, a dash? */
export const joins = (r: Reading, i: number) =>
  /^[,—–]$/.test(r.tokens[i]!.text) || (r.regionAt(i) >= 0 && r.regionTokens[r.regionAt(i)]!.last === i + 1);
