/** "the 4 million expected by S", "a rise forecast by S", "the crowd expected by S to come": a forecast in passing. */
import type { Candidate, WordFamily } from '../candidate.ts';
import { spanOf } from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { chainStart } from '../source/chain.ts';
import { phraseFrom } from '../source/phrase-after.ts';
import { isTimePhrase } from '../source/time-phrase.ts';

export const expectedBy: WordFamily = {
  isCue: ({ lower }) => FORESEEN.test(lower),
  at: candidate,
};

const FORESEEN = /^(?:expected|forecast|forecasted|predicted|projected|estimated|anticipated)$/;
/** By judgement: too rare in the annotated texts for weights; plainly somebody's forecast. */
const LIKELIHOOD = 0.78;

function candidate(r: Reading, i: number): Candidate | null {
  const { first: floor, last: ceiling } = r.stretchAt(i);
  if (i + 2 >= ceiling || r.tokens[i + 1]!.lower !== 'by' || r.regionAt(i) >= 0) return null;
  const source = phraseFrom(r, i + 2, ceiling, 'by');
  // "widely expected by"
  const end = r.tokens[i - 1]?.pos === 'ADV' ? i - 1 : i;
  // "the 6 million forecast": to the tagger a noun.
  const whole = r.phrases.at(i)?.last === i + 1 ? r.phrases.at(i) : chainStart(r, end, floor);
  if (!source || !whole || whole.first === i || !isSomebody(r, source.core)) return null;
  const span = spanOf(r, whole.first, end);
  if (!span) return null;
  const { start } = r.tokens[i]!;
  return {
    rule: 'expected-by',
    cue: { start, end: r.tokens[i + 1]!.end },
    cueToken: i,
    lemma: 'expect',
    source,
    content: [span, ...whatItWillDo(r, source.last, ceiling)],
    features: sourceFeatures(r, source),
    known: LIKELIHOOD,
  };
}

/** Not "expected by Friday", "estimated by hand", "projected by 2%". */
const isSomebody = (r: Reading, core: Parameters<typeof isTimePhrase>[1]) =>
  !isTimePhrase(r, core) &&
  core.kind !== 'pronoun' &&
  r.tokens[core.first]!.pos !== 'NUM' &&
  (core.kind === 'name' || core.last - core.first > 1 || r.tokens[core.head]!.lower.endsWith('s'));

function whatItWillDo(r: Reading, i: number, ceiling: number): Candidate['content'] {
  if (i >= ceiling || r.verbAt(i)?.form !== 'infinitive') return [];
  const span = spanOf(r, i, likelyEnd(r, i, ceiling, { kind: 'infinitive', cue: null }));
  return span ? [span] : [];
}
