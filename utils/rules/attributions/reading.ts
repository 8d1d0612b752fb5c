/** What every family looks at: tokens, phrases, verb groups and quotation regions of a document, joined by index. */
import { findRegions, type Region } from '../../quotations/regions.ts';
import { datelineEnd } from '../text/dateline.ts';
import { itemAt, type TextDocument, type Token } from '../text/document.ts';
import { type Phrases, phrasesOf } from '../text/phrases.ts';
import { type VerbGroup, verbGroups } from '../text/verbs.ts';

export interface Reading {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
  readonly verbs: readonly VerbGroup[];
  readonly regions: readonly Region[];
  /** The region that holds the token (its marks included), or -1. */
  regionAt(token: number): number;
  /** The verb group that holds the token, or null. */
  verbAt(token: number): VerbGroup | null;
  /** First and last (exclusive) token of a region. */
  readonly regionTokens: readonly { first: number; last: number }[];
  /**
   * First and last (exclusive) token of the stretch around a token: its sentence, joined with its neighbours where a
   * quotation runs over their boundary, or where its colon leads to the quotation that the next one begins with.
   */
  stretchAt(token: number): { first: number; last: number };
}

export function readFor(document: TextDocument): Reading {
  const { tokens } = document;
  const regions = findRegions(document);
  const regionOf = new Int32Array(tokens.length).fill(-1);
  const regionTokens = regions.map(() => ({ first: 0, last: 0 }));
  let t = 0;
  regions.forEach((region, index) => {
    while (t < tokens.length && tokens[t]!.start < region.start) t++;
    const first = t;
    while (t < tokens.length && tokens[t]!.start < region.end) regionOf[t++] = index;
    regionTokens[index] = { first, last: t };
  });
  const verbs = verbGroups(document);
  const verbOf = new Int32Array(tokens.length).fill(-1);
  verbs.forEach((group, index) => {
    verbOf.fill(index, group.first, group.last);
  });
  const stretches = joinStretches(document, regionOf);
  return {
    document,
    tokens,
    phrases: phrasesOf(document),
    verbs,
    regions,
    regionTokens,
    regionAt: (token) => regionOf[token] ?? -1,
    verbAt: (token) => itemAt(verbs, verbOf, token) ?? null,
    stretchAt: (token) => stretches[tokens[token]!.sentence]!,
  };
}

/** The first token behind a dateline that begins at token `first`, or `first`. */
function behindDateline({ text, tokens }: TextDocument, first: number): number {
  const end = datelineEnd(text, tokens[first]!.start);
  let i = first;
  while (i + 1 < tokens.length && tokens[i]!.start < end) i++;
  return i;
}

/** Per sentence the stretch that it belongs to. */
function joinStretches(document: TextDocument, regionOf: Int32Array): { first: number; last: number }[] {
  const { sentences, tokens } = document;
  const stretches: { first: number; last: number }[] = [];
  for (const sentence of sentences) {
    const before = stretches.at(-1);
    const region = regionOf[sentence.first]!;
    const carriedOn = region >= 0 && regionOf[sentence.first - 1] === region;
    // "She wrote:" and, in the next paragraph, what she wrote.
    const introduced =
      region >= 0 && before?.last === sentence.first && tokens[before.last - 1]?.text === ':';
    if (before && (carriedOn || introduced)) {
      before.last = sentence.last;
      stretches.push(before);
    } else
      stretches.push({
        first: Math.min(behindDateline(document, sentence.first), sentence.last - 1),
        last: sentence.last,
      });
  }
  return stretches;
}
