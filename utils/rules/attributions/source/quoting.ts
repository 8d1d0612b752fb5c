/** "The Post quoted Roe as saying C", "C, Roe was quoted as saying": who speaks is who is quoted. */
import type { VerbGroup } from '../../text/verbs.ts';
import type { Reading } from '../reading.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { Source } from './source.ts';
import { subjectBefore } from './subject.ts';

/** Words of the one quoted, with office. */
const MAX_QUOTED = 15;

export interface Quoting {
  /** First token of the clause that quotes. */
  readonly first: number;
  /** Who is quoted. */
  readonly source: Source;
}

/** Of the gerund of "quoted … as saying", else null. */
export function quotingBefore(r: Reading, { form, first }: VerbGroup, floor: number): Quoting | null {
  const as = first - 1;
  if (form !== 'gerund' || as <= floor || r.tokens[as]!.lower !== 'as') return null;
  for (let i = as - 1; i > floor && i > as - MAX_QUOTED; i--) {
    const verb = r.regionAt(i) < 0 ? r.verbAt(i) : null;
    if (!verb) continue;
    if (!/^(?:quote|cite)$/.test(r.tokens[verb.head]!.lemma) || verb.form !== 'finite') return null;
    const subject = subjectBefore(r, verb, floor);
    const quoted = verb.passive ? subject : phraseEndingAt(r, as - 1, verb.last, 'adjacent', true);
    return subject && quoted && { first: subject.first, source: quoted };
  }
  return null;
}
