/** Persons and bodies where the text names them, with what makes them likely to be meant by what follows. */
import type { Span } from '../../../analysis/model.ts';
import type { DraftAttribution } from '../../drafts.ts';
import { DEMONYMS } from '../../lexicon/places.ts';
import type { Bodies } from '../names/bodies.ts';
import type { People } from '../names/people.ts';
import { skipParenthesis } from '../names/role-after.ts';
import { isBodyWord, type NameRun } from '../names/runs.ts';
import { isRoleNoun } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import type { Mention } from './discourse.ts';

/** In text order. */
export function findNamed(
  words: readonly Word[],
  runs: readonly NameRun[],
  people: People,
  bodies: Bodies,
  drafts: readonly DraftAttribution[],
  blockOf: (sentence: number) => number,
): Mention[] {
  const quoted = quotedSpans(drafts);
  let q = 0;
  return runs.flatMap((run, i): Mention[] => {
    if (isBracketed(words, run, runs[i - 1], people)) return [];
    const [first, last] = [words[run.name]!, words[run.last - 1]!];
    while (q < quoted.length && quoted[q]!.end <= first.start) q++;
    const mention: Mention = {
      start: first.start,
      end: last.end,
      entity: people.of(run) ?? bodies.at(run.name, run.last),
      sentence: first.sentence,
      block: blockOf(first.sentence),
      subject: isSubject(words, run),
      possessive: last.possessive || (words[run.last]?.pos === 'NOUN' && !people.of(run)),
      placed: isCompared(words, run) || (!people.of(run) && isPlaced(words, run)),
      quoted: q < quoted.length && quoted[q]!.start <= first.start,
      source: false,
    };
    const body = bodyInTitle(words, run);
    if (body === null) return [mention];
    const { start } = words[run.first]!;
    const { end } = words[body - 1]!;
    const entity = bodies.inTitle(run.first, body);
    return [{ ...mention, start, end, entity, subject: false, possessive: true }, mention];
  });
}

/** "Like Hart, she rises early", "more open than Hart": another is spoken of. */
const isCompared = (words: readonly Word[], { first }: NameRun): boolean =>
  /^(?:than|like|unlike)$/.test(words[first - 1]?.lower ?? '');

/** "in Port Marl", "near Port Marl", not "in the Harbour Board", "a stake in Harbour". */
const isPlaced = (words: readonly Word[], { first, last }: NameRun): boolean =>
  /^(?:in|near|outside|across|around)$/.test(words[first - 1]?.lower ?? '') &&
  !isBodyWord(words[last - 1]!) &&
  !words[last - 1]!.possessive &&
  !/^(?:shares?|stocks?|stakes?|interests?|invest\p{L}*|confidence|trust|faith|holdings?)$/u.test(
    words[first - 2]?.lower ?? '',
  );

/** Offices of firms; those of places ("Ohio Governor") do not make a body of the place. */
const FIRM_OFFICES =
  /^(?:ceo|cfo|coo|cto|chief|chairman|chairwoman|chair|founder|co-founder|spokesman|spokeswoman|spokesperson)$/;
/** What may stand before an office as a part of it. */
const PART_OF_OFFICE =
  /^(?:managing|senior|vice|deputy|executive|general|former|acting|interim|press|finance|foreign|prime)$/;

/** "Acme CEO | Ana Ruiz", "Bank of Norland Governor | Leo Hart": where the name of the body ends that the office is of. */
function bodyInTitle(words: readonly Word[], { first, name, titled }: NameRun): number | null {
  if (!titled) return null;
  let office = first;
  while (office < name && !isRoleNoun(bare(words[office]!))) office++;
  const named =
    office < name && (FIRM_OFFICES.test(bare(words[office]!)) || words.slice(first, office).some(isBodyWord));
  let end = office;
  while (end > first && PART_OF_OFFICE.test(words[end - 1]!.lower)) end--;
  return named && end > first && !DEMONYMS.has(words[end - 1]!.lower) ? end : null;
}

/** "Ana Ruiz (Ind)", "Leo Hart (R-Ohio)": what stands in brackets behind a person is spoken of by nobody. */
function isBracketed(
  words: readonly Word[],
  run: NameRun,
  before: NameRun | undefined,
  people: People,
): boolean {
  if (words[run.first - 1]?.text !== '(' || !before || before.last !== run.first - 1) return false;
  return people.of(before) !== undefined;
}

/** Direct contents, joined where they overlap. */
function quotedSpans(drafts: readonly DraftAttribution[]): Span[] {
  const spans = drafts.filter((d) => d.kind === 'direct').flatMap((d) => d.content);
  spans.sort((a, b) => a.start - b.start);
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = out.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Before its verb and behind no preposition. */
function isSubject(words: readonly Word[], run: NameRun): boolean {
  const after = words[skipParenthesis(words, run.last)];
  if (words[run.last - 1]!.possessive) return false;
  let before = words[run.first - 1];
  for (let i = run.first - 1; before && /^(?:ADJ|NOUN|DET)$/.test(before.pos) && i > run.first - 6; i--)
    before = words[i - 1];
  if (before && before.sentence === words[run.first]!.sentence && /^(?:ADP|VERB)$/.test(before.pos))
    return false;
  if (!after) return false;
  if (/^(?:VERB|AUX|ADV)$/.test(after.pos) || after.lower === 'who') return true;
  // "…, Hart, a clerk, left" begins a clause with the name; "their barrister, Hart, he" does not.
  const opening = !before || before.sentence !== words[run.first]!.sentence || before.text !== ',';
  return after.text === ',' && opening;
}
