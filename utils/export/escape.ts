/** Words of the page on their way into formats where some signs mean more than themselves. */

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Signs that would become markup in Markdown, or another sign ("&lt;"); a line that begins like a list or heading is
 * kept from being one.
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_~[\]<>|]|&(?=#?\w{1,32};)/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, '$1\\$2');

/** An address as the target of a Markdown link: no sign of it may end the link. */
export const markdownTarget = (url: string): string =>
  url.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/**
 * One cell of a table that is pasted into a spreadsheet: no tab or line break of its own, and no formula. A cell that
 * begins with one of these signs would be run; the apostrophe is what spreadsheets take off again.
 */
export function cell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}
