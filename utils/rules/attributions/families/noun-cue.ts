/** "S's claim that C", "the claim by S that C", "a warning from S that C", "S made the claim that C", "S's verdict: C". */
import { REPORTING_NOUNS } from '../../lexicon/nouns.ts';
import { atEach, type Candidate, type Family } from '../candidate.ts';
import { MAX_CONTENT } from '../content/boundaries.ts';
import { hasFiniteVerb, spanOf } from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom } from '../source/phrase-after.ts';
import { possessorOf } from '../source/possessor.ts';
import type { Source } from '../source/source.ts';
import { subjectBefore } from '../source/subject.ts';

export const nounCue: Family = {
  name: 'noun-cue',
  find: (r) =>
    atEach(
      r,
      ({ pos, lemma }) => pos === 'NOUN' && (REPORTING_NOUNS.has(lemma) || ANNOUNCING.has(lemma)),
      candidate,
    ),
};

/** By judgement: the corpus marks such nouns only where no verb attributes the sentence, so weights learn nothing. */
const LIKELIHOOD: Readonly<Record<Link, number>> = {
  that: 0.78,
  colon: 0.78,
  clause: 0.6,
  to: 0.55,
};

type Link = 'that' | 'to' | 'colon' | 'clause';

function candidate(r: Reading, i: number): Candidate | null {
  if (r.regionAt(i) >= 0) return null;
  const { first: floor, last: ceiling } = r.stretchAt(i);
  const possessor = possessorOf(r, i);
  const behind =
    !possessor && i + 2 < ceiling && /^(?:by|from|of)$/.test(r.tokens[i + 1]!.lower)
      ? phraseFrom(r, i + 2, ceiling, 'by')
      : null;
  const source = possessor ?? behind ?? maker(r, i, floor);
  if (!source) return null;
  const after = behind ? behind.last : i + 1;
  const link = linkAt(r, i, after, ceiling);
  if (!link) return null;
  const start = link === 'that' || link === 'colon' ? after + 1 : after;
  const end = Math.min(
    likelyEnd(r, start, ceiling, { kind: KINDS[link], cue: null }),
    mainVerbAfter(r, i, start, floor, ceiling),
  );
  const span = link === 'to' || hasFiniteVerb(r, start, end) ? spanOf(r, start, end) : null;
  if (!span) return null;
  const cue = r.tokens[i]!;
  return {
    rule: 'noun-that',
    cue: { start: cue.start, end: cue.end },
    cueToken: i,
    lemma: cue.lemma,
    source,
    content: [span],
    features: sourceFeatures(r, source),
    known: LIKELIHOOD[link],
  };
}

/** As the boundaries know these contents. */
const KINDS: Readonly<Record<Link, string>> = {
  that: 'that',
  to: 'infinitive',
  colon: 'clause',
  clause: 'clause',
};

/** "made the claim", "issued a warning": the verb adds nothing, its subject makes the statement. */
const MAKING = new Set('make issue give deliver sound send level'.split(' '));

function maker(r: Reading, i: number, floor: number): Source | null {
  const phrase = r.phrases.at(i);
  const verb = phrase?.head === i && phrase.first > floor ? r.verbAt(phrase.first - 1) : null;
  if (!verb || verb.passive || verb.form !== 'finite' || !MAKING.has(r.tokens[verb.head]!.lemma)) return null;
  return subjectBefore(r, verb, floor);
}

/** Nouns that commit or ask: what follows with "to" is what is promised or asked for. */
const COMMITTING = new Set('promise pledge vow threat demand call plea'.split(' '));
/** Nouns that are followed by a bare clause as their verb is: "his vow Britain would leave". */
const CLAIMING = new Set(
  'claim vow promise pledge assertion allegation insistence admission prediction'.split(' '),
);
/** Nouns that introduce what was said behind a colon: "Her verdict: the play is too long". */
const ANNOUNCING = new Set(
  'answer reply response verdict message advice conclusion finding explanation warning'.split(' '),
);

/** What joins noun and content at token `after`. */
function linkAt(r: Reading, noun: number, after: number, ceiling: number): Link | null {
  if (after + 1 >= ceiling) return null;
  const { lower, text } = r.tokens[after]!;
  const { lemma } = r.tokens[noun]!;
  if (lower === 'that') return isRelative(r, after + 1, ceiling) ? null : 'that';
  if (lower === 'to' && COMMITTING.has(lemma) && r.verbAt(after)?.form === 'infinitive') return 'to';
  if (text === ':' && ANNOUNCING.has(lemma)) return 'colon';
  const subject = CLAIMING.has(lemma) ? r.phrases.at(after) : null;
  const bare = subject?.first === after && r.verbAt(subject.last)?.form === 'finite';
  return bare ? 'clause' : null;
}

/** Verbs that a statement is the object of: "the promise that he made". */
const HANDLING = new Set(
  'make repeat deliver issue give say tell post publish write send offer release receive hear read face reject'.split(
    ' ',
  ),
);

/** "the promise that won him votes", "the claim that he repeated in May": no content, but more of the noun. */
function isRelative(r: Reading, first: number, ceiling: number): boolean {
  if (r.verbAt(first)?.first === first) return true;
  const subject = r.phrases.at(first);
  const verb = subject?.first === first ? r.verbAt(subject.last) : null;
  if (!verb || verb.passive || !HANDLING.has(r.tokens[verb.head]!.lemma)) return false;
  const object = verb.last < ceiling ? r.tokens[verb.last]! : null;
  return !object || /^(?:PUNCT|ADP|ADV|CCONJ)$/.test(object.pos);
}

/** "The claim that the road was closed angered them": where the noun is a subject, its verb ends the content. */
function mainVerbAfter(r: Reading, noun: number, start: number, floor: number, ceiling: number): number {
  const phrase = r.phrases.at(noun);
  const before = phrase && phrase.first > floor ? r.tokens[phrase.first - 1]! : null;
  if (before && /^(?:VERB|AUX|ADP|PART|ADV)$/.test(before.pos)) return ceiling;
  let verbs = 0;
  let end = ceiling;
  for (let i = start; i < ceiling && i < start + MAX_CONTENT; i++) {
    const { text, pos, lower } = r.tokens[i]!;
    if (r.regionAt(i) >= 0) continue;
    if (/^[,;:—–()]$/.test(text) || pos === 'CCONJ' || pos === 'SCONJ' || /^wh/.test(lower)) break;
    const verb = r.verbAt(i);
    if (verb?.first !== i || verb.form !== 'finite') continue;
    if (++verbs === 1) continue;
    end = i;
    // "that it is safe is wrong": with no subject before it, this one can only be the noun's.
    if (!r.phrases.at(i - 1)) break;
  }
  return end;
}
