/**
 * Reporting verbs that the tagger took for nouns or adjectives: "the ad claims “…”", "the suit alleged that". What shows
 * them is their place: behind a subject that agrees, before what a verb takes, in a clause without another verb.
 */
import { DOCUMENTS } from '../lexicon/nouns.ts';
import { REPORTING_VERBS } from '../lexicon/verbs.ts';
import type { Token } from './document.ts';
import { beginsWithSmall, question } from './forms.ts';
import { isTime } from './phrases.ts';
import { baseOf } from './verb-forms.ts';

/** Words looked at to either side for another verb; a longer clause is left as the tagger has it. */
const CLAUSE_WORDS = 40;
/** Nouns as often as verbs; after a plural or a name and before "that" or a quotation they are verbs. */
const REPORTS =
  /^(?:note|claim|report|show|warn|estimate|comment|remark|promise|pledge|tweet|counter|post|forecast|demand|predict|request|state|say|find|argue|suggest)(s?)$/;
const OPENS_CLAUSE = /^(?:that|he|she|they|it|the|there|no|his|her|their|its)$/;
const MARK = /^["“‘«]$|^''$/;

const mayReport = question((form) => beginsWithSmall(form) && baseOf(form.lower, REPORTING_VERBS) !== null);
const mayBeReporting = question((form) => beginsWithSmall(form) && participleOf(form.lower) !== null);

/** The verb's base form if token `i`, no verb to the tagger, is a reporting verb where it stands; else null. */
export function hiddenVerb(tokens: readonly Token[], i: number, first: number): string | null {
  const { lower, pos, form } = tokens[i]!;
  const base = mayReport(form) ? baseOf(lower, REPORTING_VERBS) : null;
  if (base === null) return null;
  if (isPerfect(tokens, i)) return base;
  if (pos === 'ADJ')
    return lower.endsWith('ed') &&
      followsSubject(tokens[i - 1]) &&
      (takes(tokens[i + 1]) || leadsToSubject(tokens, i, first))
      ? base
      : null;
  if (pos === 'VERB' || lower.endsWith('ed')) return null;
  const shown =
    isRelatives(tokens, i) ||
    (lower === 'say' && i > first && says(tokens[i - 1]!)) ||
    (base === 'point' && pointsOut(tokens, i)) ||
    opensClause(tokens, i) ||
    isShown(tokens, i) ||
    leadsToClause(tokens, i, first) ||
    isOnlyVerb(tokens, i, first) ||
    endsSentence(tokens, i, first) ||
    beforeSpeaker(tokens, i, first);
  return shown ? base : null;
}

/** "is suggesting that", ", promising to stay", "by warning that": the participle by what stands before and behind it. */
export function hiddenParticiple(tokens: readonly Token[], i: number): string | null {
  const { lower, form } = tokens[i]!;
  const base = mayBeReporting(form) ? participleOf(lower) : null;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!base || !before || !next) return null;
  const leads = next.lower === 'that' || (next.lower === 'to' && COMMITS.test(base));
  if (!leads) return null;
  if (/^(?:,|by|while|after|before|without|even)$/.test(before.text)) return base;
  const be = before.pos === 'ADV' ? i - 2 : i - 1;
  // "It is revealing that he left": an adjective.
  return IS.test(tokens[be]?.lower ?? '') && !/^(?:it|what|most|more|very)$/.test(tokens[be - 1]?.lower ?? '')
    ? base
    : null;
}
/** The verb that the word is the "-ing" of, if it reports. */
function participleOf(lower: string): string | null {
  if (!lower.endsWith('ing')) return null;
  const stem = lower.slice(0, -3);
  return [stem, `${stem}e`].find((verb) => REPORTING_VERBS.has(verb)) ?? null;
}
const COMMITS = /^(?:promise|threaten|vow|pledge|offer|demand)$/;
const IS = /^(?:am|is|are|was|were|been|['’](?:m|s|re))$/;

/** "had forecast 2 percent", "have informed them": the participle of a perfect, with what it takes behind it. */
function isPerfect(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  return (
    (lower === 'forecast' || lower.endsWith('ed')) &&
    /^(?:had|has|have|having|['’](?:ve|d|s))$/.test(before) &&
    next !== undefined &&
    (takes(next) || /^(?:PRON|NUM|PROPN|DET|SYM)$/.test(next.pos))
  );
}

/** "the note, which warns of", "a poll, which shows that": what follows a relative pronoun and leads to more is its verb. */
const isRelatives = (tokens: readonly Token[], i: number) =>
  /^(?:which|who)$/.test(tokens[i - 1]?.lower ?? '') &&
  REPORTS.test(tokens[i]!.lower) &&
  /^(?:[,:]|that|of|about|for|the|an?|no|his|her|their|its)$/.test(tokens[i + 1]?.lower ?? '');

/** "Six in 10 say", "a third say", "the crew say": right behind a noun or a number, "say" is hardly ever one itself. */
const says = ({ pos, lower }: Token) =>
  /^(?:NOUN|PROPN|NUM)$/.test(pos) ||
  /^(?:some|many|others|most|critics|they|third|quarter|fifth|tenth)$/.test(lower);

const followsSubject = (before: Token | undefined) =>
  before !== undefined && (/^(?:NOUN|PROPN|PRON|ADV)$/.test(before.pos) || /^[,)]$/.test(before.text));
const takes = (next: Token | undefined) =>
  next !== undefined && (/^(?:that|the|a|an|his|her|their|its)$/.test(next.lower) || MARK.test(next.text));

/** "Ana Roe alleged officers had lied": right behind the subject of its sentence, and with a verb still to come, it is its verb. */
function leadsToSubject(tokens: readonly Token[], i: number, first: number): boolean {
  if (!/^(?:NOUN|ADJ|NUM|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return false;
  let start = i;
  while (
    start > first &&
    i - start < SUBJECT_WORDS &&
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[start - 1]!.pos)
  )
    start--;
  if (start === i || (start > first && !/^[.!?]$/.test(tokens[start - 1]!.text))) return false;
  return hasFinite(tokens, i, 1, first);
}

/** "Critics point out that", "Roe points out": the noun has no "out" behind it. */
const pointsOut = (tokens: readonly Token[], i: number) =>
  tokens[i + 1]?.lower === 'out' && i > 0 && agrees(tokens[i - 1]!, tokens[i]!.lower.endsWith('s'));

/** "Experts note that …", "the suit claims he …", "…, the Post reports." */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const match = REPORTS.exec(tokens[i]!.lower);
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!match || !before || !next || before.end + 1 !== tokens[i]!.start) return false;
  if (!agrees(before, match[1] !== '')) return false;
  // A name and its verb at the end of a sentence: "…, the Post reports."
  if (match[1] && before.pos === 'PROPN' && /^[.,]$/.test(next.text)) return true;
  // "Southern states that will vote": more of the noun.
  if (next.lower === 'that' && /^(?:AUX|VERB)$/.test(tokens[i + 2]?.pos ?? '')) return false;
  return OPENS_CLAUSE.test(next.lower) || next.pos === 'PROPN';
}

/** "Analysts at the broker Penn Hollow estimate that": the subject's first noun agrees, not its last. */
function agreesAhead(tokens: readonly Token[], i: number, singular: boolean, first: number): boolean {
  let start = i;
  while (start > first && i - start < SUBJECT_WORDS && !/^[.,;:]$/.test(tokens[start - 1]!.text)) start--;
  let link = start + 1;
  while (link < i && tokens[link]!.pos !== 'ADP' && !isReduced(tokens, link)) link++;
  return link < i && agrees(tokens[link - 1]!, singular);
}

/** "figures released on Monday", "data compiled by the union": a participle that describes the noun before it. */
function isReduced(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (
    pos !== 'VERB' ||
    !/(?:ed|en|wn|ld|ne)$/.test(lower) ||
    !/^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '')
  )
    return false;
  const next = tokens[i + 1];
  return next !== undefined && (next.pos === 'ADP' || isTime(next.form));
}

/** Texts and measurements as subjects: what they "show" is no noun beside them. */
const SHOWS = /^(?:show|suggest|indicate|say)$/;

/** "Polls show voters are tired": right behind a text or measurement in the plural it is no noun. */
function isShown(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const text = before === 'data' || (before.endsWith('s') && DOCUMENTS.has(before.slice(0, -1)));
  return (
    text &&
    /^(?:show|suggest|indicate)$/.test(tokens[i]!.lower) &&
    !/^[.,]|^of$/.test(tokens[i + 1]?.lower ?? '.')
  );
}

/** "Figures from the port authority show traffic fell": what follows is a clause, and its verb is not this one's rival. */
function leadsToClause(tokens: readonly Token[], i: number, first: number): boolean {
  const { lower } = tokens[i]!;
  if (!SHOWS.test(lower) || !/^(?:NOUN|NUM|ADJ|DET|PRON|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return false;
  return (
    agreesAhead(tokens, i, false, first) && !hasFinite(tokens, i, -1, first) && hasFinite(tokens, i, 1, first)
  );
}

/** "The Roe ad hits Dunn for taking …": with no other verb in its clause, it is the verb. */
function isOnlyVerb(tokens: readonly Token[], i: number, first: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (i === first || !before || !next || before.end === tokens[i]!.start) return false;
  const singular = tokens[i]!.lower.endsWith('s');
  const agreeing =
    agrees(before, singular) ||
    /^[,)]$/.test(before.text) ||
    // Past and present alike: "the bank forecast a loss".
    (tokens[i]!.lower === 'forecast' && /^(?:NOUN|PROPN|PRON)$/.test(before.pos)) ||
    (next.lower === 'that' && agreesAhead(tokens, i, singular, first));
  if (!agreeing) return false;
  if (
    !(
      /^(?:DET|PRON|PROPN)$/.test(next.pos) ||
      /^(?:that|for|his|her|their|its)$/.test(next.lower) ||
      MARK.test(next.text) ||
      next.text === ':'
    )
  )
    return false;
  return !hasFinite(tokens, i, -1, first) && !hasFinite(tokens, i, 1, first);
}

/** "…, official figures show.", "…, the complaint states.": subject and verb behind a comma, where the sentence ends. */
function endsSentence(tokens: readonly Token[], i: number, first: number): boolean {
  const { lower } = tokens[i]!;
  const after = tokens[i + 1]?.text ?? '.';
  const singular = lower.endsWith('s');
  const agreeing = agrees(tokens[i - 1] ?? tokens[i]!, singular) || agreesAhead(tokens, i, singular, first);
  if (!REPORTS.test(lower) || !/^[.,]$/.test(after) || !agreeing) return false;
  for (let k = i - 1; k > first && k >= i - SUBJECT_WORDS; k--) {
    if (tokens[k]!.text === ',') return hasFinite(tokens, k, -1, first);
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|PRON|NUM|PART|CCONJ)$/.test(tokens[k]!.pos) && !isReduced(tokens, k))
      return false;
  }
  return false;
}
const SUBJECT_WORDS = 10;

/** "…, reports the Post.", "…, notes Ana Ruiz of Leeds.": verb and subject behind a whole clause, where the sentence ends. */
function beforeSpeaker(tokens: readonly Token[], i: number, first: number): boolean {
  const { lower } = tokens[i]!;
  if (tokens[i - 1]?.text !== ',' || !lower.endsWith('s') || !REPORTS.test(lower)) return false;
  if (!/^(?:the|an?|its|his|her|their|\p{Lu}.*)$/u.test(tokens[i + 1]?.text ?? '')) return false;
  let end = i + 2;
  while (end - i <= SUBJECT_WORDS && isInSubject(tokens[end])) end++;
  return /^[.!?]$/.test(tokens[end]?.text ?? '.') && hasFinite(tokens, i - 1, -1, first);
}

/** What the tagger does not know of a name is still to be mended; its capital tells. */
const isInSubject = (token: Token | undefined) =>
  token !== undefined && (/^(?:NOUN|PROPN|ADJ|NUM|PART|ADP)$/.test(token.pos) || /^\p{Lu}/u.test(token.text));

/** Is there a verb that can stand for its clause between token `i` and the clause's end in that direction? */
function hasFinite(tokens: readonly Token[], i: number, step: 1 | -1, first: number): boolean {
  for (let k = i + step; k >= first && k < tokens.length; k += step) {
    if (Math.abs(k - i) > CLAUSE_WORDS) return true;
    const { text, pos, lower } = tokens[k]!;
    if (/^[.;:?!]$/.test(text) || MARK.test(text)) return false;
    if (step > 0 && (pos === 'SCONJ' || /^(?:,|who|which|that)$/.test(lower))) return false;
    if (step < 0 && isReduced(tokens, k)) continue;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && tokens[k - 1]?.lower !== 'to'))
      return true;
  }
  return false;
}

const agrees = (subject: Token, singular: boolean) => (singular ? isSingular(subject) : isPlural(subject));
const isSingular = ({ pos, lower }: Token) =>
  pos === 'PROPN' ||
  (pos === 'NOUN' && !lower.endsWith('s')) ||
  lower === 'he' ||
  lower === 'she' ||
  lower === 'it';
const isPlural = ({ pos, lower }: Token) =>
  ((pos === 'NOUN' || pos === 'PROPN') && lower.endsWith('s')) ||
  /^(?:data|police|people|they|some|many|others|most|critics)$/.test(lower);
