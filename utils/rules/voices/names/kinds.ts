/** What kind of body a name's is, where the text says so: "the carrier Zephyr", "Zephyr, a low-cost carrier,". */
import { nounKind, singular } from '../nouns.ts';
import { bare, type Word } from '../words.ts';
import { isCountry, type NameRun } from './runs.ts';

/** Words from the article to the noun: "a Brussels-based medical charity". */
const LONGEST_APPOSITION = 6;

/** The nouns before and behind the name, singular. */
export function kindsOf(words: readonly Word[], run: NameRun): string[] {
  // "a network Russia pays for"
  if (isCountry(words[run.last - 1]!)) return [];
  if (printsBehind(words, run.last) || isQuotedFrom(words, run)) return ['newspaper'];
  // "Developer Larkspur Homes" opens the sentence.
  const opening = run.name > run.first && words[run.first]!.opens ? words[run.first] : undefined;
  return [words[run.first - 1], opening, mediumBehind(words[run.last]), appositionHead(words, run.last)]
    .filter((noun) => noun !== undefined)
    .filter((noun) => noun === opening || (noun.pos === 'NOUN' && !noun.capital && !noun.possessive))
    .map((noun) => singular(bare(noun)))
    .filter((noun) => nounKind(noun) === 'organization' || nounKind(noun) === 'media');
}

/** "the Global Herald tabloid" */
const mediumBehind = (next: Word | undefined) =>
  next && nounKind(bare(next)) === 'media' ? next : undefined;

/** "the Northern Worker said in a commentary" */
const printsBehind = (words: readonly Word[], last: number): boolean =>
  words[last]?.pos === 'VERB' &&
  words[last + 1]?.lower === 'in' &&
  /^(?:an?|its)$/.test(words[last + 2]?.lower ?? '') &&
  /^(?:commentary|editorial|op-ed)$/.test(words[last + 3]?.lower ?? '');

/** "As Tramline reports, the company …" */
const isQuotedFrom = (words: readonly Word[], { first, name, last }: NameRun): boolean =>
  first === name &&
  words[first - 1]?.lower === 'as' &&
  /^(?:reports|reported)$/.test(words[last]?.lower ?? '') &&
  words[last + 1]?.pos !== 'VERB';

/** The last noun before anything hangs on it. */
function appositionHead(words: readonly Word[], last: number): Word | undefined {
  if (words[last]?.text !== ',' || !/^(?:a|an|the)$/.test(words[last + 1]?.lower ?? '')) return undefined;
  for (let i = last + 2; i < words.length && i - last <= LONGEST_APPOSITION; i++) {
    const next = words[i + 1];
    const goesOn = next && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos);
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(words[i]!.pos)) return undefined;
    // "After a talk with Zephyr, the union said": what speaks is no apposition.
    if (!goesOn) return next && /^(?:VERB|AUX)$/.test(next.pos) ? undefined : words[i];
  }
  return undefined;
}
