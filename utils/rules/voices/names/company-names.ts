/** What a text calls a firm by once it has given its full name: "H.L. Tveit Stores Inc" and "Tveit News Agency" are Tveit. */
import { COMPANY_SUFFIXES } from '../../lexicon/organization-nouns.ts';
import { words as set } from '../../lexicon/words.ts';
import { bare, type Word } from '../words.ts';
import { isPlaceWord } from './runs.ts';

/** Last words that a company's name is as good without: "Emirates Airline" and "Emirates". */
const DROPPED_TAILS = set(`
  airline airlines airways group homes estates motors motor technologies technology pharmaceuticals energy entertainment systems media
  market markets supermarkets capital securities international global company industries partners stores foods brands communications therapeutics
`);
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** Where the name ends without the form of its firm ("Inc"). */
export const endOfFirm = (words: readonly Word[], first: number, last: number): number =>
  last - first > 1 && COMPANY_SUFFIXES.has(bare(words[last - 1]!)) ? last - 1 : last;

/** Ever shorter names, each a stretch of the whole one; none that is a country's or a people's. */
export function shortNames(words: readonly Word[], first: number, last: number): [number, number][] {
  const names: [number, number][] = [];
  const firm = endOfFirm(words, first, last);
  if (firm < last) names.push([first, firm]);
  const tail = firm - first > 1 && DROPPED_TAILS.has(bare(words[firm - 1]!)) ? firm - 1 : firm;
  if (tail < firm) names.push([first, tail]);
  if (firm < last && tail - first > 1 && INITIALS.test(words[first]!.text)) names.push([first + 1, tail]);
  const agency = /^(?:news|press)$/.test(words[last - 2]?.lower ?? '') && words[last - 1]!.lower === 'agency';
  if (agency && last - first > 2) names.push([first, last - 2]);
  return names.filter(([from, to]) => to - from > 1 || !isPlaceWord(words[from]!));
}
