/**
 * "S's claim that C", "the claim by S that C", "a warning from S that C", "S made the claim that C", "S's verdict: C",
 * "S's call for C", "S's view is that C".
 */
import { SPEAKING } from '../../lexicon/complement-verbs.ts';
import { REPORTING_NOUNS } from '../../lexicon/nouns.ts';
import { words } from '../../lexicon/words.ts';
import type { Token } from '../../text/document.ts';
import { question } from '../../text/forms.ts';
import type { Candidate, Family } from '../candidate.ts';
import { skipAdjuncts } from '../content/adjuncts.ts';
import { MAX_CONTENT } from '../content/boundaries.ts';
import { beginsMain } from '../content/clause-ahead.ts';
import { hasFiniteVerb, isInNoun, spanOf } from '../content/extent.ts';
import { likelyEnd } from '../content/likely-end.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { RELATIVE } from '../source/chain.ts';
import { phraseFrom } from '../source/phrase-after.ts';
import { possessorOf } from '../source/possessor.ts';
import type { Source } from '../source/source.ts';
import { subjectBefore } from '../source/subject.ts';
import { isTimePhrase, isTimePhraseAt } from '../source/time-phrase.ts';

export const nounCue: Family = {
  find(r) {
    const candidates: Candidate[] = [];
    for (let i = 0; i < r.tokens.length; i++) {
      const found = isCue(r.tokens[i]!) ? candidate(r, i) : null;
      if (found) candidates.push(found);
    }
    return candidates;
  },
};

/** A capital at the head of a sentence hides from the tagger that the word is a common noun: "Claims by Roe that". */
const nounOf = ({ pos, lemma, lower }: Token) =>
  pos === 'NOUN' ? lemma : pos === 'PROPN' ? lower.replace(/s$/, '') : '';
const isCue = ({ pos, lemma, form }: Token) =>
  pos === 'NOUN' ? CUES.has(lemma) : pos === 'PROPN' && isTitledCue(form);
const isTitledCue = question(({ lower }) => CUES.has(lower.replace(/s$/, '')));

/**
 * By judgement: the corpus marks such nouns only where no verb attributes the sentence, so weights learn nothing. Read
 * one by one in PolNeAR train, 81 of 84 with "that" or a colon are right. Of those with "is", 6 of
 * 11 are; wrong are "the appeal of it is that" and "her answer is that", told of a view that she might hold. So they are
 * less certain, like all below.
 */
const LIKELIHOOD: Readonly<Record<Link, number>> = {
  that: 0.78,
  colon: 0.78,
  is: 0.7,
  clause: 0.6,
  to: 0.55,
  of: 0.55,
};

/** … where the content runs on to the end of a sentence that should have told what the claim did: too far. */
const LOOSE = 0.7;

type Link = 'that' | 'to' | 'colon' | 'clause' | 'is' | 'of';

function candidate(r: Reading, i: number): Candidate | null {
  if (r.regionAt(i) >= 0) return null;
  const { first: floor, last: ceiling } = r.stretchAt(i);
  if ((r.tokens[i]!.pos === 'PROPN' && i > floor) || isWhere(r, i, floor)) return null;
  const possessor = possessorOf(r, i);
  const behind =
    !possessor && i + 2 < ceiling && /^(?:by|from|of)$/.test(r.tokens[i + 1]!.lower)
      ? phraseFrom(r, i + 2, ceiling, 'by')
      : null;
  const source = possessor ?? behind ?? maker(r, i, floor);
  // "this week's warnings": when, not who.
  if (!source || isTimePhrase(r, source.core)) return null;
  const after = thatBehindTime(r, behind ? behind.last : i + 1, ceiling);
  const link = linkAt(r, i, after, ceiling, !possessor && !behind);
  if (!link) return null;
  const start = after + SKIPPED[link];
  const bare = link === 'to' || link === 'of';
  const limit = bare ? finiteVerbAfter(r, start, ceiling) : mainVerbAfter(r, i, start, floor, ceiling);
  const end = Math.min(
    likelyEnd(r, start, ceiling, { kind: KINDS[link], cue: null }),
    limit,
    mainClauseAfter(r, source, start, floor, ceiling),
    link === 'colon' ? ceiling : otherNounAfter(r, source, start, ceiling),
  );
  const span = bare || hasFiniteVerb(r, start, end) ? spanOf(r, start, end) : null;
  if (!span) return null;
  const cue = r.tokens[i]!;
  return {
    rule: 'noun-that',
    cue: { start: cue.start, end: link === 'of' && after === i + 1 ? r.tokens[after]!.end : cue.end },
    cueToken: i,
    lemma: nounOf(cue),
    source,
    content: [span],
    features: sourceFeatures(r, source),
    known: link === 'that' && end >= ceiling - 1 && isSubject(r, i, floor) ? LOOSE : LIKELIHOOD[link],
  };
}

/** "stressed in her remarks that": where it was said; the content is the verb's. */
function isWhere(r: Reading, i: number, floor: number): boolean {
  const phrase = r.phrases.at(i);
  if (!phrase || phrase.first - 2 < floor) return false;
  return (
    /^(?:in|from|during|at)$/.test(r.tokens[phrase.first - 1]!.lower) && r.verbAt(phrase.first - 2) !== null
  );
}

/** "Her claim that …", at the head of its clause: it has a verb of its own to come. */
function isSubject(r: Reading, i: number, floor: number): boolean {
  const first = r.phrases.at(i)?.first ?? floor;
  return first === floor || r.tokens[first - 1]!.pos === 'SCONJ';
}

/** As the boundaries know these contents. */
const KINDS: Readonly<Record<Link, string>> = {
  that: 'that',
  to: 'infinitive',
  colon: 'clause',
  clause: 'clause',
  is: 'that',
  of: 'preposition',
};
/** Tokens of the link itself, which are no content. */
const SKIPPED: Readonly<Record<Link, number>> = { that: 1, colon: 1, is: 2, of: 1, to: 0, clause: 0 };

/** "his vow on Monday that": where the time in front of "that" ends. */
function thatBehindTime(r: Reading, after: number, ceiling: number): number {
  if (!/^(?:on|in|at|last|this|earlier)$/.test(r.tokens[after]?.lower ?? '') && !isTimePhraseAt(r, after))
    return after;
  const that = skipAdjuncts(r, after, Math.min(ceiling, after + MAX_TIME));
  return r.tokens[that]?.lower === 'that' ? that : after;
}
/** Words of a time or occasion. */
const MAX_TIME = 8;

/** "made the claim", "issued a warning": the verb adds nothing, its subject makes the statement. */
const MAKING = words('make issue give deliver sound send level');

function maker(r: Reading, i: number, floor: number): Source | null {
  const phrase = r.phrases.at(i);
  const verb = phrase?.head === i && phrase.first > floor ? r.verbAt(phrase.first - 1) : null;
  if (!verb || verb.passive || verb.form !== 'finite' || !MAKING.has(r.tokens[verb.head]!.lemma)) return null;
  return subjectBefore(r, verb, floor);
}

/** Nouns that commit or ask: what follows with "to" is what is promised or asked for. */
const COMMITTING = words('promise pledge vow threat demand call plea');
/** Nouns that are followed by a bare clause as their verb is: "his vow Britain would leave". */
const CLAIMING = words('claim vow promise pledge assertion allegation insistence admission prediction');
/** Nouns whose preposition leads to what was asked for, promised or told: "her plea for calm", "his promise of work". */
const OPENING: Readonly<Record<string, ReadonlySet<string>>> = {
  for: words('call plea appeal demand request apology'),
  of: words('promise pledge accusation allegation warning forecast announcement'),
};
/** Nouns that say what somebody holds, where "is that" follows: "her view is that …". */
const HOLDING = words('view opinion position point message answer verdict line');
/** Nouns that introduce what was said behind a colon: "Her verdict: the play is too long". */
const ANNOUNCING = words(
  'answer reply response verdict message advice conclusion finding explanation warning',
);

const CUES: ReadonlySet<string> = new Set([...REPORTING_NOUNS, ...ANNOUNCING, ...HOLDING]);

/** What joins noun and content at token `after`. */
function linkAt(r: Reading, noun: number, after: number, ceiling: number, made: boolean): Link | null {
  if (after + 1 >= ceiling) return null;
  const { lower, text } = r.tokens[after]!;
  const lemma = nounOf(r.tokens[noun]!);
  if (HOLDING.has(lemma) && lower === 'that' && !(lemma === 'point' && made)) return null;
  if (lower === 'that') return isRelative(r, after + 1, ceiling) ? null : 'that';
  if (lower === 'to' && COMMITTING.has(lemma) && r.verbAt(after)?.form === 'infinitive') return 'to';
  if (text === ':' && ANNOUNCING.has(lemma)) return 'colon';
  if (/^(?:is|was)$/.test(lower) && r.tokens[after + 1]?.lower === 'that' && after + 2 < ceiling) return 'is';
  if (OPENING[lower]?.has(lemma) && !isTimePhraseAt(r, after + 1)) return 'of';
  const subject = CLAIMING.has(lemma) ? r.phrases.at(after) : null;
  const bare = subject?.first === after && r.verbAt(subject.last)?.form === 'finite';
  return bare ? 'clause' : null;
}

/** Verbs that a statement is the object of: "the promise that he made". */
const HANDLING = words(
  'make repeat deliver issue give say tell post publish write send offer release receive hear read face reject',
);

/** "the promise that won him votes", "the claim that he repeated in May": no content, but more of the noun. */
function isRelative(r: Reading, first: number, ceiling: number): boolean {
  const verbAt = r.tokens[first]!.pos === 'ADV' ? first + 1 : first;
  if (r.verbAt(verbAt)?.first === verbAt) return true;
  const subject = r.phrases.at(first);
  const verb = subject?.first === first ? r.verbAt(subject.last) : null;
  if (!verb || verb.passive || !HANDLING.has(r.tokens[verb.head]!.lemma)) return false;
  const object = verb.last < ceiling ? r.tokens[verb.last]! : null;
  return !object || /^(?:PUNCT|ADP|ADV|CCONJ)$/.test(object.pos);
}

/** "Her call for a new pier was heard": where the noun's own verb begins. */
function finiteVerbAfter(r: Reading, start: number, ceiling: number): number {
  for (let i = start; i < ceiling && i < start + MAX_CONTENT; i++) {
    const verb = r.regionAt(i) < 0 ? r.verbAt(i) : null;
    if (
      verb?.first === i &&
      verb.form === 'finite' &&
      !RELATIVE.has(r.tokens[i - 1]!.lower) &&
      !isInNoun(r, i)
    )
      return i;
  }
  return ceiling;
}

/** "the shops and the pier": no new clause begins, or the first one has two subjects. */
function joinsNouns(r: Reading, i: number, beforeVerb: boolean): boolean {
  const next = r.phrases.at(i + 1);
  if (next?.first !== i + 1 || !r.phrases.at(i - 1)) return false;
  return beforeVerb || r.verbAt(next.last) === null;
}

/** "his claim that it was safe; his boast": what else is listed of the same person is no more of the claim. */
function otherNounAfter(r: Reading, { core, how }: Source, start: number, ceiling: number): number {
  const owner = how === 'possessive' && core.kind === 'pronoun' ? r.tokens[core.head]!.lower : null;
  for (let i = start; i + 2 < ceiling && i < start + MAX_CONTENT; i++) {
    const { text } = r.tokens[i]!;
    if (r.regionAt(i) >= 0 || !/^[,;]$/.test(text)) continue;
    if (text === ';') return i;
    const next = r.tokens[i + 1]!.pos === 'CCONJ' ? i + 2 : i + 1;
    const another = r.tokens[next]!.lower === owner ? r.phrases.at(next) : null;
    if (another && r.verbAt(another.last)?.form !== 'finite') return i;
  }
  return ceiling;
}

/** "Despite her claim that the road was closed, they drove on": behind the comma the sentence itself begins. */
function mainClauseAfter(
  r: Reading,
  { first }: Source,
  start: number,
  floor: number,
  ceiling: number,
): number {
  const leads = first > floor && first - floor <= MAX_LEAD && /^(?:ADP|SCONJ)$/.test(r.tokens[floor]!.pos);
  for (let i = start; leads && i + 1 < ceiling && i < start + MAX_CONTENT; i++)
    if (r.regionAt(i) < 0 && r.tokens[i]!.text === ',' && beginsMain(r, i + 1, ceiling)) return i;
  return ceiling;
}
/** Words between the head of the sentence and whose claim it is: "In response to". */
const MAX_LEAD = 4;

/** "The claim that the road was closed angered them": where the noun is a subject, its verb ends the content. */
function mainVerbAfter(r: Reading, noun: number, start: number, floor: number, ceiling: number): number {
  const phrase = r.phrases.at(noun);
  const before = phrase && phrase.first > floor ? r.tokens[phrase.first - 1]! : null;
  // "said Roe's claim that it is safe is wrong": of telling, the noun is the subject of what is told.
  const told = before !== null && SPEAKING.has(before.lemma);
  if (before && !told && /^(?:VERB|AUX|ADP|PART|ADV)$/.test(before.pos)) return ceiling;
  let verbs = 0;
  let end = ceiling;
  for (let i = start; i < ceiling && i < start + MAX_CONTENT; i++) {
    const { text, pos, lower } = r.tokens[i]!;
    if (r.regionAt(i) >= 0) continue;
    const joins = pos === 'CCONJ' && !joinsNouns(r, i, verbs === 0);
    if (/^[,;:—–()]$/.test(text) || joins || pos === 'SCONJ' || /^wh/.test(lower)) break;
    const verb = r.verbAt(i);
    if (verb?.first !== i || verb.form !== 'finite') continue;
    if (++verbs === 1) continue;
    end = i;
    // "that it is safe is wrong": with no subject before it, this one can only be the noun's.
    if (!r.phrases.at(i - 1)) break;
  }
  return end;
}
