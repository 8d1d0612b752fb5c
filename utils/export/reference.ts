/** A statement, a figure or all statements of a voice as a reference: exact words, who, and where they stand. */
import type { Analysis, Attribution, Figure } from '../analysis/model.ts';
import { sentenceAround } from '../analysis/sentence.ts';
import { cover, length } from '../analysis/span.ts';
import { voiceOf } from '../analysis/voices.ts';
import type { Words } from '../words/catalogue.ts';
import { shown, shownAll } from '../words/display.ts';
import { message, say } from '../words/say.ts';
import { citationOf, htmlCitation, plainCitation } from './citation.ts';
import type { Clip, ClipContext } from './clip-types.ts';
import { escapeHtml } from './escape.ts';
import { creditInCopy, phraseOf, phraseText } from './figure-view.ts';
import { voiceLine } from './statement-view.ts';

/** A copied sentence may be long, but not a page. */
const LONGEST = 4000;
/** "he said", "the spokesman told reporters": longer, and it is no aside any more. */
const LONGEST_ASIDE = 60;

/** Null where the analysis has no statement or figure of this id. */
export function findingClip(analysis: Analysis, id: string, context: ClipContext): Clip | null {
  const statement = analysis.attributions.find((one) => one.id === id);
  const figure = analysis.figures.find((one) => one.id === id);
  const line = statement
    ? statementLine(analysis, statement, context.words)
    : figure && figureLine(analysis, figure, context.words);
  if (line === undefined) return null;
  const citation = citationOf(analysis, context.linkTo(id), context.words.language);
  return {
    plain: `${line}. ${plainCitation(citation)}`.trim(),
    html: `<p>${escapeHtml(line)}. ${htmlCitation(citation)}</p>`,
  };
}

/** All certain statements of a voice, one below the other; null where there are none. */
export function voiceClip(analysis: Analysis, id: string, context: ClipContext): Clip | null {
  const clips = analysis.attributions
    .filter((one) => one.by === id && one.certain)
    .map((one) => findingClip(analysis, one.id, context))
    .filter((clip) => clip !== null);
  if (clips.length === 0) return null;
  return {
    plain: clips.map((clip) => clip.plain).join('\n\n'),
    html: clips.map((clip) => clip.html).join('\n'),
  };
}

/** “Nobody has been hurt,” – Ada Lindqvist, ministry spokeswoman (“she added”). A paraphrase has no marks of ours. */
function statementLine(analysis: Analysis, one: Attribution, words: Words): string {
  const voice = voiceOf(analysis, one.by);
  const content = shownAll(analysis.text, one.content, LONGEST);
  const paraphrased = one.kind === 'indirect' ? ` ${say(words, message('copy.paraphrased'))}` : '';
  const who = say(words, voice === null ? message('voice.unresolved') : voiceLine(voice));
  const aside = asideOf(analysis, one);
  return `${content}${paraphrased} – ${who}${aside === null ? '' : ` (“${aside}”)`}`;
}

/** The whole sentence, then what the figure is and who is credited, in brackets as it is not the text's. */
function figureLine(analysis: Analysis, figure: Figure, words: Words): string {
  const sentence = shown(analysis.text, sentenceAround(analysis, figure), LONGEST).replace(/\.$/, '');
  const credit = say(words, creditInCopy(analysis, figure));
  return `${sentence} [${phraseText(phraseOf(analysis, figure))}; ${credit}]`;
}

/** "she added", where the text names the speaker only by such a word. */
function asideOf({ text }: Analysis, { resolved, source, cue }: Attribution): string | null {
  if (resolved !== 'taken' || source === null) return null;
  const span = cue === null ? source : cover([source, cue]);
  return length(span) > LONGEST_ASIDE ? shown(text, source, LONGEST_ASIDE) : shown(text, span, LONGEST_ASIDE);
}
