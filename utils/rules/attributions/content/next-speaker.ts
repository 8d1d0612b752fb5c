/** Commas behind which somebody says something else, or the same speaker goes on with a cue of their own. */
import { verbClass } from '../../lexicon/verb-classes.ts';
import { words } from '../../lexicon/words.ts';
import type { Reading } from '../reading.ts';
import { isTimePhraseAt } from '../source/time-phrase.ts';
import type { Sign } from './boundary-features.ts';
import { tenseOf } from './clause-ahead.ts';
import { isInNoun } from './extent.ts';
import { beginsClause } from './opening.ts';

/** ", warning: “…”", ", adding “…”", ", and she noted that": the same speaker's next cue, with a content of its own. */
export function tellsOn(
  r: Reading,
  { at, mark, next }: Sign,
  ceiling: number,
  tense: string | null,
): boolean {
  if (tense && alsoTells(r, mark === ',' ? next : at, ceiling, tense)) return true;
  if (mark === null && tense) return saysNext(r, at, ceiling, tense);
  if (mark !== ',' || next + 2 >= ceiling) return false;
  if (/^(?:and|but)$/.test(r.tokens[next]!.lower) && /^(?:he|she|they)$/.test(r.tokens[next + 1]!.lower))
    return ADDS.test(r.tokens[next + 2]!.lower);
  // ", he also claimed"
  if (/^(?:he|she|they)$/.test(r.tokens[next]!.lower) && r.tokens[next + 1]!.lower === 'also')
    return ADDS.test(r.tokens[next + 2]!.lower);
  // ", according to the clerk": who tells the whole of it.
  if (r.tokens[next]!.lower === 'according' && r.tokens[next + 1]!.lower === 'to') return true;
  if (isTagged(r, next, ceiling)) return true;
  if (isParenthesis(r, next, ceiling) || othersSay(r, next, ceiling, tense ?? 'past')) return true;
  if (!TELLING_PARTICIPLE.test(r.tokens[next]!.lower)) return false;
  const quotation = /^[,:]$/.test(r.tokens[next + 1]!.text) ? next + 2 : next + 1;
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
/** "one in three said it was cold and one in four said it was not": no comma, but the next speaker's verb at once. */
function saysNext(r: Reading, and: number, ceiling: number, tense: string): boolean {
  if (!/^(?:and|but|while)$/.test(r.tokens[and]!.lower)) return false;
  const subject = r.phrases.at(and + 1);
  const verb = subject && r.verbAt(subject.last);
  return verb?.form === 'finite' && verb.first === subject!.last && othersSay(r, and, ceiling, tense);
}
/** Words of a subject with its apposition. */
const MAX_SUBJECT = 24;
const OTHERS =
  /^(?:say|tell|write|post|tweet|warn|insist|argue|claim|deny|accuse|add|report|announce|urge|call|describe)$/;

/** "… and warned that", ", but later said “…”": in the cue's own tense another verb of telling, with a content. */
function alsoTells(r: Reading, and: number, ceiling: number, tense: string): boolean {
  if (and + 3 >= ceiling || !/^(?:and|but)$/.test(r.tokens[and]!.lower)) return false;
  const verb = r.verbAt(r.tokens[and + 1]!.pos === 'ADV' ? and + 2 : and + 1);
  if (verb?.form !== 'finite' || verb.first > and + 2 || verb.passive) return false;
  const { lemma, lower } = r.tokens[verb.head]!;
  if (!TELLS.has(verbClass(lemma)) || tenseOf(lower) !== tense) return false;
  if (lemma === 'say' && beginsClause(r, verb.last, ceiling)) return true;
  for (let k = verb.last; k < ceiling && k < verb.last + MAX_HEARER; k++) {
    if (r.regionAt(k) >= 0 || /^(?:that|:)$/.test(r.tokens[k]!.lower)) return true;
    if (/^[,;()—–]$/.test(r.tokens[k]!.text)) return r.regionAt(k + 1) >= 0;
    if (r.verbAt(k)) return false;
  }
  return false;
}
/** Classes of verbs that hardly tell a deed: "found that" and "showed that" may be deeds of whom the content is about. */
const TELLS: ReadonlySet<string> = words(
  'say answer claim admit ask direct commit warn foresee blame praise grieve',
);
/** Words between a verb and its content: "told the court that". */
const MAX_HEARER = 6;

/** ", the ministry said, as …", ", it said on Monday": whoever says the whole of it, in between or at the end. */
function isParenthesis(r: Reading, i: number, ceiling: number): boolean {
  const phrase = r.phrases.at(i);
  if (phrase?.first !== i || phrase.last >= ceiling || !SAYS.test(r.tokens[phrase.last]!.lower)) return false;
  const { text, lower } = r.tokens[phrase.last + 1] ?? { text: '.', lower: '.' };
  return /^[,.]$/.test(text) || ADJUNCT.test(lower) || isTimePhraseAt(r, phrase.last + 1);
}

/** ", “so it cannot burn,” Ms Roe said": words of somebody else, who is named behind them. */
function isTagged(r: Reading, i: number, ceiling: number): boolean {
  const region = r.regionAt(i);
  if (region < 0) return false;
  const { last } = r.regionTokens[region]!;
  return isParenthesis(r, last, ceiling) && r.phrases.at(last)!.kind !== 'pronoun';
}
const ADJUNCT = /^(?:in|on|at|during|to|late|early|earlier)$/;
const SAYS = /^(?:said|says|say|added|reported|reports)$/;
const ADDS =
  /^(?:said|added|noted|warned|insisted|argued|acknowledged|admitted|stressed|explained|also|called|claimed|urged|told)$/;
const TELLING_PARTICIPLE =
  /^(?:add|say|warn|not|claim|insist|tell|argu|writ|tweet|declar|stat|vow|explain|jok|ask|shout|conclud)ing$/;
