/** Analysis -> plain text to read in a terminal: the three lists of the popup, in the order of the text. */
import { isCredited } from '../analysis/credit.ts';
import { mainFigures } from '../analysis/main-figures.ts';
import type { Analysis, Attribution, Figure, Source, Span } from '../analysis/model.ts';
import type { Message, Words } from '../words/catalogue.ts';
import { message, say } from '../words/say.ts';
import { creditLine } from './figure-view.ts';

/** What a listing is made of, and in which words. */
interface Reading {
  readonly analysis: Analysis;
  readonly speakers: Analysis['speakers'];
  readonly sources: Analysis['sources'];
  readonly said: (message: Message) => string;
}

/** The whole analysis as lines; always ends with a line break. */
export function listing(analysis: Analysis, words: Words): string {
  const { attributions, figures } = analysis;
  // A voice that only uncertain findings lean on is left to those.
  const credited = mainFigures(analysis).filter((one) => isCredited(analysis, one));
  const heard = new Set([...attributions.filter((one) => one.certain), ...credited].map((one) => one.by));
  const speakers = analysis.speakers.filter(({ id }) => heard.has(id));
  const sources = analysis.sources.filter(({ id }) => heard.has(id));
  const reading: Reading = { analysis, speakers, sources, said: (one) => say(words, one) };
  const minor = figures.filter((figure) => figure.certain && figure.minor).length;
  const unsure = [...attributions, ...figures].filter((one) => !one.certain).length;
  const lines = [
    ...head(reading),
    ...section(
      reading,
      message('category.speakers'),
      speakers.flatMap((speaker) => speakerLines(reading, speaker)),
    ),
    ...section(reading, message('voice.unresolvedHead'), statements(reading, null)),
    ...section(
      reading,
      message('category.figures'),
      mainFigures(analysis).flatMap((figure) => figureLines(reading, figure)),
    ),
    ...section(
      reading,
      message('category.sources'),
      sources.flatMap((source) => sourceLines(reading, source)),
    ),
    ...(minor > 0 ? ['', reading.said(message('listing.minor', { n: minor }))] : []),
    ...(unsure > 0 ? ['', reading.said(message('listing.lessCertain', { n: unsure }))] : []),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function head({ analysis, speakers, sources, said }: Reading): string[] {
  const { title, publication, byline, published } = analysis;
  const facts = [publication, byline, published?.slice(0, 10)];
  const counts = [
    said(message('glance.speakers', { n: speakers.length })),
    said(message('glance.figures', { n: mainFigures(analysis).length })),
    said(message('glance.sources', { n: sources.length })),
  ];
  return [title, dotted(said, facts), dotted(said, counts)].filter(isThere);
}

function section({ said }: Reading, name: Message, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', said(name), ...lines] : [];
}

function speakerLines(reading: Reading, { id, name, role, named }: Analysis['speakers'][number]): string[] {
  const about = dotted(reading.said, [role, named ? null : reading.said(message('voice.notNamed'))]);
  return [`  ${name}`, ...(about ? [`    ${about}`] : []), ...statements(reading, id)];
}

function sourceLines(reading: Reading, { id, name, kind, chain, url }: Source): string[] {
  const about = dotted(reading.said, [reading.said(message(`voice.${kind}`)), chain, url]);
  return [`  ${name}`, `    ${about}`, ...statements(reading, id)];
}

function statements({ analysis, said }: Reading, by: string | null): string[] {
  return analysis.attributions
    .filter((one) => one.certain && one.by === by)
    .map((one) => `      ${said(message(`statement.${one.kind}`)).padEnd(14)}${wordsOf(analysis, one)}`);
}

function wordsOf({ text }: Analysis, { content }: Attribution): string {
  return content.map((span) => words(text, span)).join(' … ');
}

function figureLines({ analysis, said }: Reading, figure: Figure): string[] {
  const { text } = analysis;
  const { qualifier } = figure;
  const credit = creditLine(analysis, figure);
  const exactness = qualifier === 'exact' ? null : said(message(`listing.${qualifier}`));
  return [
    `  [${words(text, figure)}] ${words(text, figure.phrase)}`,
    `    ${dotted(said, [credit && said(credit), exactness])}`,
  ];
}

const isThere = (text: string | null | undefined): text is string => Boolean(text);

const dotted = (said: Reading['said'], pieces: readonly (string | null | undefined)[]): string =>
  pieces.filter(isThere).join(said(message('list.dot')));

const words = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');

/** A page's text may hold control characters, which a terminal would obey, and marks that turn its direction. */
const printable = (line: string) => line.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
