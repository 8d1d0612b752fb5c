/** "S is adamant that C", "S made it clear that C": adjectives that tell how something was said, not what was thought. */

import { words } from '../../lexicon/words.ts';
import type { VerbGroup } from '../../text/verbs.ts';
import type { Candidate, WordFamily } from '../candidate.ts';
import { skipAdjuncts } from '../content/adjuncts.ts';
import { spanOf } from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { bare } from '../content/opening.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { subjectBefore } from '../source/subject.ts';
import { isTimePhrase } from '../source/time-phrase.ts';

export const adamant: WordFamily = {
  isCue: ({ lower }) => BEING.has(lower) || MADE.has(lower),
  at: candidate,
};

/** "confident", "hopeful" and their like tell of minds. */
const BEING = words('adamant insistent emphatic unequivocal clear');
/** "made clear", "made it plain", "made it known". */
const MADE = words('clear plain known explicit');
/** By judgement: too rare for weights; plainly a statement, but in the reporter's words. */
const LIKELIHOOD = 0.7;
/** Words between "clear" and "that": "made it clear to the crew on Friday that". */
const MAX_BETWEEN = 10;

function candidate(r: Reading, i: number): Candidate | null {
  if (r.regionAt(i) >= 0) return null;
  const cue = r.tokens[i]!;
  const verb = verbBefore(r, i);
  if (!verb) return null;
  const { first: floor, last: ceiling } = r.stretchAt(i);
  const source = subjectBefore(r, verb, floor);
  const start = source && contentAfter(r, i, ceiling);
  const features = source ? sourceFeatures(r, source) : [];
  // "The vote made clear that": a thing shows; "it is clear": nobody says.
  const speaks =
    !features.some((f) => NOBODY.test(f)) && !(cue.lower !== 'adamant' && features.includes('who:thing'));
  if (!source || !start || !speaks) return null;
  const span = spanOf(r, start, likelyEnd(r, start, ceiling, { kind: 'that', cue: r.tokens[verb.head]! }));
  if (!span) return null;
  return {
    rule: 'adamant',
    cue: { start: isMade(r, verb) ? r.tokens[verb.head]!.start : cue.start, end: cue.end },
    cueToken: i,
    lemma: cue.lower,
    source,
    content: [span],
    features,
    known: LIKELIHOOD,
  };
}

const NOBODY = /^who:(?:pronoun-(?:it|this|that|these|those|which|other))$/;

/** The "is" or "made" that the adjective belongs to. */
function verbBefore(r: Reading, i: number): VerbGroup | null {
  let k = i - 1;
  while (r.tokens[k]?.pos === 'ADV' && k > i - 3 && !r.verbAt(k)) k--;
  if (r.tokens[k]?.lower === 'it') k--;
  const group = r.verbAt(k);
  if (group?.form !== 'finite' || group.negated || group.modal || group.passive) return null;
  const { lower } = r.tokens[group.head]!;
  if (/^(?:be|is|are|was|were|been|remain|remains|remained)$/.test(lower))
    return BEING.has(r.tokens[i]!.lower) && k === i - 1 ? group : null;
  return isMade(r, group) && MADE.has(r.tokens[i]!.lower) ? group : null;
}

const isMade = (r: Reading, { head }: VerbGroup) => r.tokens[head]!.lemma === 'make';

/** Behind "that", at once or behind hearer and time; or a clause at once. */
function contentAfter(r: Reading, i: number, ceiling: number): number | null {
  // "clear Tuesday", "adamant sailors": the chunker takes the adjective and what follows for one phrase.
  const joined = r.phrases.at(i)?.first === i ? r.phrases.at(i) : null;
  const start = joined && isTimePhrase(r, joined) ? joined.last : i + 1;
  const that = skipAdjuncts(r, start, Math.min(ceiling, i + MAX_BETWEEN));
  if (that + 1 < ceiling && r.tokens[that]!.lower === 'that') return that + 1;
  const subject = start > i + 1 ? r.phrases.at(start) : (joined ?? r.phrases.at(start));
  const opens = subject?.first === start || subject === joined;
  return subject && start < ceiling && opens && bare(r, subject.first, ceiling) ? start : null;
}
