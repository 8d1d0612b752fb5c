/** All figures as a table: tabs for a spreadsheet, and the same as rich text. The last column is left to the reader. */
import { creditOf } from '../analysis/credit.ts';
import { mainFigures } from '../analysis/main-figures.ts';
import type { Analysis, Figure } from '../analysis/model.ts';
import { sentenceAround } from '../analysis/sentence.ts';
import type { Words } from '../words/catalogue.ts';
import { cleanName, shown } from '../words/display.ts';
import { message, say } from '../words/say.ts';
import { citationOf } from './citation.ts';
import type { Clip, ClipContext } from './clip-types.ts';
import { cell, escapeHtml } from './escape.ts';
import { exactnessInShort } from './figure-view.ts';

const HEADS = ['figure', 'what', 'exact', 'credited', 'sentence', 'link', 'checked'] as const;

export function figuresTable(analysis: Analysis, context: ClipContext): Clip {
  const { words } = context;
  const heads = HEADS.map((head) => say(words, message(`table.${head}`)));
  const rows = mainFigures(analysis).map((figure) => rowOf(analysis, figure, context).map(cell));
  return {
    plain: [heads, ...rows].map((row) => row.join('\t')).join('\n'),
    html: `<table><thead>${htmlRow(heads, 'th')}</thead><tbody>${rows.map((row) => htmlRow(row, 'td')).join('')}</tbody></table>`,
  };
}

function rowOf(analysis: Analysis, figure: Figure, { words, linkTo }: ClipContext): string[] {
  const { text } = analysis;
  return [
    shown(text, figure, 200),
    shown(text, figure.phrase, 400),
    exactnessWords(figure, words),
    creditCell(analysis, figure, words),
    shown(text, sentenceAround(analysis, figure), 4000),
    citationOf(analysis, linkTo(figure.id), words.language).link ?? '',
    '',
  ];
}

/** Empty for a figure without a credit: the reader sorts and filters by it. */
function creditCell(analysis: Analysis, figure: Figure, words: Words): string {
  const credit = creditOf(analysis, figure);
  if (credit === null) return '';
  const who = cleanName(credit.voice);
  return credit.certain ? who : say(words, message('table.lessCertain', { who }));
}

function exactnessWords(figure: Figure, words: Words): string {
  const exactness = exactnessInShort(figure);
  return say(words, exactness ?? message('table.exactly'));
}

const htmlRow = (cells: readonly string[], tag: 'td' | 'th'): string =>
  `<tr>${cells.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
