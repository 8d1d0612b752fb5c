/** "The Justice Department" is the Department of Justice: kinds of bodies that stand before or behind what they are for. */
import { words as set } from '../../lexicon/words.ts';
import type { Word } from '../words.ts';
import { keyPart } from './body-key.ts';

const KINDS = set(`
  department ministry university bureau board office agency commission court federation association authority county institute
`);
/** Left out behind as often as not: "Department of Public Health" and "Health Department". */
const DROPPED = set('public national the');

/**
 * The keys of the same body with its kind at the end; for "Lake County Department of Public Health" they are
 * "lake county public health department" and "lake county health department", for "Department for Roads and Ports"
 * "roads department" too. Empty for names of another form.
 */
export function inverted(words: readonly Word[], first: number, last: number): string[] {
  const parts = (from: number, to: number) => words.slice(from, to).map(keyPart);
  for (let kind = first; kind < last - 2; kind++) {
    if (!KINDS.has(words[kind]!.lower) || !/^(?:of|for)$/.test(words[kind + 1]!.lower)) continue;
    let end = kind + 3;
    while (end < last && words[end]!.lower !== 'of') end++;
    const [before, field] = [parts(first, kind), parts(kind + 2, end)];
    const and = field.indexOf('and');
    const fields = [field];
    if (field.length > 1 && DROPPED.has(field[0]!)) fields.push(field.slice(1));
    if (and > 0) fields.push(field.slice(0, and));
    return fields.map((what) => [...before, ...what, words[kind]!.lower].join(' '));
  }
  return [];
}
