/**
 * `npm run fit:cues -- DIR`: fits the weights that tell how likely a candidate is right, from the part of a PolNeAR
 * checkout in DIR (its text/ and attributions/). Run fit:ends before: cues are judged by the contents whose ends it fits.
 *
 * Writes figures per feature (verb, complement, kind of subject …) to cue-weights.json; no text of the corpus goes into
 * the repository. Prints, per family, how many of its findings are right.
 */
import { writeFileSync } from 'node:fs';
import { overlaps } from '../utils/analysis/span.ts';
import type { Candidate } from '../utils/rules/attributions/candidate.ts';
import { NESTED } from '../utils/rules/attributions/features.ts';
import { candidatesOf } from '../utils/rules/attributions/find.ts';
import { type Reading, readFor } from '../utils/rules/attributions/reading.ts';
import { featuresOf } from '../utils/rules/attributions/weigh.ts';
import { featureNames } from '../utils/rules/attributions/weights.ts';
import { readDocument } from '../utils/rules/text/tokenise.ts';
import { type Example, fitWeights, probability } from './logistic.ts';
import { plainArticle } from './plain-article.ts';
import type { Annotated, AnnotatedArticle } from './polnear/annotations.ts';
import { readCorpora } from './polnear/corpus.ts';
import { isSpeech } from './polnear/speech.ts';

const USAGE = 'npm run fit:cues -- DIR   (a directory with text/ and attributions/; after fit:ends)';

interface Judged extends Example {
  readonly rule: string;
}

const OUT = new URL('../utils/rules/lexicon/cue-weights.json', import.meta.url);
/** Words that share at least this much with the annotated content count as the same content. */
const SAME = 0.5;

/** Features seen fewer times say more about the corpus than about English. */
const MIN_COUNT = 4;
/**
 * How strongly a weight is pulled to nothing. Words are pulled more than kinds of things, so that a verb seen a few
 * times is told by its class; what two features tell together only counts where it tells much more than each alone.
 */
const PULL = { rule: 0.5, kind: 4, verb: 12, together: 24 };

function pullOf(feature: string): number {
  if (feature.includes('|')) return PULL.together;
  if (feature.startsWith('lemma:')) return PULL.verb;
  return feature === 'bias' || feature.startsWith('rule:') ? PULL.rule : PULL.kind;
}

const words = (r: Reading, list: readonly { start: number; end: number }[]) =>
  new Set(
    r.tokens.flatMap((t, i) => (/[\p{L}\p{N}]/u.test(t.text) && list.some((s) => overlaps(s, t)) ? [i] : [])),
  );

function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const x of a) if (b.has(x)) common++;
  return common / (a.size + b.size - common || 1);
}

function within(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const x of a) if (b.has(x)) common++;
  return common / (a.size || 1);
}

/** Right, wrong, or null where the annotation says nothing of it (nested, or about thought instead of speech). */
function judge(
  r: Reading,
  candidate: Candidate,
  gold: readonly Annotated[],
  sets: Set<number>[],
): boolean | null {
  const cue = candidate.cue;
  if (candidate.features.includes(`behind:${NESTED}`)) return null;
  const content = words(r, candidate.content);
  const quoted = candidate.rule.includes('quote');
  let best = -1;
  let bestShare = 0;
  sets.forEach((set, i) => {
    // Follow-on quotations are added after weighing, so a quotation need only lie within the annotated content.
    const s = quoted ? within(content, set) : share(content, set);
    if (s > bestShare) {
      best = i;
      bestShare = s;
    }
  });
  const match = gold[best];
  if (match && bestShare >= SAME) {
    if (cue && match.cue.some((c) => overlaps(c, cue)) && !isSpeech(r, match)) return null;
    const source = candidate.source;
    if (!source) return match.source.length === 0;
    const here = { start: r.tokens[source.first]!.start, end: r.tokens[source.last - 1]!.end };
    return match.source.some((s) => overlaps(s, here));
  }
  if (cue && gold.some((g) => g.content.some((c) => overlaps(c, cue)))) return null;
  if (cue && gold.some((g) => g.cue.some((c) => overlaps(c, cue)) && !isSpeech(r, g))) return null;
  return false;
}

function examplesOf(article: AnnotatedArticle): Judged[] {
  const r = readFor(readDocument(plainArticle(article.text)));
  const sets = article.attributions.map((g) => words(r, g.content));
  return candidatesOf(r).flatMap((candidate) => {
    const right = judge(r, candidate, article.attributions, sets);
    return right === null
      ? []
      : [{ features: featureNames(featuresOf(candidate)), right, rule: candidate.rule }];
  });
}

const examples = readCorpora(USAGE, 1).flat().flatMap(examplesOf);
const weights = fitWeights(examples, { minCount: MIN_COUNT, pull: pullOf });
writeFileSync(OUT, `${JSON.stringify(weights, null, 1)}\n`);

const rules = grouped(examples);
for (const [rule, of] of [...rules].sort((a, b) => b[1].length - a[1].length)) {
  const strong = of.filter((e) => probability(e.features, weights) >= 0.5);
  const right = (list: Judged[]) => list.filter((e) => e.right).length;
  console.log(
    `${rule.padEnd(14)} candidates ${of.length} right ${right(of)}; kept ${strong.length}, of these right ${((100 * right(strong)) / (strong.length || 1)).toFixed(1)} %`,
  );
}

function grouped(list: readonly Judged[]): Map<string, Judged[]> {
  const map = new Map<string, Judged[]>();
  for (const e of list) {
    const group = map.get(e.rule);
    if (group) group.push(e);
    else map.set(e.rule, [e]);
  }
  return map;
}
