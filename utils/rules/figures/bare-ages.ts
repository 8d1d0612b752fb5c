/** Ages of a bare number, told by whose it is: "Smith, 46,", "a girl of 15", "voters under 30", "he was 46". */
import { age, bareYears, isAge, readGroup } from './age-parts.ts';
import type { Candidate } from './candidate.ts';
import { at, isHyphen, type Lexeme, type Lexemes } from './lexemes.ts';

/** "Smith, 46, said", "Ali (74)": a bare number between marks behind a name. */
export function betweenCommas(lexemes: Lexemes, index: number): Candidate | null {
  const number = at(lexemes, index);
  if (number.kind !== 'number' || !/^\d{1,3}$/.test(number.text) || !isAge(number.value)) return null;
  const open = at(lexemes, index - 1);
  const close = at(lexemes, index + 1);
  const name = at(lexemes, index - 2);
  if (name.kind !== 'word' || !/^\p{Lu}/u.test(name.text) || !open.tight) return null;
  const dashed = close.text === '―' || close.text === '—' || close.text === '–';
  const bracketed = open.text === ',' && ((close.tight && /^[,;.)]$/.test(close.text)) || dashed);
  if (!bracketed || isListed(lexemes, index)) return null;
  return age(index, index + 1, bareYears(number.value), 'year', false);
}

/** "a girl of 15 was", "One of them, now 19, left". */
export function personOf(lexemes: Lexemes, index: number): Candidate | null {
  const number = at(lexemes, index);
  if (number.kind !== 'number' || !isAge(number.value)) return null;
  const before = at(lexemes, index - 1);
  const earlier = at(lexemes, index - 2);
  const after = at(lexemes, index + 1);
  const ends =
    after.kind !== 'word' || /^(?:who|was|is|were|had|has|and|from|in|with|at|on)$/.test(after.lower);
  const isChild = before.lower === 'of' && PERSON.test(earlier.lower) && ends && !/^[%°]$/.test(after.text);
  const owner = at(lexemes, index - 3);
  const isNow = before.lower === 'now' && earlier.text === ',' && after.text === ',';
  const isPerson = /^\p{Lu}/u.test(owner.text) || /^(?:them|whom|who)$/.test(owner.lower);
  if (!isChild && !(isNow && isPerson)) return null;
  return age(index, index + 1, bareYears(number.value), 'year', false);
}

const PERSON =
  /^(?:girl|boy|man|woman|child|son|daughter|teenager|lad|widow|widower|pensioner|orphan|student|youth)$/;

/** "March 3, 12, and 19", "Boeing, 12, …": a number or month before the name, or numbers after, make a list. */
function isListed(lexemes: Lexemes, index: number): boolean {
  return at(lexemes, index + 2).kind === 'number' || at(lexemes, index - 3).kind === 'number';
}

const PEOPLE =
  /^(?:those|voters?|people|adults?|women|men|children|kids|americans?|residents?|workers?|users?|girls?|boys?|students?|patients?|anyone|everyone|persons?|whites?|blacks?|latinos?|hispanics?|teens?|youths?|players?|citizens|respondents|drivers?|males?|females?|population|born|age|ages|aged|is|was|be|democrats|republicans|viewers|members|minors|britons)$/;

/** "those 45 and over", "voters under 30", "he was 46.": only where no counted thing follows. */
export function ageBound(lexemes: Lexemes, index: number): Candidate | null {
  const group = readGroup(lexemes, index);
  if (!group || !isAge(group.high) || group.low < 1) return null;
  const before = at(lexemes, index - 1).lower;
  const after = at(lexemes, group.next);
  const bound = after.lower === 'and' || after.lower === 'or';
  const upper = /^(?:over|older|above|up|under|younger)$/.test(at(lexemes, group.next + 1).lower);
  const ends =
    after.kind !== 'word' || /^(?:and|or|who|in|were|are|said|to|favou?r|by|when|at|as)$/.test(after.lower);
  if (after.text === '%' || isHyphen(after)) return null;
  const people = PEOPLE.test(before) && !/^(?:is|was|be)$/.test(before) && bound && upper;
  const under =
    /^(?:under|over)$/.test(before) &&
    PERSONS_BEFORE.test(at(lexemes, index - 2).lower) &&
    !isCounting(after);
  const copula = isPersonCopula(lexemes, index) && ends && after.lower !== 'and';
  // "even now at 86 she writes", "at 86, he retired"
  const person = at(lexemes, group.next + (after.text === ',' ? 1 : 0)).lower;
  const atAge = before === 'at' && /^(?:he|she)$/.test(person) && group.low === group.high;
  // "Rao was 28 when she left"
  const then = /^(?:was|is)$/.test(before) && after.lower === 'when';
  if (!people && !under && !copula && !atAge && !then) return null;
  return age(index, group.next, group, 'year', false);
}

const PERSONS_BEFORE =
  /^(?:those|voters|people|adults|women|men|children|kids|americans|residents|workers|students|anyone|everyone|girls|boys|players|age|aged|citizens|respondents|drivers|males|females|democrats|republicans|britons|whites|blacks|latinos|hispanics|blacks)$/;

/** "voters under 30 percent", "people over 20 states": something else is counted. */
const isCounting = ({ lower, kind }: Lexeme): boolean =>
  kind === 'word' &&
  (/[^s]s$/.test(lower) || /^(?:percent|per|million|billion|thousand|people|pc)$/.test(lower)) &&
  !/^(?:was|is|has|says|does)$/.test(lower);

/** "He will be 30", "she was 46": a person's pronoun or "age" as subject. */
function isPersonCopula(lexemes: Lexemes, index: number): boolean {
  const verb = at(lexemes, index - 1).lower;
  if (/^(?:turns|turned|turning)$/.test(verb)) return at(lexemes, index).kind === 'number';
  if (!/^(?:is|was|be|’s|than|old|exactly)$/.test(verb)) return false;
  const limit = Math.max(0, index - 6);
  for (let back = index - 2; back >= limit; back--) {
    const { lower, kind } = at(lexemes, back);
    if (kind !== 'word') return false;
    if (/^(?:he|she|who|age|i)$/.test(lower)) return true;
  }
  return false;
}
