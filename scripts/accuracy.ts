/**
 * `npm run accuracy -- DIR`: how well attributions are found in a PolNeAR checkout's part (DIR holds text/ and
 * attributions/ as published). Prints exact, partial and relation scores per kind, for the annotations that report speech
 * or where information comes from (verbs and nouns of the lexicon, "according to", marks) and then for all of them.
 */
import { overlaps } from '../utils/analysis/span.ts';
import { findAttributions } from '../utils/rules/attributions/find.ts';
import { kindOf } from '../utils/rules/attributions/kind.ts';
import { type Reading, readFor } from '../utils/rules/attributions/reading.ts';
import { REPORTING_VERBS } from '../utils/rules/lexicon/verbs.ts';
import { readDocument } from '../utils/rules/text/tokenise.ts';
import { plainArticle } from './plain-article.ts';
import type { Annotated } from './polnear/annotations.ts';
import { readCorpora } from './polnear/corpus.ts';
import { outermost } from './polnear/outermost.ts';
import { addArticle, type Item, row, Tally } from './polnear/score.ts';
import { cueLemmas, isSpeech } from './polnear/speech.ts';

const USAGE = 'npm run accuracy -- DIR   (a directory with text/ and attributions/)';

const articles = readCorpora(USAGE, 1).flat();
const readings = articles.map(({ text }) => readFor(readDocument(plainArticle(text))));

for (const speechOnly of [true, false]) {
  const tallies = new Map<string, Tally>();
  const misses = new Map<string, number>();
  articles.forEach((article, i) => {
    const r = readings[i]!;
    const other = article.attributions.filter((a) => speechOnly && !isSpeech(r, a));
    const annotated = article.attributions
      .filter((a) => !other.includes(a))
      .map((a): Item => ({ ...a, kind: kindOf(r, a.content, [...a.cue, ...a.source]) }));
    const found = outermost(findAttributions(r.document))
      // What stands on annotations that are left out is neither right nor wrong.
      .filter((f) => !other.some((a) => a.content.some((c) => f.content.some((d) => overlaps(c, d)))))
      .map((f): Item => ({ kind: f.kind, content: f.content, source: f.source ? [f.source] : [] }));
    for (const miss of addArticle(article.text, annotated, found, tallies)) {
      const name = pattern(r, miss as Item & Annotated);
      misses.set(name, (misses.get(name) ?? 0) + 1);
    }
  });
  console.log(speechOnly ? 'Speech and where information comes from' : 'All annotations, of thought too');
  for (const kind of ['all', 'direct', 'mixed', 'indirect']) {
    const t = tallies.get(kind) ?? new Tally();
    console.log(
      `  ${kind.padEnd(9)} exact ${row(t.exact, t.found, t.exact, t.annotated)}   partial ${row(t.partialFound, t.found, t.partialAnnotated, t.annotated)}   relation ${row(t.relation, t.found, t.relation, t.annotated)}   (P R F1; ${t.annotated} annotated, ${t.found} found)`,
    );
  }
  const frequent = [...misses].sort((a, b) => b[1] - a[1]).slice(0, 12);
  console.log(`  most missed: ${frequent.map(([name, count]) => `${name} ${count}`).join(', ')}`);
}
console.log(`${articles.length} articles`);

/** "C before S say": the order of the parts and the cue's verb. */
function pattern(r: Reading, a: Item & Annotated): string {
  const cue = cueLemmas(r, a).find((w) => REPORTING_VERBS.has(w)) ?? cueLemmas(r, a).at(-1) ?? 'no cue';
  const [first] = a.content;
  const before = a.cue[0] && first && first.start < a.cue[0].start;
  return `${before ? 'C … ' : ''}${a.source.length ? 'S ' : ''}${cue}${before ? '' : ' C'}`;
}
