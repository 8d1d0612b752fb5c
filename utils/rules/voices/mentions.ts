/** Every occurrence of a voice's name or short form in the text, found in one pass over the words. */
import type { Span } from '../../analysis/model.ts';
import type { Entity } from './entity.ts';
import { isBodyWord, type NameRun } from './names/runs.ts';
import { bare, type Word } from './words.ts';

interface Node {
  next: Map<string, Node>;
  entity: Entity | null;
}

/** Adds to each entity's `mentions` where its `forms` stand; the longest form wins. */
export function findMentions(
  words: readonly Word[],
  runs: readonly NameRun[],
  entities: readonly Entity[],
): void {
  const root: Node = { next: new Map(), entity: null };
  for (const entity of entities) for (const form of entity.forms) insert(root, form, entity);
  const runAt = new Int32Array(words.length).fill(-1);
  for (const [i, run] of runs.entries()) runAt.fill(i, run.first, run.last);
  for (let i = 0; i < words.length; ) {
    const found = longest(root, words, i);
    if (found && standsFree(words, runs, runAt, i, found.last)) {
      found.entity.mentions.push({ start: words[i]!.start, end: words[found.last - 1]!.end });
      i = found.last;
    } else i++;
  }
}

function insert(root: Node, form: readonly string[], entity: Entity): void {
  let node = root;
  for (const word of form) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), entity: null };
      node.next.set(word, next);
    }
    node = next;
  }
  node.entity ??= entity;
}

function longest(root: Node, words: readonly Word[], at: number): { entity: Entity; last: number } | null {
  let node: Node | undefined = root;
  let found: { entity: Entity; last: number } | null = null;
  for (let i = at; i < words.length; i++) {
    node = node.next.get(words[i]!.lower);
    if (!node) break;
    if (node.entity) found = { entity: node.entity, last: i + 1 };
  }
  return found;
}

/** Not the end of a longer name ("United Arab Emirates"), not the beginning of another body's ("Boston Herald"). */
function standsFree(
  words: readonly Word[],
  runs: readonly NameRun[],
  runAt: Int32Array,
  first: number,
  last: number,
): boolean {
  const run = runs[runAt[first]!];
  if (!run) return true;
  if (!words[first]!.capital) return true;
  if (first > run.first && first !== run.name) return false;
  return last >= run.last || !isBodyWord(words[run.last - 1]!) || run.titled || bare(words[last]!) === '';
}

/** In text order, each place once; what lies inside another mention of the same voice is left out. */
export function uniqueMentions(mentions: readonly Span[]): Span[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Span[] = [];
  for (const span of ordered) if (out.length === 0 || span.start >= out.at(-1)!.end) out.push(span);
  return out;
}
