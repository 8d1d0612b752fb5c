/** Ages of a bare number, told by whose it is: "Smith, 46,", "a girl of 15", "voters under 30", "he was 46". */
import { SMALL_NUMBERS } from '../lexicon/number-words.ts';
import { EPITHETS, KIN, ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { age, bareYears, isAge, readGroup } from './age-parts.ts';
import type { Candidate } from './candidate.ts';
import { at, isHyphen, type Lexeme, type Lexemes } from './lexemes.ts';

/** "Smith, 46, said", "her son, 12, was", "the daughters, 9 and 11,": a bare number between marks behind a person. */
export function betweenCommas(lexemes: Lexemes, index: number): Candidate | null {
  const number = at(lexemes, index);
  if (!isBareAge(number)) return null;
  const isSecond = at(lexemes, index - 1).lower === 'and' && isBareAge(at(lexemes, index - 2));
  const open = isSecond ? index - 3 : index - 1;
  // "aged 9 and 11"
  const isHeaded = isSecond && /^(?:aged|ages)$/.test(at(lexemes, open).lower);
  if (!isHeaded && (at(lexemes, open).text !== ',' || !at(lexemes, open).tight)) return null;
  const isPair = at(lexemes, index + 1).lower === 'and' && isBareAge(at(lexemes, index + 2));
  const closed = isPair ? index + 3 : index + 1;
  if (!isHeaded && (!isClosing(at(lexemes, closed)) || !isPerson(lexemes, open - 1, isSecond || isPair)))
    return null;
  return isListed(lexemes, closed + 1) || isListed(lexemes, open - 2)
    ? null
    : age(index, index + 1, bareYears(yearsIn(number)), 'year', false);
}

const isBareAge = (lexeme: Lexeme): boolean => isAge(yearsIn(lexeme));

/** "12", and "nine", as papers spell the ages of children; NaN where neither stands. */
const yearsIn = ({ kind, text, value, lower }: Lexeme): number =>
  kind === 'number' && /^\d{1,3}$/.test(text) ? value : (SMALL_NUMBERS.get(lower) ?? Number.NaN);

const isClosing = ({ text, tight }: Lexeme): boolean =>
  (tight && /^[,;.)]$/.test(text)) || /^[―—–]$/.test(text);

/** Whom an age may follow: a name ("Smith", "Smith Jr."), or one that a noun calls a person; of several the noun is plural. */
function isPerson(lexemes: Lexemes, index: number, areSeveral: boolean): boolean {
  const { kind, text, lower } = at(lexemes, index);
  if (text === '.') return /^(?:jr|sr)$/.test(at(lexemes, index - 1).lower);
  if (kind !== 'word') return false;
  if (areSeveral) return /^(?:children|men|women|kids)$/.test(lower) || isPersonNoun(lower.replace(/s$/, ''));
  return /^\p{Lu}/u.test(text) || isPersonNoun(lower);
}
const isPersonNoun = (word: string): boolean => KIN.has(word) || EPITHETS.has(word) || ROLE_NOUNS.has(word);

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
  const isOwner = /^\p{Lu}/u.test(owner.text) || /^(?:them|whom|who)$/.test(owner.lower);
  if (!isChild && !(isNow && isOwner)) return null;
  return age(index, index + 1, bareYears(number.value), 'year', false);
}

const PERSON =
  /^(?:girl|boy|man|woman|child|son|daughter|teenager|lad|widow|widower|pensioner|orphan|student|youth)$/;

/** "March 3, 12, and 19", "Boeing, 12, …": a number or month before the name, or numbers after, make a list. */
const isListed = (lexemes: Lexemes, index: number): boolean =>
  at(lexemes, index).kind === 'number' || SMALL_NUMBERS.has(at(lexemes, index).lower);

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
    after.kind !== 'word' ||
    /^(?:and|or|who|in|on|this|next|later|today|tomorrow|were|are|said|to|favou?r|by|when|at|as)$/.test(
      after.lower,
    );
  if (after.text === '%' || isHyphen(after)) return null;
  const people = PEOPLE.test(before) && !/^(?:is|was|be)$/.test(before) && bound && upper;
  const under =
    /^(?:under|over)$/.test(before) &&
    PERSONS_BEFORE.test(at(lexemes, index - 2).lower) &&
    !isCounting(after);
  const copula = isPersonCopula(lexemes, index) && ends && after.lower !== 'and';
  // "children as young as six", "a sailor as old as 80"
  const asOld =
    before === 'as' &&
    /^(?:young|old)$/.test(at(lexemes, index - 2).lower) &&
    at(lexemes, index - 3).lower === 'as' &&
    ends;
  // "even now at 86 she writes", "at 86, he retired"
  const person = at(lexemes, group.next + (after.text === ',' ? 1 : 0)).lower;
  const atAge = before === 'at' && /^(?:he|she)$/.test(person) && group.low === group.high;
  // "Rao was 28 when she left"
  const then = /^(?:was|is)$/.test(before) && after.lower === 'when';
  // "women 50 to 64 were asked", but "beat the Democrats 45 to 47"
  const spans = GROUP_BEFORE.test(before) && group.high - group.low >= SHORTEST_SPAN && !isCounting(after);
  if (!people && !under && !copula && !asOld && !atAge && !then && !spans) return null;
  return age(index, group.next, group, 'year', false);
}

/** Pollsters and statisticians ask whole groups: "5 to 6" behind a person is a size, "25 to 34" a group. */
const SHORTEST_SPAN = 4;
const GROUP_BEFORE =
  /^(?:those|voters|people|adults|women|men|americans|residents|students|respondents|britons)$/;

const PERSONS_BEFORE =
  /^(?:those|voters|people|adults|women|men|children|kids|americans|residents|workers|students|anyone|everyone|girls|boys|players|age|aged|citizens|respondents|drivers|males|females|democrats|republicans|britons|whites|blacks|latinos|hispanics)$/;

/** "voters under 30 percent", "people over 20 states": something else is counted. */
const isCounting = ({ lower, kind }: Lexeme): boolean =>
  kind === 'word' &&
  (/[^s]s$/.test(lower) || /^(?:percent|per|million|billion|thousand|people|pc|feet)$/.test(lower)) &&
  !/^(?:was|is|has|says|does)$/.test(lower);

/** Words between subject and number: "she is said to have been". Further back another clause has the pronoun. */
const COPULA_REACH = 6;

/** "He will be 30", "she was 46": a person's pronoun or "age" as subject. */
function isPersonCopula(lexemes: Lexemes, index: number): boolean {
  const verb = at(lexemes, index - 1).lower;
  if (/^(?:turns|turned|turning)$/.test(verb)) return at(lexemes, index).kind === 'number';
  if (!/^(?:is|was|be|’s|than|old|exactly)$/.test(verb)) return false;
  const limit = Math.max(0, index - COPULA_REACH);
  for (let back = index - 2; back >= limit; back--) {
    const { lower, kind } = at(lexemes, back);
    if (kind !== 'word') return false;
    if (/^(?:he|she|who|age|i)$/.test(lower)) return true;
  }
  return false;
}
