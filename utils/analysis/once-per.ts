/**
 * What several ask of one thing that never changes (an analysis, a document): made for the first that asks, and kept
 * as long as that thing is used.
 */
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
