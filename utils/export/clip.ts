/** What can be taken along, and what each of it puts on the clipboard: rich and plain text at once. */
import { mainFigures } from '../analysis/main-figures.ts';
import type { Analysis } from '../analysis/model.ts';
import type { Clip, ClipContext, CopyRequest } from './clip-types.ts';
import { figuresTable } from './figures-table.ts';
import { markdownOf } from './markdown.ts';
import { findingClip, voiceClip } from './reference.ts';
import { reportOf } from './report.ts';

/** Null where the analysis does not hold what is asked for. */
export function clipOf(
  analysis: Analysis,
  request: Exclude<CopyRequest, { what: 'details' }>,
  context: ClipContext,
): Clip | null {
  switch (request.what) {
    case 'entry':
      return findingClip(analysis, request.id, context) ?? voiceClip(analysis, request.id, context);
    case 'figures':
      return figuresTable(analysis, context);
    case 'everything':
      return { plain: markdownOf(analysis, context), html: null };
    case 'report':
      return reportOf(analysis, request.id, context);
  }
}

/** The findings whose links `clipOf` will ask for, so that the page can make them beforehand. */
export function findingsToLink(analysis: Analysis, request: CopyRequest): string[] {
  const figures = mainFigures(analysis).map((one) => one.id);
  const statements = analysis.attributions.filter((one) => one.certain);
  switch (request.what) {
    case 'everything':
      return [...statements.map((one) => one.id), ...figures];
    case 'figures':
      return figures;
    case 'entry': {
      const own = statements.filter((one) => one.by === request.id).map((one) => one.id);
      return own.length > 0 ? own : [request.id];
    }
    default:
      return [];
  }
}
