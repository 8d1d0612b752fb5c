/** "S also said:" and then a list: each item is part of the content. */

import type { Span } from '../../../analysis/model.ts';
import { words } from '../../lexicon/words.ts';
import type { Candidate, Family } from '../candidate.ts';
import { skipAdjuncts } from '../content/adjuncts.ts';
import { spanOf } from '../content/extent.ts';
import { type VerbCue, verbCues } from '../cues.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';

export const listed: Family = {
  find: (r) => verbCues(r).flatMap((cue) => candidate(r, cue) ?? []),
};

/** By judgement: the layout says little else, and the annotated texts have lost their lists. */
const LIKELIHOOD = 0.8;
/** One item alone is the next paragraph. */
const FEWEST_ITEMS = 2;
/** Bounds the time; no list of statements is longer. */
const MOST_ITEMS = 30;
const OPENING_A_LIST = words(
  'say add tell state find show conclude announce report claim note warn promise write learn',
);

function candidate(r: Reading, { group, lemma, source, ceiling }: VerbCue): Candidate | null {
  if (!source || group.passive || !OPENING_A_LIST.has(lemma)) return null;
  const colon = ceiling - 1;
  if (r.tokens[colon]!.text !== ':' || behindHearer(r, group.last, ceiling) !== colon) return null;
  const content = itemsBehind(r, colon);
  if (content.length < FEWEST_ITEMS) return null;
  const { start, end } = r.tokens[group.head]!;
  return {
    rule: 'says-list',
    cue: { start, end },
    cueToken: group.head,
    lemma,
    source,
    content,
    features: sourceFeatures(r, source),
    known: LIKELIHOOD,
  };
}

/** Behind "the committee on Monday" of "told the committee on Monday:". */
function behindHearer(r: Reading, from: number, ceiling: number): number {
  const hearer = r.phrases.at(from);
  return skipAdjuncts(r, hearer?.first === from ? hearer.last : from, ceiling);
}

/** The items of the list that begins in the block behind token `colon`. */
function itemsBehind(r: Reading, colon: number): Span[] {
  const { sentences, blocks } = r.document;
  const items: Span[] = [];
  let s = r.tokens[colon]!.sentence + 1;
  if (sentences[s]?.block === sentences[s - 1]!.block) return [];
  while (s < sentences.length && items.length < MOST_ITEMS) {
    const { first, block } = sentences[s]!;
    while (sentences[s + 1]?.block === block) s++;
    const { last } = sentences[s++]!;
    if (blocks[block]!.kind !== 'list-item' && !isItem(r, first, last)) break;
    const item = spanOf(r, first, last);
    if (item) items.push(item);
  }
  return items;
}

/** Where the page shows no list: a line outside quotation marks that no full stop ends. */
const isItem = (r: Reading, first: number, last: number) =>
  r.regionAt(first) < 0 && !/[.!?:…]$/.test(r.tokens[last - 1]!.text) && r.regionAt(last - 1) < 0;
