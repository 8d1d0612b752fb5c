/** Statements beside the reading: matched by the words of their content, then asked for voice, kind and reach. */
import type { Analysis, Attribution, Span } from '../../utils/analysis/model.ts';
import { allows, type Count, required, type Say, sharedWords } from './compare-terms.ts';
import { nameOf, wordsOf } from './listing.ts';
import { type Line, locate, sameWords } from './reading.ts';

/** Share of common words from which on two contents are the same statement. */
const SAME_CONTENT = 0.5;
/** Between two statements of equal content (one inside the other) the one of the same voice is meant. */
const SAME_VOICE_BONUS = 0.1;

export function compareStatements(analysis: Analysis, lines: readonly Line[], say: Say): Count {
  const open = new Set(analysis.attributions);
  let found = 0;
  let cursor = 0;
  for (const line of lines) {
    const [, voices = [], , , contents = []] = line.columns;
    const places = contents.map((c) => locate(analysis.text, c, cursor)).filter((spans) => spans !== null);
    if (places.length === 0) {
      if (!line.optional) say('statement not in the text that was read', line.raw);
      continue;
    }
    cursor = places[0]![0]!.start;
    const sameVoice = (a: Attribution) => voices.some((voice) => sameWords(voice, nameOf(analysis)(a.by)));
    const match = bestMatch(open, analysis.text, places, sameVoice);
    if (!match) {
      if (!line.optional) say('statement missed', line.raw);
      continue;
    }
    open.delete(match);
    if (line.optional) continue;
    found++;
    compareOne(analysis, match, line, places, say);
  }
  for (const a of open) sayExtra(analysis, a, say);
  return { expected: required(lines), found, extra: [...open].filter((a) => a.certain).length };
}

function compareOne(analysis: Analysis, a: Attribution, line: Line, places: readonly Span[][], say: Say) {
  const [kinds = [], voices = [], sources = [], , contents = []] = line.columns;
  const words = wordsOf(analysis.text);
  const voice = nameOf(analysis)(a.by);
  const content = a.content.map(words).join(' // ');
  const read = (right: readonly string[]) => `read: ${right.join(' / ')}`;
  if (!a.certain) say('statement less certain', voice, content);
  if (!allows(voices, voice)) say('statement of another voice', voice, content, read(voices));
  if (!allows(kinds, a.kind)) say('statement of another kind', a.kind, content, read(kinds));
  if (a.source && !allows(sources, words(a.source)))
    say('source reaches differently', words(a.source), read(sources));
  if (!places.some((place) => sharedWords(analysis.text, a.content, place) === 1))
    say('content reaches differently', content, read(contents));
}

function sayExtra(analysis: Analysis, a: Attribution, say: Say) {
  const words = wordsOf(analysis.text);
  const what = `${a.certain ? '' : 'less certain '}statement not in the reading`;
  say(what, a.kind, nameOf(analysis)(a.by), words(a.cue), a.content.map(words).join(' // '));
}

function bestMatch(
  open: ReadonlySet<Attribution>,
  text: string,
  places: readonly (readonly Span[])[],
  sameVoice: (a: Attribution) => boolean,
): Attribution | null {
  let best: Attribution | null = null;
  let bestScore = 0;
  for (const a of open) {
    const shared = Math.max(...places.map((place) => sharedWords(text, a.content, place)));
    const score = shared + (sameVoice(a) ? SAME_VOICE_BONUS : 0);
    if (shared >= SAME_CONTENT && score > bestScore) [best, bestScore] = [a, score];
  }
  return best;
}
