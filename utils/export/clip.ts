/** What can be taken along, and what each of it puts on the clipboard: rich and plain text at once. */
import type { Analysis } from '../analysis/model.ts';
import type { Words } from '../words/catalogue.ts';
import { figuresTable } from './figures-table.ts';
import { markdownOf } from './markdown.ts';
import { findingClip, voiceClip } from './reference.ts';
import { reportOf } from './report.ts';

/** `id` is that of a statement, a figure or a voice. */
export type CopyRequest =
  | { what: 'entry'; id: string }
  | { what: 'everything' }
  | { what: 'figures' }
  /** "Wrong mark? Copy a report": sentence, rule, version. */
  | { what: 'report'; id: string }
  /** The details of the state "broken". */
  | { what: 'details' };

export interface Clip {
  readonly plain: string;
  /** Null where rich text adds nothing. Made of escaped words and our own few tags; goes to the clipboard only. */
  readonly html: string | null;
}

export interface ClipContext {
  readonly words: Words;
  /** Of the extension, for reports. */
  readonly version: string;
  /** A link to the exact words of a finding, where the page made one; else the article's own address is used. */
  readonly linkTo: (id: string) => string | null;
}

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
  const figures = analysis.figures.filter((one) => one.certain && !one.minor).map((one) => one.id);
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
