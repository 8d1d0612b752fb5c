/**
 * Mends the tagger where news trips it: surnames taken for verbs ("Burr said", "Welch said") and other capitalised
 * words inside a sentence taken for common words.
 */

import { COMMITTING } from '../lexicon/complement-verbs.ts';
import { isFirstName } from '../lexicon/first-names.ts';
import { PEOPLE } from '../lexicon/nouns.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Pos, Token } from './document.ts';
import { beginsWithCapital, beginsWithLetter, question } from './forms.ts';
import { hiddenParticiple, hiddenVerb } from './hidden-verbs.ts';
import { POSSESSIVE } from './phrases.ts';

const COMMON = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'X', 'INTJ']);
const breaksSentence = question(({ text }) => /^[.!?:;“"‘«([…—–-]+$/.test(text));
/** "Will", no "WILL". */
const isTitled = question(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

/** "…, warning that", "with Haddad warning of “…”": with a comma, or a name and a quotation, it is the participle. */
function isWarning(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (tokens[i]!.lower !== 'warning' || !before || !next) return false;
  if (before.text === ',') return /^(?:that|of|about|against|:|["“‘])$/.test(next.lower);
  return (
    before.pos === 'PROPN' && /^(?:of|that)$/.test(next.lower) && /^["“‘]$/.test(tokens[i + 2]?.text ?? '')
  );
}

/** "Hyun-woo Park": part of a name; "according to figures": a noun. */
function isNoVerb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const earlier = tokens[i - 2];
  if (!before || !earlier) return false;
  if (before.lower === 'to' && earlier.lower === 'according') return true;
  // "according to recent polling"
  if (before.pos === 'ADJ' && earlier.lower === 'to' && tokens[i - 3]?.lower === 'according') return true;
  return (
    before.text === '-' &&
    before.end === tokens[i]!.start &&
    earlier.end === before.start &&
    earlier.pos === 'PROPN' &&
    tokens[i + 1]?.pos === 'PROPN'
  );
}

/** "a televised address", "a prepared report": between an article and a verb's bare form nothing makes it a verb. */
const isDescribedNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lemma === tokens[i]!.lower &&
  tokens[i - 1]!.pos === 'VERB' &&
  tokens[i - 1]!.lower.endsWith('ed') &&
  /^an?$/.test(tokens[i - 2]?.lower ?? '');

/** "a slew of critics", "an earlier paper by", "a recent report in", "an average of", "their finding that", "the campaign chief, Ana Ruiz,": a noun by its place. */
function hiddenNoun(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (pos !== 'VERB' && pos !== 'ADJ') return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next) return false;
  if (pos === 'VERB') {
    if (isDescribedNoun(tokens, i)) return true;
    const opened =
      before.pos === 'DET' ||
      (lower.endsWith('ing') &&
        ((/^['’]s$/.test(before.text) && before.pos === 'PART') || POSSESSIVE.has(before.lower))) ||
      (/^(?:ADJ|ADV)$/.test(before.pos) && tokens[i - 2]?.pos === 'DET');
    if (!opened || lower.endsWith('ed')) return false;
    const described = before.pos !== 'DET';
    if (described && /^(?:in|on|from|about|into)$/.test(next.lower)) return true;
    return lower.endsWith('ing') ? /^(?:of|that)$/.test(next.lower) : /^(?:of|by)$/.test(next.lower);
  }
  // "an average of"
  if (/^an?$/.test(before.lower) && next.lower === 'of') return true;
  return (
    PEOPLE.has(lower) &&
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(before.pos) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)
  );
}

/** "The elderly say they", "the self-described socialist said": with no noun between an article and saying, it is who says. */
function standsForPeople(tokens: readonly Token[], i: number, first: number): boolean {
  const { pos, lower } = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? '';
  if (pos !== 'ADJ' && !(pos === 'VERB' && lower.endsWith('ed'))) return false;
  // "the public overall says"
  if (/^(?:overall|alone|alike|nationwide|online)$/.test(lower)) return false;
  // "a final say in the matter"
  if (!(SAID.test(next) || (next === 'say' && SAYS_CLAUSE.test(tokens[i + 2]?.lower ?? '')))) return false;
  let k = i - 1;
  while (k > first && k > i - MAX_DESCRIBED && (/^(?:ADJ|NUM)$/.test(tokens[k]!.pos) || isJoined(tokens, k)))
    k--;
  return /^(?:the|an?|another|some|many)$/.test(tokens[k]?.lower ?? '');
}
const SAYS_CLAUSE = /^(?:that|the|they|he|she|it|there|we|no|their|his|her)$/;
/** Words between an article and the one that stands for people. */
const MAX_DESCRIBED = 6;
/** "self-described": either half, and the hyphen. */
const isJoined = (tokens: readonly Token[], k: number) =>
  tokens[k]!.text === '-' || tokens[k - 1]?.text === '-' || tokens[k + 1]?.text === '-';

/** "said lead author Noriko Dunn", "a state-run paper": before a noun, and with no place for a verb. */
function hiddenAdjective(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return false;
  if (before.text === '-') return before.end === tokens[i]!.start && tokens[i - 2]?.end === before.start;
  return /^(?:said|says)$/.test(before.lower) && !/(?:ed|ing)$/.test(tokens[i]!.lower);
}

/** "the managing director", "acting chief Ana Ruiz", "study lead author Ana Ruiz": half of an office. */
function isInOffice(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  const { lower } = tokens[i]!;
  if (lower === 'managing') return /^(?:director|editor|partner|principal|agent)s?$/.test(next);
  // Without an article nobody is led by "lead".
  if (lower === 'lead') return ROLE_NOUNS.has(next);
  return lower === 'acting' && (ROLE_NOUNS.has(next) || /^(?:managing|vice|assistant|general)$/.test(next));
}

function beforePlural(tokens: readonly Token[], i: number): boolean {
  let k = i + 1;
  while (k < i + 4 && /^(?:NOUN|ADJ)$/.test(tokens[k + 1]?.pos ?? '')) k++;
  const noun = tokens[k];
  return noun?.pos === 'NOUN' && /[^s]s$/.test(noun.lower);
}

/** "Doctors Across Borders": inside a name. */
const isInName = (tokens: readonly Token[], i: number) =>
  isTitled(tokens[i]!.form) &&
  tokens[i - 1]?.pos === 'PROPN' &&
  tokens[i - 1]!.end + 1 === tokens[i]!.start &&
  /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '');

/** "Jolly said": no adverb of time or manner that could stand before the verb. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  return (
    (pos === 'ADV' || pos === 'ADJ') &&
    /^(?:said|says|told)$/.test(tokens[i + 1]?.lower ?? '') &&
    !/(?:ably|edly|ally|ntly|sely|tely|usly|rly|arly|ily)$|^(?:then|now|also|once|later|again|still|even|never|often|here|there|so|thus|soon|earlier|who|when|all|most|some|many|few|several|more|both|other|others|such|same|asked)$/.test(
      lower,
    )
  );
}

/** "vowed to “go on”": before a mark the tagger takes it for a preposition. */
function leadsToVerb(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:["“‘]|'')$/.test(tokens[i + 1]?.text ?? '')) return false;
  const { pos, lower, lemma } = tokens[i + 2] ?? tokens[i]!;
  return COMMITTING.has(tokens[i - 1]?.lemma ?? '') || (/^(?:VERB|AUX)$/.test(pos) && lower === lemma);
}

/** "M A Hart": a lone capital between capitals is an initial. */
const isInitial = (tokens: readonly Token[], i: number) =>
  tokens[i]!.text === 'A' &&
  /^\p{Lu}\.?$/u.test(tokens[i - 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '');

/** "Downing Street said", not "Visiting Leeds, he said": with the capitals behind it the subject of a verb. */
function opensName(tokens: readonly Token[], i: number, first: number): boolean {
  const { form } = tokens[i]!;
  if (!isTitled(form) || !/^\p{Lu}\p{Ll}+ing$/u.test(form.text)) return false;
  if (i > first && !breaksSentence(tokens[i - 1]!.form)) return false;
  let end = i + 1;
  while (tokens[end]?.pos === 'PROPN') end++;
  return end > i + 1 && SAID.test(tokens[end]?.lower ?? '');
}

/** "Ted Lanigan left": a given name before another capital, where the sentence opens. */
const isGivenName = (tokens: readonly Token[], i: number, first: number): boolean =>
  (i === first || breaksSentence(tokens[i - 1]!.form)) &&
  isFirstName(tokens[i]!.text) &&
  isTitled(tokens[i]!.form) &&
  !!tokens[i + 1] &&
  isTitled(tokens[i + 1]!.form);

/** Past forms that hardly stand behind anything but their subject: a capitalised word before them is a name. */
const SAID =
  /^(?:said|says|told|added|wrote|asked|tweeted|announced|argued|acknowledged|admitted|insisted|warned|testified|replied|noted|explained|recalled)$/;

/** Behind a determiner and before a noun. */
const standsBetween = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.pos === 'DET' && tokens[i + 1]?.pos === 'NOUN';

/** "Cross called it a farce.": of two past verbs at the head of a sentence, the first is who does the second. */
function isSubjectByPlace(tokens: readonly Token[], i: number, first: number): boolean {
  const { form, lower } = tokens[i]!;
  if (!isTitled(form)) return false;
  const opens = i === first || /^[.!?]$/.test(tokens[i - 1]!.text);
  return (
    opens &&
    /^\p{Lu}\p{Ll}+$/u.test(form.text) &&
    !/(?:ing|ed)$/.test(lower) &&
    tokens[i + 1]?.pos === 'VERB' &&
    TOLD.test(tokens[i + 1]!.lower)
  );
}
/** Past forms that hardly describe what follows: no "See related", "Read detailed". */
const TOLD =
  /^(?:called|estimated|agreed|claimed|declared|promised|denied|described|suggested|urged|blamed|praised|accused|predicted|responded|concluded|confirmed|pointed|criticized|criticised)$/;

/** Corrects `pos` in place, from token `first` on (one block). */
export function retag(tokens: Token[], first: number): void {
  // In a headline in title case a capital tells nothing.
  let [words, capitals] = [0, 0];
  for (let i = first; i < tokens.length; i++) {
    const { form } = tokens[i]!;
    if (beginsWithLetter(form)) words++;
    if (beginsWithCapital(form)) capitals++;
  }
  if (words > 3 && capitals > words * 0.6) return;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    const verb = hiddenVerbAt(tokens, i, first);
    if (verb !== null) {
      token.pos = 'VERB';
      token.lemma = verb;
      continue;
    }
    if (hiddenNoun(tokens, i) || standsForPeople(tokens, i, first)) {
      if (token.lower.endsWith('ing')) token.lemma = token.lower;
      token.pos = 'NOUN';
      continue;
    }
    token.pos = mended(tokens, i, first);
  }
}

function hiddenVerbAt(tokens: readonly Token[], i: number, first: number): string | null {
  const { pos } = tokens[i]!;
  if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN') return null;
  const verb = hiddenVerb(tokens, i, first) ?? hiddenParticiple(tokens, i);
  return verb === null && pos === 'NOUN' && isWarning(tokens, i) ? 'warn' : verb;
}

/** The part of speech of token `i` by its place, no verb or noun of those that are hidden: first what only one class needs. */
function mended(tokens: readonly Token[], i: number, first: number): Pos {
  const { pos, lower, form } = tokens[i]!;
  switch (pos) {
    case 'VERB':
      if (hiddenAdjective(tokens, i) || isInOffice(tokens, i)) return 'ADJ';
      if (isNoVerb(tokens, i))
        return /^\p{Lu}/u.test(tokens[i - 2]?.text ?? '') && tokens[i - 1]!.text === '-' ? 'PROPN' : 'NOUN';
      if (isSubjectByPlace(tokens, i, first) || opensName(tokens, i, first) || isGivenName(tokens, i, first))
        return 'PROPN';
      break;
    case 'DET':
      // "figures that aid groups gave": before a plural it is no "that one".
      if (lower === 'that' && beforePlural(tokens, i)) return 'SCONJ';
      return isInitial(tokens, i) ? 'PROPN' : pos;
    case 'ADP':
      if (i > first && isInName(tokens, i)) return 'PROPN';
      if (lower === 'to' && leadsToVerb(tokens, i)) return 'PART';
      // "an inside source", "the outside experts"
      return (lower === 'inside' || lower === 'outside') && standsBetween(tokens, i) ? 'ADJ' : pos;
    case 'ADV':
      // "the fast bowler", "an earlier report"
      if (standsBetween(tokens, i)) return 'ADJ';
      break;
    case 'AUX':
      // "a CA spokesman"
      if (tokens[i - 1]?.pos === 'DET' && /^\p{Lu}{2,}$/u.test(form.text)) return 'PROPN';
      // "Will wrote", "Ai Jun": a capital inside a sentence is no auxiliary.
      return isTitled(form) && i > first && !breaksSentence(tokens[i - 1]!.form) ? 'PROPN' : pos;
  }
  return isNameByCapital(tokens, i, first) ? 'PROPN' : pos;
}

/** "Burr said", "the Rose Bowl": a common word to the tagger, with a capital that its place does not explain. */
function isNameByCapital(tokens: readonly Token[], i: number, first: number): boolean {
  const { pos, form } = tokens[i]!;
  if (!COMMON.has(pos) || !beginsWithCapital(form) || !/^\p{Lu}\p{L}*[\p{Ll}’'-]/u.test(form.text))
    return false;
  const inside = i > first && !breaksSentence(tokens[i - 1]!.form);
  const verbNext = SAID.test(tokens[i + 1]?.lower ?? '') && pos !== 'ADV' && pos !== 'ADJ';
  return inside || verbNext || isSurname(tokens, i);
}
