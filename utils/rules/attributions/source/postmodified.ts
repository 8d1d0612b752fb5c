/** Subjects with a participle, an adjective or a relative clause behind them and no commas around it. */
import { ADDRESSEE_VERBS, REPORTING_VERBS } from '../../lexicon/verbs.ts';
import { hasFiniteVerb } from '../content/extent.ts';
import type { Reading } from '../reading.ts';
import { chainStart, RELATIVE } from './chain.ts';
import { startsClause } from './phrase-before.ts';
import type { Source } from './source.ts';
import { isTimePhrase } from './time-phrase.ts';

/** "A person familiar with the matter said", "documents released on Tuesday show", "the poll that the city paid for found". */
const MAX_POSTMODIFIER = 25;
/** Past forms that are hardly ever participles behind a noun. */
const PAST = /^(?:went|said|told|held|did|could|would|should)$/;

/** "Even those who …": where the words begin that single out the phrase. */
const behindFocus = (r: Reading, first: number) =>
  /^(?:even|only|just|especially)$/.test(r.tokens[first - 1]?.lower ?? '') ? first - 1 : first;

/** "Dunn noted that in May …": its own statement; only who hears something may be "warned that". */
const statesThat = (r: Reading, i: number) =>
  r.tokens[i]!.pos === 'VERB' &&
  !r.tokens[i]!.lower.endsWith('ing') &&
  r.tokens[i + 1]?.lower === 'that' &&
  REPORTING_VERBS.has(r.tokens[i]!.lemma) &&
  !ADDRESSEE_VERBS.has(r.tokens[i]!.lemma);

export function postmodified(r: Reading, end: number, floor: number): Source | null {
  for (let i = end; i > floor && i > end - MAX_POSTMODIFIER; i--) {
    const { text, pos, lower } = r.tokens[i]!;
    if (/^[,;:()—–]$/.test(text) || r.regionAt(i) >= 0 || pos === 'CCONJ') return null;
    const phrase = chainStart(r, i, floor);
    if (!phrase || !startsClause(r, behindFocus(r, phrase.first), floor)) continue;
    const opens =
      (pos === 'ADJ' && !hasFiniteVerb(r, i + 1, end + 1)) ||
      RELATIVE.has(lower) ||
      (lower === 'of' && r.tokens[i + 1]!.lower.endsWith('ing')) ||
      (pos === 'VERB' && !PAST.test(lower) && /(?:ed|ing|en|wn|nt|ht|ld|id|made|ut)$/.test(lower));
    const points =
      phrase.kind === 'pronoun' &&
      r.tokens[phrase.head]!.lower !== 'those' &&
      r.tokens[phrase.last]!.lower !== 'of';
    if (!opens || points || isTimePhrase(r, phrase) || statesThat(r, i)) return null;
    // "Israel cancelled the visit after …": with an object of its own it is that phrase's verb, no participle.
    const object = pos === 'VERB' && !lower.endsWith('ing') ? r.phrases.at(i + 1) : null;
    if (object?.first === i + 1 && !isTimePhrase(r, object)) return null;
    return { first: phrase.first, last: end + 1, core: phrase, how: 'aside' };
  }
  return null;
}
