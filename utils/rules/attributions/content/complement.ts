/** What follows a reporting verb: a that-clause, a quotation, a bare clause, an object … and where it begins. */
import { COMMITTING, SPEAKING } from '../../lexicon/complement-verbs.ts';
import { REPORTING_NOUNS } from '../../lexicon/nouns.ts';
import { verbClass } from '../../lexicon/verb-classes.ts';
import { ADDRESSEE_VERBS, OBJECT_IN_CONTENT, REPORTING_VERBS } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import type { Reading } from '../reading.ts';
import { isTimePhrase, isTimePhraseAt } from '../source/time-phrase.ts';
import { MAX_ADJUNCTS, skipAdjuncts, skipAside, skipOne } from './adjuncts.ts';
import { type Complement, type ComplementKind, complementAt } from './complement-at.ts';
import { bare, beginsWithSubject } from './opening.ts';

/** What may be the content, the likeliest first; where none follows, one of kind 'none'. */
export function complementsOf(r: Reading, from: number, ceiling: number, lemma: string): Complement[] {
  const told = afterHearer(r, from, ceiling, lemma);
  if (told) return [told];
  const first = complementAt(r, from, ceiling, lemma);
  if (first && first.kind !== 'object' && first.kind !== 'preposition') return [first];
  const further = afterAdjuncts(r, from, ceiling, lemma);
  if (first && further) {
    if (isAdjunct(r, first, further, lemma)) return [further];
    return prefersFurther(lemma, first.kind) ? [further, first] : [first, further];
  }
  const only =
    first ?? further ?? objectAfterTime(r, from, ceiling, lemma) ?? lateThat(r, from, ceiling, lemma);
  if (only) return [only];
  return [{ kind: 'none', start: skipAdjuncts(r, from, ceiling), preposition: null, distant: false }];
}

/**
 * "posted on the club's page that", "told fans in Leeds last week, “…”": behind a verb of telling that leads to a clause
 * or quotation, what stands before it is where, to whom or of whom it was told. "Warned of a fight: “…”" keeps its topic,
 * "remarked on the fact that" its object.
 */
function isAdjunct(r: Reading, first: Complement, { kind, start }: Complement, lemma: string): boolean {
  const { lower: mark } = r.tokens[start - 1]!;
  if (!(kind === 'that' ? mark === 'that' : kind === 'quote' && /^[,:]$/.test(mark))) return false;
  if (first.kind === 'object') return ADDRESSEE_VERBS.has(lemma);
  const saying = verbClass(lemma);
  if (!CLAUSE_TAKING.has(saying) || OBJECT_IN_CONTENT.has(lemma)) return false;
  if (TOPIC.test(first.preposition ?? '') && !/^(?:say|write)$/.test(saying)) return false;
  const { lemma: noun } = r.tokens[start - 2]!;
  return kind === 'quote' || !(REPORTING_NOUNS.has(noun) || /^(?:fact|idea|notion)$/.test(noun));
}
/** Classes of verbs that a that-clause is the object of. */
const CLAUSE_TAKING: ReadonlySet<string> = words('say answer claim admit write warn grieve sound');
const TOPIC = /^(?:of|about|for|against)$/;

/** "warned as early as March that", "said before leaving for Oake, where he lives, that": the next "that" is the verb's. */
function lateThat(r: Reading, from: number, ceiling: number, lemma: string): Complement | null {
  if (!SPEAKING.has(lemma)) return null;
  for (let i = from + 1; i + 1 < ceiling && i < from + MAX_ADJUNCTS; i++) {
    if (r.regionAt(i) >= 0 || /^[;:()]$/.test(r.tokens[i]!.text) || isRival(r, i)) return null;
    if (r.tokens[i]!.lower !== 'that' || isTimePhraseAt(r, i)) continue;
    return bare(r, i + 1, ceiling) ? { kind: 'that', start: i + 1, preposition: null, distant: true } : null;
  }
  return null;
}

/** A clause of its own, or "…, adding that": its "that" is its own. */
function isRival(r: Reading, i: number): boolean {
  const verb = r.verbAt(i);
  return verb !== null && (verb.form === 'finite' || REPORTING_VERBS.has(r.tokens[verb.head]!.lemma));
}

/** "announced on Monday the sale of the yard": an object that waits behind a time. */
function objectAfterTime(r: Reading, from: number, ceiling: number, lemma: string): Complement | null {
  const start = skipAdjuncts(r, from, ceiling);
  const behind = start > from && isTimePhraseAt(r, start - 1) ? complementAt(r, start, ceiling, lemma) : null;
  return behind?.kind === 'object' ? { ...behind, distant: true } : null;
}

/** "said in an interview that …" has its that-clause; "called for X that …" keeps its object. */
const prefersFurther = (lemma: string, kind: ComplementKind) =>
  !OBJECT_IN_CONTENT.has(lemma) &&
  !(kind === 'object' && !ADDRESSEE_VERBS.has(lemma) && !SPEAKING.has(lemma));
/** "told the court that …": what stands right behind the hearer and can only be content. */
function afterHearer(r: Reading, from: number, ceiling: number, lemma: string): Complement | null {
  const hearer = ADDRESSEE_VERBS.has(lemma) ? r.phrases.at(from) : null;
  if (hearer?.first !== from) return null;
  const start = behindTime(r, hearer.last, ceiling);
  const content = complementAt(r, start, ceiling, lemma);
  if (content?.kind !== 'that' && content?.kind !== 'quote') {
    const that = skipAdjuncts(r, hearer.last, ceiling);
    if (that > hearer.last && that + 1 < ceiling && r.tokens[that]!.lower === 'that')
      return { kind: 'that', start: that + 1, preposition: null, distant: true };
  }
  if (!content) return null;
  const clear =
    /^(?:that|quote|wh)$/.test(content.kind) ||
    (content.kind === 'clause' && content.start === start && beginsWithSubject(r, start));
  return clear ? { ...content, distant: true } : null;
}

/** "asked Roe Friday whether", "told Roe in Oake on Monday she would": behind the last time that only adjuncts lead to. */
function behindTime(r: Reading, from: number, ceiling: number): number {
  let end = from;
  const stop = Math.min(ceiling - 1, from + MAX_ADJUNCTS);
  for (let i = from; i < stop; ) {
    const next = skipOne(r, i, stop);
    if (next <= i || next > stop) break;
    if (isTimePhraseAt(r, next - 1) && !/^(?:of|about)$/.test(r.tokens[i]!.lower)) end = next;
    i = next;
  }
  return end;
}

/** Skips the hearer and up to a few adjuncts, and answers the content that stands behind them. */
function afterAdjuncts(r: Reading, from: number, ceiling: number, lemma: string): Complement | null {
  let i = from;
  const stop = Math.min(ceiling, from + MAX_ADJUNCTS);
  if (ADDRESSEE_VERBS.has(lemma)) {
    const hearer = r.phrases.at(i);
    if (hearer && hearer.first === i && !isTimePhrase(r, hearer)) i = hearer.last;
  }
  while (i < stop) {
    if (i > from) {
      const content = complementAt(r, i, ceiling, lemma);
      if (
        content &&
        content.kind !== 'object' &&
        content.kind !== 'preposition' &&
        !(content.kind === 'infinitive' && !ADDRESSEE_VERBS.has(lemma) && !COMMITTING.has(lemma)) &&
        !(content.kind === 'gerund')
      )
        return { ...content, distant: true };
    }
    const further = r.tokens[i]!.text === ',' ? skipAside(r, i, stop) : skipOne(r, i, stop);
    if (further === i) return null;
    i = further;
  }
  return null;
}
