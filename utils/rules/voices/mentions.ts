/** Every occurrence of a voice's name or short form in the text, found in one pass over the words. */
import type { Span } from '../../analysis/model.ts';
import type { Entity } from './entity.ts';
import { isBodyWord, type NameRun } from './names/runs.ts';
import { bare, type Word } from './words.ts';

interface Found {
  entity: Entity;
  last: number;
}

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
    if (!root.next.has(words[i]!.lower)) {
      i++;
      continue;
    }
    const [found, inner] = formsAt(root, words, i);
    const isHere = found && standsFree(words, runs, runAt, i, found);
    if (isHere) mention(words, i, found);
    // "A Harbour Board spokesman": the board is named too, also further in ("a spokesman for the Harbour Board").
    if (inner && standsFree(words, runs, runAt, i, inner)) mention(words, i, inner);
    i = isHere && found.entity.named ? found.last : i + 1;
  }
}

const mention = (words: readonly Word[], first: number, { entity, last }: Found): void => {
  entity.mentions.push({ start: words[first]!.start, end: words[last - 1]!.end });
};

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

/** The longest form that begins here and, where it only describes someone, the longest name that begins it. */
function formsAt(root: Node, words: readonly Word[], at: number): [Found?, Found?] {
  let node: Node | undefined = root;
  let found: Found | undefined;
  let name: Found | undefined;
  for (let i = at; i < words.length; i++) {
    node = node.next.get(words[i]!.lower);
    if (!node) break;
    if (!node.entity) continue;
    found = { entity: node.entity, last: i + 1 };
    if (node.entity.named) name = found;
  }
  return found === name ? [found] : [found, name];
}

/** Not the end of a longer name ("United Arab Emirates"), not the beginning of another body's ("Boston Herald"). */
function standsFree(
  words: readonly Word[],
  runs: readonly NameRun[],
  runAt: Int32Array,
  first: number,
  { entity, last }: Found,
): boolean {
  if (!words[first]!.capital && isOnlyDescribed(words, first, last, entity)) return false;
  const run = runs[runAt[first]!];
  if (!run) return true;
  if (!words[first]!.capital) return true;
  if (first > run.first && first !== run.name) return false;
  return last >= run.last || !isBodyWord(words[run.last - 1]!) || run.titled || bare(words[last]!) === '';
}

/** "police cars" are not the Harbour Police, "the health board" does not name the Health Board. */
function isOnlyDescribed(
  words: readonly Word[],
  first: number,
  last: number,
  { type, name }: Entity,
): boolean {
  if (type !== 'organization' && type !== 'media') return false;
  if (last - first > 1) return !words[first]!.opens && /^\p{Lu}\S*\s(?:\S+\s)*\p{Lu}/u.test(name);
  const next = words[last];
  return next?.pos === 'NOUN' && next.sentence === words[first]!.sentence;
}

/** In text order, each place once; what lies inside another mention of the same voice is left out. */
export function uniqueMentions(mentions: readonly Span[]): Span[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Span[] = [];
  for (const span of ordered) if (out.length === 0 || span.start >= out.at(-1)!.end) out.push(span);
  return out;
}
