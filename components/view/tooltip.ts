/** Finding -> tooltip. The first thing it says is what a reader cannot see under the pointer: who. */
import { isCredited } from '../../utils/analysis/credit.ts';
import { mainFigures } from '../../utils/analysis/main-figures.ts';
import type { Analysis, Attribution, Figure } from '../../utils/analysis/model.ts';
import { nearbyCredit } from '../../utils/analysis/nearby.ts';
import { isSpeaker, voiceOf } from '../../utils/analysis/voices.ts';
import {
  companyOf,
  creditLine,
  digitsOf,
  exactnessOf,
  type FigurePhrase,
  phraseOf,
} from '../../utils/export/figure-view.ts';
import {
  aboutVoice,
  headOf,
  quotedPieces,
  resolutionOf,
  wordsOf,
} from '../../utils/export/statement-view.ts';
import type { Message, Words } from '../../utils/words/catalogue.ts';
import { clean, cleanName, shown } from '../../utils/words/display.ts';
import { message } from '../../utils/words/say.ts';
import { whyOf } from './why.ts';

export type MarkKind = 'speaker' | 'source' | 'credited' | 'not-credited';

export interface TooltipView {
  /** Of the finding: what Copy and the report are asked for. */
  readonly id: string;
  readonly mark: MarkKind;
  /** Kind and place: "Quoted", "Figure 2 of 4". */
  readonly kind: Message;
  readonly who: Message;
  /** Role or kind of the voice; a string is text of the page. */
  readonly about: string | Message | null;
  /** The figure in its phrase. */
  readonly phrase: FigurePhrase | null;
  readonly lines: readonly Message[];
  readonly why: readonly Message[];
}

/** `id` is that of an attribution or a figure; null where the analysis has no such finding. */
export function tooltipView(analysis: Analysis, id: string, words: Words): TooltipView | null {
  const figure = analysis.figures.find((one) => one.id === id);
  if (figure !== undefined) return ofFigure(analysis, figure, words);
  const statement = analysis.attributions.find((one) => one.id === id);
  return statement === undefined ? null : ofStatement(analysis, statement);
}

/** The one line for quoted and paraphrased words at rest: "John Kirby · quoted". */
export function tooltipLine(analysis: Analysis, id: string): Message | null {
  const one = analysis.attributions.find((other) => other.id === id);
  if (one === undefined) return null;
  return message('statement.short', {
    who: headOf(analysis, one),
    kind: message(`statement.${one.kind}.lower`),
  });
}

/** What there is to say of a figure beside who is credited: value, exactness, company, hedge. */
export function figureLines(analysis: Analysis, figure: Figure, words: Words): Message[] {
  const lines = [
    digitsOf(analysis, figure, words),
    exactnessOf(analysis, figure),
    ...companyOf(analysis, figure),
    nearbyLine(analysis, figure),
  ];
  return lines.filter((line) => line !== null);
}

function ofFigure(analysis: Analysis, figure: Figure, words: Words): TooltipView {
  const voice = voiceOf(analysis, figure.by);
  return {
    id: figure.id,
    mark: isCredited(analysis, figure) ? 'credited' : 'not-credited',
    kind: figureKind(analysis, figure),
    who: creditLine(analysis, figure) ?? message('tooltip.minorHelp'),
    about: voice === null || !isSpeaker(voice) ? null : aboutVoice(voice),
    phrase: phraseOf(analysis, figure),
    lines: figureLines(analysis, figure, words),
    why: whyOf(analysis, figure),
  };
}

function ofStatement(analysis: Analysis, one: Attribution): TooltipView {
  const voice = voiceOf(analysis, one.by);
  return {
    id: one.id,
    mark: voice === null || isSpeaker(voice) ? 'speaker' : 'source',
    kind: message(`statement.${one.kind}`),
    who: headOf(analysis, one),
    about: voice === null ? null : aboutVoice(voice),
    phrase: null,
    lines: [...wordingOf(analysis, one), ...resolutionOf(analysis, one)],
    why: whyOf(analysis, one),
  };
}

function figureKind(analysis: Analysis, figure: Figure): Message {
  if (figure.minor) return message('tooltip.minor');
  if (!figure.certain) return message('tooltip.figureUncertain');
  const all = mainFigures(analysis);
  return message('tooltip.figureOf', { n: all.indexOf(figure) + 1, total: all.length });
}

/** Characters; the words themselves stand on the page beside it. */
const LONGEST_WORDING = 160;

/** Words of a paraphrase or the quoted part of a mixed one; a quotation speaks for itself under the pointer. */
function wordingOf(analysis: Analysis, one: Attribution): Message[] {
  if (one.kind === 'direct') return [];
  if (one.kind === 'indirect')
    return [message('statement.reportersWords', { words: clean(wordsOf(analysis, one), LONGEST_WORDING) })];
  const pieces = quotedPieces(analysis, one);
  if (pieces.length === 0) return [];
  const words = clean(pieces.join(' … '), LONGEST_WORDING);
  const voice = voiceOf(analysis, one.by);
  return [
    voice !== null && !isSpeaker(voice)
      ? message('statement.ownWords', { words })
      : message('statement.personWords', { words }),
  ];
}

/** For a figure that its own sentence credits to nobody: what stands near by that helps. */
function nearbyLine(analysis: Analysis, figure: Figure): Message | null {
  const nearby = nearbyCredit(analysis, figure);
  if (nearby === null) return null;
  if (nearby.kind === 'hedge')
    return message('nearby.hedge', { word: shown(analysis.text, nearby.word, 40) });
  const who = cleanName(nearby.voice);
  return nearby.kind === 'paragraph'
    ? message('nearby.paragraph', { who })
    : message('nearby.elsewhere', { n: nearby.paragraph, who });
}
