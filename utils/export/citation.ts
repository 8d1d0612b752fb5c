/** Where the words stand: title, byline, publication, date and a link, as a reference gives them. */
import type { Analysis } from '../analysis/model.ts';
import { webAddress } from '../analysis/web-address.ts';
import { clean } from '../words/display.ts';
import { escapeHtml, escapeMarkdown, markdownTarget } from './escape.ts';

export interface Citation {
  readonly title: string | null;
  /** "Mina Sorrell, The Marlow Harbour Post, 8 April 2025". */
  readonly details: string;
  /** http or https. */
  readonly link: string | null;
}

export function citationOf(analysis: Analysis, link: string | null, language: string): Citation {
  const { title, byline, publication, published } = analysis;
  const details = [byline, publication]
    .map((piece) => clean(piece ?? '', 120).trim())
    .filter((piece, index, all) => piece !== '' && all.indexOf(piece) === index);
  const date = published === null ? null : dateOf(published, language);
  return {
    title: title === null ? null : clean(title, 300).trim(),
    details: [...details, ...(date === null ? [] : [date])].join(', '),
    link: webAddress(link) ?? webAddress(analysis.url),
  };
}

export const plainCitation = ({ title, details, link }: Citation): string =>
  [[title, details].filter(Boolean).join(', '), link].filter(Boolean).join('. ');

export function htmlCitation({ title, details, link }: Citation): string {
  const cite = title === null ? '' : `<cite>${escapeHtml(title)}</cite>`;
  const linked = link === null ? cite : `<a href="${escapeHtml(link)}">${cite || escapeHtml(link)}</a>`;
  return [linked, escapeHtml(details)].filter(Boolean).join(', ');
}

export function markdownCitation({ title, details, link }: Citation): string {
  const cite = title === null ? '' : `*${escapeMarkdown(title)}*`;
  const linked = link === null ? cite : `[${cite || escapeMarkdown(link)}](${markdownTarget(link)})`;
  return [linked, escapeMarkdown(details)].filter(Boolean).join(', ');
}

/** The day as the page wrote it, wherever the reader sits: its time zone is part of the text. */
function dateOf(published: string, language: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  const date = new Date(`${day}T12:00:00Z`);
  if (day === undefined || Number.isNaN(date.getTime())) return null;
  // "25 March 2024" is read the same on both sides of the ocean.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
