/** Which verb a written form may be, without asking the tagger: for words that it took for nouns or adjectives. */

/** The base form of `lower` as "-s" or "-ed" form of a verb of `verbs`, or of the base itself; null if it is none. */
export function baseOf(lower: string, verbs: ReadonlySet<string>): string | null {
  const stems = lower.endsWith('ed')
    ? [lower.slice(0, -1), lower.slice(0, -2)]
    : lower.endsWith('ies')
      ? [`${lower.slice(0, -3)}y`]
      : lower.endsWith('s')
        ? [lower.slice(0, -1), lower.slice(0, -2)]
        : [lower];
  return stems.find((stem) => verbs.has(stem)) ?? null;
}
