/** Datelines: "PARIS (Reuters) -", "LAGOS, Nigeria —", "LONDON, 12 Feb (AFP) –" tell where a story was filed, and speak of nobody. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:,\s[\p{Lu}\d][\p{L}\d. ]{1,30}){0,2}(?:\s?\([^()\n]{2,40}\))?\s?(?:—|–|-{1,2})\s/u;
const LONGEST_DATELINE = 120;

/** Behind the dash of a dateline that begins at `start`; `start` where none does. */
export function datelineEnd(text: string, start: number): number {
  return start + (DATELINE.exec(text.slice(start, start + LONGEST_DATELINE))?.[0].length ?? 0);
}
