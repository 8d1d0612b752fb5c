/** Two persons that the text joins by "and": "King and Weeks". Who "both men" are. */
import type { Span } from '../../../analysis/model.ts';
import type { Entity } from '../entity.ts';
import type { Scene } from '../scene.ts';

export interface Pair {
  readonly first: Entity;
  readonly second: Entity;
  readonly span: Span;
}

/** Between the names at most "and" with a comma or the like. */
const WIDEST_GAP = 3;

/** In text order. */
export function coordinatedPairs({ runs, people, words }: Scene): Pair[] {
  const pairs: Pair[] = [];
  for (const [i, b] of runs.entries()) {
    const a = runs[i - 1];
    const [first, second] = [a && people.of(a), people.of(b)];
    if (!a || !first || !second || first === second || b.first - a.last > WIDEST_GAP) continue;
    if (words[b.first]!.sentence !== words[a.first]!.sentence) continue;
    if (!words.slice(a.last, b.first).some((w) => w.lower === 'and')) continue;
    pairs.push({ first, second, span: { start: words[a.name]!.start, end: words[b.last - 1]!.end } });
  }
  return pairs;
}
