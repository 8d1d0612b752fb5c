/** The counts above the lists, each with the findings that it counts. */
import type { Analysis, Attribution } from '../../utils/analysis/model.ts';
import { isSpeaker, type Listing, type VoiceEntry, voiceOf } from './listing.ts';

export interface Group {
  readonly n: number;
  readonly ids: readonly string[];
}

export interface GlanceView {
  readonly speakers: Group;
  readonly sources: Group;
  readonly figures: Group;
  readonly statements: number;
  readonly byNamed: Group;
  readonly byOthers: Group;
  readonly credited: Group;
  readonly notCredited: Group;
}

export function glanceView(analysis: Analysis, listing: Listing): GlanceView {
  const certain = analysis.attributions.filter((one) => one.certain);
  const named = (one: Attribution): boolean => {
    const voice = voiceOf(analysis, one.by);
    return voice !== null && isSpeaker(voice) && voice.named;
  };
  const { figures } = listing;
  return {
    speakers: voices(listing.speakers),
    sources: voices(listing.sources),
    figures: group(figures),
    statements: certain.length,
    byNamed: group(certain.filter(named)),
    byOthers: group(certain.filter((one) => !named(one))),
    credited: group(figures.filter((one) => one.by !== null)),
    notCredited: group(figures.filter((one) => one.by === null)),
  };
}

const group = (findings: readonly { id: string }[]): Group => ({
  n: findings.length,
  ids: findings.map((one) => one.id),
});

/** The group without a name is no speaker that could be counted. */
function voices(entries: readonly VoiceEntry[]): Group {
  const ids = entries.map((one) => one.id).filter((id) => id !== null);
  return { n: ids.length, ids };
}
