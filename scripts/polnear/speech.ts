/** PolNeAR annotates thought, stance and intention too; what a reader of "who said what" asks for is speech. */
import { overlaps } from '../../utils/analysis/span.ts';
import type { Reading } from '../../utils/rules/attributions/reading.ts';
import { REPORTING_NOUNS } from '../../utils/rules/lexicon/nouns.ts';
import { REPORTING_VERBS } from '../../utils/rules/lexicon/verbs.ts';
import type { Annotated } from './annotations.ts';

/** Lemmas of the words of an annotated cue. */
export const cueLemmas = (r: Reading, { cue }: Annotated): string[] =>
  r.tokens.filter((t) => cue.some((c) => overlaps(c, t))).map((t) => t.lemma);

/** Reports speech, or where information comes from: by verbs and nouns of the lexicon, "according to", a mark, or no cue. */
export function isSpeech(r: Reading, annotated: Annotated): boolean {
  const lemmas = cueLemmas(r, annotated);
  return (
    lemmas.length === 0 ||
    lemmas.some(
      (w) => REPORTING_VERBS.has(w) || REPORTING_NOUNS.has(w) || w.startsWith('accord') || !/\p{L}/u.test(w),
    )
  );
}
