/** Commas behind which somebody says something else, or the same speaker goes on with a cue of their own. */
import type { Token } from '../../text/document.ts';
import type { Reading } from '../reading.ts';
import { tenseOf } from './clause-ahead.ts';
import { isInNoun } from './extent.ts';

/** ", warning: “…”", ", adding “…”", ", and she noted that": the same speaker's next cue, with a content of its own. */
export function tellsOn(r: Reading, at: number, ceiling: number, cue: Token | null): boolean {
  if (r.tokens[at]!.text !== ',' || at + 3 >= ceiling) return false;
  if (/^(?:and|but)$/.test(r.tokens[at + 1]!.lower) && /^(?:he|she|they)$/.test(r.tokens[at + 2]!.lower))
    return ADDS.test(r.tokens[at + 3]!.lower);
  // ", he also claimed"
  if (/^(?:he|she|they)$/.test(r.tokens[at + 1]!.lower) && r.tokens[at + 2]!.lower === 'also')
    return ADDS.test(r.tokens[at + 3]!.lower);
  if (isParenthesis(r, at + 1, ceiling) || othersSay(r, at + 1, ceiling, cue ? tenseOf(cue.lower) : 'past'))
    return true;
  if (!TELLING.test(r.tokens[at + 1]!.lower)) return false;
  const quotation = /^[,:]$/.test(r.tokens[at + 2]!.text) ? at + 3 : at + 2;
  return quotation < ceiling && r.regionAt(quotation) >= 0;
}
/**
 * ", while the union’s leader, Ana Roe, wrote", ", and a person close to the owners said": another speaker, set
 * against the first or beside them. Behind "and" a pronoun may still be in what the first one says.
 */
function othersSay(r: Reading, i: number, ceiling: number, tense: string): boolean {
  const { lower } = r.tokens[i]!;
  const against = /^(?:while|although|though|whereas)$/.test(lower);
  if (!against && !/^(?:and|but)$/.test(lower)) return false;
  const subject = r.phrases.at(i + 1) ?? r.phrases.at(i + 2);
  if (!subject || subject.first > i + 2 || (!against && subject.kind === 'pronoun')) return false;
  for (let k = subject.last; k < ceiling && k < i + MAX_SUBJECT; k++) {
    if (r.regionAt(k) >= 0 || /^[;:]$/.test(r.tokens[k]!.text)) return false;
    const verb = r.verbAt(k);
    if (verb?.form !== 'finite' || isInNoun(r, k)) continue;
    return (
      OTHERS.test(r.tokens[verb.head]!.lemma) && (against || tenseOf(r.tokens[verb.first]!.lower) === tense)
    );
  }
  return false;
}
/** Words of a subject with its apposition. */
const MAX_SUBJECT = 24;
const OTHERS =
  /^(?:say|tell|write|post|tweet|warn|insist|argue|claim|deny|accuse|add|report|announce|urge|call|describe)$/;

/** ", the ministry said, as …": whoever says the whole of it, in between. */
function isParenthesis(r: Reading, i: number, ceiling: number): boolean {
  const phrase = r.phrases.at(i);
  if (phrase?.first !== i || phrase.last >= ceiling || !SAYS.test(r.tokens[phrase.last]!.lower)) return false;
  const { text } = r.tokens[phrase.last + 1] ?? { text: '.' };
  return /^[,.]$/.test(text);
}
const SAYS = /^(?:said|says|say|added|reported|reports)$/;
const ADDS =
  /^(?:said|added|noted|warned|insisted|argued|acknowledged|admitted|stressed|explained|also|called|claimed|urged|told)$/;
const TELLING =
  /^(?:add|say|warn|not|claim|insist|tell|argu|writ|tweet|declar|stat|vow|explain|jok|ask|shout|conclud)ing$/;
