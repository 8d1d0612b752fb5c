import { expect, it } from 'vitest';
import { type Example, fitWeights, probability } from '../../scripts/logistic.ts';

const examples = (features: string[], right: number, wrong: number): Example[] => [
  ...Array.from({ length: right }, () => ({ features, right: true })),
  ...Array.from({ length: wrong }, () => ({ features, right: false })),
];
const loose = { minCount: 1, pull: () => 0.01 };

it('the weights give back how often what has a feature is right', () => {
  const weights = fitWeights([...examples(['often'], 90, 10), ...examples(['seldom'], 20, 80)], loose);
  expect(probability(['often'], weights)).toBeCloseTo(0.9, 1);
  expect(probability(['seldom'], weights)).toBeCloseTo(0.2, 1);
});

it('what is pulled to nothing is told by what is not', () => {
  const seen = [...examples(['class', 'rare verb'], 0, 4), ...examples(['class', 'usual verb'], 80, 20)];
  const probabilityOfRare = (pull: number) =>
    probability(
      ['class', 'rare verb'],
      fitWeights(seen, { minCount: 1, pull: (feature) => (feature === 'class' ? 0.01 : pull) }),
    );
  expect(probabilityOfRare(0.01)).toBeLessThan(0.1);
  expect(probabilityOfRare(50)).toBeGreaterThan(0.5);
});

it('the order of the examples makes no difference', () => {
  const list = [...examples(['a', 'b'], 7, 3), ...examples(['b'], 2, 8), ...examples(['a'], 5, 5)];
  expect(fitWeights([...list].reverse(), loose)).toEqual(fitWeights(list, loose));
});

it('a feature seen too seldom gets no weight', () => {
  const weights = fitWeights([...examples(['common'], 9, 1), ...examples(['once'], 1, 0)], {
    ...loose,
    minCount: 2,
  });
  expect(Object.keys(weights)).toEqual(['common']);
});
