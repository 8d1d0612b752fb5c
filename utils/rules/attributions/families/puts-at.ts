/** "S put the toll at 70", "a sum that S puts at £2m": a count or an estimate of somebody's. */

import type { VerbGroup } from '../../text/verbs.ts';
import type { Candidate, Family } from '../candidate.ts';
import { spanOf } from '../content/extent.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import type { Source } from '../source/source.ts';
import { subjectBefore } from '../source/subject.ts';

export const putsAt: Family = {
  name: 'puts-at',
  find: (r) => r.verbs.flatMap((verb) => candidate(r, verb) ?? []),
};

/** By judgement: with a number behind "at" it is a statement, but too rare in the annotated texts for weights. */
const LIKELIHOOD = 0.8;
/** Words of a number with unit: "between 40,000 and 45,000 people". */
const MAX_NUMBER = 8;

function candidate(r: Reading, verb: VerbGroup): Candidate | null {
  if (r.tokens[verb.head]!.lemma !== 'put' || verb.form !== 'finite' || verb.passive) return null;
  if (r.regionAt(verb.head) >= 0) return null;
  const { first: floor, last: ceiling } = r.stretchAt(verb.head);
  const at = atBehind(r, verb.last, ceiling);
  const end = at === null ? null : numberEnd(r, at + 1, ceiling);
  const subject = end === null ? null : subjectBefore(r, verb, floor);
  if (!subject || at === null || end === null) return null;
  const source = at === verb.last ? withoutThat(r, subject) : subject;
  const span = spanOf(r, at === verb.last ? at + 1 : verb.last, end);
  if (!span) return null;
  const { start, end: cueEnd } = r.tokens[verb.head]!;
  return {
    rule: 'puts-at',
    cue: { start, end: cueEnd },
    cueToken: verb.head,
    lemma: 'put',
    source,
    content: [span],
    features: sourceFeatures(r, source),
    known: LIKELIHOOD,
  };
}

/** Words of what is counted. */
const MAX_COUNTED = 15;

/** The "at" behind what is counted, with a number behind it. */
function atBehind(r: Reading, first: number, ceiling: number): number | null {
  for (let i = first; i + 1 < ceiling && i < first + MAX_COUNTED; i++) {
    const { lower, text } = r.tokens[i]!;
    if (/^[,;:()—–]$/.test(text) || r.regionAt(i) >= 0 || (r.verbAt(i) && !r.phrases.at(i))) return null;
    if (lower === 'at') return i;
  }
  return null;
}

/** "a sum that papers put at £2m": the pronoun stands for the sum. */
function withoutThat(r: Reading, source: Source): Source {
  const { first, core } = source;
  if (r.tokens[first]!.lower !== 'that' || core.first !== first || core.head === first) return source;
  return {
    ...source,
    first: first + 1,
    core: { ...core, first: first + 1, start: r.tokens[first + 1]!.start },
  };
}

/** Behind the phrases from token `first` on that hold a number, or null. */
function numberEnd(r: Reading, first: number, ceiling: number): number | null {
  let end: number | null = null;
  for (let i = first; i < ceiling && i < first + MAX_NUMBER; i++) {
    const { text, pos, lower } = r.tokens[i]!;
    if (/^[,;:.()—–]$/.test(text) || r.verbAt(i) || r.regionAt(i) >= 0) break;
    if (pos === 'NUM' || /\d/.test(text)) end = r.phrases.at(i)?.last ?? i + 1;
    else if (end !== null && i >= end && !/^(?:and|to|or)$/.test(lower)) break;
  }
  return end;
}
