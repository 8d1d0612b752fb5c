/** From the id of a voice to the voice. */
import type { Analysis, Source, Speaker } from './model.ts';

export type Voice = Speaker | Source;

/** An analysis never changes; lists ask for the same voices again and again. */
const voicesById = new WeakMap<Analysis, Map<string, Voice>>();

/** The speaker or source with this id, or null. */
export function voiceOf(analysis: Analysis, id: string | null): Voice | null {
  if (id === null) return null;
  let voices = voicesById.get(analysis);
  if (voices === undefined) {
    voices = new Map([...analysis.speakers, ...analysis.sources].map((voice) => [voice.id, voice]));
    voicesById.set(analysis, voices);
  }
  return voices.get(id) ?? null;
}

export const isSpeaker = (voice: Voice): voice is Speaker => 'role' in voice;
