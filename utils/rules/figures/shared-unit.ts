/** "45 and 50 mg", "20, 30 and 40 percent": a unit that stands once, behind the last of a row. */
import { at, type Lexemes } from './lexemes.ts';
import type { Reading, Step } from './reading.ts';

export const shareUnits: Step = (_document, lexemes, readings) => {
  for (let i = readings.length - 2; i >= 0; i--) {
    const [one, next] = [readings[i]!, readings[i + 1]!];
    if (!isBareNumber(one) || !isInRow(lexemes, one, next)) continue;
    const { kind, unit } = next.draft;
    if (kind !== 'percent' && kind !== 'measure' && kind !== 'duration' && kind !== 'age') continue;
    Object.assign(one.draft, {
      kind,
      unit,
      rule: next.draft.rule,
      of: next.draft.of,
      minor: next.draft.minor,
    });
  }
};

const isBareNumber = ({ draft, candidate }: Reading): boolean =>
  draft.kind === 'count' && draft.value !== null && !candidate.spelled;

function isInRow(lexemes: Lexemes, one: Reading, next: Reading): boolean {
  const gap = next.first - one.next;
  if (gap < 1 || gap > 2) return false;
  for (let i = one.next; i < next.first; i++) if (!/^(?:,|and|or)$/.test(at(lexemes, i).lower)) return false;
  return true;
}
