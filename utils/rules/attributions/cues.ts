/** Verbs that may be cues, with the subjects that the text gives them: their own, or one carried from another verb. */

import { oncePer } from '../../analysis/once-per.ts';
import { SPEAKING } from '../lexicon/complement-verbs.ts';
import { ALWAYS_VERB, REPORTING_VERBS } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import type { VerbGroup } from '../text/verbs.ts';
import { isInNoun } from './content/extent.ts';
import { isSentOut } from './content/sent-out.ts';
import type { Reading } from './reading.ts';
import { Carry } from './source/carry.ts';
import { phraseFrom } from './source/phrase-after.ts';
import { quotingBefore } from './source/quoting.ts';
import type { Source } from './source/source.ts';
import { subjectBefore } from './source/subject.ts';
import { subjectBehind } from './source/subject-behind.ts';

export interface VerbCue {
  readonly group: VerbGroup;
  readonly lemma: string;
  /** The subject before the verb, or carried; null where there is none to the left. */
  readonly source: Source | null;
  /** Who else it may be: subjects of other clauses before it, or of the one that it leads to. */
  readonly others: readonly Source[];
  /** First and last (exclusive) token that may belong to it. */
  readonly floor: number;
  readonly ceiling: number;
}

/** No prose has more reporting verbs outside quotation marks in one sentence; bounds the time on hostile text. */
const MAX_CUES = 40;

/** In text order; found once per reading, since several families ask. */
export const verbCues: (r: Reading) => readonly VerbCue[] = oncePer(findCues);

/** One walk: each verb group's subject is looked for once, and carried on to the verbs after it. */
function findCues(r: Reading): VerbCue[] {
  const cues: VerbCue[] = [];
  const carry = new Carry();
  /** Gerunds in front of their clause, whose subject is still to come. */
  let waiting: Source[][] = [];
  let inStretch = 0;
  let stretch = -1;
  for (const group of r.verbs) {
    if (r.regionAt(group.head) >= 0 || isInNoun(r, group.head) || isSentOut(r, group.first)) continue;
    const { first: floor, last: ceiling } = r.stretchAt(group.head);
    if (floor !== stretch) {
      inStretch = 0;
      waiting = [];
    }
    stretch = floor;
    if (inStretch >= MAX_CUES) continue;
    carry.enter(floor);
    const { lemma } = r.tokens[group.head]!;
    const reporting = isReporting(r, group);
    const own = group.form === 'finite' || reporting ? ownSubject(r, group, floor) : null;
    if (own && waiting.length > 0 && beginsMain(r, own)) {
      for (const others of waiting) others.push({ ...own, how: 'ahead' });
      waiting = [];
    }
    if (reporting) {
      inStretch++;
      const [source = null, ...others] = sourcesOf(r, group, own, carry);
      cues.push({ group, lemma, source, others, floor, ceiling });
      if (!source && group.form === 'gerund') waiting.push(others);
      if (source) dropInside(cues, source);
    }
    if (group.form === 'finite') {
      // ", said Dunn" has its subject behind; ", called Dunn a liar" goes on with the one before.
      const behind = SPEAKING.has(lemma) ? subjectBehind(r, group, floor, ceiling) : null;
      const agent = reporting ? agentOf(r, group, ceiling) : null;
      carry.note(r, own ?? behind ?? carry.subjectsFor(r, group)[0] ?? null, reporting, agent);
    }
  }
  return cues;
}

/** "The deaths were confirmed by Roe, adding that": who did it goes on. */
const agentOf = (r: Reading, { passive, last }: VerbGroup, ceiling: number): Source | null =>
  passive && r.tokens[last]?.lower === 'by' ? phraseFrom(r, last + 1, ceiling, 'by') : null;

/** "Two people briefed on it said": a verb that belongs to the speaker's own description is no cue. */
function dropInside(cues: VerbCue[], { first, core, last, how }: Source): void {
  if (how !== 'aside') return;
  for (let i = cues.length - 2; i >= 0 && cues[i]!.group.head > core.head; i--)
    if (cues[i]!.group.head < last && cues[i]!.group.head > first && cues[i]!.group.form !== 'gerund')
      cues.splice(i, 1);
}

/** Who may be speaking, the likeliest first. */
function sourcesOf(r: Reading, group: VerbGroup, own: Source | null, carry: Carry): Source[] {
  const carried = () => carry.subjectsFor(r, group);
  if (!own) return isNounsOwn(r, group) ? [] : carried();
  // "with Dunn saying": the gerund's own subject, and no one else.
  if (group.form !== 'gerund' || r.tokens[own.first - 1]?.lower === 'with') return [own];
  if (r.tokens[group.first - 1]!.lower === 'as') return [own];
  return isIssued(r, own) ? [...carried(), own] : [own, ...carried()];
}

/** ", Mr Roe left": the subject of the clause that a leading one belongs to. */
const beginsMain = (r: Reading, { first, how }: Source) =>
  how !== 'relative' && r.tokens[first - 1]?.text === ',';

function isReporting(r: Reading, { head }: VerbGroup): boolean {
  const { lemma, pos, lower, start } = r.tokens[head]!;
  // "so-called"
  if (r.tokens[head - 1]?.text === '-' && r.tokens[head - 1]!.end === start) return false;
  return ALWAYS_VERB.has(lower) || (pos === 'VERB' && REPORTING_VERBS.has(lemma));
}

/** "a vote demanding a truce", "a video showing": the gerund tells of the noun right before it, of no one else. */
function isNounsOwn(r: Reading, { form, first }: VerbGroup): boolean {
  const phrase = form === 'gerund' && r.regionAt(first - 1) < 0 ? r.phrases.at(first - 1) : null;
  return phrase !== null && phrase.last === first && phrase.kind === 'noun';
}

const ISSUED = words('statement letter email e-mail tweet memo post message speech video note release ad');
/** "a statement saying": a person speaks through it, if one issued it in the same clause. */
const isIssued = (r: Reading, { core, how }: Source) =>
  how === 'adjacent' && ISSUED.has(r.tokens[core.head]!.lemma) && core.kind === 'noun';

/** Gerunds and infinitives have no subject of their own before them, except "with critics saying". */
function ownSubject(r: Reading, group: VerbGroup, floor: number): Source | null {
  if (group.form === 'infinitive') return null;
  const before = group.first - 1;
  if (before < floor) return null;
  const quoting = quotingBefore(r, group, floor);
  if (quoting) return quoting.source;
  const { text, pos } = r.tokens[before]!;
  if (group.form === 'gerund' && text === ',') return null;
  if (pos === 'CCONJ' || pos === 'SCONJ' || (pos === 'ADP' && r.phrases.at(before) === null)) return null;
  return subjectBefore(r, group, floor);
}

/** "While Roe said that …, others left": the clause of this cue only leads to the main one. */
export function isLeading(r: Reading, { source, floor }: VerbCue): boolean {
  if (!source || source.how === 'carried' || source.first - floor > 2 || source.first <= floor) return false;
  return /^(?:while|after|when|although|though|as|if|because|since|before|even|once|despite|with|following|amid)$/.test(
    r.tokens[source.first - 1]!.lower,
  );
}
