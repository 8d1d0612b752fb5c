/** Which lines with a name and a colon are turns of a conversation, and who only asks in it. */
import type { Reading } from '../reading.ts';
import type { Source } from '../source/source.ts';

/** A name and a colon at the head of a line, and what stands behind it. */
export interface Label {
  readonly source: Source;
  /** The last word of the name, in small letters. */
  readonly name: string;
  readonly block: number;
  readonly colon: number;
  /** First token behind the block. */
  readonly end: number;
}

/** Speakers by the last word of their names; both empty where it is no transcript. */
export interface Transcript {
  readonly speakers: ReadonlySet<string>;
  /** What they say is asked, and no statement. */
  readonly askers: ReadonlySet<string>;
}

/** Speakers and turns of each that make a transcript; a list names each but once. */
const LEAST = { speakers: 2, turns: 2 };

interface Turns {
  all: number;
  /** With a verb: "Leeds: 1,769." is of a list. */
  told: number;
  asked: number;
}

export function transcriptOf(r: Reading, labels: readonly Label[]): Transcript {
  const turns = new Map<string, Turns>();
  for (const { name, colon, end } of labels) {
    const known = turns.get(name) ?? { all: 0, told: 0, asked: 0 };
    known.all++;
    if (hasVerb(r, colon + 1, end)) known.told++;
    if (r.tokens[end - 1]!.text === '?') known.asked++;
    turns.set(name, known);
  }
  const talking = [...turns].filter(([, { told, all }]) => told >= LEAST.turns && 2 * told > all);
  if (talking.length < LEAST.speakers) return { speakers: new Set(), askers: new Set() };
  const asking = talking.filter(([, { asked, all }]) => 2 * asked >= all);
  return { speakers: namesOf(talking), askers: namesOf(asking) };
}

const namesOf = (turns: readonly [string, Turns][]) => new Set(turns.map(([name]) => name));

function hasVerb(r: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (r.verbAt(i)) return true;
  return false;
}
