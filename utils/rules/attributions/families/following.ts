/** S V C: the content follows its verb, as a quotation, a that-clause, a bare clause, a question, an object … */

import { verbClass } from '../../lexicon/verb-classes.ts';
import { ADDRESSEE_VERBS, OBJECT_IN_CONTENT, REPORTING_VERBS } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import { beginsWithCapital } from '../../text/forms.ts';
import type { Candidate, Family } from '../candidate.ts';
import { leadsToQuotation } from '../content/boundary-features.ts';
import { complementsOf } from '../content/complement.ts';
import type { Complement, ComplementKind } from '../content/complement-at.ts';
import { contentFeatures, openingFeatures } from '../content/content-features.ts';
import { goesOnBehind, isInNoun, regionSpans, spanOf } from '../content/extent.ts';
import { type Reach, reachOf } from '../content/likely-end.ts';
import { behindLead } from '../content/no-end.ts';
import { waitingVerb } from '../content/opening.ts';
import { isLeading, type VerbCue, verbCues } from '../cues.ts';
import { lengthFeature, sourceFeatures, verbFeatures } from '../features.ts';
import { isPersonNoun } from '../person-noun.ts';
import type { Reading } from '../reading.ts';
import { RELATIVE } from '../source/chain.ts';
import { withoutAntecedent } from '../source/gap.ts';
import type { Source } from '../source/source.ts';
import { feature } from '../weights.ts';

const first = feature('first');

const RULES: Record<Exclude<ComplementKind, 'none'>, string> = {
  that: 'says-that',
  clause: 'says-clause',
  quote: 'says-quote',
  colon: 'says-colon',
  wh: 'says-question',
  infinitive: 'says-to',
  gerund: 'says-doing',
  object: 'says-object',
  preposition: 'says-about',
};

/** "We're told": rare in the annotated texts, which are of papers that name who tells. */
const TOLD = 0.6;
/** "admitted to taking it": plainly a statement, but too rare in the annotated texts for weights. Stays less certain. */
const CONFESSED = 0.7;
/** "The clerk said: It is shut.": hardly anything else, but too rare without quotation marks for weights. */
const ANNOUNCED = 0.78;
const BEFORE_A_COLON = words('say write ask tweet add reply declare explain');

export const following: Family = {
  find: (r) => verbCues(r).flatMap((cue) => candidates(r, cue)),
};

/** One for each that may be said and each that may be speaking; settling keeps the likeliest. */
function candidates(r: Reading, cue: VerbCue): Candidate[] {
  return complementsOf(r, cue.group.last, cue.ceiling, cue.lemma).flatMap((complement) =>
    withComplement(r, cue, complement),
  );
}

function withComplement(r: Reading, cue: VerbCue, complement: Complement): Candidate[] {
  if (complement.kind === 'none' || isParticiple(r, complement) || isParenthesis(r, cue, complement))
    return [];
  const { kind, preposition, start } = complement;
  const content = contentOf(r, cue, complement);
  if (!content || isEmpty(r, cue, complement, content.end)) return [];
  const head = r.tokens[cue.group.head]!;
  const before = preposition ? r.tokens[start - 1]! : null;
  const features = [
    ...verbFeatures(r, cue),
    ...(complement.distant ? ['distant'] : []),
    ...(preposition ? [`preposition:${preposition}`, `verb+preposition:${cue.lemma}+${preposition}`] : []),
    lengthFeature(content.words),
    ...contentFeatures(r, content.spans),
    ...openingFeatures(r, start),
    first(beginsWithCapital(r.tokens[start]!.form) ? 'capital' : r.tokens[start]!.pos),
  ];
  const speakers = isHearer(r, cue) ? [null] : [inRelative(r, cue, complement), ...cue.others];
  return speakers.map((source) => ({
    rule: RULES[kind as keyof typeof RULES],
    cue: { start: head.start, end: before && start - 1 === cue.group.last ? before.end : head.end },
    cueToken: cue.group.head,
    lemma: cue.lemma,
    source,
    content: content.spans,
    sureness: content.sureness,
    known: knownOf(r, cue, complement, source),
    features: [...sourceFeatures(r, source), ...features],
  }));
}

/** Its likelihood by judgement, where the annotated texts hold too few of its kind. */
function knownOf(
  r: Reading,
  cue: VerbCue,
  { kind, preposition, start }: Complement,
  source: Source | null,
): number | undefined {
  if (!source) return isTold(r, cue) ? TOLD : undefined;
  if (cue.group.negated || source.core.head !== cue.source?.core.head) return undefined;
  if (preposition === 'to' && /^(?:admit|confess)$/.test(cue.lemma)) return CONFESSED;
  const sentence = kind === 'colon' && beginsWithCapital(r.tokens[start]!.form);
  return sentence && BEFORE_A_COLON.has(cue.lemma) ? ANNOUNCED : undefined;
}

/**
 * "disclosed them to the press", "warned a dispatcher": nothing of what was said. What the pronoun stands for was told
 * before; a hearer alone is told something that the sentence leaves out.
 */
function isEmpty(
  r: Reading,
  { lemma, ceiling }: VerbCue,
  { kind, start, main }: Complement,
  end: number,
): boolean {
  // "told a dispatcher before police arrived": when, not what.
  if (kind === 'clause' && main === undefined)
    return WHEN.test(r.tokens[start]!.lower) || isMeanwhile(r, start, ceiling);
  if (kind !== 'object') return false;
  const object = r.phrases.at(start);
  if (object?.first !== start) return false;
  const pronoun = object.kind === 'pronoun' && !OBJECT_IN_CONTENT.has(lemma);
  const hearer = HEARD.has(lemma) && (object.kind === 'name' || isPersonNoun(r.tokens[object.head]!));
  if (lemma !== 'tell' && !pronoun && !hearer) return false;
  // "dismissed it as a prank"
  const judged = JUDGING.test(verbClass(lemma)) || /^(?:dismiss|reject)$/.test(lemma);
  if (pronoun && judged && r.tokens[object.last]?.lower === 'as' && object.last + 1 < end) return false;
  for (let i = object.last; i < end; i++) {
    if (r.regionAt(i) >= 0 || (r.verbAt(i)?.first === i && r.verbAt(i)?.form === 'infinitive')) return false;
    // "assured investors of a profit"
    if (hearer && WHAT_ABOUT.test(r.tokens[i]!.lower)) return false;
  }
  return true;
}
const JUDGING = /^(?:blame|praise)$/;
const WHEN = /^(?:before|after|until|since|once)$/;
const WHAT_ABOUT = /^(?:of|about|against|over)$/;
/** "…, the mayor said as he left the hall": what the speaker did meanwhile, if nothing is said behind it. */
const isMeanwhile = (r: Reading, start: number, ceiling: number) =>
  /^(?:as|while|when)$/.test(r.tokens[start]!.lower) &&
  r.phrases.at(start + 1)?.kind === 'pronoun' &&
  r.verbAt(start + 2)?.form === 'finite' &&
  behindLead(r, start, ceiling) === start;
/** Verbs whose object alone is who hears it, or suffers it. */
const HEARD = words('tell ask remind warn assure reassure inform brief notify advise alert threaten press');

/** "a ferry Dunn says is old": with a verb right behind its own, the clause tells of what stands before it. */
function inRelative(r: Reading, { source, group }: VerbCue, { kind, start }: Complement): Source | null {
  const gap = kind === 'clause' && start === group.last && r.verbAt(start)?.first === start;
  return gap && source?.how === 'adjacent' && r.verbAt(start)?.form === 'finite'
    ? withoutAntecedent(r, source)
    : source;
}

/** "We are told that", "when asked whether": who stands before the verb hears it; nobody says who speaks. */
const isHearer = (r: Reading, { group, lemma, source }: VerbCue) =>
  source !== null &&
  ADDRESSEE_VERBS.has(lemma) &&
  lemma !== 'show' &&
  (group.passive ||
    (group.form === 'finite' && /^(?:when|if|once|until)$/.test(r.tokens[group.first - 1]?.lower ?? '')));

/** "We're told the pier is shut": who tells stays unnamed, but told it was. */
const isTold = (r: Reading, { group, lemma, source }: VerbCue) =>
  lemma === 'tell' &&
  !group.negated &&
  !group.modal &&
  source !== null &&
  r.tokens[source.core.head]!.lower === 'we';

/** "Two people briefed on it said …": what follows at once is the subject's reporting verb, so this one is none. */
function isParticiple(r: Reading, { kind, start }: Complement): boolean {
  const verb = kind === 'clause' ? r.verbAt(start) : null;
  return verb?.first === start && verb.form === 'finite' && REPORTING_VERBS.has(r.tokens[verb.head]!.lemma);
}

/** "If it were sold, Roe argued, it would close": between two commas the cue interrupts what began before it. */
const isParenthesis = (r: Reading, { source, floor, group }: VerbCue, { kind, start }: Complement) =>
  kind === 'clause' &&
  start === group.last + 1 &&
  r.tokens[group.last]!.text === ',' &&
  source?.how === 'adjacent' &&
  source.first - 1 > floor &&
  r.tokens[source.first - 1]!.text === ',';

interface Content extends Reach {
  readonly spans: Candidate['content'];
  readonly words: number;
}

function contentOf(r: Reading, cue: VerbCue, { kind, start, main = start }: Complement): Content | null {
  const context = {
    kind,
    cue: r.tokens[cue.group.head]!,
    how: cue.source?.how,
    subordinate: isLeading(r, cue),
  };
  const region = r.regionAt(start);
  if (kind === 'quote' && region >= 0) {
    const { first, last } = r.regionTokens[region]!;
    const reach = goesOnBehind(r, last, cue.ceiling) ? reachOf(r, start, cue.ceiling, context) : null;
    if (!reach || reach.end <= last)
      return {
        spans: regionSpans(r, region),
        words: last - first,
        end: last,
        sureness: reach?.sureness ?? 1,
      };
  }
  const least = /^(?:that|clause)$/.test(kind) ? Math.max(main, waitingVerb(r, start, cue.ceiling)) : main;
  const reach = reachOf(r, start, mainVerbBehind(r, cue, kind, start), context, least);
  const end = NAMING.has(cue.lemma) ? namedBy(r, start, reach.end) : reach.end;
  const span = spanOf(r, start, end);
  return span && { spans: [span], words: end - start, end, sureness: end < reach.end ? 1 : reach.sureness };
}

/** "A petition calling for the pool to reopen had drawn 900 names": the verb that the subject was left waiting for. */
function mainVerbBehind(r: Reading, cue: VerbCue, kind: ComplementKind, start: number): number {
  const { group, source, floor, ceiling } = cue;
  const waiting = group.form === 'gerund' && source?.how === 'adjacent' && source.first === floor;
  if (!waiting || !/^(?:object|preposition|infinitive)$/.test(kind)) return ceiling;
  for (let i = start; i < ceiling; i++) {
    if (r.regionAt(i) >= 0) continue;
    const verb = r.verbAt(i);
    if (
      verb?.first === i &&
      verb.form === 'finite' &&
      !isInNoun(r, i) &&
      !RELATIVE.has(r.tokens[i - 1]!.lower)
    )
      return i;
  }
  return ceiling;
}

const NAMING = words(
  'call label dub brand deem term describe characterize characterise portray denounce dismiss hail',
);

/** "called it the “end of an era,” as …": what a thing is called ends with the quotation, if a new part follows. */
function namedBy(r: Reading, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (r.regionAt(i) < 0) continue;
    const { last } = r.regionTokens[r.regionAt(i)]!;
    // “a ruin,” a “trap” and a “burden”
    if (last < end && listsOn(r, last)) continue;
    const next = last < end ? r.tokens[last]! : null;
    const inside = r.tokens[last - 2]?.text;
    const parts =
      next && (inside === ',' || /^(?:before|after|as|while|when|because|during)$/.test(next.lower));
    return parts ? last : end;
  }
  return end;
}

const listsOn = (r: Reading, i: number) =>
  leadsToQuotation(r, /^(?:and|or)$/.test(r.tokens[i]!.lower) ? i + 1 : i);
