/** Multiples: "doubled", "twice as many", "three times the support", "fivefold"; and "four times", a count of occasions. */
import { SMALL_NUMBERS } from '../lexicon/number-words.ts';
import { type Candidate, exact, type Family } from './candidate.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';
import { readNumeral } from './numeral.ts';

const VERBS = new Map([
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['redoubled', 0],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Bare "double" is an adjective of many uses; these words before or behind it make it a multiple. */
const ADVERB = /^(?:more|nearly|almost|about|roughly|than|over)$/;
const BARE = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);
const COMPARED =
  /^(?:as|the|that|those|what|earnings|revenues?|sales|profits?|income|book|normal|average|more|higher|larger|bigger|greater|faster|its|their|his|her|likelier|likely|less|lower|better|worse|longer|over)$/;

export const multiples: Family = (lexemes, index) =>
  verb(lexemes, index) ?? twice(lexemes, index) ?? times(lexemes, index) ?? fold(lexemes, index);

function verb(lexemes: Lexemes, index: number): Candidate | null {
  const { lower } = at(lexemes, index);
  const value = VERBS.get(lower);
  const after = at(lexemes, index + 1).lower;
  if (value) {
    // "doubled down", "doubled over", "doubled back": no number is meant.
    const over =
      after === 'over' && !/^(?:the|a|its|\d+|two|three|four|five|ten)$/.test(at(lexemes, index + 2).lower);
    if (over || /^(?:down|back|as|up)$/.test(after) || isNoun(lexemes, index)) return null;
    return multiple(index, index + 1, value);
  }
  const bare = BARE.get(lower);
  if (!bare || isHyphen(at(lexemes, index + 1))) return null;
  const asked = /^(?:the|that|what|its|their|his|her|to|in)$/.test(after);
  const infinitive =
    /^(?:to|could|will|would|may|might|can|should|must)$/.test(at(lexemes, index - 1).lower) &&
    !/^(?:down|check|cross|digit|digits)$/.test(after);
  const qualified = ADVERB.test(at(lexemes, index - 1).lower);
  return (asked && after !== 'to' && after !== 'in') || infinitive || qualified
    ? multiple(index, index + 1, bare)
    : null;
}

/** "the mixed doubles", "two triple-doubles": of games; a verb has its subject right before it. */
function isNoun(lexemes: Lexemes, index: number): boolean {
  if (!/^(?:doubles|triples)$/.test(at(lexemes, index).lower)) return false;
  const before = at(lexemes, index - 1);
  return (
    (isHyphen(before) && before.tight) ||
    BARE.has(before.lower) ||
    before.kind === 'number' ||
    SMALL_NUMBERS.has(before.lower) ||
    BEFORE_GAME.test(before.lower) ||
    BEHIND_GAME.test(at(lexemes, index + 1).lower)
  );
}
const BEFORE_GAME =
  /^(?:mixed|(?:wo)?men['’]s|ladies['’]?|boys['’]?|girls['’]?|the|an?|his|her|their|in|of|and|for|with|at|several|many|more)$/;
const BEHIND_GAME =
  /^(?:titles?|match(?:es)?|partners?|teams?|pairs?|finals?|champions?|championships?|players?|events?|draws?|tournaments?|semi|quarter)$/;

function twice(lexemes: Lexemes, index: number): Candidate | null {
  if (at(lexemes, index).lower !== 'twice' || isHyphen(at(lexemes, index + 1))) return null;
  if (/^(?:think|thought|thinking)$/.test(at(lexemes, index - 1).lower)) return null;
  return multiple(index, index + 1, 2);
}

/** "three times as much" multiplies; "four times a week" counts. */
function times(lexemes: Lexemes, index: number): Candidate | null {
  const number = readNumeral(lexemes, index);
  if (!number) return null;
  const word = at(lexemes, number.next);
  // "three-time champions"
  if (isHyphen(word) && word.tight && at(lexemes, number.next + 1).lower === 'time' && number.value > 1)
    return { ...multiple(index, number.next + 2, number.value), kind: 'count', adjective: true };
  if (word.lower === 'x' && word.tight && number.form === 'digits' && !at(lexemes, number.next + 1).tight)
    return { ...multiple(index, number.next + 1, number.value), spelled: false };
  if (word.lower !== 'times' || isHyphen(at(lexemes, number.next + 1))) return null;
  if (/^\p{Lu}/u.test(word.text) && number.form === 'spelled') return null;
  const compared = COMPARED.test(at(lexemes, number.next + 1).lower);
  const spelled = number.form === 'spelled';
  return {
    ...multiple(index, number.next + 1, number.value),
    spelled,
    kind: compared ? 'multiple' : 'count',
  };
}

/** "fivefold", "five-fold", "10-fold". */
function fold(lexemes: Lexemes, index: number): Candidate | null {
  const { lower } = at(lexemes, index);
  if (lower.endsWith('fold') && lower.length > 6) {
    const value = SMALL_NUMBERS.get(lower.slice(0, -4)) ?? (lower === 'hundredfold' ? 100 : undefined);
    return value && value > 1 ? multiple(index, index + 1, value) : null;
  }
  const number = readNumeral(lexemes, index);
  if (!number || !isHyphen(at(lexemes, number.next))) return null;
  return at(lexemes, number.next + 1).lower === 'fold'
    ? multiple(index, number.next + 2, number.value)
    : null;
}

function multiple(first: number, next: number, value: number): Candidate {
  return {
    first,
    next,
    ...exact(value),
    kind: 'multiple',
    unit: null,
    rule: 'multiple',
    adjective: false,
    spelled: true,
  };
}
