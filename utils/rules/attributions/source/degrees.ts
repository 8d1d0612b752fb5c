/** "Jane Roe, PhD, said": letters behind a name are neither a name of their own nor an aside that tells of another. */
import { words } from '../../lexicon/words.ts';
import type { Reading } from '../reading.ts';

const DEGREES = words('phd md jd rn mph mba msc qc kc obe mbe cbe frcp esq');

/** The tokens `first` to `end` with their full stops. */
export const isDegree = (r: Reading, first: number, end: number): boolean =>
  end - first <= MOST_TOKENS &&
  DEGREES.has(
    r.tokens
      .slice(first, end)
      .map(({ lower }) => lower)
      .join('')
      .replaceAll('.', ''),
  );
/** "Ph", ".", "D", "." */
const MOST_TOKENS = 4;
