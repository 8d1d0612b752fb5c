/** Binary search over things in text order. */

/** Index of the first that starts at `offset` or later. */
export function firstFrom<T>(items: readonly T[], offset: number, start: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(items[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last that starts before `offset`. */
export const lastBefore = <T>(
  items: readonly T[],
  offset: number,
  start: (item: T) => number,
): T | undefined => items[firstFrom(items, offset, start) - 1];
