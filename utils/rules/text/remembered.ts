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

/** What several rules ask of one document or reading: made for the first that asks, and kept as long as that is used. */
export function oncePer<K extends object, T extends object>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) {
      found = make(of);
      known.set(of, found);
    }
    return found;
  };
}
