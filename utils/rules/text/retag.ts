/**
 * Mends the tagger where news trips it: surnames taken for verbs ("Burr said", "Welch said") and other capitalised
 * words inside a sentence taken for common words.
 */
import type { Token } from './document.ts';

const COMMON = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'X', 'INTJ']);
const SENTENCE_BREAK = /^[.!?:;“"‘«([…—–-]+$/;

/** Nouns as often as verbs; after a plural or a name and before "that" or a quotation they are verbs. */
const REPORTS =
  /^(?:note|claim|report|show|warn|estimate|comment|remark|promise|pledge|tweet|counter|post|forecast|demand|predict|request|state|say|find|argue|suggest)(s?)$/;

/** "Experts note that …", "the suit claims he …", "…, the Post reports." */
function isReportingVerb(tokens: readonly Token[], i: number): boolean {
  const match = REPORTS.exec(tokens[i]!.lower);
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!match || !before || !next || before.end + 1 !== tokens[i]!.start) return false;
  if (!(match[1] ? isSingular(before) : isPlural(before))) return false;
  // A name and its verb at the end of a sentence: "…, the Post reports."
  if (match[1] && before.pos === 'PROPN' && /^[.,]$/.test(next.text)) return true;
  return OPENS_CLAUSE.test(next.lower) || next.pos === 'PROPN';
}

const OPENS_CLAUSE = /^(?:that|he|she|they|it|the|there|no|his|her|their|its)$/;
const isSingular = ({ pos, lower }: Token) =>
  pos === 'PROPN' || (pos === 'NOUN' && !lower.endsWith('s')) || lower === 'he' || lower === 'she';
const isPlural = ({ pos, lower }: Token) =>
  ((pos === 'NOUN' || pos === 'PROPN') && lower.endsWith('s')) ||
  /^(?:data|police|people|they|some|many|others|most|critics)$/.test(lower);

/** "…, warning that", "with Haddad warning of “…”": with a comma, or a name and a quotation, it is the participle. */
function isWarning(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
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
  return (
    before.text === '-' &&
    before.end === tokens[i]!.start &&
    earlier.end === before.start &&
    earlier.pos === 'PROPN' &&
    tokens[i + 1]?.pos === 'PROPN'
  );
}

/** Corrects `pos` in place, from token `first` on (one block). */
export function retag(tokens: Token[], first: number): void {
  // In a headline in title case a capital tells nothing.
  const words = tokens.slice(first).filter((t) => /^\p{L}/u.test(t.text));
  const capitals = words.filter((t) => /^\p{Lu}/u.test(t.text)).length;
  if (words.length > 3 && capitals > words.length * 0.6) return;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.pos !== 'VERB' && /^\p{Ll}/u.test(token.text) && isReportingVerb(tokens, i)) {
      token.pos = 'VERB';
      continue;
    }
    if (token.pos === 'NOUN' && isWarning(tokens, i)) {
      token.pos = 'VERB';
      token.lemma = 'warn';
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
    if (!COMMON.has(token.pos) || !/^\p{Lu}\p{L}*[\p{Ll}’'-]/u.test(token.text)) continue;
    const before = tokens[i - 1];
    const inside = i > first && before && !SENTENCE_BREAK.test(before.text);
    const verbNext =
      tokens[i + 1] && /^(?:said|says|told|added|wrote|asked|tweeted)$/.test(tokens[i + 1]!.lower);
    if (inside || (verbNext && token.pos === 'VERB')) token.pos = 'PROPN';
  }
}
