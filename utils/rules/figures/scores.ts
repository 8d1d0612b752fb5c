/** Scores and votes: "5-4", "52-48", "45 to 40 percent". The smaller number is the low one. */
import type { Candidate, Family } from './candidate.ts';
import { at, isHyphen, type Lexeme, type Lexemes } from './lexemes.ts';
import { readNumeral } from './numeral.ts';
import { readUnit } from './unit.ts';

const CONTEST =
  /^(?:vote|votes|voted|voting|decision|ruling|ruled|win|wins|won|winning|loss|lost|losing|lose|victory|defeat|defeated|beat|beats|beaten|beating|lead|leads|led|leading|margin|score|scored|tie|tied|draw|drew|drawn|passed|approved|rejected|upset|trailed|trails|trailing|trail|edge|edged|edges|majority|split|run|record|final|comeback|rout|ahead|over|by|to)$/;
/** Of these the ones that are as common elsewhere: they tell a contest only right before it ("by a 52-48 vote"). */
const COMMON = /^(?:by|to|over|run|record|final)$/;
const NEAR = 2;
/** How far before and after the numbers a word of contest may stand. */
const REACH = 6;

export const scores: Family = (lexemes, index) =>
  dashed(lexemes, index) ?? worded(lexemes, index) ?? descending(lexemes, index);

function dashed(lexemes: Lexemes, index: number): Candidate | null {
  const [first, hyphen, second, after] = [0, 1, 2, 3].map((i) => at(lexemes, index + i)) as [
    Lexeme, Lexeme, Lexeme, Lexeme
  ]; // biome-ignore format: a row of four
  const whole = /^\d{1,3}$/;
  if (!whole.test(first.text) || !whole.test(second.text) || !isHyphen(hyphen)) return null;
  if (!hyphen.tight || !second.tight || (after.tight && (isHyphen(after) || /^[/%°]/.test(after.text))))
    return null;
  if (after.kind === 'word' && after.tight) return null;
  if (at(lexemes, index - 1).kind === 'mark' && first.tight && /[$£€/-]/.test(at(lexemes, index - 1).text))
    return null;
  if (readUnit(lexemes, index + 3)) return null;
  // A tie is only told by the word beside it: "a 4-4 ruling".
  if (first.value === second.value && !CONTEST.test(after.lower)) return null;
  const falls = first.value > second.value;
  if (!isContest(lexemes, index, index + 3) && !(falls && first.value < 120)) return null;
  return score(index, index + 3, first.value, second.value, null);
}

/** "a 2-to-1 vote", "by a five-to-four decision". */
function worded(lexemes: Lexemes, index: number): Candidate | null {
  const first = readNumeral(lexemes, index);
  if (!first || !isHyphen(at(lexemes, first.next)) || at(lexemes, first.next + 1).lower !== 'to') return null;
  if (!isHyphen(at(lexemes, first.next + 2))) return null;
  const second = readNumeral(lexemes, first.next + 3);
  if (!second || !isContest(lexemes, index, second.next)) return null;
  const percent = readUnit(lexemes, second.next);
  const next = percent?.unit === '%' ? percent.next : second.next;
  return score(index, next, first.value, second.value, next === second.next ? null : '%');
}

/** "45 to 40 percent", "54 percent to 46 percent": a falling pair that is no change "from … to". */
function descending(lexemes: Lexemes, index: number): Candidate | null {
  const before = at(lexemes, index - 1).lower;
  if (before === 'from' || at(lexemes, index - 2).lower === 'from') return null;
  if (before === 'by' && !isContest(lexemes, index - 1, index)) return null;
  const first = readNumeral(lexemes, index);
  if (!first || first.magnitude > 1 || (first.form === 'spelled' && !VOTED.test(before))) return null;
  const own = readUnit(lexemes, first.next);
  const to = own?.next ?? first.next;
  if (at(lexemes, to).lower !== 'to') return null;
  const second = readNumeral(lexemes, to + 1);
  const unit = second && readUnit(lexemes, second.next);
  if (!second || second.value >= first.value || (own && own.unit !== unit?.unit)) return null;
  const next = unit?.next ?? second.next;
  if (unit ? unit.unit !== '%' : !isLead(lexemes, index) && !isContest(lexemes, index, next)) return null;
  return score(index, next, first.value, second.value, unit?.unit ?? null);
}

/** "ahead by 22 points (47 to 25)". */
const isLead = (lexemes: Lexemes, index: number): boolean =>
  at(lexemes, index - 1).text === '(' && at(lexemes, index - 2).lower === 'points';

/** "voted nine to two": in words only right behind the verb. */
const VOTED = /^(?:voted|won|lost|passed|approved|rejected)$/;

function isContest(lexemes: Lexemes, first: number, next: number): boolean {
  for (let step = 1; step <= REACH; step++) {
    const before = at(lexemes, first - step);
    if (before.kind === 'break' || before.text === '.') break;
    if (CONTEST.test(before.lower) && (step <= NEAR || !COMMON.test(before.lower))) return true;
  }
  return CONTEST.test(at(lexemes, next).lower) || CONTEST.test(at(lexemes, next + 1).lower);
}

function score(first: number, next: number, a: number, b: number, unit: string | null): Candidate {
  const [low, high] = a < b ? [a, b] : [b, a];
  return {
    first,
    next,
    value: null,
    low,
    high,
    qualifier: 'exact',
    kind: 'score',
    unit,
    rule: 'score',
    adjective: false,
    spelled: false,
  };
}
