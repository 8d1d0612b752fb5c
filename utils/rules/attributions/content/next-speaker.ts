/** Commas behind which somebody says something else, or the same speaker goes on with a cue of their own. */
import type { Reading } from '../reading.ts';
import { LOOK_AHEAD } from './clause-ahead.ts';

/** ", warning: “…”", ", adding “…”", ", and she noted that": the same speaker's next cue, with a content of its own. */
export function tellsOn(r: Reading, at: number, ceiling: number): boolean {
  if (r.tokens[at]!.text !== ',' || at + 3 >= ceiling) return false;
  if (/^(?:and|but)$/.test(r.tokens[at + 1]!.lower) && /^(?:he|she|they)$/.test(r.tokens[at + 2]!.lower))
    return ADDS.test(r.tokens[at + 3]!.lower);
  if (isParenthesis(r, at + 1, ceiling) || othersSay(r, at + 1, ceiling)) return true;
  if (!TELLING.test(r.tokens[at + 1]!.lower)) return false;
  const quotation = /^[,:]$/.test(r.tokens[at + 2]!.text) ? at + 3 : at + 2;
  return quotation < ceiling && r.regionAt(quotation) >= 0;
}
/** ", while the union’s leader, Ana Roe, wrote": another speaker, set against the first. */
function othersSay(r: Reading, i: number, ceiling: number): boolean {
  if (!/^(?:while|although|though|whereas)$/.test(r.tokens[i]!.lower)) return false;
  for (let k = i + 1; k < ceiling && k < i + LOOK_AHEAD; k++) {
    const verb = r.verbAt(k);
    if (verb?.form === 'finite') return verb.first > i + 1 && OTHERS.test(r.tokens[verb.head]!.lemma);
    if (r.regionAt(k) >= 0) return false;
  }
  return false;
}
const OTHERS = /^(?:say|tell|write|post|tweet|warn|insist|argue|claim|deny|accuse|add|report|announce|urge)$/;

/** ", the ministry said, as …": whoever says the whole of it, in between. */
function isParenthesis(r: Reading, i: number, ceiling: number): boolean {
  const phrase = r.phrases.at(i);
  if (phrase?.first !== i || phrase.last >= ceiling || !SAYS.test(r.tokens[phrase.last]!.lower)) return false;
  const { text } = r.tokens[phrase.last + 1] ?? { text: '.' };
  return /^[,.]$/.test(text);
}
const SAYS = /^(?:said|says|say|added|reported|reports)$/;
const ADDS =
  /^(?:said|added|noted|warned|insisted|argued|acknowledged|admitted|stressed|explained|also|called|urged|told)$/;
const TELLING =
  /^(?:add|say|warn|not|claim|insist|tell|argu|writ|tweet|declar|stat|vow|explain|jok|ask|shout|conclud)ing$/;
