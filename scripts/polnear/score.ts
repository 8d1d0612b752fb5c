/**
 * Exact, partial and relation scores as in the literature, over words, so that marks and spaces never count.
 * exact: the same words. partial: the share of each found content that is annotated, and the other way round (Pareti et
 * al. 2013). relation: one-to-one, at least half of the words shared (Jaccard), and the sources touch.
 */
import type { Span } from '../../utils/analysis/model.ts';
import { overlaps } from '../../utils/analysis/span.ts';

export interface Item {
  readonly kind: string;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

export class Tally {
  annotated = 0;
  found = 0;
  exact = 0;
  relation = 0;
  partialFound = 0;
  partialAnnotated = 0;
}

/** Half of the words in common make two contents the same. */
const SAME = 0.5;
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

function wordsOf(text: string, spans: readonly Span[]): Set<number> {
  const words = new Set<number>();
  for (const { start, end } of spans)
    for (const match of text.slice(start, end).matchAll(WORD)) words.add(start + match.index);
  const first = Math.min(...words);
  // PolNeAR's contents hold the complementizer, ours do not.
  if (words.size > 1 && /^that\b/i.test(text.slice(first, first + 5))) words.delete(first);
  return words;
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Adds one article to `tallies` (by kind, and under "all"); answers the annotated items that nothing matched. */
export function addArticle(
  text: string,
  annotated: readonly Item[],
  found: readonly Item[],
  tallies: Map<string, Tally>,
): Item[] {
  const gold = annotated.map((item) => ({ item, words: wordsOf(text, item.content) }));
  const ours = found.map((item) => ({ item, words: wordsOf(text, item.content) }));
  const pairs = gold.flatMap((g, i) =>
    ours.map((o, j) => {
      const shared = common(g.words, o.words);
      return { i, j, share: shared / (g.words.size + o.words.size - shared || 1) };
    }),
  );
  pairs.sort((a, b) => b.share - a.share);
  const partner = new Map<number, { j: number; share: number }>();
  const taken = new Map<number, number>();
  for (const { i, j, share } of pairs) {
    if (share === 0 || partner.has(i) || taken.has(j)) continue;
    partner.set(i, { j, share });
    taken.set(j, i);
  }
  const all = union(ours);
  const goldWords = union(gold);
  const missed: Item[] = [];
  gold.forEach((g, i) => {
    const match = partner.get(i);
    const other = match && ours[match.j]!;
    const same = match !== undefined && match.share >= SAME && touch(g.item.source, other!.item.source);
    if (!same) missed.push(g.item);
    for (const tally of of(tallies, g.item.kind)) {
      tally.annotated++;
      tally.partialAnnotated += common(g.words, all) / (g.words.size || 1);
      if (match?.share === 1) tally.exact++;
      if (same) tally.relation++;
    }
  });
  ours.forEach((o, j) => {
    const i = taken.get(j);
    for (const tally of of(tallies, i === undefined ? o.item.kind : gold[i]!.item.kind)) {
      tally.found++;
      tally.partialFound += common(o.words, goldWords) / (o.words.size || 1);
    }
  });
  return missed;
}

const touch = (a: readonly Span[], b: readonly Span[]) =>
  a.length === 0 ? b.length === 0 : a.some((x) => b.some((y) => overlaps(x, y)));

function union(items: readonly { words: Set<number> }[]): Set<number> {
  const words = new Set<number>();
  for (const item of items) for (const word of item.words) words.add(word);
  return words;
}

function of(tallies: Map<string, Tally>, kind: string): Tally[] {
  return ['all', kind].map((name) => {
    const tally = tallies.get(name) ?? new Tally();
    tallies.set(name, tally);
    return tally;
  });
}

/** Precision, recall and F1 in percent, to one digit. */
export function row(hitFound: number, found: number, hitAnnotated: number, annotated: number): string {
  const p = found ? hitFound / found : 0;
  const r = annotated ? hitAnnotated / annotated : 0;
  const f = p + r ? (2 * p * r) / (p + r) : 0;
  return [p, r, f].map((n) => (100 * n).toFixed(1).padStart(5)).join(' ');
}
