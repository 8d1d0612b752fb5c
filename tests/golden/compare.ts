/** An analysis beside the reading by hand: what was found, what is missing, what is too much, what is told wrong. */
import type { Analysis } from '../../utils/analysis/model.ts';
import { compareFigures } from './compare-figures.ts';
import { compareStatements } from './compare-statements.ts';
import { allows, type Count, required, type Say } from './compare-terms.ts';
import { NONE } from './listing.ts';
import { type Line, type Reading, type SECTIONS, sameWords } from './reading.ts';

export interface Comparison {
  readonly counts: Record<(typeof SECTIONS)[number], Count>;
  /** One line each, for a person. */
  readonly differences: readonly string[];
}

export function compare(analysis: Analysis, reading: Reading): Comparison {
  const differences: string[] = [];
  const say: Say = (what, ...detail) => differences.push(`${what}: ${detail.join(' | ')}`);
  const counts = {
    speakers: compareVoices('speaker', analysis.speakers, reading.speakers, ({ role }) => role, say),
    sources: compareVoices('source', analysis.sources, reading.sources, ({ kind }) => kind, say),
    statements: compareStatements(analysis, reading.statements, say),
    figures: compareFigures(analysis, reading.figures, say),
  };
  return { counts, differences };
}

function compareVoices<T extends { name: string }>(
  what: string,
  voices: readonly T[],
  lines: readonly Line[],
  detailOf: (voice: T) => string | null,
  say: Say,
): Count {
  const open = new Set(voices);
  let found = 0;
  for (const line of lines) {
    const [names = [], details = []] = line.columns;
    const voice = [...open].find((v) => names.some((name) => sameWords(name, v.name)));
    if (!voice) {
      if (!line.optional) say(`${what} missed`, line.raw);
      continue;
    }
    open.delete(voice);
    if (line.optional) continue;
    found++;
    const detail = detailOf(voice) ?? NONE;
    if (!allows(details, detail))
      say(`${what} told differently`, voice.name, detail, `read: ${details.join(' / ')}`);
  }
  for (const voice of open) say(`${what} not in the reading`, voice.name, detailOf(voice) ?? NONE);
  return { expected: required(lines), found, extra: open.size };
}
