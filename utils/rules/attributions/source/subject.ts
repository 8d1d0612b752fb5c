/** Who says: the subject in front of a reporting verb, at once or behind adverbs, times and asides. */
import type { VerbGroup } from '../../text/verbs.ts';
import type { Reading } from '../reading.ts';
import { beforeAside } from './aside.ts';
import { RELATIVE } from './chain.ts';
import { phraseEndingAt } from './phrase-before.ts';
import { postmodified } from './postmodified.ts';
import { antecedent } from './relative.ts';
import type { Source } from './source.ts';
import { isTimePhrase } from './time-phrase.ts';

/** The subject standing before the verb group, or null. */
export function subjectBefore(r: Reading, group: VerbGroup, floor: number): Source | null {
  const end = backOverAdjuncts(r, group.first - 1, floor);
  const { lower } = r.tokens[group.first - 1]!;
  if (/^(?:both|all|each|others)$/.test(lower) && (end < floor || !r.phrases.at(end)))
    return loneWord(r, group.first - 1);
  if (end < floor) return null;
  const token = r.tokens[end]!;
  if (RELATIVE.has(token.lower)) return antecedent(r, end, floor);
  const closing = closesTitle(r, end, floor) ? end - 1 : end;
  if (CLOSES_ASIDE.test(r.tokens[closing]!.text)) return beforeAside(r, closing, floor);
  // "with polls showing", "in a letter warning": what a gerund tells of may be the object of a preposition.
  const loose = group.form === 'gerund' && end === group.first - 1;
  const phrase = phraseEndingAt(r, end, floor, 'adjacent', loose);
  // "Those who named a candidate said": an object within the subject's relative clause.
  const described = phrase && isRelativeObject(r, phrase.first) ? postmodified(r, end, floor) : null;
  return described ?? phrase ?? postmodified(r, end, floor);
}

const CLOSES_ASIDE = /^(?:[,)—–-]|--)$/;

/** "Roe, host of “The Late Hour,” said": American papers put the comma that ends an aside inside the marks. */
function closesTitle(r: Reading, end: number, floor: number): boolean {
  const region = r.regionAt(end);
  if (region < 0 || r.tokens[end - 1]!.text !== ',') return false;
  const { first, last } = r.regionTokens[region]!;
  return (
    last === end + 1 &&
    last - first <= MAX_TITLE &&
    first - 1 > floor &&
    !/^[,:]$/.test(r.tokens[first - 1]!.text)
  );
}
/** Words of a title, its marks and comma included. */
const MAX_TITLE = 10;

const isRelativeObject = (r: Reading, first: number) => {
  const verb = r.verbAt(first - 1);
  return verb?.form === 'finite' && RELATIVE.has(r.tokens[verb.first - 1]?.lower ?? '');
};

/** "both", "all": a word that stands for a phrase. */
function loneWord(r: Reading, i: number): Source {
  const { start, end } = r.tokens[i]!;
  return {
    first: i,
    last: i + 1,
    core: { first: i, last: i + 1, head: i, kind: 'pronoun', start, end },
    how: 'adjacent',
  };
}

/** Words between a subject and its verb that the tagger does not always take for adverbs. */
const BETWEEN =
  /^(?:both|all|each|also|himself|herself|themselves|itself|overall|nationwide|nationally|alike|instead|alone|everywhere|online|abroad)$/;

/** Index of the last token before adverbs, times and prepositional phrases of time that precede a verb. */
function backOverAdjuncts(r: Reading, from: number, floor: number): number {
  let i = from;
  for (let step = 0; step < 4 && i >= floor; step++) {
    const token = r.tokens[i]!;
    const phrase = r.phrases.at(i);
    if (token.pos === 'ADV' || BETWEEN.test(token.lower)) i--;
    else if (phrase && phrase.last === i + 1 && isTimePhrase(r, phrase) && phrase.first > floor) {
      i = phrase.first - 1;
      if (i >= floor && /^(?:on|in|at|during|last|late|early|by|since|over)$/.test(r.tokens[i]!.lower)) i--;
    } else break;
  }
  return i;
}
