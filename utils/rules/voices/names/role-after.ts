/** The role behind a name: "Ana Ruiz, a China scholar with the institute,", "Clark is president of the airline". */
import { EPITHETS } from '../../lexicon/role-nouns.ts';
import type { TextDocument } from '../../text/document.ts';
import { TIME_NOUN } from '../../text/phrases.ts';
import { isRoleNoun, nounKind, singular } from '../nouns.ts';
import { sliceOf } from '../phrases/plain-text.ts';
import { bare, type Word } from '../words.ts';
import { singularRole } from './role-number.ts';
import { headIsPerson, headNoun, LONGEST_ROLE, roleText } from './role-words.ts';

const DEGREES = /^(?:ph\.?d|m\.?d|j\.?d|r\.?n|mbe|obe|cbe|kc|qc|esq|jr|sr)\.?$/;

/** ", a China scholar with the institute," and "(51), chief executive of …": the words after the comma, or null. */
export function roleAfter(document: TextDocument, words: readonly Word[], last: number): string | null {
  const at = appositionAt(words, last);
  if (at === null) return null;
  const end = endOfApposition(words, at);
  if (isOneOf(words, at, end)) return sliceOf(document, words, at, end);
  // "…, Ana Ruiz, her lawyer said": a subject of its own.
  if (/^(?:VERB|AUX)$/.test(words[end]?.pos ?? '') && words[end]!.sentence === words[last - 1]!.sentence)
    return null;
  return end > at && headIsPerson(words, at, end) ? roleText(document, words, at, end) : null;
}

/** ", both economists at Harlow," behind the last of several names: of each of them "economist at Harlow". */
export function sharedRoleAfter(document: TextDocument, words: readonly Word[], last: number): string | null {
  let at = appositionAt(words, last);
  if (at === null) return null;
  while (/^(?:both|all|the|two|three)$/.test(words[at]?.lower ?? '')) at++;
  const end = endOfApposition(words, at);
  const head = end > at ? headNoun(words, at, end) : null;
  const noun = head ? bare(head) : '';
  if (singular(noun) === noun || !isRoleNoun(singular(noun))) return null;
  // "…, Ana Ruiz and Leo Hart, officials said"
  if (/^(?:VERB|AUX)$/.test(words[end]?.pos ?? '')) return null;
  // "candidates most often named": what hangs on them without a preposition is no role.
  const after = words.indexOf(head!, at) + 1;
  const role = roleText(document, words, at, words[after]?.pos === 'ADP' ? end : after);
  return role?.replace(head!.text, singularRole(head!.text)) ?? null;
}

/**
 * ", a teenage substitute,": what no list knows for a person's noun, but the text calls someone by. Tells nothing of
 * whether the name is a person's.
 */
export function calledAfter(document: TextDocument, words: readonly Word[], last: number): string | null {
  const at = appositionAt(words, last);
  if (at === null || !/^an?$/.test(words[at]!.lower)) return null;
  let head = at + 1;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(words[head]?.pos ?? '') && head - at < LONGEST_ROLE) head++;
  const [noun, next] = [words[head - 1]!, words[head]];
  // "He dismissed Ana Ruiz, a step that surprised many" speaks of what he did, "…, a year earlier," of when.
  if (noun.pos !== 'NOUN' || nounKind(bare(noun)) !== null || TIME_NOUN.test(noun.lower)) return null;
  const closes = next && (/^[,.]$/.test(next.text) || next.lower === 'who');
  return closes && next.sentence === noun.sentence ? roleText(document, words, at, head) : null;
}

/** The word behind the comma that opens an apposition; degrees and ages are passed over. */
function appositionAt(words: readonly Word[], last: number): number | null {
  let at = skipParenthesis(words, last);
  if (words[at]?.text !== ',' || words[at - 1]?.possessive) return null;
  at = pastDegree(words, at + 1);
  if (words[at]?.pos === 'NUM' && words[at + 1]?.text === ',') at += 2;
  return words[at] ? at : null;
}

/** Behind ", Ph.D.,". */
export const pastDegree = (words: readonly Word[], at: number): number =>
  DEGREES.test(words[at]?.lower ?? '') && words[at + 1]?.text === ',' ? at + 2 : at;

/** "one of the administrators" */
export function isOneOf(words: readonly Word[], at: number, end: number): boolean {
  if (words[at]!.lower !== 'one' || words[at + 1]?.lower !== 'of') return false;
  const group = words.slice(at + 2, end).find((w) => w.pos === 'NOUN' && isRoleNoun(singular(bare(w))));
  return group !== undefined && singular(group.lower) !== group.lower;
}

/** "Clark is the president of the airline.", "Clark, who was president of the airline until May,". */
export function roleByCopula(document: TextDocument, words: readonly Word[], last: number): string | null {
  const related = words[last]?.text === ',' && words[last + 1]?.lower === 'who';
  const copula = related ? last + 2 : last;
  const article = /^(?:the|a|an)$/.test(words[copula + 1]?.lower ?? '');
  if (!/^(?:is|was)$/.test(words[copula]?.lower ?? '') || !(article || related)) return null;
  const end = endOfApposition(words, copula + 1);
  const head = headNoun(words, copula + (article ? 2 : 1), end);
  return head && isRoleNoun(bare(head)) && !EPITHETS.has(bare(head))
    ? roleText(document, words, copula + 1, end)
    : null;
}

/** "Hart (51), chief of staff", "Hart (R-Ohio) said": the word behind the brackets that open at `at`, or `at`. */
export function skipParenthesis(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  for (let i = at; i < Math.min(words.length, at + 8); i++) if (words[i]!.text === ')') return i + 1;
  return at;
}

const ENDS_APPOSITION =
  /^(?:who|whom|whose|which|that|where|when|while|until|since|but|as|,|;|:|\.|\(|\)|[—–-]+|["'“”‘’!?…]+)$/;

function endOfApposition(words: readonly Word[], first: number): number {
  const sentence = words[first]?.sentence;
  let end = first;
  while (end < words.length && end - first < LONGEST_ROLE && words[end]!.sentence === sentence) {
    const word = words[end]!;
    if (word.pos === 'AUX' || (ENDS_APPOSITION.test(word.lower) && !isInside(words, first, end))) break;
    // "a fellow at the institute and a founder of another": the first says who it is.
    const next = words[end + 1]?.lower ?? '';
    const another = next === 'the' && !!words[end + 2] && isRoleNoun(bare(words[end + 2]!));
    if (word.lower === 'and' && (another || /^(?:an?|later|now|then|also)$/.test(next))) break;
    if (word.pos === 'VERB' && (!/(?:ed|ing)$/.test(word.lower) || hasObject(words, end))) break;
    if (/^(?:said|told|added|asked|warned|argued|noted|explained|testified|acknowledged)$/.test(word.lower))
      break;
    end++;
  }
  return end;
}

const isInside = (words: readonly Word[], first: number, comma: number): boolean =>
  words[comma]!.text === ',' && (isInFirm(words, comma) || isInPortfolio(words, first, comma));

/** "At the Larkspur Hotel, the candidate boasted of his win": no participle, which has its object before it. */
function hasObject(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  if (!next || next.sentence !== words[verb]!.sentence || /ing$/.test(words[verb]!.lower)) return false;
  return /^(?:DET|PRON|SCONJ)$/.test(next.pos) || /^(?:that|of|["“‘])$/.test(next.lower);
}

/** "minister for trade | , | transport and tourism": the comma inside what an office is for. */
function isInPortfolio(words: readonly Word[], first: number, comma: number): boolean {
  const office = words
    .slice(first, comma)
    .findIndex((w) => /^(?:minister|secretary|commissioner)$/.test(w.lower));
  if (office < 0 || !/^(?:of|for)$/.test(words[first + office + 1]?.lower ?? '')) return false;
  let at = comma;
  for (let items = 0; items < MOST_ITEMS; items++) {
    const joined = words[at]?.lower === 'and';
    if (!joined && words[at]?.text !== ',') return false;
    const start = ++at;
    while (at - start < LONGEST_ITEM && isOfPortfolio(words[at])) at++;
    if (at === start) return false;
    if (joined) return words[at]?.sentence !== words[comma]!.sentence || /^[,.]$/.test(words[at]!.text);
  }
  return false;
}
/** "export promotion | international trade | economic development" */
const MOST_ITEMS = 6;
const LONGEST_ITEM = 3;
const isOfPortfolio = (word: Word | undefined): boolean =>
  !!word && (/^(?:NOUN|ADJ|PROPN)$/.test(word.pos) || /ing$/.test(word.lower));

/** "an analyst at Keel | , | Marrow & Stone": the comma between the partners of a firm, each told by one name; so of "the College's Arts, Law and …". */
function isInFirm(words: readonly Word[], comma: number): boolean {
  let first = comma;
  while (words[first]?.text === ',' && words[first - 1]?.capital) first -= 2;
  const opens = words[first];
  if (!opens?.possessive && !/^(?:at|of|with|for|from|bank|firm)$/.test(opens?.lower ?? '')) return false;
  let at = comma;
  while (words[at]?.text === ',' && words[at + 1]?.capital) at += 2;
  return at > comma && /^(?:&|and)$/.test(words[at]?.lower ?? '') && !!words[at + 1]?.capital;
}
