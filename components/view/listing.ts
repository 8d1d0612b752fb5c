/** Analysis -> what the popup lists: voices with their statements, figures, and what is folded at the end. */
import { isCredited } from '../../utils/analysis/credit.ts';
import { mainFigures } from '../../utils/analysis/main-figures.ts';
import type { Analysis, Attribution, Figure, Source, Speaker } from '../../utils/analysis/model.ts';
import { isSpeaker } from '../../utils/analysis/voices.ts';
import { clean, cleanName } from '../../utils/words/display.ts';

export type VoiceKind = 'speaker' | Source['kind'];

export interface VoiceEntry {
  /** Null for the group of statements whose speaker is not named. */
  readonly id: string | null;
  readonly kind: VoiceKind;
  readonly name: string;
  readonly role: string | null;
  readonly named: boolean;
  readonly chain: string | null;
  readonly url: string | null;
  readonly statements: readonly Attribution[];
  readonly figures: readonly Figure[];
}

export interface Listing {
  readonly speakers: readonly VoiceEntry[];
  readonly figures: readonly Figure[];
  readonly minor: readonly Figure[];
  readonly sources: readonly VoiceEntry[];
  readonly uncertainStatements: readonly Attribution[];
  readonly uncertainFigures: readonly Figure[];
}

/** All in the order of the text. Voices that only uncertain findings lean on are left to those findings. */
export function listing(analysis: Analysis): Listing {
  const certain = analysis.attributions.filter((one) => one.certain).sort(byPlace);
  const figures = mainFigures(analysis);
  const statementsOf = groupBy(certain);
  const figuresOf = groupBy(figures.filter((one) => isCredited(analysis, one)));
  const entries = (voices: readonly (Speaker | Source)[]) =>
    voices
      .map((voice) => entry(voice, statementsOf.get(voice.id) ?? [], figuresOf.get(voice.id) ?? []))
      .filter((one) => one.statements.length + one.figures.length > 0)
      .sort((a, b) => firstPlace(a) - firstPlace(b));
  const unresolved = statementsOf.get(null) ?? [];
  return {
    speakers: [...entries(analysis.speakers), ...(unresolved.length > 0 ? [notNamed(unresolved)] : [])],
    sources: entries(analysis.sources),
    figures,
    minor: analysis.figures.filter((one) => one.certain && one.minor).sort(byStart),
    uncertainStatements: analysis.attributions.filter((one) => !one.certain).sort(byPlace),
    uncertainFigures: analysis.figures.filter((one) => !one.certain).sort(byStart),
  };
}

export const kindOf = (voice: Speaker | Source): VoiceKind => (isSpeaker(voice) ? 'speaker' : voice.kind);

/** Where a statement begins on the page: its words or its source, whichever comes first. */
const placeOf = (one: Attribution): number =>
  Math.min(one.source?.start ?? Number.POSITIVE_INFINITY, ...one.content.map((span) => span.start));

function entry(voice: Speaker | Source, statements: Attribution[], figures: Figure[]): VoiceEntry {
  const speaker = isSpeaker(voice);
  return {
    id: voice.id,
    kind: kindOf(voice),
    name: cleanName(voice),
    role: speaker && voice.role !== null ? clean(voice.role, 200) : null,
    named: speaker ? voice.named : true,
    chain: speaker || voice.chain === null ? null : clean(voice.chain, 240),
    url: speaker ? null : voice.url,
    statements,
    figures,
  };
}

const notNamed = (statements: Attribution[]): VoiceEntry => ({
  id: null,
  kind: 'speaker',
  name: '',
  role: null,
  named: false,
  chain: null,
  url: null,
  statements,
  figures: [],
});

function groupBy<T extends { by: string | null }>(findings: readonly T[]): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const one of findings) {
    const group = groups.get(one.by);
    if (group === undefined) groups.set(one.by, [one]);
    else group.push(one);
  }
  return groups;
}

const byStart = (a: Figure, b: Figure): number => a.start - b.start;
const byPlace = (a: Attribution, b: Attribution): number => placeOf(a) - placeOf(b);
const firstPlace = (one: VoiceEntry): number =>
  Math.min(...one.statements.slice(0, 1).map(placeOf), ...one.figures.slice(0, 1).map((f) => f.start));
