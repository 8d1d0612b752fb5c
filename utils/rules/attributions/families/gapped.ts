/** "a move that S said hurt the talks": what S says is the rest of a relative clause, whose subject stands before it. */

import type { Candidate, Family } from '../candidate.ts';
import { spanOf } from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { type VerbCue, verbCues } from '../cues.ts';
import { sourceFeatures, verbFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { RELATIVE } from '../source/chain.ts';

export const gapped: Family = {
  find: (r) => verbCues(r).flatMap((cue) => candidate(r, cue) ?? []),
};

function candidate(r: Reading, cue: VerbCue): Candidate | null {
  const { group, source, floor, ceiling } = cue;
  if (source?.how !== 'adjacent' || group.form !== 'finite' || group.passive || source.first <= floor + 1)
    return null;
  const pronoun = source.first - 1;
  // Without a thing before it, "that" opens a clause of its own ("He said that she said …").
  if (!RELATIVE.has(r.tokens[pronoun]!.lower) || !stands(r, pronoun - 1)) return null;
  const verb = r.verbAt(group.last);
  if (!verb || verb.first !== group.last || verb.form !== 'finite' || r.regionAt(verb.first) >= 0)
    return null;
  const limit = r.tokens[pronoun - 1]!.text === ',' ? closingComma(r, group.last, ceiling) : ceiling;
  const end = likelyEnd(r, group.last, limit, { kind: 'clause', cue: r.tokens[group.head]! });
  const span = spanOf(r, group.last, end);
  if (!span) return null;
  const { start, end: cueEnd } = r.tokens[group.head]!;
  return {
    rule: 'gapped',
    cue: { start, end: cueEnd },
    cueToken: group.head,
    lemma: cue.lemma,
    source,
    content: [span],
    features: [...sourceFeatures(r, source), ...verbFeatures(r, cue)],
  };
}

/** A relative clause that begins behind a comma ends with one, or with its sentence. */
function closingComma(r: Reading, first: number, ceiling: number): number {
  let i = first;
  while (i < ceiling && r.tokens[i]!.text !== ',') i++;
  return i;
}

/** The antecedent: a noun phrase that ends here, perhaps with a comma behind it. */
function stands(r: Reading, at: number): boolean {
  const end = r.tokens[at]!.text === ',' ? at - 1 : at;
  const phrase = r.phrases.at(end);
  return phrase !== null && phrase.last === end + 1 && phrase.kind !== 'pronoun';
}
