/** "C, it was reported by S", "O was accused by S of C", "was criticised by S for C": the speaker behind "by". */

import { verbClass } from '../../lexicon/verb-classes.ts';
import { words } from '../../lexicon/words.ts';
import type { Candidate, Family } from '../candidate.ts';
import { spanOf } from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { type VerbCue, verbCues } from '../cues.ts';
import { lengthFeature, sourceFeatures, verbFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom } from '../source/phrase-after.ts';
import type { Source } from '../source/source.ts';
import { isTimePhraseAt } from '../source/time-phrase.ts';

export const passive: Family = {
  find: (r) => verbCues(r).flatMap((cue) => candidate(r, cue) ?? []),
};

/** By judgement: with what was said behind it this is a statement, but too rare in the annotated texts for weights. */
const LIKELIHOOD = 0.78;
/** Classes of verbs that take, besides whom they are said of, what was said: "accused of", "urged to", "hailed as". */
const LINKING = words('blame praise name direct warn ask answer say');
const LINK = /^(?:of|for|as|to|that|over|whether)$/;
/** Words between "as" and "by": "described as the best of the year by". */
const MAX_NAMING = 12;

function candidate(r: Reading, cue: VerbCue): Candidate | null {
  const { group } = cue;
  if (group.form !== 'finite' || !cue.source || cue.source.how === 'carried') return null;
  const parts = behindBy(r, cue) ?? namedBy(r, cue);
  if (!parts) return null;
  const { source, rest, linked } = parts;
  const about = spanOf(r, cue.source.first, cue.source.last);
  const { start, end } = r.tokens[group.head]!;
  const speaker = sourceFeatures(r, source);
  const told = rest !== null && linked && tells(r, cue, source) && !speaker.includes('who:thing');
  return {
    rule: 'said-by',
    cue: { start, end },
    cueToken: group.head,
    lemma: cue.lemma,
    source,
    content: [...(about ? [about] : []), ...(rest ? [rest] : [])],
    ...(told ? { known: LIKELIHOOD } : {}),
    features: [
      ...speaker,
      ...verbFeatures(r, cue),
      `linked:${linked}`,
      lengthFeature(cue.ceiling - source.last),
    ],
  };
}

/** Not "attacked by rebels over the weekend", "called by friends to help": acts, with what tells when and why. */
function tells(r: Reading, { group, lemma }: VerbCue, { last }: Source): boolean {
  if (group.negated || group.modal || !LINKING.has(verbClass(lemma)) || lemma === 'call') return false;
  if (verbClass(lemma) === 'say' && !group.passive) return false;
  return !isTimePhraseAt(r, last + 1) && (lemma !== 'attack' || r.tokens[last + 1]!.lower.endsWith('ing'));
}

interface Parts {
  readonly source: Source;
  /** What was said, behind speaker or verb; the verb's subject is told apart. */
  readonly rest: Candidate['content'][number] | null;
  readonly linked: boolean;
}

/** "accused by S of C". */
function behindBy(r: Reading, { group, lemma, ceiling }: VerbCue): Parts | null {
  const by = group.last;
  if (by + 1 >= ceiling || r.tokens[by]!.lower !== 'by') return null;
  const whole = phraseFrom(r, by + 1, ceiling, 'by');
  const source = whole && untilLink(r, whole, lemma);
  if (!source) return null;
  const linked = LINK.test(r.tokens[source.last]?.lower ?? '');
  const end = likelyEnd(r, source.last, ceiling, { kind: 'preposition', cue: null });
  return { source, rest: linked ? spanOf(r, source.last, end) : null, linked };
}

/** "accused by the union of theft": the preposition belongs to the verb, not to the speaker. */
function untilLink(r: Reading, source: Source, lemma: string): Source {
  const link = lemma === 'accuse' ? 'of' : /^(?:blame|praise)$/.test(verbClass(lemma)) ? 'for' : null;
  const { core } = source;
  return link && core.last < source.last && r.tokens[core.last]!.lower === link
    ? { ...source, last: core.last }
    : source;
}

/** "described as C by S". */
function namedBy(r: Reading, { group, ceiling }: VerbCue): Parts | null {
  if (r.tokens[group.last]?.lower !== 'as') return null;
  const stop = Math.min(ceiling - 1, group.last + MAX_NAMING);
  for (let i = group.last + 2; i < stop; i++) {
    const { text, lower } = r.tokens[i]!;
    if (/^[,;:()—–]$/.test(text) || r.verbAt(i)) return null;
    if (lower !== 'by' || r.regionAt(i) >= 0) continue;
    const source = phraseFrom(r, i + 1, ceiling, 'by');
    return source && { source, rest: spanOf(r, group.last, i), linked: true };
  }
  return null;
}
