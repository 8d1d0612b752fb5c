/** Quotations without a cue of their own, right behind a statement that quotes or tells: the speaker goes on. */
import type { Span } from '../../analysis/model.ts';
import { firstStartingFrom, overlaps } from '../../analysis/span.ts';
import type { Candidate } from './candidate.ts';
import { regionSpans } from './content/extent.ts';
import type { Reading } from './reading.ts';

/** Adds to each candidate's content the free quotations that follow it. In text order, one walk over the regions. */
export function addFollowOns(r: Reading, candidates: readonly Candidate[]): void {
  const taken: Span[] = candidates.flatMap((c) => [...c.content, ...(c.cue ? [c.cue] : [])]);
  const free = r.regions.map((region) => !taken.some((span) => overlaps(span, region)));
  for (const candidate of candidates) {
    let end = Math.max(...candidate.content.map((c) => c.end), candidate.cue?.end ?? 0);
    const cueSentence = r.document.sentences[r.tokens[candidate.cueToken]?.sentence ?? -1];
    if (cueSentence) end = Math.max(end, cueSentence.end);
    if (!quotes(r, candidate) && !tells(candidate)) continue;
    for (let next = firstStartingFrom(r.regions, end); free[next]; next = firstStartingFrom(r.regions, end)) {
      const region = r.regions[next]!;
      if (r.document.text.slice(end, region.start).replace(/[.\s]/g, '') !== '' || !standsAlone(r, next))
        break;
      // Not what stands before it: a quotation that this one carries on belongs to whoever said that.
      const spans = regionSpans(r, next).filter((span) => span.start >= region.start);
      candidate.content.push(...spans);
      for (let at: number | null = next; at !== null; at = r.regions[at]!.next) free[at] = false;
      end = spans.at(-1)!.end;
    }
  }
}

const quotes = (r: Reading, { content }: Candidate) =>
  content.some((c) => (r.regions[firstStartingFrom(r.regions, c.start)]?.start ?? Infinity) < c.end);

/** A statement in the reporter's words. Behind what was asked or called for, another may well be answering. */
const tells = ({ rule, lemma }: Candidate) =>
  /^(?:says-that|says-clause|text-said|text-says|fragment-said)$/.test(rule) && lemma !== 'ask';

/** A quotation of whole sentences: behind its closing mark its sentence ends. */
function standsAlone(r: Reading, region: number): boolean {
  const { first, last } = r.regionTokens[region]!;
  const { last: ceiling } = r.stretchAt(first);
  if (hasTail(r, last)) return false;
  return last >= ceiling || /^[.!?]$/.test(r.tokens[last]!.text);
}

/** “…?” Dunn shot back. A name or pronoun with two, three words behind a question or cry may well say who spoke. */
function hasTail(r: Reading, last: number): boolean {
  const next = r.tokens[last];
  const phrase = r.phrases.at(last);
  if (!next || !/^[?!]$/.test(r.tokens[last - 2]?.text ?? '') || phrase?.first !== last) return false;
  const sentence = r.document.sentences[next.sentence]!;
  return phrase.kind !== 'noun' && sentence.last - last <= MAX_TAIL;
}
const MAX_TAIL = 6;
