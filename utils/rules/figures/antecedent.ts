/** The thing that "it" or "they" stands for before a verb of amount: a subject of its sentence, else that of the sentence before. */
import type { Span } from '../../analysis/model.ts';
import { SIDE } from '../lexicon/amount-nouns.ts';
import { SPEAKING } from '../lexicon/complement-verbs.ts';
import { isFirstName } from '../lexicon/first-names.ts';
import { EPITHETS, KIN, ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { phrasesOf, TIME_NOUN } from '../text/phrases.ts';
import type { Bare } from './candidate.ts';
import { chainEndingAt } from './phrase-chain.ts';

/** Tokens looked at on either side of the border between two sentences. */
const REACH = 40;

/** `thing` itself, but of a pronoun what it stands for, null where that is not near or the pronoun stands for nothing. */
export function meantBy(document: TextDocument, figure: Bare, thing: Span | null): Span | null {
  if (!thing || thing.end - thing.start > LONGEST_PRONOUN) return thing;
  const index = tokenAt(document, thing.start);
  if (!/^(?:it|they)$/.test(document.tokens[index]!.lower)) return thing;
  return isEmpty(document, figure, index) ? null : antecedent(document, index);
}
const LONGEST_PRONOUN = 4;

/** "It is 30 miles to Kent", "it was 40 degrees": no thing is measured; "it is 30 miles long" tells of one. */
function isEmpty({ tokens, text }: TextDocument, { kind, end }: Bare, pronoun: number): boolean {
  if (/^(?:money|percent|other|multiple)$/.test(kind)) return false;
  // "It takes two weeks to"
  if (kind === 'duration') return true;
  const isState = /^(?:is|was|['’]s)$/.test(tokens[pronoun + 1]?.lower ?? '');
  return isState && !SIDE.test(/^ (\p{L}+)/u.exec(text.slice(end, end + LONGEST_SIDE))?.[1] ?? '');
}
const LONGEST_SIDE = 8;

function antecedent(document: TextDocument, pronoun: number): Span | null {
  const { tokens } = document;
  const { lower } = tokens[pronoun]!;
  const opening = sentenceStart(document, pronoun);
  if (opening < 0) return null;
  // Of the clauses before the pronoun the nearest whose subject agrees: "The share of women rose; it".
  for (let i = pronoun - 1; i > opening; i--) {
    const subject = subjectOf(document, i, lower);
    if (subject) return subject;
  }
  const earlier = opening > 0 ? sentenceStart(document, opening - 1) : -1;
  if (earlier < 0) return null;
  for (let i = earlier + 1; i < opening; i++) if (isVerb(tokens[i])) return subjectOf(document, i, lower);
  return null;
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** The subject of the verb at `verb`, if the pronoun may stand for it: a thing, of the same number. */
function subjectOf(document: TextDocument, verb: number, pronoun: string): Span | null {
  const { tokens } = document;
  if (!isVerb(tokens[verb]) || SPEAKING.has(tokens[verb]!.lemma)) return null;
  const subject = chainEndingAt(document, verb - 1);
  const phrase = subject ? phrasesOf(document).at(tokenAt(document, subject.start)) : null;
  if (phrase?.kind !== 'noun' || tokens[phrase.first - 1]?.pos === 'ADP') return null;
  const { lower } = tokens[phrase.head]!;
  const isOther = TIME_NOUN.test(lower) || isPerson(tokens[phrase.first]!.text, lower);
  return isOther || PLURAL.test(lower) !== (pronoun === 'they') ? null : subject;
}

/** The first token of the sentence that holds `index`; -1 where it is too far. */
function sentenceStart({ tokens, sentences }: TextDocument, index: number): number {
  const { first } = sentences[tokens[index]!.sentence]!;
  return index - first < REACH ? first : -1;
}

const PLURAL = /(?:[^s]s|people|men|women|children)$/;
const isPerson = (first: string, head: string): boolean =>
  isFirstName(first) || ROLE_NOUNS.has(head) || EPITHETS.has(head) || KIN.has(head);
