/** Statements within a statement: "Dunn said the police had told him that …". */
import { contains, cover, firstEndingAfter, inOrder } from '../../analysis/span.ts';
import type { Reading } from './reading.ts';
import type { Weighed } from './settle.ts';
import { likelihoodInside } from './weigh.ts';

/**
 * All candidates; those that stand wholly inside a content of `outer` weighed as such. They are never likelier than
 * the statement around them: if that is none, the clause does not begin anew.
 */
export function weighInside(r: Reading, all: readonly Weighed[], outer: readonly Weighed[]): Weighed[] {
  const contents = outer
    .flatMap(({ candidate, likelihood }) =>
      candidate.content.map(({ start, end }) => ({ start, end, likelihood })),
    )
    .sort(inOrder);
  const outermost: typeof contents = [];
  for (const span of contents) if (span.end > (outermost.at(-1)?.end ?? 0)) outermost.push(span);
  return all.map((w) => {
    const { cue, source, content, features } = w.candidate;
    if (!cue || !source || source.how === 'carried' || features.includes('tense:infinitive')) return w;
    const around = outermost[firstEndingAfter(outermost, cue.start)];
    const whole = cover([...content, cue, { start: r.tokens[source.first]!.start, end: cue.end }]);
    if (!around || !contains(around, whole)) return w;
    const inside = Math.min(around.likelihood, likelihoodInside(w.candidate));
    return { candidate: w.candidate, likelihood: Math.max(w.likelihood, inside) };
  });
}
