/** Every attribution of the text: the families' candidates, weighed, settled in one place, follow-ons added. */
import { contains, firstEndingAfter } from '../../analysis/span.ts';
import type { DraftAttribution } from '../drafts.ts';
import { isPulled, type TextDocument } from '../text/document.ts';
import { question } from '../text/forms.ts';
import { isCertain, isKept } from './bars.ts';
import type { Candidate } from './candidate.ts';
import { FAMILIES } from './families.ts';
import { addFollowOns } from './follow-on.ts';
import { kindOf } from './kind.ts';
import { nameOf } from './name.ts';
import { weighInside } from './nesting.ts';
import { type Reading, readFor } from './reading.ts';
import { settle, type Weighed } from './settle.ts';
import { likelihood } from './weigh.ts';

export function findAttributions(document: TextDocument): DraftAttribution[] {
  const r = readFor(document);
  const weighed = candidatesOf(r).map((candidate) => ({ candidate, likelihood: likelihood(candidate) }));
  const keep = (list: readonly Weighed[]) => settle(list.filter((w) => isKept(r, w.candidate, w.likelihood)));
  const settled = keep(weighInside(r, weighed, keep(weighed)));
  addFollowOns(
    r,
    settled.map((w) => w.candidate),
  );
  return settled.map((w) => draft(r, w));
}

export function candidatesOf(r: Reading): Candidate[] {
  const found = FAMILIES.map((family) => ('find' in family ? family.find(r) : []));
  // One walk for all families that begin with a word.
  for (let i = 0; i < r.tokens.length; i++) {
    const { form } = r.tokens[i]!;
    if (!isCue(form)) continue;
    for (const [k, family] of FAMILIES.entries()) {
      const candidate = 'isCue' in family && family.isCue(form) ? family.at(r, i) : null;
      if (candidate) found[k]!.push(candidate);
    }
  }
  return outsideTurns(found.flat().filter((c) => !repeats(r, c)));
}

/** As within quotation marks, nothing is told within what is there word for word. */
function outsideTurns(candidates: readonly Candidate[]): Candidate[] {
  const turns = candidates.filter((c) => c.verbatim).flatMap(({ content }) => content);
  return candidates.filter(({ cue, verbatim }) => {
    const turn = cue && turns[firstEndingAfter(turns, cue.start)];
    return verbatim || !turn || !contains(turn, cue);
  });
}
const isCue = question((form) => FAMILIES.some((family) => 'isCue' in family && family.isCue(form)));

function repeats(r: Reading, { content }: Candidate): boolean {
  return isPulled(r.document, content[0]?.start ?? 0);
}

function draft(r: Reading, { candidate, likelihood: p }: Weighed): DraftAttribution {
  const { source, cue, content, rule, verbatim } = candidate;
  const span = source && { start: r.tokens[source.first]!.start, end: r.tokens[source.last - 1]!.end };
  return {
    kind: verbatim ? 'direct' : kindOf(r, content, [...(cue ? [cue] : []), ...(span ? [span] : [])]),
    content,
    cue,
    source: span,
    name: source && nameOf(r, source),
    rule,
    certain: isCertain(r, candidate, p),
    sameVoiceAs: null,
  };
}
