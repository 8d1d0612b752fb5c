/**
 * A question about a word alone, answered once: an article asks the same of "the" and "police" hundreds of times.
 * The answers of at most so many words are kept, so that a worker that lives for days grows no further.
 */
const MOST_WORDS = 10_000;

export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = answer(word);
      if (known.size >= MOST_WORDS) known.clear();
      known.set(word, found);
    }
    return found;
  };
}
