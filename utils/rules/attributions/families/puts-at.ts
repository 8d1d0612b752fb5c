/** "S put the toll at 70", "a sum that S puts at £2m", "S gave a toll of 70", "S raised it to 70": a count of somebody's. */

import { words } from '../../lexicon/words.ts';
import type { VerbGroup } from '../../text/verbs.ts';
import type { Candidate, Family } from '../candidate.ts';
import { spanOf } from '../content/extent.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { withoutAntecedent } from '../source/gap.ts';
import { subjectBefore } from '../source/subject.ts';

export const putsAt: Family = {
  find: (r) => r.verbs.flatMap((verb) => candidate(r, verb) ?? []),
};

/** By judgement: with a number behind "at" it is a statement, but too rare in the annotated texts for weights. */
const LIKELIHOOD = 0.8;
/** Words of a number with unit: "between 40,000 and 45,000 people". */
const MAX_NUMBER = 8;

const AT = /^at$/;
/** Verbs by the word that leads to the number. */
const LEADING: ReadonlyMap<string, RegExp> = new Map([
  ['put', AT],
  ['peg', AT],
  ['give', /^(?:of|as)$/],
  ['raise', /^to$/],
  ['revise', /^to$/],
  ['lower', /^to$/],
  ['update', /^to$/],
]);
/** What is given or raised in words only; other things are given and raised by hand. */
const COUNTS = words('toll count tally figure estimate total number');

function candidate(r: Reading, verb: VerbGroup): Candidate | null {
  const { lemma, start, end: cueEnd } = r.tokens[verb.head]!;
  const leading = LEADING.get(lemma);
  if (!leading || verb.form !== 'finite' || verb.passive || r.regionAt(verb.head) >= 0) return null;
  const { first: floor, last: ceiling } = r.stretchAt(verb.head);
  const number = numberBehind(r, verb.last, ceiling, leading);
  if (!number) return null;
  const { link, end } = number;
  if (leading !== AT && !isCount(r, link - 1)) return null;
  const subject = subjectBefore(r, verb, floor);
  const span = subject && spanOf(r, link === verb.last ? link + 1 : verb.last, end);
  if (!span) return null;
  // "a sum that papers put at £2m": the pronoun stands for the sum.
  const source = link === verb.last ? (withoutAntecedent(r, subject) ?? subject) : subject;
  return {
    rule: 'puts-at',
    cue: { start, end: cueEnd },
    cueToken: verb.head,
    lemma,
    source,
    content: [span],
    features: sourceFeatures(r, source),
    known: LIKELIHOOD,
  };
}

/** "the death toll", "the number of dead". */
function isCount(r: Reading, i: number): boolean {
  const phrase = r.phrases.at(i);
  if (!phrase) return false;
  const of = r.tokens[phrase.first - 1]?.lower === 'of' ? r.phrases.at(phrase.first - 2) : null;
  return [phrase, of].some((p) => p !== null && COUNTS.has(r.tokens[p.head]!.lemma));
}

/** Words of what is counted. */
const MAX_COUNTED = 15;

/** The word that leads to a number behind what is counted, and where the number ends. */
function numberBehind(
  r: Reading,
  first: number,
  ceiling: number,
  leading: RegExp,
): { link: number; end: number } | null {
  for (let i = first; i + 1 < ceiling && i < first + MAX_COUNTED; i++) {
    const { lower, text } = r.tokens[i]!;
    if (/^[,;:()—–]$/.test(text) || r.regionAt(i) >= 0 || isClause(r, i)) return null;
    const end = leading.test(lower) ? numberEnd(r, i + 1, ceiling) : null;
    if (end !== null) return { link: i, end };
  }
  return null;
}

/** A verb of its own; "the confirmed deaths" and "the number of displaced" have participles. */
const isClause = (r: Reading, i: number) =>
  r.verbAt(i) !== null &&
  r.phrases.at(i) === null &&
  !(/^(?:DET|ADP|ADJ)$/.test(r.tokens[i - 1]!.pos) && /(?:ed|en|ing|wn)$/.test(r.tokens[i]!.lower));

/** Behind the phrases from token `first` on that hold a number, or null. */
function numberEnd(r: Reading, first: number, ceiling: number): number | null {
  let end: number | null = null;
  for (let i = first; i < ceiling && i < first + MAX_NUMBER; i++) {
    const { text, pos, lower } = r.tokens[i]!;
    if (/^[,;:.()—–]$/.test(text) || r.verbAt(i) || r.regionAt(i) >= 0) break;
    if (pos === 'NUM' || /\d/.test(text)) end = r.phrases.at(i)?.last ?? i + 1;
    // "nine dead"
    else if (i === end && STATE.test(lower)) end = i + 1;
    else if (end !== null && i >= end && !(JOINS.test(lower) && isNumber(r, i + 1))) break;
  }
  return end;
}
/** "40 to 50", "12 dead and 30 hurt", "1 in 4", "one out of ten". */
const JOINS = /^(?:and|to|or|in|of|out)$/;
const isNumber = (r: Reading, i: number): boolean => {
  const token = r.tokens[r.tokens[i]?.lower === 'of' ? i + 1 : i];
  return token !== undefined && (token.pos === 'NUM' || /^\d/.test(token.text));
};
const STATE = /^(?:dead|killed|injured|hurt|wounded|missing|displaced)$/;
