/** "As S said, C", "C, as S put it", "As S told O: “C”", "As reported by S, C": the speaker in a clause of comparison. */
import type { Span } from '../../../analysis/model.ts';
import { words } from '../../lexicon/words.ts';
import type { VerbGroup } from '../../text/verbs.ts';
import type { Candidate, WordFamily } from '../candidate.ts';
import { skipAdjuncts } from '../content/adjuncts.ts';
import { clauseFrom } from '../content/clause-from.ts';
import { hasFiniteVerb, MAX_FRONT, onlyLinks, spanOf } from '../content/extent.ts';
import { startsRegion } from '../content/opening.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom } from '../source/phrase-after.ts';
import type { Source } from '../source/source.ts';

export const asSaid: WordFamily = {
  isCue: ({ lower }) => lower === 'as',
  at: candidate,
};

/** Of other verbs such a clause tells when: "as he spoke", "as they cheered". */
const TELLING_WITH_AS = words(
  'say tell report note point put write explain reveal observe argue warn state acknowledge admit remark announce tweet',
);
/** Of the few dozen in the annotated texts some four in five are right, so they stay less certain. */
const LIKELIHOOD = 0.74;
/** Words of the subject. */
const MAX_SUBJECT = 15;

function candidate(r: Reading, as: number): Candidate | null {
  const { first: floor, last: ceiling } = r.stretchAt(as);
  if (r.regionAt(as) >= 0 || !opens(r, as, floor)) return null;
  const told = toldBy(r, as, ceiling) ?? toldIn(r, as, ceiling);
  if (!told) return null;
  const { verb, source, end } = told;
  if (end === null) return null;
  const content = contentOf(r, as, end, floor, ceiling);
  if (content.length === 0) return null;
  const { lemma, start, end: cueEnd } = r.tokens[verb.head]!;
  const particle = verb.last < end && r.tokens[verb.last]!.lower === 'out' ? r.tokens[verb.last]! : null;
  return {
    rule: 'as-said',
    cue: { start, end: particle?.end ?? cueEnd },
    cueToken: verb.head,
    lemma,
    source,
    content,
    features: sourceFeatures(r, source),
    known: LIKELIHOOD,
  };
}

interface Told {
  readonly verb: VerbGroup;
  readonly source: Source;
  /** Behind the clause; null where the verb has an object of its own. */
  readonly end: number | null;
}

/** "as S said" */
function toldIn(r: Reading, as: number, ceiling: number): Told | null {
  const verb = verbBehind(r, as + 1, ceiling);
  const source = verb && subjectOf(r, as + 1, verb.first);
  return verb && source && { verb, source, end: clauseEnd(r, verb, verb.last, ceiling) };
}

/** "as first reported by S" */
function toldBy(r: Reading, as: number, ceiling: number): Told | null {
  const verb = r.verbAt(r.tokens[as + 1]?.pos === 'ADV' ? as + 2 : as + 1);
  if (!verb || r.tokens[verb.last]?.lower !== 'by' || !REPORTED.has(r.tokens[verb.head]!.lower)) return null;
  const source = phraseFrom(r, verb.last + 1, ceiling, 'by');
  return source && { verb, source, end: clauseEnd(r, verb, source.last, ceiling) };
}
const REPORTED = words(
  'reported noted described explained mentioned confirmed stated recounted outlined detailed observed',
);

/** Behind the beginning of the sentence or of one of its parts: "as" after a word compares that word. */
const opens = (r: Reading, as: number, floor: number) =>
  as === floor || /^(?:[,;:—–(]|and|but|yet|or)$/.test(r.tokens[as - 1]!.lower) || r.regionAt(as - 1) >= 0;

/** The clause's verb, if it tells: the first finite one behind "as", with no comma or quotation before it. */
function verbBehind(r: Reading, first: number, ceiling: number): VerbGroup | null {
  for (let i = first; i < ceiling && i <= first + MAX_SUBJECT; i++) {
    if (r.regionAt(i) >= 0 || /^[,;:—–()]$/.test(r.tokens[i]!.text)) return null;
    const verb = r.verbAt(i);
    if (verb?.first !== i || verb.form !== 'finite') continue;
    const { lemma } = r.tokens[verb.head]!;
    const told = lemma !== 'put' || r.tokens[verb.last]?.lower === 'it';
    return told && !verb.passive && !verb.negated && TELLING_WITH_AS.has(lemma) ? verb : null;
  }
  return null;
}

/** All between "as" and the verb, adverbs aside; its first phrase names. */
function subjectOf(r: Reading, first: number, verb: number): Source | null {
  let last = verb;
  while (last > first && r.tokens[last - 1]!.pos === 'ADV') last--;
  const core = r.phrases.at(first);
  return core?.first === first && core.last <= last ? { first, last, core, how: 'adjacent' } : null;
}

/** The mark that ends the clause; null where the verb has an object of its own: "as he said this". */
function clauseEnd(r: Reading, verb: VerbGroup, from: number, ceiling: number): number | null {
  let i = from;
  const object = r.phrases.at(i);
  const { lemma } = r.tokens[verb.head]!;
  if (object?.first === i && /^(?:put|tell)$/.test(lemma)) i = object.last;
  if (lemma === 'put' && PARTICLE.test(r.tokens[i]?.lower ?? '')) return null;
  i = skipAdjuncts(r, i, ceiling);
  return i >= ceiling || startsRegion(r, i) || /^[,.;:)—–]$/.test(r.tokens[i]!.text) ? i : null;
}

/** "put it away" is no saying. */
const PARTICLE = /^(?:away|back|down|on|off|up|out|together|aside|through)$/;

function contentOf(r: Reading, as: number, end: number, floor: number, ceiling: number): Span[] {
  const before = as - floor > MAX_FRONT ? null : spanOf(r, floor, as);
  const linked =
    onlyLinks(r, floor, as) ||
    /^(?:and|but|yet|or|;)$/.test(r.tokens[as - 1]!.lower) ||
    quotesNext(r, end, ceiling);
  if (!linked && before && hasFiniteVerb(r, floor, as)) return [before];
  const after = clauseFrom(r, end < ceiling && !startsRegion(r, end) ? end + 1 : end, ceiling);
  return linked || !before ? after : [before, ...after];
}

/** "…, as Roe put it, “a mess”": the marks tell what is Roe's. */
const quotesNext = (r: Reading, end: number, ceiling: number) =>
  end + 1 < ceiling && (startsRegion(r, end) || startsRegion(r, end + 1));
