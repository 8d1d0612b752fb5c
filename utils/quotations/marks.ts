/**
 * Quotation marks of a block, each with what it may be: opening, closing, or apostrophe (left out).
 * News copy mixes “curly”, "straight", ‘single’, « », „ “ and the '' of old wires, and puts some the wrong way round,
 * so the direction comes from the neighbours first and from the sign second.
 */
export type MarkStyle = 'double' | 'single' | 'angle' | 'single-angle';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: MarkStyle;
  readonly opens: boolean;
  readonly closes: boolean;
  /** What the sign itself says: “ opens, ” closes, " says nothing. */
  readonly sign: 'open' | 'close' | null;
  /** May be the apostrophe of a plural: "voters' choice". */
  readonly possessive: boolean;
}

const SIGN: Record<string, Mark['sign']> = {
  '“': 'open', '„': 'open', '«': 'open', '``': 'open', '`': 'open', '‘': 'open', '‚': 'open', '‹': 'open',
  '”': 'close', '»': 'close', '’': 'close', '›': 'close',
}; // biome-ignore format: a table
const MARK = /''|``|’’|‘‘|["“”„«»‘’'‚‹›`]/g;
/** "5'11\" tall": feet and inches. */
const INCHES = /\d['’]\d{1,2}$/;
const ANGLES: Record<string, MarkStyle> = {
  '«': 'angle',
  '»': 'angle',
  '‹': 'single-angle',
  '›': 'single-angle',
};
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–:;,/-]/;
/** Words that begin with an apostrophe: ’em, ’til, ’90s. */
const CLIPPED = /^(?:em|til|tis|twas|n|cause|bout|round|\d\ds?)(?![\p{L}\p{N}])/iu;

export function marksOf(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  const block = text.slice(start, end);
  for (const match of block.matchAll(MARK)) {
    const at = match.index;
    const sign = match[0];
    const before = at === 0 ? ' ' : block[at - 1]!;
    const after = block[at + sign.length] ?? ' ';
    const single = sign.length === 1 && "‘’'‚`".includes(sign);
    if (sign === '"' && INCHES.test(block.slice(Math.max(0, at - 4), at))) continue;
    if (single && LETTER.test(before) && LETTER.test(after)) continue;
    if (single && !opensHere(before, after) && !LETTER.test(before) && !/[.,!?…;%)\]”"]/.test(before))
      continue;
    if (single && sign !== '‘' && opensHere(before, after) && CLIPPED.test(block.slice(at + 1, at + 8)))
      continue;
    const glued = sign === '”' && /[.,!?…]/.test(before) && LETTER.test(after);
    marks.push({
      start: start + at,
      end: start + at + sign.length,
      style: single ? 'single' : (ANGLES[sign] ?? 'double'),
      opens: !glued && opensHere(before, after),
      // “It is shut,”Dunn said.: the blank behind the mark is lost.
      closes: glued || (!/\s/.test(before) && !LETTER.test(after)),
      sign: SIGN[sign] ?? null,
      possessive: single && before === 's' && /^\s\p{Ll}/u.test(block.slice(at + 1, at + 3)),
    });
  }
  return marks;
}

const opensHere = (before: string, after: string) =>
  (BEFORE_OPENING.test(before) || /["“‘'«„]/.test(before)) && !/[\s,.;:!?)\]]/.test(after);
