/** From the id of a voice to the voice. */
import type { Analysis, Source, Speaker } from './model.ts';
import { oncePer } from './once-per.ts';

export type Voice = Speaker | Source;

const voicesById = oncePer(
  ({ speakers, sources }: Analysis) =>
    new Map([...speakers, ...sources].map((voice): [string, Voice] => [voice.id, voice])),
);

/** The speaker or source with this id, or null. */
export function voiceOf(analysis: Analysis, id: string | null): Voice | null {
  return id === null ? null : (voicesById(analysis).get(id) ?? null);
}

export const isSpeaker = (voice: Voice): voice is Speaker => 'role' in voice;
