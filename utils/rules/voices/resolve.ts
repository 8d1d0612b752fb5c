/** From the sources of attributions to voices: speakers (persons) and sources (everything else). */
import type { Attribution, Source, Speaker } from '../../analysis/model.ts';
import type { DraftAttribution } from '../drafts.ts';
import type { TextDocument } from '../text/document.ts';

export interface Voices {
  attributions: Attribution[];
  speakers: Speaker[];
  sources: Source[];
}

export function resolveVoices(_document: TextDocument, drafts: readonly DraftAttribution[]): Voices {
  const attributions = drafts.map(
    ({ sameVoiceAs: _, ...draft }, i): Attribution => ({
      ...draft,
      id: `a${i + 1}`,
      by: null,
      resolved: 'none',
      within: null,
    }),
  );
  return { attributions, speakers: [], sources: [] };
}
