/** What holds for the analysis of any text, however broken. */
import { type Analysis, type Attribution, analysisSchema, type Span } from '../../utils/analysis/model.ts';

/** One line for each breach; empty for a sound analysis. */
export function breaches(analysis: Analysis): string[] {
  return [
    ...brokenSpans(analysis),
    ...brokenIds(analysis),
    ...brokenNesting(analysis),
    ...brokenFigures(analysis),
  ];
}

/** The analysis as the popup gets it: through JSON and the model. Throws where the model refuses it. */
export const overTheWire = (analysis: Analysis): Analysis =>
  analysisSchema.parse(JSON.parse(JSON.stringify(analysis)));

function* spansOf({ attributions, speakers, sources, figures }: Analysis): Generator<[string, Span]> {
  for (const a of attributions) {
    for (const span of a.content) yield [`content of ${a.id}`, span];
    for (const key of ['cue', 'source', 'name'] as const) if (a[key]) yield [`${key} of ${a.id}`, a[key]];
  }
  for (const { id, mentions } of [...speakers, ...sources])
    for (const span of mentions) yield [`mention of ${id}`, span];
  for (const f of figures) {
    yield [`figure ${f.id}`, f];
    yield [`phrase of ${f.id}`, f.phrase];
    for (const key of ['of', 'time', 'hedge'] as const) if (f[key]) yield [`${key} of ${f.id}`, f[key]];
  }
}

function brokenSpans(analysis: Analysis): string[] {
  const { text } = analysis;
  const broken: string[] = [];
  for (const [what, { start, end }] of spansOf(analysis)) {
    if (!(start >= 0 && start < end && end <= text.length)) broken.push(`${what} is ${start} to ${end}`);
    else if (splitsCharacter(text, start) || splitsCharacter(text, end))
      broken.push(`${what} cuts a character`);
    else if (/^\s|\s$/.test(text.slice(start, end))) broken.push(`${what} has white space at an end`);
  }
  return broken;
}

/** Between the two halves of a surrogate pair. */
const splitsCharacter = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');

function brokenIds({ attributions, speakers, sources, figures }: Analysis): string[] {
  const voices = new Set([...speakers, ...sources].map(({ id }) => id));
  const known = {
    voice: voices,
    attribution: new Set(attributions.map(({ id }) => id)),
    figure: new Set(figures.map(({ id }) => id)),
  };
  const all = [...speakers, ...sources, ...attributions, ...figures].map(({ id }) => id);
  const broken = all.filter((id, i) => all.indexOf(id) !== i).map((id) => `${id} twice`);
  const want = (from: string, kind: keyof typeof known, id: string | null) => {
    if (id !== null && !known[kind].has(id)) broken.push(`${from} names ${kind} ${id}, which is not there`);
  };
  for (const a of attributions) {
    want(a.id, 'voice', a.by);
    want(a.id, 'attribution', a.within);
  }
  for (const f of figures) {
    want(f.id, 'voice', f.by);
    want(f.id, 'attribution', f.creditedIn);
    for (const link of f.links) want(f.id, 'figure', link.to);
  }
  const credited = new Set([...attributions, ...figures].map(({ by }) => by));
  for (const id of voices)
    if (!credited.has(id)) broken.push(`${id} is listed, but nothing is credited to it`);
  return broken;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;

function brokenNesting({ attributions }: Analysis): string[] {
  const broken: string[] = [];
  for (const a of attributions) {
    a.content.forEach((span, i) => {
      if (i > 0 && span.start < a.content[i - 1]!.end) broken.push(`content of ${a.id} is out of order`);
    });
    for (const part of [a.cue, a.source])
      if (part && a.content.some((span) => overlaps(span, part)))
        broken.push(`${a.id} says its own cue or source`);
    for (const b of attributions) if (a !== b) broken.push(...brokenPair(a, b));
  }
  return broken;
}

/** Nothing is marked inside quoted words, and contents lie side by side or inside each other. */
function brokenPair(outer: Attribution, inner: Attribution): string[] {
  const touching = outer.content.flatMap((o) =>
    inner.content.filter((i) => overlaps(o, i)).map((i) => [o, i] as const),
  );
  if (outer.kind === 'direct' && touching.some(([o, i]) => holds(o, i)))
    return [`${inner.id} stands in the quotation ${outer.id}`];
  return touching
    .filter(([o, i]) => !holds(o, i) && !holds(i, o))
    .map(() => `${inner.id} and ${outer.id} cross`);
}

function brokenFigures({ figures }: Analysis): string[] {
  const broken: string[] = [];
  for (const [i, f] of figures.entries()) {
    const shape = [f.value, f.low, f.high].map((n) => (n === null ? '-' : 'n')).join('');
    if (!['n--', '-nn', '-n-'].includes(shape)) broken.push(`${f.id} has the shape ${shape}`);
    if (f.low !== null && f.high !== null && f.low > f.high) broken.push(`${f.id} runs backwards`);
    if (!holds(f.phrase, f)) broken.push(`the phrase of ${f.id} does not hold it`);
    if ((f.by === null) !== (f.creditedIn === null)) broken.push(`${f.id} is credited by half`);
    if (i > 0 && f.start < figures[i - 1]!.end) broken.push(`${f.id} overlaps the one before`);
  }
  return broken;
}
