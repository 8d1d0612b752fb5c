/**
 * What is painted where: the rules of the design as a pure function. No Document here; the painter turns spans into
 * ranges and picks the colours for the ground that they stand on.
 */
import { isCredited } from '../../analysis/credit.ts';
import type { Analysis, Attribution, Figure, Span } from '../../analysis/model.ts';
import { length, merged, without } from '../../analysis/span.ts';
import { isMostlyQuotation, ownWords } from '../../quotations/own-words.ts';
import type { MarkSettings } from '../ports.ts';

export type VoiceCategory = 'speakers' | 'sources';
export type Part = 'name' | 'words' | 'paraphrase' | 'figure' | 'open-figure';

/** One finding's mark of one kind: what it would paint if nothing lay over it. */
export interface Piece {
  readonly finding: string;
  readonly category: VoiceCategory | 'figures';
  readonly part: Part;
  readonly spans: readonly Span[];
  /** Painted while nobody points at it: certain, not minor, no paraphrase. */
  readonly atRest: boolean;
  /** The statements that this one stands in, innermost first. */
  readonly within: readonly string[];
}

export interface MarkLayout {
  readonly pieces: readonly Piece[];
  /** So much is quoted that nothing is tinted at rest. */
  readonly isMostlyQuotation: boolean;
}

export interface Mark {
  readonly finding: string;
  readonly category: Piece['category'];
  readonly part: Part;
  readonly span: Span;
  /** Pointed at, pinned or the current one of the bar. */
  readonly lit: boolean;
}

export interface Focus {
  readonly lit: ReadonlySet<string>;
  /** One voice has the light: the tints of the others go for as long. */
  readonly spotlight: boolean;
}
const NO_FOCUS: Focus = { lit: new Set(), spotlight: false };

/** `tints`: false where the reader's system forces colours, and a tint would be a bar. */
export interface Eye {
  readonly tints: boolean;
}

/** A source phrase longer than this (a clause about the speaker hangs on it) is marked by its name alone. */
const MAX_NAME_LENGTH = 110;

/** All marks that an analysis can give; made once, planned from often. */
export function layOut(analysis: Analysis): MarkLayout {
  const sources = new Set(analysis.sources.map((source) => source.id));
  const chains = chainsOf(analysis.attributions);
  const pieces = [
    ...analysis.attributions.flatMap((one) =>
      piecesOf(analysis, one, one.by && sources.has(one.by) ? 'sources' : 'speakers', chains.get(one.id)!),
    ),
    ...analysis.figures.map((figure) => figurePiece(figure, isCredited(analysis, figure))),
  ];
  return { pieces, isMostlyQuotation: isMostlyQuotation(analysis) };
}

/** The marks to paint now, in no order; spans of one part never overlap with other tints or under a figure. */
export function planMarks(
  layout: MarkLayout,
  settings: MarkSettings,
  focus: Focus = NO_FOCUS,
  eye: Eye = { tints: true },
): Mark[] {
  const tints = eye.tints && !layout.isMostlyQuotation && !focus.spotlight;
  const shown = layout.pieces.filter(
    (piece) => focus.lit.has(piece.finding) || rests(piece, settings, tints),
  );
  const inner = innerWords(shown);
  const figures = merged(shown.filter(isFigure).flatMap((piece) => piece.spans));
  const litNames = new Set(
    shown.filter((p) => p.part === 'name' && focus.lit.has(p.finding)).map((p) => key(p.spans[0]!)),
  );
  return shown.flatMap((piece) => {
    const lit = focus.lit.has(piece.finding);
    if (piece.part === 'name' && !lit && litNames.has(key(piece.spans[0]!))) return [];
    const holes = isFigure(piece) ? [] : piece.part === 'name' ? figures : (inner.get(piece.finding) ?? []);
    const { finding, category, part } = piece;
    return piece.spans.flatMap((span) =>
      without(span, holes).map((left) => ({ finding, category, part, span: left, lit })),
    );
  });
}

const isFigure = (piece: Piece) => piece.category === 'figures';
const key = (span: Span) => `${span.start}-${span.end}`;

function rests(piece: Piece, settings: MarkSettings, tints: boolean): boolean {
  if (!piece.atRest || !settings.categories[piece.category]) return false;
  if (piece.part === 'words') return tints;
  return piece.part !== 'paraphrase' || settings.underlineParaphrases;
}

/** For each statement, the tinted words of those inside it: there the innermost has the colour to itself. */
function innerWords(shown: readonly Piece[]): Map<string, Span[]> {
  const inner = new Map<string, Span[]>();
  for (const piece of shown) {
    if (piece.part !== 'words') continue;
    for (const outer of piece.within) {
      if (!inner.has(outer)) inner.set(outer, []);
      inner.get(outer)!.push(...piece.spans);
    }
  }
  for (const [outer, spans] of inner) inner.set(outer, merged(spans));
  return inner;
}

function piecesOf(
  analysis: Analysis,
  one: Attribution,
  category: VoiceCategory,
  within: readonly string[],
): Piece[] {
  const words = merged(ownWords(analysis, one));
  const paraphrase = one.content
    .flatMap((span) => without(span, words))
    .filter((s) => hasLetters(analysis.text, s));
  const name = one.source && length(one.source) > MAX_NAME_LENGTH ? (one.name ?? one.source) : one.source;
  const piece = (part: Part, spans: readonly Span[]): Piece[] =>
    spans.length ? [{ finding: one.id, category, part, spans, within, atRest: one.certain }] : [];
  return [...piece('name', name ? [name] : []), ...piece('words', words), ...piece('paraphrase', paraphrase)];
}

function figurePiece(figure: Figure, credited: boolean): Piece {
  return {
    finding: figure.id,
    category: 'figures',
    part: credited ? 'figure' : 'open-figure',
    spans: [{ start: figure.start, end: figure.end }],
    within: [],
    atRest: figure.certain && !figure.minor,
  };
}

const hasLetters = (text: string, span: Span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));

/** No sentence nests deeper; the bound also ends the cycle that a broken analysis could hold. */
const MAX_DEPTH = 8;

function chainsOf(attributions: readonly Attribution[]): Map<string, string[]> {
  const outer = new Map(attributions.map((one) => [one.id, one.within]));
  return new Map(
    attributions.map(({ id }) => {
      const chain: string[] = [];
      for (let next = outer.get(id); next && next !== id && chain.length < MAX_DEPTH; next = outer.get(next))
        chain.push(next);
      return [id, chain];
    }),
  );
}
