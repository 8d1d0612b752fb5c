/** A lexicon is written as lines of words; this reads them into a set. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
