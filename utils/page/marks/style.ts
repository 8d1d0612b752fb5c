/**
 * The style of all marks as one sheet, for `scripting.insertCSS({ origin: 'USER' })`, and the names it knows.
 *
 * A page can read the names of highlights, so they say nothing of what they mark. `::highlight()` takes no variable
 * of the text that it stands on, so every ground, and text that is a link, has a name of its own.
 */
import { GROUNDS, type Ground, type Hue, PALETTE } from './palette.ts';
import type { Mark } from './plan.ts';

const PREFIX = 'tx7';

/** Everything that a range's look depends on. */
export interface Look extends Pick<Mark, 'category' | 'part' | 'lit'> {
  readonly ground: Ground;
  readonly link: boolean;
}

const KINDS = [
  { category: 'speakers', part: 'name' },
  { category: 'speakers', part: 'words' },
  { category: 'speakers', part: 'paraphrase' },
  { category: 'sources', part: 'name' },
  { category: 'sources', part: 'words' },
  { category: 'sources', part: 'paraphrase' },
  { category: 'figures', part: 'figure' },
  { category: 'figures', part: 'open-figure' },
] as const;

const placesOf = (category: Look['category']): Readonly<Record<string, number>> =>
  Object.fromEntries(
    KINDS.flatMap((kind, place) => (kind.category === category ? [[kind.part, place]] : [])),
  );
/** Where each kind stands in KINDS; made once, since it is asked for every range. */
const PLACES: Readonly<Record<Look['category'], Readonly<Record<string, number>>>> = {
  speakers: placesOf('speakers'),
  sources: placesOf('sources'),
  figures: placesOf('figures'),
};

/** Looks that are painted alike have the same number; small, so that thousands of ranges are sorted by it fast. */
export function lookNumber({ category, part, ground, link, lit }: Look): number {
  const kind = PLACES[category][part]!;
  return ((kind * GROUNDS.length + GROUNDS.indexOf(ground)) * 2 + Number(link)) * 2 + Number(lit);
}

/** The highlight's name; with `print`, of the second registration that shows on paper. */
export const highlightName = (look: Look, print = false): string =>
  `${PREFIX}${print ? 'p' : 's'}${lookNumber(look).toString(36)}`;

/** Painted later = over the others: words, then names, then figures; of each, the lit one over the resting. */
export function priorityOf({ part, lit }: Look): number {
  const layer = { paraphrase: 1, words: 2, name: 3, figure: 4, 'open-figure': 4 }[part];
  return layer * 2 + Number(lit);
}

const HUES: Readonly<Record<Look['category'], Hue>> = {
  speakers: 'speaker',
  sources: 'source',
  figures: 'figure',
};

interface Line {
  readonly style: 'solid' | 'double' | 'dashed' | 'dotted';
  readonly width: number;
  readonly offset: number;
}

/** The shape tells the kind without any colour. */
function lineOf({ category, part, lit, link }: Look): Line | null {
  const offset = link ? 5 : 3;
  if (part === 'words') return null;
  if (part === 'paraphrase') return { style: 'dotted', width: lit ? 1.5 : 1, offset: offset + 1 };
  if (part === 'open-figure') return { style: 'dashed', width: lit ? 3 : 1.5, offset };
  // A double line of 3px each would be a bar of 9; it is doubled to 2px, as wide in all as the solid one.
  if (category === 'sources') return { style: 'double', width: lit ? 2 : 1, offset };
  return { style: 'solid', width: lit ? 3 : 2, offset };
}

function tintOf({ category, part, lit, ground }: Look): string | null {
  const { tint, litTint } = PALETTE[ground][HUES[category]];
  if (part === 'open-figure') return lit ? litTint : null;
  if (part === 'figure') return lit ? litTint : tint;
  // A lit paraphrase stays paler than lit words: they are the reporter's.
  if (part === 'paraphrase') return lit ? tint : null;
  if (part === 'words') return lit ? litTint : tint;
  return lit ? litTint : null;
}

const underline = (line: Line, colour: string) =>
  `text-decoration:underline ${line.style} ${line.width}px ${colour};text-underline-offset:${line.offset}px;`;

function normal(look: Look): string {
  const line = lineOf(look);
  const tint = tintOf(look);
  const colour = PALETTE[look.ground][HUES[look.category]].line;
  return (line ? underline(line, colour) : '') + (tint ? `background-color:${tint};` : '');
}

/** For readers who ask for more contrast: thicker lines in the text's own colour, tints as they are. */
function moreContrast(look: Look): string {
  const line = lineOf(look);
  return line ? underline({ ...line, width: line.width + 1 }, 'currentColor') : '';
}

/**
 * Chromium paints every highlight as selected text when colours are forced, whatever is set here (and words, which
 * are long, are then left out of the plan). So the lines take the colour that goes with it, for their shapes.
 */
function forced(look: Look): string {
  const line = lineOf(look);
  return `background-color:Highlight;color:HighlightText;${line ? underline(line, 'HighlightText') : ''}`;
}

const LOOKS: readonly Look[] = KINDS.flatMap((kind) =>
  GROUNDS.flatMap((ground) =>
    [false, true].flatMap((link) => [false, true].map((lit) => ({ ...kind, ground, link, lit }))),
  ),
);

function sheet(declarations: (look: Look) => string, print = false): string {
  return LOOKS.map((look) => [highlightName(look, print), declarations(look)])
    .filter(([, body]) => body)
    .map(([name, body]) => `::highlight(${name}){${body}}`)
    .join('\n');
}

export const MARKS_STYLE = [
  `@media screen and (forced-colors:none){${sheet(normal)}}`,
  `@media screen and (prefers-contrast:more){${sheet(moreContrast)}}`,
  `@media screen and (forced-colors:active){${sheet(forced)}}`,
  // On paper the page is as its makers meant it, unless the reader asks for marks: then they have a second name.
  `@media print{${sheet(normal, true)}}`,
].join('\n');

/**
 * Goes beside it with origin AUTHOR. Chromium (156) computes a highlight's colours from any sheet, but paints them only
 * where an author's sheet names one; this names the text's own colour, which changes nothing.
 */
export const MARKS_SWITCH = `@media (forced-colors:none){${LOOKS.flatMap((look) => [
  highlightName(look),
  highlightName(look, true),
])
  .map((name) => `::highlight(${name})`)
  .join(',')}{color:currentColor}}`;
