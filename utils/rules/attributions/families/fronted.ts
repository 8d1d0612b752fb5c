/** C, S V and C, V S: the content comes first, and may go on behind the cue. */
import type { Span } from '../../../analysis/model.ts';
import { SPEAKING } from '../../lexicon/complement-verbs.ts';
import type { Candidate, Family } from '../candidate.ts';
import { skipAdjuncts } from '../content/adjuncts.ts';
import { clauseAfter } from '../content/clause-ahead.ts';
import { contentFeatures } from '../content/content-features.ts';
import {
  hasFiniteVerb,
  MAX_FRONT,
  regionSpans,
  saysAmong,
  spanOf,
  statementStart,
} from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { opensSentence, startsRegion } from '../content/opening.ts';
import { type VerbCue, verbCues } from '../cues.ts';
import { lengthFeature, sourceFeatures, verbFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { quotingBefore } from '../source/quoting.ts';
import type { Source } from '../source/source.ts';
import { joins, subjectBehind } from '../source/subject-behind.ts';

export const fronted: Family = {
  find: (r) => verbCues(r).flatMap((cue) => candidate(r, cue) ?? []),
};

/** "Nothing of the kind, he said.": so many words are a statement without a verb that the tagger knew. */
const MIN_VERBLESS = 4;

/** Words before a cue that may be the beginning of a clause completed behind it. */
const MAX_FRAGMENT = 25;

/**
 * "The dam is safe, said the engineers.", "…, reports the Post.": hardly anything else, but rare without quotation
 * marks in the annotated texts, which are American.
 */
const INVERTED = 0.75;
const isPlainInversion = (r: Reading, cue: VerbCue, { inverted, source }: Clause, { fragment }: Front) => {
  if (!inverted || fragment === true || cue.group.negated) return false;
  if (cue.lemma === 'say') return cue.source?.how !== 'aside' && cue.source?.how !== 'adjacent';
  const closes = /^[.!?]$/.test(r.tokens[source.last]?.text ?? '.');
  return closes && source.core.kind === 'name' && TELLS.test(r.tokens[cue.group.head]!.lower);
};
/** In the present tense nobody does this to whom the name behind it belongs. */
const TELLS = /^(?:adds|explains|insists|notes|reckons|reports|writes)$/;

/** "If it were sold, Roe argued, it would close.": plainly one statement, but rare in the annotated texts. */
const INTERRUPTED = 0.8;
const leadsAClause = (r: Reading, { lemma, source, floor, group }: VerbCue) =>
  r.tokens[floor]!.pos === 'SCONJ' && SPEAKING.has(lemma) && source?.how === 'adjacent' && !group.negated;

/** "…, the Post quoted Roe as saying.": hardly anything else, but too rare in the annotated texts for weights. */
const QUOTED_AS = 0.8;

/** "…, the Post has learned.": what a paper found out itself, which the annotated texts hold too few of. */
const LEARNED = 0.75;
const isExclusive = (r: Reading, { lemma, group }: VerbCue, { source }: Clause) =>
  lemma === 'learn' &&
  !group.negated &&
  source.core.kind === 'name' &&
  /^ha(?:s|ve)$/.test(r.tokens[group.first]!.lower) &&
  /^[.!?]$/.test(r.tokens[group.last]?.text ?? '.');

interface Clause {
  readonly source: Source;
  /** First token of the clause and the first behind subject and verb. */
  readonly first: number;
  readonly after: number;
  readonly inverted: boolean;
  readonly quoting?: true;
}

function candidate(r: Reading, cue: VerbCue): Candidate | null {
  const clause = uprightClause(r, cue) ?? quotingClause(r, cue) ?? invertedClause(r, cue);
  if (!clause) return null;
  if (
    clause.first - cue.floor > MAX_FRONT &&
    r.regionAt(clause.first - 1) < 0 &&
    r.regionAt(clause.first - 2) < 0
  )
    return null;
  const before = contentBefore(r, clause, cue.floor) ?? fragmentBefore(r, clause, cue.floor);
  if (!before) return null;
  const after = contentAfter(r, clause, cue, before);
  if (before.fragment && (!Array.isArray(after) || (after.length === 0 && before.words < MIN_VERBLESS)))
    return null;
  if (!before.quoted && (after === 'object' || leadsTo(r, clause, cue))) return null;
  const { start, end } = r.tokens[cue.group.head]!;
  const quoted = before.quoted ? 'quote' : 'text';
  const further = Array.isArray(after) ? after : [];
  return {
    rule: ruleOf(before, clause),
    cue: { start, end },
    cueToken: cue.group.head,
    lemma: cue.lemma,
    source: clause.source,
    content: [...before.spans, ...further],
    known: knownOf(r, cue, clause, before, further.length > 0),
    features: [
      ...sourceFeatures(r, clause.source),
      ...verbFeatures(r, cue),
      `before:${quoted}`,
      `after:${typeof after === 'string' ? after : after.length ? 'more' : 'end'}`,
      // "Roe, who left in May, told reporters": with a subject of its own in front, the verb is hardly inverted.
      ...(clause.inverted ? [`inverted:${cue.source?.how ?? 'no'}`] : []),
      lengthFeature(before.words),
      ...contentFeatures(r, before.spans),
    ],
  };
}

function ruleOf({ fragment, quoted }: Front, { inverted }: Clause): string {
  if (fragment) return 'fragment-said';
  if (quoted) return inverted ? 'quote-says' : 'quote-said';
  return inverted ? 'text-says' : 'text-said';
}

/** Likelihood by judgement, of shapes that the annotated texts hold too few of; else the weights tell. */
function knownOf(
  r: Reading,
  cue: VerbCue,
  clause: Clause,
  before: Front,
  goesOn: boolean,
): number | undefined {
  if (!before.quoted && goesOn && leadsAClause(r, cue)) return INTERRUPTED;
  if (!before.quoted && isPlainInversion(r, cue, clause, before)) return INVERTED;
  if (!before.quoted && !goesOn && isExclusive(r, cue, clause)) return LEARNED;
  return clause.quoting ? QUOTED_AS : undefined;
}

/** "…, Smith said" */
function uprightClause(r: Reading, { group, source, floor }: VerbCue): Clause | null {
  if (!source || source.how === 'carried' || source.how === 'relative' || group.form !== 'finite')
    return null;
  if (source.first <= floor || !joins(r, source.first - 1)) return null;
  return { source, first: source.first, after: group.last, inverted: false };
}

/** "…, the Post quoted Smith as saying" */
function quotingClause(r: Reading, { group, floor }: VerbCue): Clause | null {
  const quoting = quotingBefore(r, group, floor);
  if (!quoting || quoting.first <= floor || !joins(r, quoting.first - 1)) return null;
  return { source: quoting.source, first: quoting.first, after: group.last, inverted: false, quoting: true };
}

/** "…, said Smith" */
function invertedClause(r: Reading, { group, floor, ceiling }: VerbCue): Clause | null {
  const source = subjectBehind(r, group, floor, ceiling);
  return source && { source, first: group.first, after: source.last, inverted: true };
}

interface Front {
  readonly spans: Span[];
  readonly words: number;
  readonly quoted: boolean;
  readonly fragment?: boolean;
}

/** "Her plan, she said, would fail": words without a verb of their own, completed behind the cue. */
function fragmentBefore(r: Reading, clause: Clause, floor: number): Front | null {
  const end = clause.first - 1;
  let start = floor;
  while (start < end && (r.tokens[start]!.pos === 'CCONJ' || r.tokens[start]!.pos === 'PUNCT')) start++;
  if (end - start > MAX_FRAGMENT) return null;
  // "And, she said, …": nothing but a link in front.
  if (end <= start) return { spans: [], words: 0, quoted: false, fragment: true };
  // "Asked about it, she said, “No.”": what leads to a quotation is the article's own.
  const behind = skipAdjuncts(r, clause.after, r.stretchAt(start).last) + 1;
  if (r.tokens[start]!.pos === 'VERB' && r.regionAt(behind) >= 0) return null;
  // "Still, she said, …": an adverb alone links sentences, it is no part of what she said.
  const link = end - start === 1 && r.tokens[start]!.pos === 'ADV';
  const span = link ? null : spanOf(r, start, end);
  return { spans: span ? [span] : [], words: end - start, quoted: false, fragment: true };
}

function contentBefore(r: Reading, clause: Clause, floor: number): Front | null {
  let end = clause.first - 1;
  if (r.regionAt(end) < 0 && end > floor && r.regionAt(end - 1) >= 0) end--;
  const region = r.regionAt(end);
  if (region >= 0) {
    const { first, last } = r.regionTokens[region]!;
    const lead = leadIn(r, first, floor);
    if (lead === null) return { spans: regionSpans(r, region), words: last - first, quoted: true };
    const span = spanOf(r, lead, last);
    return span && { spans: [span], words: last - lead, quoted: true };
  }
  const start = statementStart(r, floor, clause.first - 1);
  const span = spanOf(r, start, clause.first - 1);
  return span && hasFiniteVerb(r, start, clause.first - 1)
    ? { spans: [span], words: clause.first - 1 - start, quoted: false }
    : null;
}

/** "As whistles rang out, she said, “Sit down.”": what leads to a quotation of whole sentences is the article's own. */
function leadsTo(r: Reading, clause: Clause, { floor, ceiling }: VerbCue): boolean {
  const { pos, lower } = r.tokens[floor]!;
  // "Asked if it was safe, she said, “No.”", but "Leaving, she said, “is hard.”"
  const participle = pos === 'VERB' && /(?:ed|ing)$/.test(lower);
  if (!(/^(?:SCONJ|ADP)$/.test(pos) || participle || lower === 'when') || lower === 'if') return false;
  const quotation = skipAdjuncts(r, clause.after, ceiling) + 1;
  if (quotation >= ceiling || !startsRegion(r, quotation)) return false;
  const { first, last } = r.regionTokens[r.regionAt(quotation)]!;
  let word = first;
  while (word < last && r.tokens[word]!.pos === 'PUNCT') word++;
  const capital = /^\p{Lu}/u.test(r.tokens[word]!.text);
  if (participle) return capital;
  return (capital && /^[.!?]$/.test(r.tokens[last - 2]?.text ?? '')) || opensSentence(r, quotation, ceiling);
}

/** So many words and a mark in front of a quotation link it to what was said before; more have something to say. */
const MOST_LINK_WORDS = 3;

/** Where the text before a quotation begins that belongs to the same statement; null if only the quotation does. */
function leadIn(r: Reading, first: number, floor: number): number | null {
  let start = floor;
  while (start < first && (r.tokens[start]!.pos === 'CCONJ' || /^[,:;]$/.test(r.tokens[start]!.text)))
    start++;
  if (start >= first || r.tokens[first - 1]!.text === '(') return null;
  // “But”, “Still,”, "And:" alone are no part of it.
  const words = first - start;
  const stop = r.tokens[first - 1]!.text;
  if (/^[:,]$/.test(stop) && words <= MOST_LINK_WORDS) return null;
  if (isOthersCue(r, start, first)) return start;
  if (stop === ':' || (stop === ',' && saysAmong(r, start, first))) return null;
  return start;
}

/** "The clerk recalled that he said, “No,” | the court said": the quotation has a cue of its own in front, in what is told. */
function isOthersCue(r: Reading, start: number, first: number): boolean {
  if (!/^[:,]$/.test(r.tokens[first - 1]!.text)) return false;
  const hearer = r.phrases.at(first - 2);
  const verb = r.verbAt(hearer ? hearer.first - 1 : first - 2);
  if (verb?.form !== 'finite' || verb.first <= start) return false;
  const { lemma } = r.tokens[verb.head]!;
  if (hearer ? lemma !== 'tell' : !SPEAKING.has(lemma)) return false;
  // A quotation that ends with a comma has a cue of its own behind it.
  for (let i = start; i < first; i++) if (r.regionAt(i) >= 0 && r.tokens[i]!.text === ',') return false;
  return true;
}

/** What stands behind the cue: more of the content, nothing, or an object of the verb (then the front is none). */
function contentAfter(
  r: Reading,
  clause: Clause,
  { group, ceiling }: VerbCue,
  { quoted, fragment = false }: Front,
): Span[] | 'object' | 'open' {
  let i = skipAdjuncts(r, clause.after, ceiling);
  // "told reporters"
  const hearer = i < ceiling && !clause.inverted ? r.phrases.at(i) : null;
  if (
    hearer &&
    hearer.first === i &&
    /^(?:tell|ask|remind|warn|assure|inform|advise)$/.test(r.tokens[group.head]!.lemma)
  )
    i = skipAdjuncts(r, hearer.last, ceiling);
  if (i >= ceiling) return [];
  const { text } = r.tokens[i]!;
  if (/^(?:[.;!?]|according)$/.test(text)) return [];
  if (/^[,:—–]$/.test(text) && i + 1 < ceiling) {
    if (startsRegion(r, i + 1)) return quotationFrom(r, i + 1, ceiling);
    // "In a note, she said: It is shut.": all of the content stands behind the colon.
    if (fragment && text === ':') return 'open';
    if (!quoted && goesOnPlain(r, clause, i + 1, ceiling, fragment)) {
      const span = spanOf(r, i + 1, likelyEnd(r, i + 1, ceiling, { kind: 'clause', cue: null }));
      return span ? [span] : [];
    }
    return [];
  }
  // "…, said Roe in an email | to staff": what hangs on behind the subject is no object.
  const hangsOn =
    clause.inverted && clause.source.core.kind !== 'pronoun' && r.tokens[group.head]!.lemma === 'say';
  if (!quoted && hangsOn && r.phrases.at(i) === null) return [];
  return quoted ? 'open' : 'object';
}

function quotationFrom(r: Reading, i: number, ceiling: number): Span[] {
  const region = r.regionAt(i);
  const { last } = r.regionTokens[region]!;
  const goesOn =
    last < ceiling &&
    !/^[.,;:!?—–-]+$/.test(r.tokens[last]!.text) &&
    !/[.!?]/.test(r.tokens[last - 2]?.text ?? '');
  if (!goesOn) return regionSpans(r, region);
  const span = spanOf(r, i, likelyEnd(r, i, ceiling, { kind: 'clause', cue: null }));
  return span ? [span] : [];
}

const othersSpeak = (r: Reading, i: number, ceiling: number) => {
  const { shape, reporting, subject } = clauseAfter(r, i, ceiling);
  return shape === 'SV' && reporting && /^(?:name|noun)$/.test(subject ?? '');
};

/** What goes on behind the cue shows its verb within so many words; further on it is another clause's. */
const MAX_TO_LATE_VERB = 20;

/** "The plan, he said, would fail": the clause goes on behind the cue. */
function goesOnPlain(r: Reading, clause: Clause, i: number, ceiling: number, fragment: boolean): boolean {
  const { pos, lower } = r.tokens[i]!;
  // "…, said Roe, and it must close": behind an inverted clause only "and" goes on with what was said, or the verb that was waited for.
  const verb = r.verbAt(i);
  const waiting = fragment && verb?.first === i;
  if (clause.inverted && pos !== 'CCONJ' && !waiting) return false;
  if (/^(?:who|which|whose|where|when|adding|but|while|though|although|as)$/.test(lower)) return false;
  if (verb?.first === i) return verb.form === 'finite';
  // "…, said Roe, and the port agreed": another speaker.
  if (clause.inverted && othersSpeak(r, i + 1, ceiling)) return false;
  if (pos === 'VERB') return false;
  // What has no verb yet finds it here, even where the tagger took it for a noun.
  if (fragment) return true;
  for (let k = i; k < ceiling && k < i + MAX_TO_LATE_VERB; k++) {
    if (r.regionAt(k) >= 0) return true;
    if (r.verbAt(k)?.form === 'finite') return true;
  }
  return false;
}
