/** How alike two texts are, by the runs of four words that they share: the measure of the extraction benchmarks. */
const SIZE = 4;

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function compareTexts(predicted: string, truth: string): Score {
  const a = shingles(predicted);
  const b = shingles(truth);
  let shared = 0;
  for (const [key, count] of a) shared += Math.min(count, b.get(key) ?? 0);
  const precision = shared / Math.max(1, total(a));
  const recall = shared / Math.max(1, total(b));
  return { precision, recall, f1: shared ? (2 * precision * recall) / (precision + recall) : 0 };
}

function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i <= Math.max(0, words.length - SIZE); i++) {
    const key = words.slice(i, i + SIZE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
