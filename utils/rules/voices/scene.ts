/** A text with everything that resolving a source asks of it: words, names, people, bodies, quotations. */
import type { Span } from '../../analysis/model.ts';
import type { DraftAttribution } from '../drafts.ts';
import { datelineEnd } from '../text/dateline.ts';
import { itemAt, type TextDocument } from '../text/document.ts';
import { Bodies } from './names/bodies.ts';
import { findPeople, type People } from './names/people.ts';
import { findRuns, type NameRun } from './names/runs.ts';
import { Discourse } from './pointing/discourse.ts';
import { findIntroductions, type Introduction } from './pointing/introductions.ts';
import { nameLeads } from './pointing/leads.ts';
import { findNamed } from './pointing/named.ts';
import { readWords, type Word, wordAt } from './words.ts';

export interface Scene {
  readonly document: TextDocument;
  readonly words: readonly Word[];
  readonly runs: readonly NameRun[];
  readonly people: People;
  readonly bodies: Bodies;
  /** Persons and bodies as they are named, in text order. */
  readonly discourse: Discourse;
  /** In text order. */
  readonly introductions: readonly Introduction[];
  runAt(word: number): NameRun | undefined;
  isPerson(run: NameRun): boolean;
  /** A headline, a crosshead, a line that links to another story. */
  isAside(block: number): boolean;
  blockOf(sentence: number): number;
}

export function readScene(document: TextDocument, drafts: readonly DraftAttribution[]): Scene {
  const words = readWords(document);
  const runs = findRuns(words);
  const index = new Int32Array(words.length).fill(-1);
  for (const [i, run] of runs.entries()) index.fill(i, run.first, run.last);
  const sources = new Set(
    drafts.flatMap((d) => (d.source ? sourceEnds(words, runs, index, d.source, d.cue) : [])),
  );
  const asides = document.blocks.map((_, i) => isAside(document, i));
  const blockOf = (sentence: number) => document.sentences[sentence]?.block ?? 0;
  const people = findPeople(
    document,
    words,
    runs,
    sources,
    (run) => asides[blockOf(words[run.first]!.sentence)] ?? false,
  );
  const bodies = new Bodies(document, words);
  bodies.learn(runs.filter((run) => !people.of(run)));
  const named = findNamed(words, runs, people, bodies, drafts, blockOf).filter(
    (m) => !asides[m.block] && m.start >= datelineEnd(document.text, document.blocks[m.block]!.start),
  );
  const isAsideBlock = (block: number) => asides[block] ?? false;
  const cues = new Set(drafts.flatMap((d) => (d.cue ? [d.cue.start] : [])));
  const runAt = (word: number) => itemAt(runs, index, word);
  const isPerson = (run: NameRun) => people.of(run) !== undefined;
  const introductions = findIntroductions(
    words,
    runAt,
    isPerson,
    (word) => isAsideBlock(blockOf(word.sentence)),
    cues,
  );
  nameLeads(document, words, introductions, named, isAsideBlock);
  return {
    document,
    words,
    runs,
    people,
    bodies,
    discourse: new Discourse(named),
    introductions,
    runAt,
    isPerson,
    isAside: isAsideBlock,
    blockOf,
  };
}

/** Where the phrase ends, where the name that opens it does, and where the last one before the cue. */
function sourceEnds(
  words: readonly Word[],
  runs: readonly NameRun[],
  runIndex: Int32Array,
  span: Span,
  cue: Span | null,
): number[] {
  const end = sourceEnd(words, span);
  const run = itemAt(runs, runIndex, wordAt(words, span.start));
  const last = run && words[run.last - 1];
  const ends = [end];
  // "Aoife Lanigan | at Northmoor Capital"
  if (last && last.end < end && /^(?:at|of|from|with)$/.test(words[run.last]?.lower ?? ''))
    ends.push(last.end);
  // "An engineer | hired by the city, Una Lanigan, told"
  const comma = cue && cue.start > span.end ? wordAt(words, cue.start) - 1 : 0;
  const apposed = words[comma]?.text === ',' ? itemAt(runs, runIndex, comma - 1) : undefined;
  if (apposed && words[apposed.first - 1]?.text === ',') ends.push(words[apposed.last - 1]!.end);
  return ends;
}

/** Where the last word of the phrase ends; the marks behind it are left out. */
function sourceEnd(words: readonly Word[], { start, end }: Span): number {
  for (let i = wordAt(words, end) - 1; i >= 0 && words[i]!.start >= start; i--)
    if (/\p{L}/u.test(words[i]!.text)) return words[i]!.end;
  return end;
}

/** Of a block's length; a link over less is one in a sentence of the story. */
const LINK_SHARE = 0.9;
/** A line longer than this is a paragraph, whatever its end. */
const LONGEST_ASIDE = 140;

function isAside(document: TextDocument, index: number): boolean {
  const block = document.blocks[index]!;
  if (block.kind === 'headline' || block.kind === 'heading') return true;
  const whole = block.links?.some((l) => l.end - l.start >= (block.end - block.start) * LINK_SHARE);
  if (whole) return true;
  if (block.kind !== 'paragraph' || block.end - block.start > LONGEST_ASIDE) return false;
  return !/[.!?…:;,"”’'»)\]–—-]\s*$/.test(document.text.slice(block.start, block.end));
}
