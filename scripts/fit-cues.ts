/**
 * Fits the weights that tell how likely a candidate is right: `tsx scripts/fit-cues.ts train.jsonl`.
 *
 * train.jsonl holds one article a line: {id, text, attributions: [{source, cue, content: [{start, end}], cueLemma}]}, as
 * made from PolNeAR. Writes figures per feature (verb, complement, kind of subject …) to cue-weights.json; no text
 * of the corpus goes into the repository. Prints, per family, how many of its findings are right.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { overlaps } from '../utils/analysis/span.ts';
import type { Candidate } from '../utils/rules/attributions/candidate.ts';
import { candidatesOf } from '../utils/rules/attributions/find.ts';
import { type Reading, readFor } from '../utils/rules/attributions/reading.ts';
import { featuresOf } from '../utils/rules/attributions/weigh.ts';
import { REPORTING_VERBS } from '../utils/rules/lexicon/verbs.ts';
import { paragraphs, readDocument } from '../utils/rules/text/tokenise.ts';

const span = z.object({ start: z.number(), end: z.number() });
const spans = z.array(span);
const articleSchema = z.object({
  text: z.string(),
  attributions: z.array(
    z.object({ source: spans, cue: spans, content: spans, cueLemma: z.optional(z.nullable(z.string())) }),
  ),
});
type Gold = z.infer<typeof articleSchema>['attributions'][number];

interface Example {
  features: string[];
  right: boolean;
  rule: string;
}

const OUT = new URL('../utils/rules/lexicon/cue-weights.json', import.meta.url);
const EPOCHS = 12;
const RATE = 0.15;
/** Pulls weights to nothing; stronger means verbs seen a few times are told by their family alone. */
const DECAY = 0.0004;
/** Features seen fewer times say more about the corpus than about English. */
const MIN_COUNT = 4;
const MIN_WEIGHT = 0.03;
/** Words that share at least this much with the annotated content count as the same content. */
const SAME = 0.5;

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
function judge(r: Reading, candidate: Candidate, gold: readonly Gold[], sets: Set<number>[]): boolean | null {
  const cue = candidate.cue;
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
    if (match.cueLemma && cue && match.cue.some((c) => overlaps(c, cue)) && !isSpeech(match.cueLemma))
      return null;
    const source = candidate.source;
    if (!source) return match.source.length === 0;
    const here = { start: r.tokens[source.first]!.start, end: r.tokens[source.last - 1]!.end };
    return match.source.some((s) => overlaps(s, here));
  }
  if (cue && gold.some((g) => g.content.some((c) => overlaps(c, cue)))) return null;
  if (cue && gold.some((g) => g.cue.some((c) => overlaps(c, cue)) && g.cueLemma && !isSpeech(g.cueLemma)))
    return null;
  return false;
}

const isSpeech = (lemma: string) =>
  REPORTING_VERBS.has(lemma) || !/^[a-z]+$/.test(lemma) || NOMINAL.test(lemma);
const NOMINAL =
  /^(?:accord|according|statement|claim|per|word|words|allegation|accusation|announcement|in|from)$/;

function examplesOf(line: string): Example[] {
  const article = articleSchema.parse(JSON.parse(line));
  const blocks = paragraphs(article.text);
  const meta = {
    title: null,
    byline: null,
    publication: null,
    published: null,
    url: null,
    declaredLanguage: 'en',
  };
  const r = readFor(readDocument({ ...meta, text: article.text, blocks }));
  const sets = article.attributions.map((g) => words(r, g.content));
  return candidatesOf(r).flatMap((candidate) => {
    const right = judge(r, candidate, article.attributions, sets);
    return right === null ? [] : [{ features: featuresOf(candidate), right, rule: candidate.rule }];
  });
}

/** Logistic regression by AdaGrad; the order of the examples is shuffled by a fixed seed. */
function fitWeights(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const known = examples.map((e) => ({
    ...e,
    features: e.features.filter((f) => counts.get(f)! >= MIN_COUNT),
  }));
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = known.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [known[i], known[j]] = [known[j]!, known[i]!];
    }
    for (const { features, right } of known) {
      let sum = 0;
      for (const f of features) sum += weights.get(f) ?? 0;
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const f of features) {
        const gradient = error - DECAY * (weights.get(f) ?? 0) * 10;
        const square = (squares.get(f) ?? 1) + gradient * gradient;
        squares.set(f, square);
        weights.set(f, (weights.get(f) ?? 0) + (RATE * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

const file = process.argv[2];
if (!file) throw new Error('usage: tsx scripts/fit-cues.ts train.jsonl');
const examples = readFileSync(file, 'utf8').split('\n').filter(Boolean).flatMap(examplesOf);
const weights = [...fitWeights(examples)]
  .filter(([, w]) => Math.abs(w) >= MIN_WEIGHT)
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  OUT,
  `${JSON.stringify(Object.fromEntries(weights.map(([f, w]) => [f, Number(w.toFixed(2))])), null, 1)}\n`,
);

const rules = grouped(examples);
const table = new Map(weights);
for (const [rule, of] of [...rules].sort((a, b) => b[1].length - a[1].length)) {
  const strong = of.filter(
    (e) => 1 / (1 + Math.exp(-e.features.reduce((s, f) => s + (table.get(f) ?? 0), 0))) >= 0.5,
  );
  const right = (list: Example[]) => list.filter((e) => e.right).length;
  console.log(
    `${rule.padEnd(14)} candidates ${of.length} right ${right(of)}; kept ${strong.length}, of these right ${((100 * right(strong)) / (strong.length || 1)).toFixed(1)} %`,
  );
}

function grouped(list: readonly Example[]): Map<string, Example[]> {
  const map = new Map<string, Example[]>();
  for (const e of list) {
    const group = map.get(e.rule);
    if (group) group.push(e);
    else map.set(e.rule, [e]);
  }
  return map;
}
