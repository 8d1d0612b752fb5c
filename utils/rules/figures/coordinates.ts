/** Places on the globe, skipped as a whole: "41°17′S 174°27′E", "51.5° N". A bare "12°" may be a temperature or a slope. */
import type { Skipper } from './dates.ts';
import { at, type Lexemes } from './lexemes.ts';

/** Degrees, minutes and seconds. */
const PARTS = 3;

export const coordinate: Skipper = (lexemes, index) => {
  let next = index;
  for (let part = 0; part < PARTS && at(lexemes, next).kind === 'number'; part++) {
    if (!isMark(lexemes, next + 1, part)) break;
    next += 2;
  }
  return next > index && /^[NSEW]$/.test(at(lexemes, next).text) ? next + 1 : index;
};

const isMark = (lexemes: Lexemes, index: number, part: number): boolean =>
  at(lexemes, index).tight && (part === 0 ? /^[°º]$/ : /^[′'’"″”]$/).test(at(lexemes, index).text);
