/** Who may stand before a colon as its speaker: "HART: I was there." */
import type { Phrase } from './phrases/phrase.ts';
import type { Scene } from './scene.ts';

export class Labels {
  /** How many names end in a word; counted when the first label asks. */
  private namesEnding: Map<string, number> | null = null;

  constructor(private readonly scene: Scene) {}

  /** Persons and bodies that the text names elsewhere too; not "Analysis" and "Correction". */
  allow(phrase: Phrase): boolean {
    if (phrase.form !== 'body') return phrase.form !== 'noun';
    const { words, runs, bodies } = this.scene;
    const last = words[phrase.to - 1]!.lower;
    this.namesEnding ??= countBy(runs, (run) => words[run.last - 1]!.lower);
    return this.namesEnding.get(last)! > 1 || bodies.isMedium(phrase.from, phrase.to);
  }
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
