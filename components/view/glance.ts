/** The counts above the lists, each with the findings that it counts. */
import type { Analysis } from '../../utils/analysis/model.ts';
import { summarise } from '../../utils/analysis/summary.ts';
import type { Message } from '../../utils/words/catalogue.ts';
import { message } from '../../utils/words/say.ts';
import type { Listing, VoiceEntry } from './listing.ts';

export interface Group {
  readonly n: number;
  readonly ids: readonly string[];
}

/** A count of a part of the lists, to which they can be narrowed. */
export type Part = 'byNamed' | 'byOthers' | 'credited' | 'notCredited';

export interface GlanceView extends Readonly<Record<Part, Group>> {
  readonly speakers: Group;
  readonly sources: Group;
  readonly figures: Group;
  /** The voice that all statements are by, where there is only one. */
  readonly onlyVoice: string | null;
}

export function glanceView(analysis: Analysis, listing: Listing): GlanceView {
  const summary = summarise(analysis);
  return {
    speakers: voices(listing.speakers),
    sources: voices(listing.sources),
    figures: group(listing.figures.map((one) => one.id)),
    byNamed: group(summary.byPeople),
    byOthers: group([...summary.byBodies, ...summary.notNamed]),
    credited: group(summary.credited),
    notCredited: group(summary.notCredited),
    onlyVoice: summary.onlyVoice,
  };
}

/** "4 credited", "7 not in their sentence": the second leans on the first, and says it all where that is left out. */
export function partWords(view: GlanceView, part: Part): Message {
  const { n } = view[part];
  return part === 'notCredited' && view.credited.n === 0
    ? message('glance.noneCredited', { n })
    : message(`glance.${part}`, { n });
}

const group = (ids: readonly string[]): Group => ({ n: ids.length, ids });

/** The group without a name is no speaker that could be counted. */
const voices = (entries: readonly VoiceEntry[]): Group =>
  group(entries.map((one) => one.id).filter((id) => id !== null));
