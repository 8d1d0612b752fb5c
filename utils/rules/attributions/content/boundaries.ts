/** The places where a content may end before its sentence does: commas, conjunctions, prepositions. */
import { REPORTING_VERBS } from '../../lexicon/verbs.ts';
import type { VerbGroup } from '../../text/verbs.ts';
import type { Reading } from '../reading.ts';
import { isTimePhraseAt } from '../source/time-phrase.ts';
import type { Feature } from '../weights.ts';
import {
  type Context,
  DASHES,
  featuresAt,
  leadsToQuotation,
  MARKS,
  type Rest,
  type Seen,
  type Sign,
} from './boundary-features.ts';
import { beginsMain, tenseOf } from './clause-ahead.ts';
import { isInNoun } from './extent.ts';
import { joinableTo } from './inflection.ts';
import { tellsOn } from './next-speaker.ts';
import { mayEndAt, opensBefore } from './no-end.ts';

/** No statement is longer, outside quotation marks; bounds the time on hostile text. */
export const MAX_CONTENT = 300;

export interface Boundary {
  readonly at: number;
  /** Where it ends by grammar, whatever the weights tell. */
  readonly surely: boolean;
  features(): Feature[];
}

/** Calls `visit` for each possible end in order until it answers false. */
export function eachBoundary(
  r: Reading,
  start: number,
  ceiling: number,
  context: Context,
  visit: (boundary: Boundary) => boolean,
): void {
  const mayEnd = mayEndAt(r, start, ceiling, context);
  const tense = context.cue && tenseOf(context.cue.lower);
  const seen: Seen = {
    tense,
    verbs: 0,
    last: [],
    any: new Set(),
    places: 0,
    words: 0,
    quoted: false,
    dashes: 0,
  };
  let rest: Rest | null = null;
  const visitAt = (sign: Sign): boolean => {
    const { at, mark } = sign;
    if (!mayEnd(at)) return true;
    const surely =
      endsLead(r, sign, ceiling, context, seen) ||
      tellsOn(r, sign, ceiling, tense) ||
      closesOuter(r, start, at);
    const goOn = visit({
      at,
      surely,
      features: () => {
        rest ??= restOf(r, start, ceiling);
        return featuresAt(r, sign, ceiling, context, seen, rest);
      },
    });
    if (mark && DASHES.has(mark)) seen.dashes++;
    seen.places++;
    return goOn;
  };
  for (let i = start; i < ceiling && seen.words < MAX_CONTENT; ) {
    const region = r.regionAt(i);
    if (region >= 0) {
      seen.quoted = true;
      seen.words++;
      seen.verbs ||= 1;
      i = Math.max(i + 1, r.regionTokens[region]!.last);
      if (i >= ceiling || !closesWithin(r, i)) continue;
      if (!visitAt({ at: i, mark: ',', next: i })) return;
    } else if (i > start && isPlace(r, i)) {
      const mark = MARKS.has(r.tokens[i]!.text) ? r.tokens[i]!.text : null;
      if (!visitAt({ at: i, mark, next: i + 1 })) return;
    }
    if (r.regionAt(i) >= 0) continue;
    const verb = r.verbAt(i);
    if (verb?.first === i) noteVerb(r, verb, seen);
    seen.words++;
    i++;
  }
}

/** “a danger,” she: the comma stands within the marks of the quotation before token `i`; not where quotations are listed. */
const closesWithin = (r: Reading, i: number) =>
  /^[,.!?]$/.test(r.tokens[i - 2]?.text ?? '') && r.tokens[i]!.text !== ',' && !leadsToQuotation(r, i);

function noteVerb(r: Reading, verb: VerbGroup, seen: Seen): void {
  if (verb.form === 'finite') seen.verbs++;
  if (isInNoun(r, verb.head)) return;
  seen.last = joinableTo(r.tokens, verb);
  for (const form of seen.last) seen.any.add(form);
}

/** Looked for once a content, from its sentence's end. */
function restOf(r: Reading, start: number, ceiling: number): Rest {
  const rest = { quotation: -1, finite: -1, reporting: -1 };
  const stop = Math.max(start, ceiling - MAX_CONTENT);
  for (let i = ceiling - 1; i > stop && (rest.quotation < 0 || rest.reporting < 0); i--) {
    if (r.regionAt(i) >= 0) {
      rest.quotation = Math.max(rest.quotation, i);
      continue;
    }
    const verb = r.verbAt(i);
    if (verb?.first !== i) continue;
    if (verb.form === 'finite') rest.finite = Math.max(rest.finite, i);
    if (REPORTING_VERBS.has(r.tokens[verb.head]!.lemma)) rest.reporting = Math.max(rest.reporting, i);
  }
  return rest;
}

/** A comma that closes a leading clause, "While Roe said …, …": the main one begins behind it. */
const endsLead = (
  r: Reading,
  { mark, next }: Sign,
  ceiling: number,
  { subordinate }: Context,
  { verbs }: Seen,
) => subordinate === true && verbs > 0 && mark === ',' && beginsMain(r, next, ceiling);

/** "(Roe says it will close)": a parenthesis closes that was open before the content began. */
const closesOuter = (r: Reading, start: number, at: number) =>
  r.tokens[at]!.text === ')' && !opensBefore(r, start, at);

/** Looked up for every token of a content: a set, since an expression of as many words takes most of the time. */
const PLACES: ReadonlySet<string> = new Set(
  `, ; : ( ) — –
   and but or as while because after before when if since though although whereas in on at during for to by
   from with who which that over about despite amid until without against than according last this monday
   tuesday wednesday thursday friday saturday sunday earlier later instead also too however then even where
   via through into following`.split(/\s+/),
);
const isPlace = (r: Reading, i: number) => {
  const { lower, pos } = r.tokens[i]!;
  // "in April, 2012"
  if (lower === ',' && isTimePhraseAt(r, i - 1) && /^(?:19|20)\d\d$/.test(r.tokens[i + 1]?.text ?? ''))
    return false;
  if (lower === '-') return r.document.text[r.tokens[i]!.start - 1] === ' ';
  return (
    PLACES.has(lower) ||
    (pos === 'VERB' && lower.endsWith('ing')) ||
    (r.verbAt(i)?.first === i && r.verbAt(i)?.form === 'finite')
  );
};
