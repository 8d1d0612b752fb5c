/** Everything as Markdown: the article's reference, speakers, figures and sources in the order of the text. */
import { mainFigures } from '../analysis/main-figures.ts';
import type { Analysis, Attribution } from '../analysis/model.ts';
import type { Voice } from '../analysis/voices.ts';
import { shownAll } from '../words/display.ts';
import { message, say } from '../words/say.ts';
import { citationOf, markdownCitation } from './citation.ts';
import type { ClipContext } from './clip-types.ts';
import { escapeMarkdown, markdownTarget } from './escape.ts';
import { creditInCopy, phraseOf, phraseText } from './figure-view.ts';
import { voiceLine } from './statement-view.ts';

/** A copied statement may be long, but not a page. */
const LONGEST = 4000;

export function markdownOf(analysis: Analysis, context: ClipContext): string {
  const { words } = context;
  const citation = citationOf(analysis, null, words.language);
  const sections = [
    ...voiceSection(analysis, 'category.speakers', analysis.speakers, context),
    ...figureSection(analysis, context),
    ...voiceSection(analysis, 'category.sources', analysis.sources, context),
  ];
  return [
    `# ${escapeMarkdown(citation.title ?? say(words, message('app.name')))}`,
    '',
    markdownCitation(citation),
    ...sections,
    '',
    `*${say(words, message('copy.madeBy'))}*`,
    '',
  ].join('\n');
}

function voiceSection(
  analysis: Analysis,
  title: 'category.speakers' | 'category.sources',
  voices: readonly Voice[],
  context: ClipContext,
): string[] {
  const certain = analysis.attributions.filter((one) => one.certain);
  const lines = voices.flatMap((voice) =>
    voiceLines(
      analysis,
      say(context.words, voiceLine(voice)),
      certain.filter((one) => one.by === voice.id),
      context,
    ),
  );
  if (title === 'category.speakers')
    lines.push(
      ...voiceLines(
        analysis,
        say(context.words, message('voice.unresolvedHead')),
        certain.filter((one) => one.by === null),
        context,
      ),
    );
  return lines.length === 0 ? [] : ['', `## ${say(context.words, message(title))}`, ...lines];
}

function voiceLines(
  analysis: Analysis,
  who: string,
  statements: readonly Attribution[],
  { words, linkTo }: ClipContext,
): string[] {
  if (statements.length === 0) return [];
  const items = statements.map((one) => {
    const kind = say(words, message(`statement.${one.kind}`));
    return `- ${kind}: ${linked(shownAll(analysis.text, one.content, LONGEST), linkTo(one.id))}`;
  });
  return ['', `### ${escapeMarkdown(who)}`, '', ...items];
}

function figureSection(analysis: Analysis, { words, linkTo }: ClipContext): string[] {
  const figures = mainFigures(analysis);
  if (figures.length === 0) return [];
  const items = figures.map((figure) => {
    const credit = say(words, creditInCopy(analysis, figure));
    return `- ${linked(phraseText(phraseOf(analysis, figure)), linkTo(figure.id))}: ${escapeMarkdown(credit)}`;
  });
  return ['', `## ${say(words, message('category.figures'))}`, '', ...items];
}

const linked = (words: string, link: string | null): string =>
  link === null ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](${markdownTarget(link)})`;
