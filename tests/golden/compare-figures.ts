/** Figures beside the reading: matched by place, then asked for reach, value, counted thing and credit. */
import type { Analysis, Figure } from '../../utils/analysis/model.ts';
import { align } from './align.ts';
import { allows, type Count, required, type Say } from './compare-terms.ts';
import { nameOf, valueText, wordsOf } from './listing.ts';
import { type Line, sameWords } from './reading.ts';

export function compareFigures(analysis: Analysis, lines: readonly Line[], say: Say): Count {
  const open = new Set(analysis.figures);
  const places = align(
    analysis.text,
    lines.map((line) => line.columns[0] ?? []),
  );
  let found = 0;
  for (const [i, line] of lines.entries()) {
    const place = places[i];
    const match = place && [...open].find((f) => f.start < place.end && place.start < f.end);
    if (!match) {
      if (!line.optional) say(place ? 'figure missed' : 'figure not in the text that was read', line.raw);
      continue;
    }
    open.delete(match);
    if (line.optional) continue;
    found++;
    compareOne(analysis, match, line, say);
  }
  for (const f of open) say('figure not in the reading', wordsOf(analysis.text)(f), valueText(f));
  return { expected: required(lines), found, extra: open.size };
}

function compareOne(analysis: Analysis, figure: Figure, line: Line, say: Say) {
  const [spans = [], values = [], counted = [], voices = []] = line.columns;
  const words = wordsOf(analysis.text);
  const shown = words(figure);
  const of = words(figure.of);
  const voice = nameOf(analysis)(figure.by);
  const read = (right: readonly string[]) => `read: ${right.join(' / ')}`;
  if (!allows(spans, shown)) say('figure reaches differently', shown, read(spans));
  if (!values.some((value) => sameValue(value, figure)))
    say('figure understood differently', shown, valueText(figure), read(values));
  if (!counted.some((head) => head === '*' || sameHead(head, of)))
    say('figure counts something else', shown, of, read(counted));
  if (!allows(voices, voice)) say('figure credited differently', shown, voice, read(voices));
}

/** The reading names the head ("helicopters"), the rules may take more of the phrase ("relief helicopters"). */
function sameHead(read: string, said: string): boolean {
  const [a, b] = [read.toLowerCase(), said.toLowerCase()];
  return sameWords(a, b) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** "exact 46 year age" against a figure; a last "*" leaves unit and kind open. */
function sameValue(read: string, figure: Figure): boolean {
  const wanted = read.split(' ');
  const said = valueText(figure).split(' ');
  const open = wanted.at(-1) === '*';
  if (open) wanted.pop();
  return (open || wanted.length === said.length) && wanted.every((part, i) => samePart(part, said[i]));
}

/** Shares are written with four digits in a reading. */
const ROUNDING = 0.001;
function samePart(a: string, b: string | undefined): boolean {
  return a === b || Math.abs(Number(a) - Number(b)) < ROUNDING * Math.max(1, Math.abs(Number(a)));
}
