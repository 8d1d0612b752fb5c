/**
 * The measured thing beside which the figure stands as its amount: the object of a verb that changes or sets it ("raised
 * its stake to 25 %", "capped the fare at $3", "cut staff 10 percent"), the noun before a bound ("incomes above $1 million").
 */
import type { Span } from '../../analysis/model.ts';
import { DOWN, SETTING, TRADING, UP } from '../lexicon/change-verbs.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Bare } from './candidate.ts';
import { CONTEST } from './measuring-verb.ts';
import { chainEndingAt, NO_LINKS, objectBehind } from './phrase-chain.ts';
import { subjectBefore } from './subject.ts';

/** `first` is the figure's first token, `before` the last one ahead of it that is no filler. */
export function measuredObject(
  document: TextDocument,
  { kind }: Bare,
  first: number,
  before: number,
): Span | null {
  const word = document.tokens[before]?.lower ?? '';
  if (word === 'from' && document.tokens[before - 1]?.text === ',')
    return changedEarlier(document, before - 1);
  if (word === 'by' && /^(?:percent|fraction)$/.test(kind)) return objectOf(document, before - 1, isVerb);
  if (/^(?:to|from|by)$/.test(word))
    return objectOf(document, before - 1, (verb) => isChange(verb) || (word === 'to' && isSetting(verb)));
  if (word === 'at')
    return (
      objectOf(document, before - 1, isSetting) ?? whichIsSet(document, before - 1) ?? aside(document, before)
    );
  if (word === ',' && NOW.test(document.tokens[first - 1]?.lower ?? ''))
    return chainEndingAt(document, before - 1);
  if (kind === 'money' && word === 'for') return objectOf(document, before - 1, isTrade);
  if (kind === 'percent' && before === first - 1) {
    const object = objectOf(document, before, isChange);
    if (object) return object;
  }
  return kind === 'money' || kind === 'percent' || kind === 'measure' ? boundOf(document, first) : null;
}

const isChange = ({ pos, lower }: Token): boolean => pos === 'VERB' && (UP.has(lower) || DOWN.has(lower));
const isTrade = ({ lower }: Token): boolean => TRADING.has(lower);
const isSetting = ({ pos, lower }: Token): boolean => pos === 'VERB' && SETTING.has(lower);

/** "could downgrade its post by 50 percent": with a part behind "by" any verb tells a change. */
const isVerb = ({ pos, lower }: Token): boolean => pos === 'VERB' && !CONTEST.test(lower);

/** "a sum that court papers put at $3 million": what the verb at `verb` sets stands before its clause. */
function whichIsSet(document: TextDocument, verb: number): Span | null {
  const { tokens } = document;
  if (!tokens[verb] || !isSetting(tokens[verb])) return null;
  const subject = phrasesOf(document).at(verb - 1);
  const relative = subject ? subject.first - 1 : -1;
  if (!/^(?:that|which)$/.test(tokens[relative]?.lower ?? '')) return null;
  return chainEndingAt(document, tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1, NO_LINKS);
}

/** "the rent, now $1,450, is". */
const NOW = /^(?:now|currently|still)$/;

/** The noun phrase that ends at token `end`, if the verb before it is of the right sort. */
function objectOf(document: TextDocument, end: number, isRight: (verb: Token) => boolean): Span | null {
  const { tokens } = document;
  const object = chainEndingAt(document, end);
  if (!object) return null;
  const first = tokenAt(document, object.start);
  // "limiting warming": the chunk took the verb along.
  if (isRight(tokens[first]!) && tokens[first + 1]!.start < object.end)
    return { start: tokens[first + 1]!.start, end: object.end };
  let index = first - 1;
  while (DETERMINER.test(tokens[index]?.lower ?? '')) index--;
  const verb = tokens[index];
  return verb && isRight(verb) ? object : null;
}
const DETERMINER = /^(?:the|a|an|its|their|his|her|our|my|your|this|that|all)$/;

/** How far before ", from 40 to 60" the verb of the change may stand. */
const CHANGE_REACH = 20;

/** "plans to raise the number of beds next year, from 40 to 60", "rents rose again, from $400": its object, else its subject. */
function changedEarlier(document: TextDocument, comma: number): Span | null {
  const { tokens } = document;
  for (let i = comma - 1; i > comma - CHANGE_REACH && tokens[i]?.sentence === tokens[comma]!.sentence; i--)
    if (isChange(tokens[i]!)) return objectBehind(document, i + 1) ?? subjectBefore(document, i);
  return null;
}

/** "the tax rate, at 35 percent, is", "the tax rate, which, at 35 percent, is". */
function aside(document: TextDocument, at: number): Span | null {
  const { tokens } = document;
  let comma = at - 1;
  if (tokens[comma]?.text !== ',') return null;
  if (tokens[comma - 1]?.lower === 'which') comma--;
  while (tokens[comma - 1]?.text === ',') comma--;
  return chainEndingAt(document, comma - 1);
}

const BOUND =
  /^(?:over|above|below|under|exceeding|topping|lower|higher|greater|as high|as low|in excess|[≈~<>≤≥])$/;

/** "incomes above $1 million", "wells under 30 metres". */
function boundOf(document: TextDocument, first: number): Span | null {
  const { tokens } = document;
  const noun = tokens[first - 1];
  const bound = tokens[first]?.lower ?? '';
  const words = /^(?:as|in)$/.test(bound) ? `${bound} ${tokens[first + 1]?.lower}` : bound;
  return /^(?:NOUN|PROPN)$/.test(noun?.pos ?? '') && BOUND.test(words)
    ? chainEndingAt(document, first - 1, NO_LINKS)
    : null;
}
