/** Ages in every form news gives them: "46-year-old", "six months old", "Smith, 46,", "aged 26 or older", "voters under 30". */
import { age, OLDEST, readGroup } from './age-parts.ts';
import { ageBound, betweenCommas, personOf } from './bare-ages.ts';
import type { Candidate, Family } from './candidate.ts';
import { at, isHyphen, type Lexemes } from './lexemes.ts';

const SPANS = new Map([
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['month', 'month'],
  ['months', 'month'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['day', 'day'],
  ['days', 'day'],
]);
export const ages: Family = (lexemes, index) =>
  lead(lexemes, index) ??
  ofAges(lexemes, index) ??
  oneUnitOld(lexemes, index) ??
  yearsOld(lexemes, index) ??
  betweenCommas(lexemes, index) ??
  personOf(lexemes, index) ??
  ageBound(lexemes, index);

/** "aged 26", "age 74", "ages 18 to 35", "18 to 35 years old" by its words after. */
function lead(lexemes: Lexemes, index: number): Candidate | null {
  if (!/^(?:aged?|ages)$/.test(at(lexemes, index).lower)) return null;
  const group = readGroup(lexemes, index + 1);
  if (!group || group.high > OLDEST) return null;
  const old = readOld(lexemes, group.next);
  return age(index, old?.next ?? group.next, group, old?.unit ?? 'year', false);
}

/** "between the ages of 18 and 29", "aged between 18 and 29". */
function ofAges(lexemes: Lexemes, index: number): Candidate | null {
  const joint = at(lexemes, index - 1).lower;
  if (joint !== 'of' && joint !== 'between' && joint !== 'from') return null;
  const lead = at(lexemes, index - 2).lower;
  if (!(joint === 'of' ? /^ages?$/ : /^(?:aged?|ages)$/).test(lead)) return null;
  const group = readGroup(lexemes, index, true);
  if (!group || group.high > OLDEST) return null;
  const old = readOld(lexemes, group.next);
  return age(index, old?.next ?? group.next, group, old?.unit ?? 'year', false);
}

/** "46-year-old", "ten months old", "3 years of age", "18- to 34-year-olds", "87 yo". */
function yearsOld(lexemes: Lexemes, index: number): Candidate | null {
  const group = readGroup(lexemes, index);
  const old = group && readOld(lexemes, group.next);
  return old ? age(index, old.next, group, old.unit, old.adjective) : null;
}

/** "century-old pipes", "more than a century old": one of its unit; "a half-century-old" has a number of its own. */
function oneUnitOld(lexemes: Lexemes, index: number): Candidate | null {
  const isArticle = /^an?$/.test(at(lexemes, index).lower);
  const unit = isArticle ? index + 1 : index;
  if (!/^(?:year|decade|century)$/.test(at(lexemes, unit).lower) || isHyphen(at(lexemes, index - 1)))
    return null;
  const hyphen = isHyphen(at(lexemes, unit + 1));
  const old = unit + (hyphen ? 2 : 1);
  if (at(lexemes, old).lower !== 'old' || isArticle === hyphen) return null;
  const one = { low: 1, high: 1, spelled: true };
  return age(index, old + 1, one, at(lexemes, unit).lower, hyphen);
}

function readOld(lexemes: Lexemes, index: number) {
  let next = index;
  const skip = () => {
    if (isHyphen(at(lexemes, next))) next++;
  };
  skip();
  if (/^yo$/.test(at(lexemes, next).lower)) return { unit: 'year', next: next + 1, adjective: false };
  const unit = SPANS.get(at(lexemes, next).lower);
  if (!unit) return null;
  next++;
  const dashed = isHyphen(at(lexemes, next));
  skip();
  if (/^olds?(?:['’]s)?$/.test(at(lexemes, next).lower)) return { unit, next: next + 1, adjective: dashed };
  if (at(lexemes, next).lower === 'of' && at(lexemes, next + 1).lower === 'age')
    return { unit, next: next + 2, adjective: false };
  return null;
}
