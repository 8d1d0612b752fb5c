/** "The Justice Department" is the Department of Justice: kinds of bodies that stand before or behind what they are for. */
import { words as set } from '../../lexicon/words.ts';
import type { Word } from '../words.ts';

const KINDS = set('department ministry university bureau board');
/** Left out behind as often as not: "Department of Public Health" and "Health Department". */
const DROPPED = set('public national the');

/**
 * The same body's name with its kind at the end, in lower case; for "Lake County Department of Public Health" it is
 * ["lake county public health department", "lake county health department"]. Empty for names of another form.
 */
export function inverted(words: readonly Word[], first: number, last: number): string[] {
  const lower = (from: number, to: number) => words.slice(from, to).map((word) => word.lower);
  for (let kind = first; kind < last - 2; kind++) {
    if (!KINDS.has(words[kind]!.lower) || words[kind + 1]!.lower !== 'of') continue;
    let end = kind + 3;
    while (end < last && words[end]!.lower !== 'of') end++;
    const [before, field] = [lower(first, kind), lower(kind + 2, end)];
    const fields = field.length > 1 && DROPPED.has(field[0]!) ? [field, field.slice(1)] : [field];
    return fields.map((what) => [...before, ...what, words[kind]!.lower].join(' '));
  }
  return [];
}
