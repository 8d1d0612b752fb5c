/** When "one" is a count: "one person", "at least one", "just one hand", "two nurses and one doctor"; not "one of the", "no one". */
import { ONE_COMPOUNDS } from '../lexicon/number-names.ts';
import { SMALL_NUMBERS } from '../lexicon/number-words.ts';
import { at, isHyphen, type Lexeme, type Lexemes } from './lexemes.ts';
import { qualifierBefore } from './qualifier.ts';
import { readUnit } from './unit.ts';

const ONE_COUNTED =
  /^(?:person|man|woman|child|soldier|civilian|officer|policeman|victim|death|dead|killed|injured|wounded|case|vote|seat|student|worker|passenger|patient|boy|girl|hostage|prisoner|suspect|arrest|million|additional|missing)$/;

/** "one person", "at least one", "only one man": a count; "one of the", "no one", "the one who": none. */
export function isCountOfOne(lexemes: Lexemes, first: number): boolean {
  const after = at(lexemes, first + 1).lower;
  const before = at(lexemes, first - 1).lower;
  if (/^(?:no|any|every|some|each|this|that|the|which|another|other|by|day|on|was|is)$/.test(before))
    return false;
  if (qualifierBefore(lexemes, first)) return after !== 'of' || before === 'least';
  if (after === 'of') return isOneOfSeries(lexemes, first + 2);
  if (after === 'count') return at(lexemes, first + 2).lower === 'of';
  if (isHyphen(at(lexemes, first + 1))) return ONE_COMPOUNDS.has(at(lexemes, first + 2).lower);
  return ONE_COUNTED.test(after) || isJustOne(lexemes, first) || isBesideCount(lexemes, first);
}

/** "won one of their past 14 meetings": so many of a series. */
function isOneOfSeries(lexemes: Lexemes, index: number): boolean {
  const series =
    at(lexemes, index).kind === 'word' && OWNER.test(at(lexemes, index).lower) ? index + 1 : index;
  return (
    /^(?:last|past|previous|first|opening)$/.test(at(lexemes, series).lower) &&
    isMany(at(lexemes, series + 1))
  );
}
const OWNER = /^(?:the|its|their|his|her|our|my|your)$/;

/** "on just one hand"; "only one thing", "just one more" and "the only one strong enough" count nothing. */
function isJustOne(lexemes: Lexemes, first: number): boolean {
  const after = at(lexemes, first + 1);
  return (
    /^(?:just|only)$/.test(at(lexemes, first - 1).lower) &&
    !/^(?:the|an?)$/.test(at(lexemes, first - 2).lower) &&
    after.kind === 'word' &&
    !NO_ONE_COUNTED.test(after.lower)
  );
}
const NO_ONE_COUNTED =
  /^(?:that|who|which|whose|he|she|it|they|we|you|i|can|could|will|would|is|was|has|had|in|on|at|to|for|from|with|left|day|thing|way|more|other|another|such|side|reason|question|problem|part|aspect|example|answer|of|and|or|but|as|if|when|where|point|element|piece|factor|step|kind|sort|type)$/;

/** "Three districts and one town", "two nurses and one from Kent", "one barn and four sheds": it stands in a count of others. */
function isBesideCount(lexemes: Lexemes, first: number): boolean {
  if (NO_ONE_COUNTED.test(at(lexemes, first + 1).lower) && at(lexemes, first + 1).lower !== 'from')
    return false;
  if (at(lexemes, first - 1).lower === 'and')
    for (let back = 2; back <= BESIDE_REACH; back++) {
      if (isMany(at(lexemes, first - back)))
        // "up by 40 cents and one customer left"
        return at(lexemes, first - back + 1).kind === 'word' && !readUnit(lexemes, first - back + 1);
      if (at(lexemes, first - back).kind !== 'word') return false;
    }
  return [2, 3].some(
    (ahead) => at(lexemes, first + ahead).lower === 'and' && isMany(at(lexemes, first + ahead + 1)),
  );
}
/** Words of "two NASA astronauts and one". */
const BESIDE_REACH = 5;
/** A number of its own from two on, no year and nothing of the clock. */
const isMany = ({ kind, value, lower }: Lexeme): boolean =>
  kind === 'number'
    ? Number.isInteger(value) && value >= 2 && value < 1000
    : (SMALL_NUMBERS.get(lower) ?? 0) >= 2;
