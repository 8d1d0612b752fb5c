/** Which entries hold what a reader types: names, roles, statements and figures, whatever the case and accents. */
import type { Analysis, Attribution, Figure } from '../../utils/analysis/model.ts';
import { voiceOf } from '../../utils/analysis/voices.ts';
import { phraseOf, phraseText } from '../../utils/export/figure-view.ts';
import { wordsOf } from '../../utils/export/statement-view.ts';
import type { Listing, VoiceEntry } from './listing.ts';

export function filterListing(analysis: Analysis, listing: Listing, query: string): Listing {
  const sought = fold(query.trim());
  if (sought === '') return listing;
  const holds = (texts: readonly (string | null)[]) =>
    texts.some((text) => text !== null && fold(text).includes(sought));
  const statement = (one: Attribution) => holds([wordsOf(analysis, one), nameOf(analysis, one.by)]);
  const figure = (one: Figure) => holds([phraseText(phraseOf(analysis, one)), nameOf(analysis, one.by)]);
  const voice = (one: VoiceEntry) =>
    holds([one.name, one.role]) || one.statements.some((s) => holds([wordsOf(analysis, s)]));
  return {
    speakers: listing.speakers.filter(voice),
    sources: listing.sources.filter(voice),
    figures: listing.figures.filter(figure),
    minor: listing.minor.filter(figure),
    uncertainStatements: listing.uncertainStatements.filter(statement),
    uncertainFigures: listing.uncertainFigures.filter(figure),
  };
}

/** Only what these findings are: the figures among them, and each voice with its statements among them. */
export function narrowListing(listing: Listing, findings: ReadonlySet<string>): Listing {
  const counted = ({ id }: { id: string }) => findings.has(id);
  const voices = (entries: readonly VoiceEntry[]) =>
    entries
      .map((one) => ({ ...one, statements: one.statements.filter(counted) }))
      .filter((one) => one.statements.length > 0);
  return {
    speakers: voices(listing.speakers),
    sources: voices(listing.sources),
    figures: listing.figures.filter(counted),
    minor: [],
    uncertainStatements: [],
    uncertainFigures: [],
  };
}

/** Entries that stand in the three lists. */
export const entryCount = ({ speakers, figures, sources }: Listing): number =>
  speakers.length + figures.length + sources.length;

const nameOf = (analysis: Analysis, by: string | null): string | null => voiceOf(analysis, by)?.name ?? null;
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
