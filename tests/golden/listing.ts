/**
 * An analysis as text that a person can read and review line by line. Goldens are kept in this form, and the readings
 * by hand (`*.expected.txt`) use its columns.
 */
import type { Analysis, Attribution, Figure, Span } from '../../utils/analysis/model.ts';

/** Stands for "nothing there". */
export const NONE = '-';

export function listing(analysis: Analysis): string {
  const words = wordsOf(analysis.text);
  const name = nameOf(analysis);
  const statement = (a: Attribution) =>
    [
      a.kind,
      name(a.by),
      words(a.source),
      words(a.cue),
      a.content.map(words).join(' // '),
      ...statementNotes(a, name, analysis),
    ].join(' | ');
  const figure = (f: Figure) =>
    [words(f), valueText(f), words(f.of), name(f.by), ...figureNotes(f, words, analysis)].join(' | ');
  return [
    section('blocks', blockCounts(analysis)),
    section('speakers', analysis.speakers.map((s) => [s.name, s.role ?? NONE, count(s.mentions), ...(s.named ? [] : ['not named'])].join(' | '))),
    section('sources', analysis.sources.map((s) => [s.name, s.kind, count(s.mentions), ...(s.chain ? [`chain: ${s.chain}`] : []), ...(s.url ? [s.url] : [])].join(' | '))),
    section('statements', analysis.attributions.filter((a) => a.certain).map(statement)),
    section('less certain statements', analysis.attributions.filter((a) => !a.certain).map(statement)),
    section('figures', analysis.figures.map(figure)),
  ].join('\n'); // biome-ignore format: a table of contents
}

export function section(title: string, lines: readonly string[]): string {
  return `${title} (${lines.length})\n${lines.map((line) => `${line}\n`).join('')}`;
}

export const wordsOf =
  (text: string) =>
  (span: Span | null): string =>
    span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : NONE;

/** The name of a voice by its id. */
export function nameOf({ speakers, sources }: Analysis): (id: string | null) => string {
  const names = new Map([...speakers, ...sources].map((voice) => [voice.id, voice.name]));
  return (id) => (id === null ? NONE : (names.get(id) ?? `unknown voice ${id}`));
}

/** "exact 46 year age", "range 7.5..8 m measure", "vague 200..", "more-than 2300"; kind "count" is not said. */
export function valueText({ qualifier, value, low, high, unit, kind }: Figure): string {
  const number = value === null ? `${short(low)}..${short(high)}` : short(value);
  return [qualifier, number, unit, kind === 'count' ? null : kind].filter(Boolean).join(' ');
}

const short = (n: number | null): string => (n === null ? '' : String(Number(n.toPrecision(6))));
const count = (mentions: readonly Span[]): string =>
  `${mentions.length} mention${mentions.length === 1 ? '' : 's'}`;

/** Only what is not the plain case is said. */
function statementNotes(a: Attribution, name: (id: string | null) => string, analysis: Analysis): string[] {
  const outer = analysis.attributions.find((other) => other.id === a.within);
  return [
    ...(a.resolved === 'taken' ? ['taken to be'] : []),
    ...(outer ? [`within what ${name(outer.by)} is reported to have said`] : []),
    `rule ${a.rule}`,
  ];
}

function figureNotes(f: Figure, words: (span: Span | null) => string, { figures }: Analysis): string[] {
  const linked = f.links.map(({ to, relation }) => {
    const other = figures.find((figure) => figure.id === to);
    return `${relation} “${words(other ?? null)}”`;
  });
  return [
    ...(f.time ? [`time “${words(f.time)}”`] : []),
    ...(f.hedge ? [`hedge “${words(f.hedge)}”`] : []),
    ...(f.direction ? [f.direction] : []),
    ...(f.reached ? [`reached by going ${f.reached}`] : []),
    ...linked,
    ...(f.minor ? ['minor'] : []),
    ...(f.certain ? [] : ['less certain']),
  ];
}

function blockCounts({ blocks, text }: Analysis): string[] {
  return blocks.map(({ kind, start, end }) => {
    const words = text.slice(start, end).split(/\s+/);
    const shown =
      words.length > 8 ? `${words.slice(0, 5).join(' ')} … ${words.slice(-3).join(' ')}` : words.join(' ');
    return `${kind} | ${shown}`;
  });
}
