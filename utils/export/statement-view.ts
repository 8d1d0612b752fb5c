/** Statement -> what an entry or a tooltip says of it: whose words, how they are given, how the voice was found. */
import type { Analysis, Attribution } from '../analysis/model.ts';
import { isSpeaker, type Voice, voiceOf } from '../analysis/voices.ts';
import { ownWords } from '../quotations/own-words.ts';
import type { Message } from '../words/catalogue.ts';
import { clean, cleanName, shown, shownAll } from '../words/display.ts';
import { message } from '../words/say.ts';

/** The statement's words; a paraphrase carries no quotation marks of ours. */
export const wordsOf = ({ text }: Analysis, one: Attribution): string => shownAll(text, one.content);

/** "he", "the ministry": the word that was taken to be the voice; null where it is named outright. */
export function takenWord({ text }: Analysis, one: Attribution): string | null {
  if (one.resolved !== 'taken') return null;
  const span = one.name ?? one.source;
  return span === null ? null : shown(text, span, 60);
}

/** The voice's name, or "speaker not named". */
export function whoOf(analysis: Analysis, one: Attribution): Message {
  const voice = voiceOf(analysis, one.by);
  return voice === null ? message('voice.unresolved') : nameOf(voice);
}

/** The same where a line begins with it. */
export function headOf(analysis: Analysis, one: Attribution): Message {
  const voice = voiceOf(analysis, one.by);
  return voice === null ? message('voice.unresolvedHead') : nameOf(voice);
}

/** A role for a person, a kind for a source. */
export function aboutVoice(voice: Voice): string | Message | null {
  if (!isSpeaker(voice)) return message(`voice.${voice.kind}`);
  return voice.role === null ? (voice.named ? null : message('voice.notNamed')) : clean(voice.role, 240);
}

/** "White House", "John Kirby, National Security Council spokesman": a voice in one line. */
export function voiceLine(voice: Voice): Message {
  const about = aboutVoice(voice);
  return about === null ? nameOf(voice) : message('voice.withRole', { name: cleanName(voice), role: about });
}

/** How the voice was found, where that is not plain; who reported it, where someone did. */
export function resolutionOf(analysis: Analysis, one: Attribution): Message[] {
  const lines: Message[] = [];
  const voice = voiceOf(analysis, one.by);
  const word = takenWord(analysis, one);
  if (voice !== null && word !== null) lines.push(takenLine(analysis, one, voice, word));
  if (voice !== null && one.resolved === 'carried')
    lines.push(message('voice.carried', { name: cleanName(voice) }));
  const outer = analysis.attributions.find((other) => other.id === one.within);
  if (outer !== undefined) lines.push(message('voice.within', { outer: whoOf(analysis, outer) }));
  return lines;
}

/** The quoted pieces of a partly quoted statement, with their marks, without the comma that American papers put inside. */
export function quotedPieces(analysis: Analysis, one: Attribution): string[] {
  const pieces = ownWords(analysis, one).slice(0, 4);
  return pieces.map((span) => shown(analysis.text, span).replace(/,(?=[”"’']$)/, ''));
}

function takenLine(analysis: Analysis, one: Attribution, voice: Voice, word: string): Message {
  const name = cleanName(voice);
  const at = (one.name ?? one.source)!.start;
  const before = voice.mentions.filter((span) => span.end <= at).at(-1);
  if (before === undefined) return message('voice.takenLater', { word, name });
  const n = blockIndex(analysis, at) - blockIndex(analysis, before.start);
  return n <= 0 ? message('voice.takenSame', { word, name }) : message('voice.taken', { word, name, n });
}

function blockIndex({ blocks }: Analysis, at: number): number {
  return blocks.findIndex((block) => at < block.end);
}

const nameOf = (voice: Voice): Message => message('voice.name', { name: cleanName(voice) });
