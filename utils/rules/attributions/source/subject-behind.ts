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
export function joins(r: Reading, i: number): boolean {
  const region = r.regionAt(i);
  if (region < 0) return /^[,—–]$/.test(r.tokens[i]!.text);
  const { first, last } = r.regionTokens[region]!;
  return last === i + 1 && !isNickname(r, first, last);
}

/** "Marta “Mo” Dunn said": one word in marks inside a name. */
const isNickname = (r: Reading, first: number, last: number) =>
  last - first === 3 && r.tokens[first - 1]?.pos === 'PROPN' && r.tokens[last]?.pos === 'PROPN';
