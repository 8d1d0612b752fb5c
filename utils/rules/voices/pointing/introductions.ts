/**
 * Noun phrases that bring in a voice without a name, credited there or not: "a new report released by the Institute",
 * "a team of researchers at Leeds", "Norland Water officials". "The report" and "the researchers" point back to them.
 */
import { CALENDAR } from '../../lexicon/calendar.ts';
import { familyOf, isFamily } from '../../lexicon/families.ts';
import { question } from '../../text/forms.ts';
import type { Entity } from '../entity.ts';
import type { IsPerson, RunAt } from '../names/runs.ts';
import { isPersonNoun, nounKind, singular } from '../nouns.ts';
import type { NounPart } from '../phrases/noun-part.ts';
import type { Range } from '../phrases/range.ts';
import { firstFrom } from '../search.ts';
import { bare, type Word } from '../words.ts';

export interface Introduction extends Range, NounPart {
  /** What it is, one word for all words that may point to it. */
  readonly family: string;
  readonly plural: boolean;
  /** Once it is credited, or named further on. */
  entity: Entity | null;
  /** false: that name may be another's. */
  sure: boolean;
}

/** Words before a noun and behind it; longer phrases are sentences. */
const LONGEST_BEFORE = 7;
const LONGEST_BEHIND = 14;
const INDEFINITE = /^(?:a|an|one|another|two|three|four|five|several|some|many)$/;
const COUNTS = /^(?:team|group|pair|trio|panel|number|handful)$/;

export function findIntroductions(
  words: readonly Word[],
  runAt: RunAt,
  isPerson: IsPerson,
  isAside: (word: Word) => boolean,
  cues: ReadonlySet<number>,
): Introduction[] {
  const out: Introduction[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isHead(words, i) || isAside(words[i]!)) continue;
    const first = startOf(words, i);
    if (isPredicate(words, first, runAt, isPerson) || isNamed(words, i, runAt, isPerson)) continue;
    const last = isMainVerb(words, first, i + 1) ? i + 1 : endOf(words, i + 1, cues);
    if (!bringsIn(words, first, i, last)) continue;
    const lower = bare(words[i]!);
    const counted =
      COUNTS.test(lower) && words[i + 1]?.lower === 'of' ? headBehindOf(words, i + 2, last) : null;
    out.push({
      first,
      last,
      head: i,
      core: i + 1,
      definite: 'indefinite',
      family: familyOf(singular(counted === null ? lower : bare(words[counted]!))),
      plural: counted !== null || singular(lower) !== lower,
      entity: null,
      sure: true,
    });
    if (counted !== null) i = counted;
  }
  return out;
}

/** A noun that can speak, last of its compound. */
function isHead(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (word.pos !== 'NOUN' || word.capital || word.possessive) return false;
  const next = words[i + 1];
  if (next && (/^(?:NOUN|PROPN)$/.test(next.pos) || next.capital) && next.sentence === word.sentence)
    return false;
  return isCount(word.form) ? next?.lower === 'of' : canSpeak(word.form);
}
const isCount = question((form) => COUNTS.test(bare(form)));
const canSpeak = question((form) => {
  const one = singular(bare(form));
  const kind = nounKind(bare(form));
  return (
    kind === 'document' || kind === 'person' || (kind === 'group' && (isPersonNoun(one) || isFamily(one)))
  );
});

function startOf(words: readonly Word[], head: number): number {
  let first = head;
  while (first > 0 && head - first < LONGEST_BEFORE) {
    const before = words[first - 1]!;
    if (before.sentence !== words[head]!.sentence) break;
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(before.pos) && !before.capital && !before.possessive) break;
    first--;
  }
  const determiner = words[first - 1];
  const near = determiner && determiner.sentence === words[head]!.sentence;
  return near && /^(?:a|an|the|one|another|his|her|its|their|this|that|these|those)$/.test(determiner.lower)
    ? first - 1
    : first;
}

/** "Ana Ruiz, a lawyer", "she is a lawyer", "as a lawyer": they tell of someone who has a name. */
function isPredicate(words: readonly Word[], first: number, runAt: RunAt, isPerson: IsPerson): boolean {
  const before = words[first - 1];
  if (!before || before.sentence !== words[first]!.sentence) return false;
  if (before.pos === 'AUX' || /^(?:as|like|become|became|named|called|not|than)$/.test(before.lower))
    return true;
  if (before.text !== ',' && before.text !== '(') return false;
  const run = runAt(first - 2);
  return !!run && isPerson(run);
}

/** "a lawyer for the family, Ana Ruiz" has a name too. */
function isNamed(words: readonly Word[], head: number, runAt: RunAt, isPerson: IsPerson): boolean {
  for (let i = head + 1; i < words.length && i - head < LONGEST_BEHIND; i++) {
    const word = words[i]!;
    if (word.sentence !== words[head]!.sentence || word.pos === 'VERB') return false;
    if (word.text !== ',' && !/^(?:named|called)$/.test(word.lower)) continue;
    const run = runAt(i + 1);
    return !!run && run.first <= i + 1 && isPerson(run);
  }
  return false;
}

/** Where prepositions and participles stop to hang on the noun: "reports | said", "a report released | on Monday". */
function endOf(words: readonly Word[], core: number, cues: ReadonlySet<number>): number {
  const sentence = words[core - 1]!.sentence;
  let last = core;
  for (let i = core; i < words.length && i - core < LONGEST_BEHIND; i++) {
    const word = words[i]!;
    if (word.sentence !== sentence || !hangsOn(words, i, i === core)) break;
    if (word.pos === 'VERB' && cues.has(word.start) && words[i + 1]!.lower !== 'by') break;
    if (isPlaceBehindBody(words, core, i)) break;
    // "a report by the Institute paints | a picture": what the tagger took for a noun was the verb.
    if (word.pos === 'DET' && !/^(?:ADP|CCONJ)$/.test(words[i - 1]!.pos)) return Math.max(core, last - 1);
    if (/^(?:NOUN|PROPN|NUM)$/.test(word.pos) && !isTime(words, i)) last = i + 1;
  }
  return last;
}

/** "A shopper fled with a bag": with no other verb in its sentence it is no participle. */
function isMainVerb(words: readonly Word[], first: number, at: number): boolean {
  const verb = words[at];
  if (verb?.pos !== 'VERB' || words[first - 1]?.pos === 'ADP') return false;
  const standsAlone = (i: number) => {
    const { pos, lower } = words[i]!;
    return pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && words[i - 1]?.lower !== 'to');
  };
  for (let i = at - 1; words[i]?.sentence === verb.sentence; i--)
    if (standsAlone(i) || at - i > LONGEST_CLAUSE) return false;
  for (let i = at + 1; words[i]?.sentence === verb.sentence; i++) {
    const { pos, lower } = words[i]!;
    if (pos === 'SCONJ' || /^(?:who|which|that|and|but)$/.test(lower)) return true;
    // "Researchers looked at forms completed by nurses."
    if (pos === 'VERB' && words[i - 1]!.pos === 'NOUN' && words[i + 1]?.lower === 'by') {
      i++;
      continue;
    }
    // "A report released in May by the board …"
    if (lower === 'by' || standsAlone(i) || i - at > LONGEST_CLAUSE) return false;
  }
  return true;
}
/** Words of a sentence to either side of what may be its verb; a longer one is left as it is read. */
const LONGEST_CLAUSE = 40;

/** "at the university | in Leeds": where the body stands is no part of who it is. */
function isPlaceBehindBody(words: readonly Word[], core: number, i: number): boolean {
  if (words[i]!.lower !== 'in' || !words[i + 1]?.capital || !words[i - 1]!.capital) return false;
  return words.slice(core, i).some((w) => /^(?:at|with|of|for|from|by)$/.test(w.lower));
}

function hangsOn(words: readonly Word[], i: number, opens: boolean): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  const participle = word.pos === 'VERB' && /(?:ed|en|wn|de|lt|nt|ut)$/.test(word.lower);
  if (participle && isParticle(words, i + 1)) return true;
  if (word.pos === 'VERB') return participle && next?.pos === 'ADP';
  if (!opens && isParticle(words, i)) return true;
  if (opens) return word.pos === 'ADP' && word.lower !== 'as' && word.lower !== 'than';
  return (
    /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(word.pos) ||
    word.capital ||
    word.lower === 'and' ||
    word.text === '&'
  );
}

/** "carried | out | by", "put | together | by" */
const isParticle = (words: readonly Word[], i: number): boolean =>
  /^(?:out|up|together)$/.test(words[i]?.lower ?? '') && words[i + 1]?.lower === 'by';

const isTime = (words: readonly Word[], i: number): boolean =>
  CALENDAR.has(bare(words[i]!)) ||
  /^(?:week|month|year|today|yesterday|day|morning|night)$/.test(words[i]!.lower) ||
  /^(?:19|20)\d\d$/.test(words[i]!.text);

/** Indefinite, or definite by more than its noun; "the report" alone only points. */
function bringsIn(words: readonly Word[], first: number, head: number, last: number): boolean {
  const determiner = words[first]!.lower;
  if (INDEFINITE.test(determiner) && first < head) return true;
  const told = last > head + 1 || words.slice(first, head).some((w) => w.capital && !w.opens);
  return told && !/^(?:his|her|its|their|this|that|these|those)$/.test(determiner);
}

/** The scientists of "a team of scientists". */
function headBehindOf(words: readonly Word[], first: number, last: number): number | null {
  let head: number | null = null;
  for (let i = first; i < last; i++) {
    if (words[i]!.pos === 'ADP') break;
    if (words[i]!.pos === 'NOUN') head = i;
  }
  return head;
}

/** Looks up introductions by where they stand and by what they are. */
export class Introductions {
  private readonly byHead = new Map<number, Introduction>();
  private readonly byFamily = new Map<string, Introduction[]>();

  /** In text order. */
  constructor(all: readonly Introduction[]) {
    for (const one of all) {
      this.byHead.set(one.head, one);
      const known = this.byFamily.get(kindKey(one.family, one.plural));
      if (known) known.push(one);
      else this.byFamily.set(kindKey(one.family, one.plural), [one]);
    }
  }

  at(head: number): Introduction | undefined {
    return this.byHead.get(head);
  }

  /** The last of the family that stands before the word and is as asked, and whether it is the only one so far. */
  before(
    family: string,
    plural: boolean,
    word: number,
    asked: (one: Introduction) => boolean = () => true,
  ): { found: Introduction; only: boolean } | null {
    const all = this.byFamily.get(kindKey(family, plural)) ?? [];
    const end = firstFrom(all, word, (one) => one.first);
    const near = all.slice(Math.max(0, end - MOST_ASKED), end).filter(asked);
    const found = near.at(-1);
    return found ? { found, only: near.length === 1 && end <= MOST_ASKED } : null;
  }
}
/** Of one family the last so many are asked. */
const MOST_ASKED = 24;

const kindKey = (family: string, plural: boolean): string => (plural ? `${family}s` : family);
