/**
 * How likely a candidate must be to be kept, in steps where a plain answer costs more than it brings.
 *
 * The annotated corpus that the weights come from also takes acts and shows for attributions ("released a video",
 * "voiced frustration", "the picture shows"); a reader of "who said what" does not. Such shapes are kept only where
 * the weights are surer of them.
 */
import type { Span } from '../../analysis/model.ts';
import { DOCUMENTS } from '../lexicon/nouns.ts';
import { tokenAt } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/** Below this a candidate is likelier to mislead than to help. */
const USUAL = 0.5;
/** Shapes that are statements less often than the corpus has them. Higher loses true ones faster than false ones. */
const BY_RULE: Readonly<Record<string, number>> = {
  'says-clause': 0.6,
  'says-question': 0.7,
  'says-to': 0.65,
  'text-said': 0.6,
};
/** What only shows, releases, airs or asks itself something: hardly a statement without a that-clause or quotation. */
const HARDLY = 0.85;
const NO_STATEMENT = new Set(
  'show release voice express convey share cite sign demonstrate illustrate wonder press record chronicle thank signal title document discuss talk debate weigh laugh cry sigh read answer question'.split(
    ' ',
  ),
);
/** With these behind the verb its content is told as words, whatever the verb. */
const TOLD = /^(?:says-that|says-quote|says-colon|quote-said|quote-says|said-by)$/;
const PICTURES =
  /^(?:video|footage|clip|film|photo|photograph|picture|image|camera|tape|screenshot|drawing|painting)s?$/;
const SHOWS = /^(?:show|capture|depict|illustrate|document|record|reveal|answer|portray)$/;

/** Nothing that the candidate could score lets a picture speak. */
export function isKept(r: Reading, candidate: Candidate, likelihood: number): boolean {
  return !isPicture(r, candidate) && likelihood >= barOf(r, candidate);
}

function barOf(r: Reading, { rule, lemma, source, content }: Candidate): number {
  if (TOLD.test(rule) || content.some((span) => quotes(r, span))) return USUAL;
  const usual = BY_RULE[rule] ?? USUAL;
  if (!NO_STATEMENT.has(lemma)) return usual;
  const head = source && r.tokens[source.core.head]!;
  // "Records show 12 cases": that is what records say.
  return head && (DOCUMENTS.has(head.lemma) || DOCUMENTS.has(head.lower)) ? usual : HARDLY;
}

/** Contents are bounded in words, so this is a short walk. */
function quotes(r: Reading, { start, end }: Span): boolean {
  for (let i = tokenAt(r.document, start); i < r.tokens.length && r.tokens[i]!.start < end; i++)
    if (r.regionAt(i) >= 0) return true;
  return false;
}

/** "The footage shows the car": seen, not said. */
function isPicture(r: Reading, { source, lemma }: Candidate): boolean {
  return source !== null && SHOWS.test(lemma) && PICTURES.test(r.tokens[source.core.head]!.lower);
}
