/**
 * Mends the tagger where news trips it: surnames taken for verbs ("Burr said", "Welch said") and other capitalised
 * words inside a sentence taken for common words.
 */
import { PEOPLE } from '../lexicon/nouns.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Token } from './document.ts';
import { hiddenParticiple, hiddenVerb } from './hidden-verbs.ts';
import { POSSESSIVE } from './phrases.ts';

const COMMON = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'X', 'INTJ']);
const NOUN_LIKE = new Set(['NOUN', 'ADJ', 'PROPN']);
const SENTENCE_BREAK = /^[.!?:;“"‘«([…—–-]+$/;

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

/** "a slew of critics", "an earlier paper by", "a recent report in", "an average of", "their finding that", "the campaign chief, Ana Ruiz,": a noun by its place. */
function hiddenNoun(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next) return false;
  if (pos === 'VERB') {
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
  if (pos === 'ADJ' && /^an?$/.test(before.lower) && next.lower === 'of') return true;
  return (
    pos === 'ADJ' &&
    PEOPLE.has(lower) &&
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(before.pos) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)
  );
}

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
  /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) &&
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

/** "M A Hart": a lone capital between capitals is an initial. */
const isInitial = (tokens: readonly Token[], i: number) =>
  tokens[i]!.text === 'A' &&
  /^\p{Lu}\.?$/u.test(tokens[i - 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '');

/** "Downing Street said", not "Visiting Leeds, he said": with the capitals behind it the subject of a verb. */
function opensName(tokens: readonly Token[], i: number, first: number): boolean {
  if (!/^\p{Lu}\p{Ll}+ing$/u.test(tokens[i]!.text)) return false;
  if (i > first && !SENTENCE_BREAK.test(tokens[i - 1]!.text)) return false;
  let end = i + 1;
  while (tokens[end]?.pos === 'PROPN') end++;
  return end > i + 1 && SAID.test(tokens[end]?.lower ?? '');
}

/** Past forms that hardly stand behind anything but their subject: a capitalised word before them is a name. */
const SAID =
  /^(?:said|says|told|added|wrote|asked|tweeted|announced|argued|acknowledged|admitted|insisted|warned|testified|replied|noted|explained|recalled)$/;

const isInsideOrOutside = ({ pos, lower }: Token) => pos === 'ADP' && /^(?:in|out)side$/.test(lower);

/** Behind a determiner and before a noun. */
const standsBetween = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.pos === 'DET' && tokens[i + 1]?.pos === 'NOUN';

/** "Cross called it a farce.": of two past verbs at the head of a sentence, the first is who does the second. */
function isSubjectByPlace(tokens: readonly Token[], i: number, first: number): boolean {
  const opens = i === first || /^[.!?]$/.test(tokens[i - 1]!.text);
  const { text, lower } = tokens[i]!;
  return (
    opens &&
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
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
    const { text } = tokens[i]!;
    if (/^\p{L}/u.test(text)) words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  if (words > 3 && capitals > words * 0.6) return;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    const verb = NOUN_LIKE.has(token.pos)
      ? (hiddenVerb(tokens, i, first) ?? hiddenParticiple(tokens, i))
      : null;
    if (verb !== null) {
      token.pos = 'VERB';
      token.lemma = verb;
      continue;
    }
    const noun = hiddenNoun(tokens, i);
    if (noun) {
      if (token.lower.endsWith('ing')) token.lemma = token.lower;
      token.pos = 'NOUN';
      continue;
    }
    if (token.pos === 'NOUN' && isWarning(tokens, i)) {
      token.pos = 'VERB';
      token.lemma = 'warn';
      continue;
    }
    if (token.pos === 'VERB' && (hiddenAdjective(tokens, i) || isInOffice(tokens, i))) {
      token.pos = 'ADJ';
      continue;
    }
    // "figures that aid groups gave": before a plural it is no "that one".
    if (token.pos === 'DET' && token.lower === 'that' && beforePlural(tokens, i)) {
      token.pos = 'SCONJ';
      continue;
    }
    if (token.pos === 'ADP' && i > first && isInName(tokens, i)) {
      token.pos = 'PROPN';
      continue;
    }
    // "Will wrote", "Ai Jun": a capital inside a sentence is no auxiliary.
    if (
      token.pos === 'AUX' &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      i > first &&
      !SENTENCE_BREAK.test(tokens[i - 1]!.text)
    ) {
      token.pos = 'PROPN';
      continue;
    }
    if (token.pos === 'VERB' && isNoVerb(tokens, i)) {
      token.pos =
        /^\p{Lu}/u.test(tokens[i - 2]?.text ?? '') && tokens[i - 1]!.text === '-' ? 'PROPN' : 'NOUN';
      continue;
    }
    // "an inside source", "the outside experts"; "the fast bowler", "an earlier report"
    if ((token.pos === 'ADV' || isInsideOrOutside(token)) && standsBetween(tokens, i)) {
      token.pos = 'ADJ';
      continue;
    }
    if (token.pos === 'VERB' && isSubjectByPlace(tokens, i, first)) {
      token.pos = 'PROPN';
      continue;
    }
    if (token.pos === 'DET' && isInitial(tokens, i)) {
      token.pos = 'PROPN';
      continue;
    }
    if (token.pos === 'VERB' && opensName(tokens, i, first)) {
      token.pos = 'PROPN';
      continue;
    }
    if (!COMMON.has(token.pos) || !/^\p{Lu}\p{L}*[\p{Ll}’'-]/u.test(token.text)) continue;
    const before = tokens[i - 1];
    const inside = i > first && before && !SENTENCE_BREAK.test(before.text);
    const verbNext = SAID.test(tokens[i + 1]?.lower ?? '') && !/^(?:ADV|ADJ)$/.test(token.pos);
    if (inside || verbNext || isSurname(tokens, i)) token.pos = 'PROPN';
  }
}
