import { remembered } from '../lexicon/remembered.ts';

/**
 * Fitted weights, looked up part by part. A feature is made of a few short words that come up again and again
 * ("says-that", "who:name"); to join them anew at every place, only to look the whole up, takes many times as long.
 */
export type Feature = string | readonly string[] | Crossed;

/** One word together with each of the others: as many features. */
interface Crossed {
  readonly of: string;
  readonly each: readonly Feature[];
}

/**
 * Features of one name by their value, each put together once: a string made anew is hashed and compared letter by letter
 * wherever it is looked up.
 */
export const feature = (name: string): ((value: string) => string) =>
  remembered((value) => `${name}:${value}`);

/** A sum of fitted weights as the probability it stands for. */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** As the tables in lexicon/ have it: the parts joined by "|". */
export const featureNames = (features: readonly Feature[]): string[] =>
  features.flatMap((feature) => {
    if (typeof feature === 'string') return feature;
    return 'of' in feature
      ? featureNames(feature.each).map((other) => `${feature.of}|${other}`)
      : feature.join('|');
  });

interface Node {
  weight: number;
  readonly next: Map<string, Node>;
}
const newNode = (): Node => ({ weight: 0, next: new Map() });

/** Sums what a table gives to the features; what it does not have weighs nothing. */
export function summing(table: Readonly<Record<string, number>>): (features: readonly Feature[]) => number {
  const root = newNode();
  for (const [name, weight] of Object.entries(table)) {
    let node = root;
    for (const part of name.split('|')) {
      const next = node.next.get(part) ?? newNode();
      node.next.set(part, next);
      node = next;
    }
    node.weight = weight;
  }
  return (features) => sumAt(root, features);
}

function sumAt(node: Node, features: readonly Feature[]): number {
  let sum = 0;
  for (const feature of features) {
    if (typeof feature === 'string') sum += node.next.get(feature)?.weight ?? 0;
    else if (isCrossed(feature)) {
      const next = node.next.get(feature.of);
      if (next) sum += sumAt(next, feature.each);
    } else sum += weightAt(node, feature);
  }
  return sum;
}

const isCrossed = (feature: Crossed | readonly string[]): feature is Crossed => !Array.isArray(feature);

function weightAt(root: Node, parts: readonly string[]): number {
  let node: Node | undefined = root;
  for (let i = 0; i < parts.length && node; i++) node = node.next.get(parts[i]!);
  return node?.weight ?? 0;
}
