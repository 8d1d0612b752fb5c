/** "S is adamant that C": adjectives that tell how something was said, not what was thought. */

import { atEach, type Candidate, type Family } from '../candidate.ts';
import { spanOf } from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { subjectBefore } from '../source/subject.ts';

export const adamant: Family = {
  name: 'adamant',
  find: (r) => atEach(r, ({ pos, lower }) => pos !== 'PUNCT' && SAYING.has(lower), candidate),
};

/** "confident", "hopeful" and their like tell of minds. */
const SAYING = new Set('adamant insistent emphatic unequivocal'.split(' '));
/** By judgement: too rare for weights; plainly a statement, but in the reporter's words. */
const LIKELIHOOD = 0.7;

function candidate(r: Reading, i: number): Candidate | null {
  const verb = r.regionAt(i) < 0 ? r.verbAt(i - 1) : null;
  if (
    verb?.form !== 'finite' ||
    verb.negated ||
    !/^(?:be|is|are|was|were|remain|remained)$/.test(r.tokens[verb.head]!.lower)
  )
    return null;
  const { first: floor, last: ceiling } = r.stretchAt(i);
  const source = subjectBefore(r, verb, floor);
  const that = r.tokens[i + 1]?.lower === 'that';
  const start = that ? i + 2 : i + 1;
  const clause = start < ceiling && (that || opensClause(r, start, ceiling));
  const span =
    clause && spanOf(r, start, likelyEnd(r, start, ceiling, { kind: 'that', cue: r.tokens[verb.head]! }));
  if (!source || !span) return null;
  const cue = r.tokens[i]!;
  return {
    rule: 'adamant',
    cue: { start: cue.start, end: cue.end },
    cueToken: i,
    lemma: cue.lower,
    source,
    content: [span],
    features: sourceFeatures(r, source),
    known: LIKELIHOOD,
  };
}

/** A subject with its verb at once. */
function opensClause(r: Reading, start: number, ceiling: number): boolean {
  const subject = r.phrases.at(start);
  return subject?.first === start && subject.last < ceiling && r.verbAt(subject.last)?.form === 'finite';
}
