/** The phrase that begins at a token, as the source behind its verb: "said Jane Roe, who …", "according to the head of …". */
import { DOCUMENTS } from '../../lexicon/nouns.ts';
import type { NounPhrase } from '../../text/phrases.ts';
import type { Reading } from '../reading.ts';
import { ATTACHING, MAX_CHAIN } from './chain.ts';
import type { Source } from './source.ts';
import { isTimePhrase } from './time-phrase.ts';

/** The phrase that begins at token `first`, with what hangs on it to its right, for "said Jane Roe, who …". */
export function phraseFrom(r: Reading, first: number, ceiling: number, how: Source['how']): Source | null {
  const core = r.phrases.at(first);
  if (!core || core.first !== first || core.last > ceiling) return null;
  let last = core.last;
  for (let step = 0; step < MAX_CHAIN && last < ceiling; step++) {
    const told = core.kind === 'noun' ? toldBehind(r, last, ceiling) : null;
    if (told) {
      last = told.last;
      continue;
    }
    const link = r.tokens[last]!;
    const next = r.phrases.at(last + 1);
    if (!next || next.first !== last + 1 || next.last > ceiling || r.regionAt(last) >= 0) break;
    const attaches =
      (ATTACHING.has(link.lower) && link.lower !== 'on' && link.lower !== 'in' && link.lower !== 'to') ||
      (link.lower === 'in' && !isTimePhrase(r, next) && !DOCUMENTS.has(r.tokens[next.head]!.lemma));
    if (!(attaches || (/^(?:and|&)$/.test(link.lower) && !hasVerbAfter(r, next)))) break;
    if (isTimePhrase(r, next)) break;
    last = next.last;
  }
  return withNameAfter(r, core, first, last, ceiling, how);
}

/** "people | familiar with the matter", "a group | representing the tenants": the phrase with which what tells of them ends. */
function toldBehind(r: Reading, at: number, ceiling: number): NounPhrase | null {
  const [word, preposition] = [r.tokens[at]!, r.tokens[at + 1]];
  const placed = /^(?:familiar|close|privy|present|involved)$/.test(word.lower) && preposition?.pos === 'ADP';
  const doing = word.pos === 'VERB' && /[^aeiou]ing$/.test(word.lower);
  if ((!placed && !doing) || r.regionAt(at) >= 0) return null;
  const start = placed ? at + 2 : at + 1;
  const phrase = r.phrases.at(start);
  const goesOn = phrase?.first === start && phrase.last <= ceiling && phrase.kind !== 'pronoun';
  return goesOn && !isTimePhrase(r, phrase) ? phrase : null;
}

const hasVerbAfter = (r: Reading, phrase: NounPhrase) => r.verbAt(phrase.last) !== null;

/** A name in apposition has a comma or the end of the sentence behind it; else it begins another clause. */
const endsAside = (r: Reading, i: number, ceiling: number) =>
  i >= ceiling || /^[,.;:()—–]$/.test(r.tokens[i]!.text);

/** "said the firm's lawyer, Jane Roe": a name in apposition to a title is the core. */
function withNameAfter(
  r: Reading,
  core: NounPhrase,
  first: number,
  last: number,
  ceiling: number,
  how: Source['how'],
): Source {
  const name = last + 1 < ceiling && r.tokens[last]!.text === ',' ? r.phrases.at(last + 1) : null;
  if (
    core.kind === 'noun' &&
    name?.kind === 'name' &&
    name.first === last + 1 &&
    endsAside(r, name.last, ceiling)
  )
    return { first, last: name.last, core: name, how };
  return { first, last, core, how };
}
