/** Logistic regression over named binary features, by AdaGrad. The same examples give the same weights. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

const EPOCHS = 12;
/** The weights after each of the last epochs are averaged, so that the order of the examples matters less. */
const AVERAGED = 6;
const RATE = 0.15;
/** Pulls weights to nothing; stronger means words seen a few times are told by their kind alone. */
const DECAY = 0.05;
/** Features seen fewer times say more about the corpus than about English. */
const MIN_COUNT = 4;
const MIN_WEIGHT = 0.04;

/** Weights by feature, rounded, the weakest left out, in alphabetical order. */
export function fitWeights(examples: readonly Example[], minCount = MIN_COUNT): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const averages = new Map<string, number>();
  const order = examples.map((e) => ({
    right: e.right,
    features: e.features.filter((f) => (counts.get(f) ?? 0) >= minCount),
  }));
  const random = generator(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const example of order) step(example, weights, squares);
    if (epoch >= EPOCHS - AVERAGED)
      for (const [f, w] of weights) averages.set(f, (averages.get(f) ?? 0) + w / AVERAGED);
  }
  const strong = [...averages]
    .filter(([, w]) => Math.abs(w) >= MIN_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(strong.map(([f, w]) => [f, Number(w.toFixed(2))]));
}

export const probability = (features: readonly string[], weights: Readonly<Record<string, number>>): number =>
  1 / (1 + Math.exp(-features.reduce((sum, f) => sum + (weights[f] ?? 0), 0)));

function step(
  { features, right }: Example,
  weights: Map<string, number>,
  squares: Map<string, number>,
): void {
  let sum = 0;
  for (const f of features) sum += weights.get(f) ?? 0;
  const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
  for (const f of features) {
    const gradient = error - DECAY * (weights.get(f) ?? 0);
    const square = (squares.get(f) ?? 1) + gradient * gradient;
    squares.set(f, square);
    weights.set(f, (weights.get(f) ?? 0) + (RATE * gradient) / Math.sqrt(square));
  }
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
