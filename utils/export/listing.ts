/** Analysis -> plain text to read in a terminal: the three lists of the popup, in the order of the text. */
import type { Analysis, Attribution, Figure, Source, Span } from '../analysis/model.ts';

const KIND_WORDS = { direct: 'Quoted', mixed: 'Partly quoted', indirect: 'Paraphrased' } as const;
const SOURCE_WORDS = {
  organization: 'institution',
  document: 'document',
  media: 'media',
  unnamed: 'group not named',
} as const;
const QUALIFIER_WORDS: Record<Figure['qualifier'], string | null> = {
  exact: null,
  approximate: 'approximate',
  'more-than': 'more than',
  'less-than': 'less than',
  'at-least': 'at least',
  'at-most': 'at most',
  range: 'a range',
  vague: 'no exact number',
};

/** The whole analysis as lines; always ends with a line break. */
export function listing(analysis: Analysis): string {
  const figures = analysis.figures.filter((figure) => figure.certain && !figure.minor);
  const unsure =
    analysis.attributions.filter((one) => !one.certain).length +
    analysis.figures.filter((one) => !one.certain).length;
  const minor = analysis.figures.filter((figure) => figure.certain && figure.minor).length;
  const lines = [
    ...head(analysis),
    ...section(
      'Speakers',
      analysis.speakers.flatMap((speaker) => speakerLines(analysis, speaker)),
    ),
    ...statements(analysis, null, 'Speaker not named'),
    ...section(
      'Figures',
      figures.flatMap((figure) => figureLines(analysis, figure)),
    ),
    ...section(
      'Sources',
      analysis.sources.flatMap((source) => sourceLines(analysis, source)),
    ),
    ...(minor ? ['', `Minor numbers: ${minor}`] : []),
    ...(unsure ? ['', `Less certain: ${unsure}`] : []),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function head({ title, publication, byline, published, speakers, sources, figures }: Analysis): string[] {
  const facts = [publication, byline, published?.slice(0, 10)].filter(Boolean).join(' · ');
  const main = figures.filter((figure) => figure.certain && !figure.minor).length;
  const counts = `${count(speakers.length, 'speaker')} · ${count(sources.length, 'source')} · ${count(main, 'figure')}`;
  return [...(title ? [title] : []), ...(facts ? [facts] : []), counts];
}

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
const section = (name: string, lines: string[]) => (lines.length ? ['', name, ...lines] : []);

function speakerLines(analysis: Analysis, { id, name, role, named }: Analysis['speakers'][number]): string[] {
  const about = [role, named ? null : 'not named'].filter(Boolean).join(' · ');
  return [`  ${name}`, ...(about ? [`    ${about}`] : []), ...statements(analysis, id)];
}

function sourceLines(analysis: Analysis, { id, name, kind, chain, url }: Source): string[] {
  const about = [SOURCE_WORDS[kind], chain, url].filter(Boolean).join(' · ');
  return [`  ${name}`, `    ${about}`, ...statements(analysis, id)];
}

function statements(analysis: Analysis, by: string | null, title?: string): string[] {
  const own = analysis.attributions.filter((one) => one.certain && one.by === by);
  const lines = own.map((one) => `      ${KIND_WORDS[one.kind].padEnd(14)}${wordsOf(analysis, one)}`);
  return title ? section(title, lines) : lines;
}

function wordsOf({ text }: Analysis, { content }: Attribution): string {
  return content.map((span) => words(text, span)).join(' … ');
}

function figureLines(analysis: Analysis, figure: Figure): string[] {
  const { text, speakers, sources } = analysis;
  const voice = [...speakers, ...sources].find(({ id }) => id === figure.by);
  const exactness = QUALIFIER_WORDS[figure.qualifier];
  return [
    `  [${words(text, figure)}] ${words(text, figure.phrase)}`,
    `    ${voice ? `Credited to ${voice.name}` : 'Not credited in this sentence'}${exactness ? ` · ${exactness}` : ''}`,
  ];
}

const words = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');

/** A page's text may hold control characters, which a terminal would obey, and marks that turn its direction. */
const printable = (line: string) => line.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
