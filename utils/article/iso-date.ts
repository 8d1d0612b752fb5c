/** The day an article was published, as its page wrote it: a reference must not change with where its reader sits. */

/** ISO 8601, and what pages make of it with a space for its T; a year or month alone is left as that. */
const ISO =
  /^\d{4}(?:-\d{2})?$|^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}[\d:.]{0,13}(?:Z| ?[+-]\d{2}:?\d{2})?)?(?!\d)/;
/** A time of day, and behind it "EST" or "GMT+0200". */
const TIME_WITH_ZONE =
  /(\d:\d{2}(?::\d{2})?(?: ?[ap]m)?) ?(?:(?:UTC|GMT|Z|[A-Z]{1,3}[DS]T)\b)?(?: ?[+-]\d{2}:?\d{2}\b)?/i;

/** ISO 8601, no zone turned into another; null for what is no date. */
export function isoDate(value: string | null | undefined): string | null {
  const written = value?.trim() ?? '';
  if (Number.isNaN(Date.parse(written))) return null;
  const iso = ISO.exec(written)?.[0];
  if (iso !== undefined) return iso.replace(' ', 'T').replace(' ', '');
  // Without its zone "Mar 25, 2024 11:30 PM EST" is parsed and read in one and the same zone, the reader's.
  const date = new Date(written.replace(TIME_WITH_ZONE, '$1 '));
  return Number.isNaN(date.getTime()) ? null : localDay(date);
}

function localDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
