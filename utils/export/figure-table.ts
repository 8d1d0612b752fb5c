/** All figures as a table that pastes into a spreadsheet: tabs between cells, one figure a line. */
import type { Analysis, Figure, Span } from '../analysis/model.ts';
import { sentenceAround } from '../analysis/sentence.ts';
import { voiceOf } from '../analysis/voices.ts';

/** The last column is empty: it is for the person who checks. */
const COLUMNS = ['figure', 'what', 'how exact', 'credited to', 'sentence', 'link', 'checked'] as const;

export function figureTable(analysis: Analysis): string {
  const rows = analysis.figures
    .filter((figure) => figure.certain && !figure.minor)
    .map((figure) => rowOf(analysis, figure));
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

function rowOf(analysis: Analysis, figure: Figure): string[] {
  const words = (span: Span) => analysis.text.slice(span.start, span.end);
  return [
    words(figure),
    figure.of ? words(figure.of) : '',
    figure.qualifier,
    voiceOf(analysis, figure.by)?.name ?? '',
    words(sentenceAround(analysis, figure)),
    analysis.url ?? '',
    '',
  ];
}

/** One line without tabs; what a spreadsheet would take for a formula is made plain text by an apostrophe. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
