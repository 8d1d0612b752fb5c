/** Verbs that may be cues, with the subjects that the text gives them: their own, or one carried from another verb. */
import { ALWAYS_VERB, REPORTING_VERBS } from '../lexicon/verbs.ts';
import type { VerbGroup } from '../text/verbs.ts';
import type { Reading } from './reading.ts';
import { type Source, subjectBefore } from './source.ts';

export interface VerbCue {
  readonly group: VerbGroup;
  readonly lemma: string;
  /** The subject before the verb, or carried; null where there is none to the left. */
  readonly source: Source | null;
  /** First and last (exclusive) token that may belong to it. */
  readonly floor: number;
  readonly ceiling: number;
}

/** No prose has more reporting verbs outside quotation marks in one sentence; bounds the time on hostile text. */
const MAX_CUES = 40;

const cache = new WeakMap<Reading, VerbCue[]>();

/** In text order; found once per reading, since several families ask. */
export function verbCues(r: Reading): readonly VerbCue[] {
  let cues = cache.get(r);
  if (!cues) {
    cues = findCues(r);
    cache.set(r, cues);
  }
  return cues;
}

/** One walk: each verb group's subject is looked for once, and carried on to the verbs after it. */
function findCues(r: Reading): VerbCue[] {
  const cues: VerbCue[] = [];
  const carry = new Carry();
  let inStretch = 0;
  let stretch = -1;
  for (const group of r.verbs) {
    if (r.regionAt(group.head) >= 0) continue;
    const { first: floor, last: ceiling } = r.stretchAt(group.head);
    if (floor !== stretch) inStretch = 0;
    stretch = floor;
    if (inStretch >= MAX_CUES) continue;
    carry.enter(floor);
    const { lemma } = r.tokens[group.head]!;
    const reporting = isReporting(r, group);
    const own = group.form === 'finite' || reporting ? ownSubject(r, group, floor) : null;
    const issued = own && reporting && group.form === 'gerund' && isIssued(r, own) ? carry.issuer() : null;
    const source = issued ?? own ?? (reporting && !isNounsOwn(r, group) ? carry.subjectFor(group) : null);
    if (reporting) inStretch++;
    if (reporting) cues.push({ group, lemma, source, floor, ceiling });
    if (group.form === 'finite') carry.note(r, own ?? carry.subjectFor(group), reporting);
  }
  return cues;
}

function isReporting(r: Reading, { head }: VerbGroup): boolean {
  const { lemma, pos, lower } = r.tokens[head]!;
  return ALWAYS_VERB.has(lower) || (pos === 'VERB' && REPORTING_VERBS.has(lemma));
}

/** "a vote demanding a truce", "a video showing": the gerund tells of the noun right before it, of no one else. */
function isNounsOwn(r: Reading, { form, first }: VerbGroup): boolean {
  const phrase = form === 'gerund' && r.regionAt(first - 1) < 0 ? r.phrases.at(first - 1) : null;
  return phrase !== null && phrase.last === first && phrase.kind === 'noun';
}

const ISSUED = new Set(
  'statement letter email e-mail tweet memo post message speech video note release ad'.split(' '),
);
/** "a statement saying": a person speaks through it, if one issued it in the same clause. */
const isIssued = (r: Reading, { core, how }: Source) =>
  how === 'adjacent' && ISSUED.has(r.tokens[core.head]!.lemma) && core.kind === 'noun';

/** Gerunds and infinitives have no subject of their own before them, except "with critics saying". */
function ownSubject(r: Reading, group: VerbGroup, floor: number): Source | null {
  if (group.form === 'infinitive') return null;
  const before = group.first - 1;
  if (before < floor) return null;
  const { text, pos } = r.tokens[before]!;
  if (group.form === 'gerund' && text === ',') return null;
  if (pos === 'CCONJ' || pos === 'SCONJ' || (pos === 'ADP' && r.phrases.at(before) === null)) return null;
  return subjectBefore(r, group, floor);
}

/** Remembers, within one stretch, whose verb came last and who reported last. */
class Carry {
  private floor = -1;
  private main: Source | null = null;
  private last: Source | null = null;
  private reporter: Source | null = null;

  enter(floor: number): void {
    if (floor === this.floor) return;
    this.floor = floor;
    this.main = null;
    this.last = null;
    this.reporter = null;
  }

  note(r: Reading, subject: Source | null, reporting: boolean): void {
    if (!subject) return;
    const main = subject.how !== 'relative' && !isSubordinate(r, subject);
    if (main || !this.last) this.last = subject;
    if (main) this.main ??= subject;
    if (reporting) this.reporter = subject;
  }

  /** "…, adding that", "… and said", "went on to say": who said the thing before, else the subject of the main verb. */
  subjectFor(group: VerbGroup): Source | null {
    const source = group.form === 'infinitive' ? this.last : (this.reporter ?? this.last ?? this.main);
    return source && { ...source, how: 'carried' };
  }

  /** Whose statement it is that a phrase before this verb names: "issued a statement saying". */
  issuer(): Source | null {
    const source = this.last ?? this.main;
    return source && { ...source, how: 'carried' };
  }
}

/** "when Smith left": the subject of a clause that depends on another. */
function isSubordinate(r: Reading, { first }: Source): boolean {
  const before = r.tokens[first - 1];
  return (
    before !== undefined &&
    before.sentence === r.tokens[first]!.sentence &&
    (before.pos === 'SCONJ' ||
      before.pos === 'ADP' ||
      /^(?:when|while|as|after|before|because|if)$/.test(before.lower))
  );
}

/** "While Roe said that …, others left": the clause of this cue only leads to the main one. */
export function isLeading(r: Reading, { source, floor }: VerbCue): boolean {
  if (!source || source.how === 'carried' || source.first - floor > 2 || source.first <= floor) return false;
  return /^(?:while|after|when|although|though|as|if|because|since|before|even|once)$/.test(
    r.tokens[source.first - 1]!.lower,
  );
}
