/** The places where a content may end before its sentence does: commas, conjunctions, prepositions. */
import type { Reading } from '../reading.ts';
import { isTimePhraseAt } from '../source/time-phrase.ts';
import type { Feature } from '../weights.ts';
import { type Context, DASHES, featuresAt, type Seen } from './boundary-features.ts';
import { beginsMain, tenseOf } from './clause-ahead.ts';
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
  const seen: Seen = { tense, verbs: 0, words: 0, quoted: false, dashes: 0 };
  for (let i = start; i < ceiling && seen.words < MAX_CONTENT; ) {
    const region = r.regionAt(i);
    if (region >= 0) {
      seen.quoted = true;
      seen.words++;
      seen.verbs ||= 1;
      i = Math.max(i + 1, r.regionTokens[region]!.last);
      continue;
    }
    if (i > start && isPlace(r, i) && mayEnd(i)) {
      const at = i;
      const surely =
        endsLead(r, at, ceiling, context, seen) ||
        tellsOn(r, at, ceiling, tense) ||
        closesOuter(r, start, at);
      if (!visit({ at, surely, features: () => featuresAt(r, at, ceiling, context, seen) })) return;
      if (DASHES.has(r.tokens[at]!.text)) seen.dashes++;
    }
    const verb = r.verbAt(i);
    if (verb && verb.first === i && verb.form === 'finite') seen.verbs++;
    seen.words++;
    i++;
  }
}

/** A comma that closes a leading clause, "While Roe said …, …": the main one begins behind it. */
const endsLead = (r: Reading, at: number, ceiling: number, { subordinate }: Context, { verbs }: Seen) =>
  subordinate === true && verbs > 0 && r.tokens[at]!.text === ',' && beginsMain(r, at + 1, ceiling);

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
